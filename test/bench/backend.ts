/** Both sides of the comparison use this backend: it lives in the page and is already loaded. */
import { createBilling } from '@corporate-billing/sdk';
import { createMockBackend } from '@corporate-billing/mocks';

const backend = createMockBackend({ now: '2026-06-15T09:00:00Z', clock: 'frozen' });
await backend.signInAs('acme-billing');
let lists = 0;
const payer = createBilling({
  baseUrl: `${location.origin}/pays-elsewhere/v1`,
  fetch: backend.fetch,
});

const bench = {
  baseUrl: `${location.origin}/v1`,
  fetch: ((input, init) => {
    const request = new Request(input, init);
    if (request.url.endsWith('/invoices')) lists += 1;
    return backend.fetch(request);
  }) satisfies typeof globalThis.fetch,
  /** Changes one invoice without any event on this page. */
  payOneCent: async () => {
    const invoices = payer.invoices;
    const amount = { amount: 1, currency: 'USD' };
    await invoices.pay('INV-2026-0117', { amount, useMethodOnFile: true });
  },
  /** Counts the requests for the list of invoices. */
  get lists() {
    return lists;
  },
};

export type Bench = typeof bench;
Object.assign(globalThis, { bench });
