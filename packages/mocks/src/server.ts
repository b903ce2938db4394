/** This is the way in over HTTP, for Node. */
export { serve, type HttpServer, type ServerOptions } from './server/serve.js';
export type { WebhookNote, WebhookOptions } from './server/webhooks.js';
export { Worlds, type WorldInfo, type WorldsOptions } from './server/worlds.js';
