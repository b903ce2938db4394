import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { soakPayments, wrongIn } from './soak-payments.js';

describe('payments over a bad line', () => {
  it('are never doubled, lost or left unknown, whatever happens to a request', async () => {
    const report = await soakPayments({ count: 300, seed: 7 });
    assert.deepEqual(wrongIn(report), []);
    assert.equal(report.payments, 300);
    for (const [fault, times] of Object.entries(report.faults)) {
      assert.ok(times > 0, `The fault "${fault}" never happened.`);
    }
    assert.ok(report.reloads > 0 && report.secondTabs > 0);
    assert.ok(report.several > 50, `${String(report.several)} rounds of several invoices`);
  });

  it('turn red when every sending gets a key of its own', async () => {
    let sendings = 0;
    const report = await soakPayments({
      count: 60,
      seed: 1,
      tamper: (request) => {
        if (!request.headers.has('Idempotency-Key')) return request;
        sendings += 1;
        const spoilt = new Request(request);
        spoilt.headers.set('Idempotency-Key', `planted-${String(sendings)}`);
        return spoilt;
      },
    });
    assert.notDeepEqual(report.doubled, []);
  });
});
