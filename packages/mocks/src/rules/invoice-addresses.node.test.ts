import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { State, StoredAccount, StoredContact } from '../state/model.js';
import { invoiceRecipients, mainAddress } from './invoice-addresses.js';

const user = (email: string, accountId: string) => ({ email, accountId });
const state = {
  users: [
    user('other@other.example', 'other'),
    user('first@acme.example', 'acme'),
    user('second@acme.example', 'acme'),
  ],
} as unknown as State;
const account = (...invoiceContacts: Partial<StoredContact>[]): StoredAccount =>
  ({ profile: { accountId: 'acme' }, invoiceContacts }) as unknown as StoredAccount;
const books = { email: 'books@acme.example' };
const main = { email: 'main@acme.example', main: true, attachment: 'link' as const };

describe('the mails about invoices', () => {
  it('go to the main contact, wherever it stands in the list', () => {
    assert.deepEqual(mainAddress(state, account(books, main)), [main.email]);
    assert.deepEqual(mainAddress(state, account(main, books)), [main.email]);
  });

  it('go to the first billing contact of the account where there is no main contact', () => {
    assert.deepEqual(mainAddress(state, account()), ['first@acme.example']);
    assert.deepEqual(mainAddress(state, account(books)), ['first@acme.example']);
    assert.deepEqual(mainAddress({ ...state, users: [] }, account()), []);
  });

  it('carry the invoice to everybody on the list, as each has chosen', () => {
    assert.deepEqual(invoiceRecipients(state, account(books, main)), [books, main]);
    assert.deepEqual(invoiceRecipients(state, account()), [{ email: 'first@acme.example' }]);
  });
});
