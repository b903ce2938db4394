/** What both sides of the comparison talk to: the same backend in the same page, already loaded. */
import { createMockBackend } from '@corporate-billing/mocks';

const backend = createMockBackend({ now: '2026-06-15T09:00:00Z', clock: 'frozen' });
await backend.signInAs('acme-billing');
let lists = 0;

const bench = {
  baseUrl: `${location.origin}/v1`,
  fetch: ((input, init) => {
    const request = new Request(input, init);
    if (request.url.endsWith('/invoices')) lists += 1;
    return backend.fetch(request);
  }) satisfies typeof globalThis.fetch,
  /** How often the list of invoices was asked for. */
  get lists() {
    return lists;
  },
};

export type Bench = typeof bench;
Object.assign(globalThis, { bench });
