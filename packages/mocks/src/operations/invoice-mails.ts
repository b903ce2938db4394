/** Mails an invoice to those who receive it, each with the files that were chosen for the address. */
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
  const link = `${portalUrl}#/invoices/${invoice.invoiceNumber}`;
  const byFiles = new Map<string, string[]>();
  for (const { email, attachment = 'pdf' } of invoiceRecipients(state, account)) {
    const files = mailedFormats(attachment, invoice)
      .map((format) => fileNameOf(invoice.invoiceNumber, format))
      .join();
    byFiles.set(files, [...(byFiles.get(files) ?? []), email]);
  }
  for (const [files, to] of byFiles) {
    if (files === '') context.mail({ kind, subject, to, text: linked, link });
    else context.mail({ kind, subject, to, text: attached, attachments: files.split(',') });
  }
}
