import assert from 'node:assert/strict';
import { it } from 'node:test';
import { BillingError } from '@corporate-billing/sdk';
import { isUnknown } from './unknown.js';

const problem = { type: 'urn:x', title: 'Not found', status: 404, code: 'not-found' } as never;
const rows: readonly [what: string, given: object, expected: boolean][] = [
  ['the API’s 404', { code: 'not-found', status: 404, problem }, true],
  ['the API’s 422', { code: 'validation-failed', status: 422, problem }, true],
  ['a number that was never sent', { code: 'validation-failed' }, true],
  ['a gateway’s 404', { code: 'not-found', status: 404 }, false],
  ['a gateway’s 422', { code: 'validation-failed', status: 422 }, false],
  ['another refusal of the API', { code: 'forbidden', status: 403, problem }, false],
];

for (const [what, given, expected] of rows) {
  it(`${what} says ${expected ? '' : 'not '}that there is no such thing`, () => {
    const error = new BillingError({ kind: 'problem', operationId: 'getInvoice', ...given });
    assert.equal(isUnknown(error), expected);
  });
}
