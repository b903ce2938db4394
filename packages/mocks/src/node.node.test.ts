/** Uses the `/node` entry as a consumer's unit test would. */
import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { createMockBackend } from '@corporate-billing/mocks';
import { startServer } from '@corporate-billing/mocks/node';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { cookieSession, createBilling, isBillingError } from '@corporate-billing/sdk';

describe('MSW in Node', () => {
  const started: { close(): void }[] = [];
  afterEach(() => {
    for (const server of started.splice(0)) server.close();
  });

  function world() {
    const backend = createMockBackend({
      clock: 'frozen',
      baseUrl: 'https://billing.example.com/v1',
    });
    started.push(startServer(backend));
    const billing = createBilling({
      baseUrl: 'https://billing.example.com/v1',
      session: cookieSession(),
      retry: { attempts: 1 },
    });
    return { backend, billing };
  }

  it('answers the code under test through the process’s own fetch', async () => {
    const { backend, billing } = world();
    await billing.session.signIn({ userId: 'acme-billing', password: 'Rescue-2026!' });
    const invoices = await billing.invoices.list();
    assert.equal(invoices.length, 20);
    await billing.invoices.sendCopy('INV-2026-0117');
    assert.equal(backend.outbox[0]?.kind, 'invoice-copy');
    billing.close();
  });

  it('is steered like every other backend', async () => {
    const { backend, billing } = world();
    await backend.signInAs('acme-billing');
    await backend.failNext('listInvoices', 'unavailable');
    await assert.rejects(billing.invoices.list(), (error) => {
      return isBillingError(error) && error.code === 'unavailable';
    });
    await backend.use('offline');
    await assert.rejects(billing.quotes.list(), (error) => {
      return isBillingError(error) && error.kind === 'network';
    });
    billing.close();
  });

  it('leaves one test’s sign-in out of the next one’s backend', async () => {
    const first = world();
    await first.backend.signInAs('acme-billing');
    assert.equal((await first.billing.session.current())?.userId, 'acme-billing');
    first.billing.close();
    started.pop()?.close();
    const second = world();
    assert.equal(await second.billing.session.current(), null);
    second.billing.close();
  });

  it('goes into a server of one’s own as a handler of MSW’s class', async () => {
    const backend = createMockBackend({ clock: 'frozen', baseUrl: 'https://own.example/v1' });
    await backend.signInAs('acme-billing');
    const [handler] = backend.handlers;
    // The class may come from another copy of MSW than this file's: one is for `require`.
    assert.equal(handler?.constructor.name, http.all('*', () => undefined).constructor.name);
    assert.equal(handler, backend.handlers[0]);
    const mine = http.get('https://own.example/health', () => HttpResponse.text('mine'));
    const server = setupServer(...backend.handlers, mine);
    server.listen({ onUnhandledRequest: 'error' });
    started.push(server);
    assert.equal((await fetch('https://own.example/v1/account')).status, 200);
    assert.equal(await (await fetch('https://own.example/health')).text(), 'mine');
    await assert.rejects(fetch('https://own.example/elsewhere'), /Cannot bypass/);
    await backend.use('offline');
    await assert.rejects(fetch('https://own.example/v1/account'), TypeError);
  });

  it('lets other requests pass', async () => {
    world();
    await assert.rejects(fetch('http://127.0.0.1:9/v1/invoices'), TypeError);
  });
});
