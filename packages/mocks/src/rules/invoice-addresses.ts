/** Which mail addresses an account's invoices and notices go to. */
import type { State, StoredAccount } from '../state/model.js';

/** Notices go to the main contact, or to the first billing contact where no list is kept yet. */
export function mainAddress(state: State, account: StoredAccount): string[] {
  const main = account.invoiceContacts.find((contact) => contact.main);
  if (main) return [main.email];
  const { accountId } = account.profile;
  return state.users
    .filter((user) => user.accountId === accountId)
    .slice(0, 1)
    .map(({ email }) => email);
}

/** Invoices go to everybody on the list. */
export const invoiceAddresses = (state: State, account: StoredAccount): string[] =>
  account.invoiceContacts.length > 0
    ? account.invoiceContacts.map(({ email }) => email)
    : mainAddress(state, account);
