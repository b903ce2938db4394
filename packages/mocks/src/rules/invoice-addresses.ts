/** Which mail addresses an account's invoices and notices go to. */
import type { State, StoredAccount, StoredContact } from '../state/model.js';

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

/** Invoices go to everybody on the list, each with what was chosen; to a main contact as a PDF. */
export const invoiceRecipients = (
  state: State,
  account: StoredAccount,
): Pick<StoredContact, 'email' | 'attachment'>[] =>
  account.invoiceContacts.length > 0
    ? account.invoiceContacts
    : mainAddress(state, account).map((email) => ({ email }));
