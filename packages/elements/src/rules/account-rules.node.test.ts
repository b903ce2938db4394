import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Account } from '@corporate-billing/sdk';
import { readableAccount } from './account-rules.js';

const whole = {
  capabilities: ['invoices:read'],
  timeZone: 'America/New_York',
  company: 'Acme',
  currency: 'USD',
};
const given = (over: object): Account => ({ ...whole, ...over }) as unknown as Account;

it('an account that says whose it is, and what may be done, can be read', () => {
  const account = given({});
  assert.equal(readableAccount(account), account);
  assert.ok(readableAccount(given({ capabilities: [] })));
});

for (const name of Object.keys(whole)) {
  for (const value of [undefined, null, 7, {}]) {
    it(`an account whose ${name} is ${JSON.stringify(value)} cannot be read`, () => {
      assert.throws(() => readableAccount(given({ [name]: value })), {
        name: 'TypeError',
        message: 'The answer says nothing of an account',
      });
    });
  }
}
