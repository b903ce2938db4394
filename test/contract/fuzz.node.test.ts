import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { operations } from '@corporate-billing/sdk/operations';
import { fuzz } from './fuzz.js';

describe('random requests', () => {
  it('are answered as the contract documents, whatever they hold', async () => {
    const report = await fuzz({ count: 500, seed: 20260615 });
    assert.equal(report.failure, undefined);
    assert.equal(report.operations, Object.keys(operations).length);
  });

  it('turn red at an answer that is not documented', async () => {
    const report = await fuzz({
      count: 60,
      seed: 1,
      tamper: (_operationId, answer) =>
        answer.status === 404 ? { ...answer, status: 418 } : answer,
    });
    assert.match(report.failure ?? '', /418 is not documented/);
  });
});
