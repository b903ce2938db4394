export { expect, test } from './journey.js';
