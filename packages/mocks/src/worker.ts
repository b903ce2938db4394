/** The way into a page through a service worker: its requests show in the network panel. */
import { setupWorker } from 'msw/browser';
import type { MockBackend } from './backend.js';

export interface WorkerOptions {
  /** Where the worker script is served, `/mockServiceWorker.js` unless said otherwise. */
  readonly url?: string;
}

/**
 * Lets the page's own requests to the API be answered by the backend, all others pass. Resolves when
 * the worker is in control.
 */
export async function startWorker(
  backend: MockBackend,
  { url = '/mockServiceWorker.js' }: WorkerOptions = {},
): Promise<{ stop(): void }> {
  const worker = setupWorker(...backend.handlers);
  await worker.start({ serviceWorker: { url }, quiet: true, onUnhandledRequest: 'bypass' });
  return {
    stop() {
      worker.stop();
    },
  };
}
