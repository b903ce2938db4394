/** Reads and changes the list of addresses that every invoice is mailed to. */
import type { InvoiceAttachment, InvoiceContact } from '@corporate-billing/sdk';
import { isSameAddress } from '@corporate-billing/sdk/rules';
import { mainAddress } from '../rules/invoice-addresses.js';
import { attachmentsOf } from '../rules/invoice-documents.js';
import { mailText } from '../rules/mail-words.js';
import type { Context, Handler, Handlers } from '../request/operation.js';
import { countMail } from '../request/rate-limit.js';
import type { StoredAccount, StoredContact } from '../state/model.js';
import { problem } from '../contract/problem.js';
import { invalid } from './invalid.js';
import { tagged, taggedAnswer } from './tagged.js';

const present = (contact: StoredContact): Tagged => tagged({ attachment: 'pdf', ...contact });

type Tagged = InvoiceContact & { readonly etag: string };

/** Refuses what the account may not choose: data, where its invoices are printed only. */
function refuseAttachment(account: StoredAccount, attachment: InvoiceAttachment): void {
  const offered = attachmentsOf(account);
  if (offered.includes(attachment)) return;
  throw invalid('/attachment', 'not-allowed', `Must be one of ${offered.join(', ')}`);
}

const listInvoiceContacts: Handler<'listInvoiceContacts'> = ({ account }) => ({
  status: 200,
  body: {
    items: account.invoiceContacts
      .toSorted((a, b) => Number(b.main) - Number(a.main))
      .map((contact) => present(contact)),
  },
});

const addInvoiceContact: Handler<'addInvoiceContact'> = (context) => {
  const { account } = context;
  const { email, attachment = 'pdf' } = context.body;
  refuseAttachment(account, attachment);
  const known = account.invoiceContacts.some((contact) => isSameAddress(contact.email, email));
  if (known) throw problem('contact-exists', { detail: `${email} receives invoices already.` });
  const { contactLimit } = account.profile;
  if (account.invoiceContacts.length >= contactLimit) {
    throw problem('contact-limit-reached', {
      detail: `Invoices go to ${String(contactLimit)} addresses at most.`,
    });
  }
  countMail(context, 'invoice-contacts-changed');
  const contact = { contactId: context.nextId('c'), email, main: false, attachment };
  account.invoiceContacts.push(contact);
  context.record({ kind: 'contact-added', subject: contact.contactId });
  tellMainContact(context, 'added', email);
  return { status: 201, location: '/invoice-contacts', body: present(contact) };
};

/** Another account's number answers exactly like an unknown one. */
function find({ invoiceContacts }: StoredAccount, wanted: string): StoredContact {
  const contact = invoiceContacts.find(({ contactId }) => contactId === wanted);
  if (!contact) throw problem('not-found');
  return contact;
}

const updateInvoiceContact: Handler<'updateInvoiceContact'> = (context) => {
  const { account, body, params } = context;
  const contact = find(account, params.contactId);
  const current = present(contact);
  context.match(current.etag, current);
  if (body.email !== undefined && !isSameAddress(body.email, contact.email)) {
    throw invalid('/email', 'not-editable', 'Remove this address and add the other one.');
  }
  refuseAttachment(account, body.attachment);
  contact.attachment = body.attachment;
  context.record({ kind: 'contact-changed', subject: contact.contactId });
  return taggedAnswer(present(contact));
};

const removeInvoiceContact: Handler<'removeInvoiceContact'> = (context) => {
  const { account, params } = context;
  const contact = find(account, params.contactId);
  if (contact.main) {
    throw problem('main-contact', { detail: `${contact.email} is the main billing contact.` });
  }
  countMail(context, 'invoice-contacts-changed');
  account.invoiceContacts.splice(account.invoiceContacts.indexOf(contact), 1);
  context.record({ kind: 'contact-removed', subject: contact.contactId });
  tellMainContact(context, 'removed', contact.email);
  return { status: 204 };
};

function tellMainContact(
  context: Context<'addInvoiceContact'> | Context<'removeInvoiceContact'>,
  change: 'added' | 'removed',
  email: string,
): void {
  const { state, account, user } = context;
  const { language, support } = account.profile;
  const by = mailText(language, 'changedBy', { name: user.name, support: support.email });
  context.mail({
    kind: 'invoice-contacts-changed',
    to: mainAddress(state, account),
    subject: mailText(language, change, { email }),
    text: mailText(language, `${change}Text`, { email, by }),
  });
}

export const invoiceContactOperations = {
  listInvoiceContacts,
  addInvoiceContact,
  updateInvoiceContact,
  removeInvoiceContact,
} satisfies Handlers;
