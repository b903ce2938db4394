import { startDemo } from '../demo.js';
import '../toolbar.js';

await startDemo();
