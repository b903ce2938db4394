/** Where no worker can answer the page, `startWorker` says why instead of waiting for one. */
import { expect } from '@open-wc/testing';
import { createMockBackend } from '@corporate-billing/mocks';
import { startWorker } from '@corporate-billing/mocks/browser';

describe('startWorker', () => {
  const { fetch } = globalThis;
  const workers = navigator.serviceWorker;
  afterEach(() => {
    globalThis.fetch = fetch;
    Reflect.deleteProperty(navigator, 'serviceWorker');
  });

  /** Returns what it rejects with, and checks that no worker is there afterwards. */
  async function refusal(url?: string): Promise<string> {
    const started = startWorker(createMockBackend(), url === undefined ? {} : { url });
    const reason = await started.then(
      () => 'It started.',
      (error: unknown) => (error as Error).message,
    );
    expect(await workers.getRegistrations()).to.deep.equal([]);
    return reason;
  }

  const serve = (body: string, type: string) => {
    globalThis.fetch = () =>
      Promise.resolve(new Response(body, { headers: { 'Content-Type': type } }));
  };

  it('says that the page is outside the script’s scope', async () => {
    const reason = await refusal('/deep/folder/mockServiceWorker.js');
    expect(reason).to.contain('serves pages below /deep/folder/, and this page is /');
    expect(reason).to.contain('createBilling({ fetch: backend.fetch })');
  });

  it('says that the script is of another origin', async () => {
    expect(await refusal('https://cdn.example/mockServiceWorker.js')).to.contain(
      "https://cdn.example/mockServiceWorker.js must be of the page's own origin",
    );
  });

  it('says that there are no workers over plain http', async () => {
    Object.defineProperty(navigator, 'serviceWorker', { value: undefined, configurable: true });
    expect(await refusal()).to.contain('browsers allow them over https and on localhost only');
  });

  it('says that the script is missing', async () => {
    const reason = await refusal('/mockServiceWorker.js');
    expect(reason).to.contain('/mockServiceWorker.js is missing (404)');
    expect(reason).to.contain('npx @corporate-billing/mocks init');
  });

  it('says that a page stands where the script should', async () => {
    serve('<!doctype html>', 'text/html; charset=utf-8');
    expect(await refusal()).to.contain('is text/html; charset=utf-8, not a script');
  });

  it('says that the script could not be loaded', async () => {
    globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await refusal()).to.contain('/mockServiceWorker.js could not be loaded');
  });

  it('makes the backend’s handlers with MSW, once it is imported', () => {
    expect(createMockBackend().handlers[0]?.info.header).to.contain('predicate');
  });
});
