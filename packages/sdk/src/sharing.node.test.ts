import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  failureOf,
  held,
  json,
  least,
  problem,
  sessionOf,
  settle,
  clientOf,
} from './fake-api.node.test.js';

const tagged = (etag: string, name: string) =>
  json({ items: [{ invoiceNumber: name }] }, { headers: { etag } });

describe('many widgets asking the same', () => {
  it('makes one request for fifty that start one task after another', async () => {
    const { billing, sent } = clientOf(() => tagged('"1"', 'INV-1'));
    const answers = [];
    for (let widget = 0; widget < 50; widget++) {
      answers.push(billing.invoices.list());
      await settle();
    }
    assert.equal(new Set(await Promise.all(answers)).size, 1);
    assert.equal(sent.length, 1);
  });

  it('asks again a little later, and keeps the same object when nothing changed', async () => {
    const { billing, sent, timers, api } = clientOf(() => tagged('"1"', 'INV-1'));
    const first = await billing.invoices.list();
    await timers.pass(1000);
    api.answer = ({ headers }) =>
      headers.get('if-none-match') === '"1"'
        ? new Response(null, { status: 304 })
        : tagged('"2"', 'other');
    assert.equal(await billing.invoices.list(), first);
    assert.equal(sent.length, 2);
  });

  it('asks at once when told to reload', async () => {
    const { billing, api } = clientOf(() => tagged('"1"', 'INV-1'));
    await billing.invoices.list();
    api.answer = () => tagged('"2"', 'INV-2');
    assert.equal((await billing.invoices.list({ reload: true }))[0]?.invoiceNumber, 'INV-2');
  });

  it('lets one leave without the others noticing', async () => {
    const late = held();
    const { billing, sent } = clientOf(() => late.response);
    const leaving = new AbortController();
    const gone = failureOf(billing.invoices.list({ signal: leaving.signal }));
    const staying = billing.invoices.list({ signal: new AbortController().signal });
    const callerWithoutSignal = billing.invoices.list();
    await settle();
    leaving.abort();
    assert.equal((await gone).kind, 'aborted');
    assert.equal(sent[0]?.init.signal?.aborted, false);
    late.answer(tagged('"1"', 'INV-1'));
    assert.equal((await staying)[0]?.invoiceNumber, 'INV-1');
    assert.equal(await staying, await callerWithoutSignal);
  });

  it('stops the request when the last one leaves, and the next one starts anew', async () => {
    const { billing, sent, api } = clientOf(() => new Promise(() => undefined));
    const leaving = new AbortController();
    const failures = [1, 2].map(() => failureOf(billing.invoices.list({ signal: leaving.signal })));
    await settle();
    leaving.abort();
    await Promise.all(failures);
    assert.equal(sent[0]?.init.signal?.aborted, true);
    api.answer = () => tagged('"1"', 'INV-1');
    assert.equal((await billing.invoices.list()).length, 1);
  });

  it('remembers no failure', async () => {
    const { billing, api } = clientOf(() => problem(404, 'not-found'));
    await failureOf(billing.invoices.list());
    api.answer = () => tagged('"1"', 'INV-1');
    assert.equal((await billing.invoices.list()).length, 1);
  });

  it('asks for payments each time', async () => {
    const { billing, sent } = clientOf(() => json({ items: [] }));
    await billing.invoices.listPayments('INV-1');
    await billing.invoices.listPayments('INV-1');
    assert.equal(sent.length, 2);
  });
});

