import { lookAt } from './look.js';

lookAt('cb-quotes');
