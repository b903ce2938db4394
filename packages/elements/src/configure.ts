/** `configure()` without the widgets' classes: what a page sets for all of them, and no more. */
export { configure } from './core/registry.js';
export type { ConfigureOptions, Settings, Support } from './core/registry.js';
