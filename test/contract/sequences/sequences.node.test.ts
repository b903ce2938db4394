import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { playSequences } from './sequences.js';

describe('random sequences of payments and decisions', () => {
  it('end as the model of the ledger says', async () => {
    const report = await playSequences({ count: 60, seed: 20260615 });
    assert.equal(report.failure, undefined);
    assert.equal(report.sequences, 60);
    for (const status of [201, 401, 402, 409, 412, 422]) {
      assert.ok(report.statuses[status], `No act was answered with ${String(status)}.`);
    }
  });

  it('turn red when a call that is sent again gets a key of its own', async () => {
    let keys = 0;
    const { failure } = await playSequences({
      count: 60,
      seed: 1,
      tamper: (_operationId, call) => {
        keys += 1;
        const key = { 'Idempotency-Key': `planted-${String(keys)}` };
        return call.headers?.['Idempotency-Key'] === undefined
          ? call
          : { ...call, headers: { ...call.headers, ...key } };
      },
    });
    assert.match(failure ?? '', /repeat|reuse/);
  });

  it('turn red when a stale entity tag changes something', async () => {
    const { failure } = await playSequences({
      count: 60,
      seed: 1,
      tamper: (operationId, call) =>
        operationId === 'updateBillTo'
          ? { ...call, headers: { ...call.headers, 'If-Match': '*' } }
          : call,
    });
    assert.match(failure ?? '', /updateBillTo answers|bill-to-changed/);
  });
});
