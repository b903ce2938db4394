/** Mails an invoice to those who receive it, each with the files that were chosen for the address. */
import type { DocumentFormat } from '@corporate-billing/sdk';
import { invoiceRecipients } from '../rules/invoice-addresses.js';
import { mailedFormats } from '../rules/invoice-documents.js';
import { fileNameOf } from './invoice-documents.js';
import type { Mail, StoredInvoice } from '../state/model.js';
import type { Context } from '../request/operation.js';

/** The first sentence says where the invoice is found. */
interface InvoiceMail extends Pick<Mail, 'kind' | 'subject'> {
  readonly attached: string;
  readonly linked: string;
}

/** Posts one mail for all who get the same files. */
export function mailInvoice(
  context: Pick<Context<'sendInvoiceCopy'>, 'state' | 'account' | 'mail' | 'portalUrl'>,
  invoice: StoredInvoice,
  { kind, subject, attached, linked }: InvoiceMail,
): void {
  const { state, account, portalUrl } = context;
  const { invoiceNumber } = invoice;
  const link = `${portalUrl}#/invoices/${invoiceNumber}`;
  const groups = new Map<string, { formats: readonly DocumentFormat[]; to: string[] }>();
  for (const { email, attachment = 'pdf' } of invoiceRecipients(state, account)) {
    const formats = mailedFormats(attachment, invoice);
    const group = groups.get(formats.join(' ')) ?? { formats, to: [] };
    group.to.push(email);
    groups.set(formats.join(' '), group);
  }
  for (const { formats, to } of groups.values()) {
    const attachments = formats.map((format) => fileNameOf(invoiceNumber, format));
    if (attachments.length === 0) context.mail({ kind, subject, to, text: linked, link });
    else context.mail({ kind, subject, to, text: attached, attachments });
  }
}
