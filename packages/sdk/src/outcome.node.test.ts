import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Billing } from './surface.js';
import { failureAfter, json, problem, sessionOf, clientOf } from './fake-api.node.test.js';

const payment = { amount: { amount: 100, currency: 'USD' }, paymentToken: 'pt_1' };
const pay = (billing: Billing) => billing.invoices.pay('INV-1', payment);
const lost = () => Promise.reject(new TypeError('fetch failed'));
const html = (status: number) => () => new Response('<h1>Proxy</h1>', { status });

type Step = () => Response | Promise<Response>;

/**
 * Returns the failure of a payment whose sendings are answered one after another; the last answer
 * repeats.
 */
async function failureOfPayment(...steps: Step[]) {
  let next = 0;
  const { billing, timers, sent } = clientOf(({ method }) => {
    if (method === 'GET') return json(sessionOf('a'));
    return (steps[Math.min(next++, steps.length - 1)] as Step)();
  });
  const error = await failureAfter(timers, 200_000, pay(billing));
  return { error, sent: sent.filter(({ method }) => method === 'POST') };
}

describe('whether a write took effect', () => {
  const cases: [string, boolean, ...Step[]][] = [
    ['the line was lost', true, lost],
    ['no answer came in time', true, () => new Promise(() => undefined)],
    ['a page came in place of the payment', true, html(200)],
    ['half of the answer came', true, () => new Response('{"paymentId', { status: 201 })],
    ['the address answers with a redirect', true, html(302)],
    ['a gateway gave up', true, html(502)],
    ['a gateway waited too long', true, html(504)],
    ['the API broke down', true, () => problem(500, 'internal')],
    ['the API is unavailable', true, () => problem(503, 'unavailable')],
    ['the request took too long to arrive', true, html(408)],
    ['the first sending is still running', true, () => problem(409, 'request-in-progress')],
    ['the card was declined', false, () => problem(402, 'payment-declined')],
    ['a gateway wants to be paid', false, html(402)],
    ['the API refused it', false, () => problem(422, 'validation-failed')],
    ['the invoice is unknown', false, () => problem(404, 'not-found')],
    ['the session had ended', false, () => problem(401, 'session-expired')],
    ['there were too many requests', false, () => problem(429, 'too-many-requests')],
    ['it was lost first, then refused at the door', true, lost, () => problem(429, 'x')],
    [
      'it was lost first, then the session ended',
      true,
      lost,
      () => problem(401, 'session-expired'),
    ],
    ['it was lost first, then a page said no', true, lost, html(404)],
    ['it was lost first, then the API told', false, lost, () => problem(402, 'payment-declined')],
  ];
  for (const [what, isUnknown, ...steps] of cases) {
    it(`is ${isUnknown ? 'unknown' : 'known'} when ${what}`, async () => {
      const { error, sent } = await failureOfPayment(...steps);
      assert.equal(error.outcomeUnknown, isUnknown);
      assert.equal(error.idempotencyKey, sent[0]?.headers.get('idempotency-key'));
      assert.ok(error.idempotencyKey, 'whoever looks it up needs the key');
    });
  }

  it('is known when it was never sent', async () => {
    const { billing } = clientOf(() => lost(), { retry: { attempts: 1 } });
    const error = await pay(billing).catch((thrown: unknown) => thrown);
    assert.equal((error as { outcomeUnknown: boolean }).outcomeUnknown, false);
    const aborted = pay(billing).catch((thrown: unknown) => thrown);
    billing.close();
    assert.equal(((await aborted) as { outcomeUnknown: boolean }).outcomeUnknown, false);
  });

  it('is no question for a read', async () => {
    const { billing, timers } = clientOf(lost);
    const error = await failureAfter(timers, 20_000, billing.invoices.list());
    assert.deepEqual([error.kind, error.outcomeUnknown], ['network', false]);
    assert.equal(error.idempotencyKey, undefined);
  });
});
