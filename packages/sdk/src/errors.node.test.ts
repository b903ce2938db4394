import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  abortedError,
  BillingError,
  explained,
  isBillingError,
  isSignedOut,
  refusedError,
  sessionChangedError,
} from './errors.js';
import { newIdempotencyKey } from './idempotency-key.js';
import { isPassing } from './retry.js';

describe('an error', () => {
  for (const [kind, message, retryable] of [
    ['problem', 'payInvoice: the API refused (problem)', false],
    ['network', 'payInvoice: no answer came (network)', true],
    ['timeout', 'payInvoice: no answer came in time (timeout)', true],
    ['aborted', 'payInvoice: stopped by its caller or by close() (aborted)', false],
    ['parse', 'payInvoice: the answer is not what the contract promises (parse)', true],
  ] as const) {
    it(`of the kind ${kind} says what happened`, () => {
      const error = new BillingError({ kind, operationId: 'payInvoice' });
      assert.equal(error.message, message);
      assert.equal(error.name, 'BillingError');
      assert.equal(error.code, kind);
      assert.equal(error.retryable, retryable);
      assert.equal(error.outcomeUnknown, false);
      assert.deepEqual(error.fieldErrors, {});
    });
  }

  it('is known, also from another copy of the package, and nothing else is', () => {
    const error = new BillingError({ kind: 'network', operationId: 'payInvoice' });
    assert.ok(isBillingError(error));
    assert.ok(isBillingError({ [Symbol.for('corporate-billing.error')]: true }));
    for (const other of [undefined, null, 'network', 7, {}, new Error('x'), () => error])
      assert.equal(isBillingError(other), false);
  });

  it('keeps why, and what was thrown stays itself', () => {
    const cause = new Error('line');
    assert.equal(abortedError('payInvoice', cause).cause, cause);
    assert.equal(refusedError('payInvoice', 'no amount', cause).cause, cause);
    const refused = refusedError('payInvoice', 'no amount');
    assert.equal(refused.message, 'payInvoice: no amount (validation-failed)');
    assert.deepEqual([refused.kind, refused.code], ['problem', 'validation-failed']);
    assert.equal((refused.cause as Error).message, 'no amount');
    const late = new BillingError({ kind: 'timeout', operationId: 'payInvoice' });
    const deadline = (error?: BillingError) => ({ error: () => error });
    assert.equal(explained('payInvoice', deadline(late), refused), refused);
    assert.equal(explained('payInvoice', deadline(late), cause), late);
    const lost = explained('payInvoice', deadline(), cause);
    assert.deepEqual([lost.kind, lost.cause, lost.operationId], ['network', cause, 'payInvoice']);
  });

  it('says that another person is signed in, or nobody', () => {
    const changed = sessionChangedError('payInvoice');
    assert.deepEqual(
      [changed.kind, changed.code, changed.operationId],
      ['problem', 'session-changed', 'payInvoice'],
    );
    for (const [code, signedOut] of [
      ['not-signed-in', true],
      ['session-expired', true],
      ['session-changed', false],
      ['xnot-signed-in', false],
      ['session-expiredx', false],
    ] as const) {
      const error = new BillingError({ kind: 'problem', operationId: 'payInvoice', code });
      assert.equal(isSignedOut(error), signedOut, code);
    }
    assert.equal(isSignedOut({ code: 'not-signed-in' }), false);
  });
});

describe('an idempotency key', () => {
  it('is 32 digits that no other key has', () => {
    const keys = Array.from({ length: 100 }, newIdempotencyKey);
    for (const key of keys) assert.match(key, /^[0-9a-f]{32}$/);
    assert.equal(new Set(keys).size, 100);
  });

  it('is as good where nothing random is to be had but Math', (test) => {
    test.mock.method(crypto, 'getRandomValues', () => {
      throw new Error('insecure');
    });
    const keys = Array.from({ length: 100 }, newIdempotencyKey);
    for (const key of keys) assert.match(key, /^[0-9a-f]{32}$/);
    assert.equal(new Set(keys.flatMap((key) => key.match(/.{8}/g) ?? [])).size, 400);
  });
});

describe('a failure that may pass', () => {
  for (const [status, code, passes] of [
    [408, 'x', true],
    [429, 'x', true],
    [503, 'x', true],
    [409, 'request-in-progress', true],
    [409, 'conflict', false],
    [501, 'x', false],
    [undefined, undefined, false],
  ] as const) {
    it(`is ${String(status)} ${String(code)}: ${String(passes)}`, () => {
      assert.equal(isPassing(status, code), passes);
    });
  }
});