describe('after a change', () => {
  it('reads anew exactly what the change touched, and says so', async () => {
    const { billing, sent, changes } = clientOf(({ path }) =>
      path === '/session' ? json(sessionOf('a')) : json({ ...least, items: [] }),
    );
    await billing.invoiceContacts.list();
    await billing.invoices.list();
    await billing.invoiceContacts.add({ email: 'ap@acme.example' });
    assert.deepEqual(changes, [{ groups: ['invoiceContacts'], origin: 'here' }]);
    const before = sent.length;
    await billing.invoices.list();
    assert.equal(sent.length, before);
    await billing.invoiceContacts.list();
    assert.equal(sent.length, before + 1);
  });

  it('never joins a read that began before it', async () => {
    const answers: ((response: Response) => void)[] = [];
    const { billing, sent } = clientOf(({ method, path }) => {
      if (path === '/session') return json(sessionOf('a'));
      if (method === 'POST') return json({ ...least, contactId: 'c' }, { status: 201 });
      return new Promise((resolve) => answers.push(resolve));
    });
    const early = billing.invoiceContacts.list();
    await settle();
    await billing.invoiceContacts.add({ email: 'ap@acme.example' });
    const late = billing.invoiceContacts.list();
    await settle();
    answers[1]?.(json({ items: [{ email: 'new' }] }));
    answers[0]?.(json({ items: [] }));
    assert.equal((await late).length, 1);
    assert.equal((await early).length, 0);
    assert.equal((await billing.invoiceContacts.list()).length, 1, 'the old answer came last');
    assert.equal(
      sent.filter(({ path, method }) => path !== '/session' && method === 'GET').length,
      2,
    );
  });

  it('says once that a payment whose answer was lost has been found', async () => {
    const { billing, changes } = clientOf(() => json({ items: [{ paymentId: 'p' }] }));
    await billing.invoices.listPayments('INV-1');
    assert.deepEqual(changes, []);
    await billing.invoices.listPayments('INV-1', { key: 'k' });
    await billing.invoices.listPayments('INV-1', { key: 'k' });
    assert.deepEqual(changes, [{ groups: ['invoices'], origin: 'here' }]);
  });

  it('shows a declined card among the payments at once', async () => {
    const { billing, changes } = clientOf(({ method }) =>
      method === 'GET' ? json(sessionOf('a')) : problem(402, 'payment-declined'),
    );
    const payment = { amount: { amount: 1, currency: 'USD' }, paymentToken: 'pt' };
    await failureOf(billing.invoices.pay('INV-1', payment));
    assert.deepEqual(changes, [{ groups: ['invoices'], origin: 'here' }]);
  });

  it('trusts nothing read before a write whose answer was lost', async () => {
    const { billing, sent } = clientOf(({ method, path }) => {
      if (path === '/session') return json(sessionOf('a'));
      return method === 'PUT'
        ? Promise.reject(new TypeError('lost'))
        : json({ ...least, kind: 'check' });
    });
    await billing.paymentMethod.get();
    await failureOf(billing.paymentMethod.update({ kind: 'check' }, { ifMatch: '"1"' }));
    const before = sent.length;
    await billing.paymentMethod.get();
    assert.equal(sent.length, before + 1);
  });
});

describe('what is remembered', () => {
  it('cannot be changed by one caller for the next, not even after a 304', async () => {
    const { billing, timers, api } = clientOf(() =>
      json(
        { items: [{ invoiceNumber: 'INV-1', total: { amount: 5, currency: 'USD' } }] },
        { headers: { etag: '"1"' } },
      ),
    );
    const list = (await billing.invoices.list()) as unknown as { total: { amount: number } }[];
    assert.throws(() => list.pop(), TypeError);
    assert.throws(() => ((list[0] as { total: { amount: number } }).total.amount = 0), TypeError);
    await timers.pass(2000);
    api.answer = () => new Response(null, { status: 304 });
    const again = await billing.invoices.list();
    assert.deepEqual(
      again.map(({ invoiceNumber, total }) => [invoiceNumber, total.amount]),
      [['INV-1', 5]],
    );
  });

  it('keeps who is signed in from being rewritten', async () => {
    const { billing } = clientOf(() => json(sessionOf('a')));
    const session = (await billing.session.current()) as { userId: string };
    assert.throws(() => (session.userId = 'b'), TypeError);
    assert.equal(billing.session.known?.userId, 'a');
  });

  it('is bounded: of 1,000 different reads the oldest are asked for again', async () => {
    const { billing, sent } = clientOf(({ path }) =>
      json({ ...least, invoiceNumber: path.slice(-6) }, { headers: { etag: '"1"' } }),
    );
    for (let n = 0; n < 1000; n++) await billing.invoices.get(`INV-${String(n)}`);
    assert.equal(sent.length, 1000);
    await billing.invoices.get('INV-999');
    assert.equal(sent.length, 1000, 'a moment old');
    await billing.invoices.get('INV-0');
    assert.equal(sent.length, 1001);
    assert.equal(
      sent.at(-1)?.headers.get('if-none-match'),
      null,
      'nothing is known of it any more',
    );
  });
});
