/** Reads and changes the list of addresses that every invoice is mailed to. */
import { isSameAddress } from '@corporate-billing/sdk/rules';
import { mainAddress } from '../rules/invoice-addresses.js';
import type { Context, Handler, Handlers } from '../request/operation.js';
import { problem } from '../contract/problem.js';

const listInvoiceContacts: Handler<'listInvoiceContacts'> = ({ account }) => ({
  status: 200,
  body: { items: account.invoiceContacts.toSorted((a, b) => Number(b.main) - Number(a.main)) },
});

const addInvoiceContact: Handler<'addInvoiceContact'> = (context) => {
  const { account } = context;
  const { email } = context.body;
  const known = account.invoiceContacts.some((contact) => isSameAddress(contact.email, email));
  if (known) throw problem('contact-exists', { detail: `${email} receives invoices already.` });
  const { contactLimit } = account.profile;
  if (account.invoiceContacts.length >= contactLimit) {
    throw problem('contact-limit-reached', {
      detail: `Invoices go to ${String(contactLimit)} addresses at most.`,
    });
  }
  const contact = { contactId: context.nextId('c'), email, main: false };
  account.invoiceContacts.push(contact);
  context.record({ kind: 'contact-added', subject: contact.contactId });
  tellMainContact(context, `${email} now receives your invoices`);
  return { status: 201, location: '/invoice-contacts', body: contact };
};

const removeInvoiceContact: Handler<'removeInvoiceContact'> = (context) => {
  const { account, params } = context;
  const contact = account.invoiceContacts.find(({ contactId }) => contactId === params.contactId);
  if (!contact) throw problem('not-found');
  if (contact.main) {
    throw problem('main-contact', { detail: `${contact.email} is the main billing contact.` });
  }
  account.invoiceContacts.splice(account.invoiceContacts.indexOf(contact), 1);
  context.record({ kind: 'contact-removed', subject: contact.contactId });
  tellMainContact(context, `${contact.email} no longer receives your invoices`);
  return { status: 204 };
};

function tellMainContact(
  context: Context<'addInvoiceContact'> | Context<'removeInvoiceContact'>,
  subject: string,
): void {
  const { state, account, user } = context;
  context.mail({
    kind: 'invoice-contacts-changed',
    to: mainAddress(state, account),
    subject,
    text: `${subject}. ${user.name} changed it. If this surprises you, write to ${account.profile.support.email}.`,
  });
}

export const invoiceContactOperations = {
  listInvoiceContacts,
  addInvoiceContact,
  removeInvoiceContact,
} satisfies Handlers;
