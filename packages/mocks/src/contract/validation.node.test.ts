import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { requestSchemas } from '../generated/request-schemas.js';
import { validate, type Schema } from './validation.js';

const faults = (schema: Schema | undefined, value: unknown) =>
  validate(schema ?? {}, value).map(({ pointer, code }) => `${pointer} ${code}`);

describe('a request body', () => {
  it('is told which field lacks, is too long, or is not known', () => {
    const schema = requestSchemas.addPurchaseOrder;
    assert.deepEqual(faults(schema, { number: 'PO-1', expirationDate: '2027-01-31' }), []);
    assert.deepEqual(faults(schema, { number: ' ', expirationDate: '2027-02-30', state: 'x' }), [
      '/number required',
      '/expirationDate format',
      '/state unknown',
    ]);
    assert.deepEqual(faults(schema, { number: 'x'.repeat(51) }), [
      '/expirationDate required',
      '/number too-long',
    ]);
    assert.deepEqual(faults(schema, [1]), [' type']);
  });

  it('of several forms is judged by the one it comes nearest to', () => {
    const schema = requestSchemas.updatePaymentMethod;
    assert.deepEqual(faults(schema, { kind: 'check' }), []);
    assert.deepEqual(faults(schema, { kind: 'card' }), ['/paymentToken required']);
    assert.deepEqual(faults(schema, { kind: 'check', paymentToken: 'x' }), [
      '/paymentToken unknown',
    ]);
  });

  it('counts letters as people do, not bytes', () => {
    assert.deepEqual(faults({ type: 'string', maxLength: 2 }, '👍👍'), []);
    assert.deepEqual(faults({ type: 'integer', minimum: 1 }, 0.5), [' type']);
  });

  it('finds members by their own names only', () => {
    const body = JSON.parse('{"__proto__":1,"email":"a@b.example"}') as unknown;
    assert.deepEqual(faults(requestSchemas.addInvoiceContact, body), ['/__proto__ unknown']);
    assert.deepEqual(faults(requestSchemas.addInvoiceContact, { email: 'a b@c' }), [
      '/email format',
    ]);
  });
});
