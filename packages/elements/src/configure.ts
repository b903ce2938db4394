/** `configure()` without the widgets' classes: everything a page sets for all of them. */
export { configure } from './core/registry.js';
export type { ConfigureOptions, Settings, Support } from './core/registry.js';
