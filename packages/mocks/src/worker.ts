/** The way into a page through a service worker: its requests show in the network panel. */
import { http } from 'msw';
import { setupWorker } from 'msw/browser';
import type { MockBackend } from './backend.js';
import { makeHandlersWith } from './handlers.js';

makeHandlersWith(http);

export interface WorkerOptions {
  /** Where the worker script is served, `/mockServiceWorker.js` unless said otherwise. */
  readonly url?: string;
}

/**
 * Lets the page's own requests to the API be answered by the backend, all others pass. Resolves when
 * the worker is in control.
 * @throws Error that says what to do where no worker can answer this page's requests
 */
export async function startWorker(
  backend: MockBackend,
  { url = '/mockServiceWorker.js' }: WorkerOptions = {},
): Promise<{ stop(): void }> {
  const script = new URL(url, location.href);
  checkPage(script);
  await checkScript(script);
  const worker = setupWorker(...backend.handlers);
  await worker.start({ serviceWorker: { url }, quiet: true, onUnhandledRequest: 'bypass' });
  return {
    stop() {
      worker.stop();
    },
  };
}

const instead = 'Or use no worker: createBilling({ fetch: backend.fetch }).';

/** A worker answers only pages below its script, and only where browsers allow workers at all. */
function checkPage(script: URL): void {
  // Browsers have it on https and on localhost only.
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  if (!serviceWorker) {
    throw new Error(
      `This page (${location.origin}) can have no service worker: browsers allow them over https and on localhost only. ${instead}`,
    );
  }
  if (script.origin !== location.origin) {
    throw new Error(`${script.href} must be of the page's own origin, ${location.origin}.`);
  }
  const scope = new URL('.', script).pathname;
  if (location.pathname.startsWith(scope)) return;
  throw new Error(
    `${script.pathname} serves pages below ${scope}, and this page is ${location.pathname}: serve the script from /, or from a folder above the page. ${instead}`,
  );
}

async function checkScript(script: URL): Promise<void> {
  const advice = `Copy it: npx @corporate-billing/mocks init <public folder>. ${instead}`;
  const response = await fetch(script, { cache: 'no-store' }).catch(() => undefined);
  if (!response) throw new Error(`${script.href} could not be loaded. ${advice}`);
  const type = response.headers.get('Content-Type') ?? 'nothing';
  if (response.ok && /javascript/i.test(type)) return;
  const found = response.ok
    ? `is ${type}, not a script`
    : `is missing (${String(response.status)})`;
  throw new Error(`${script.href} ${found}. ${advice}`);
}
