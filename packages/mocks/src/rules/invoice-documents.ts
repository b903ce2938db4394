/** Says which files an invoice has, besides the PDF that every one has. */
import type { DocumentFormat, InvoiceAttachment, InvoiceDetails } from '@corporate-billing/sdk';
import { minorUnits } from '@corporate-billing/sdk/rules';
import type { StoredAccount } from '../state/model.js';

type Facts = Pick<InvoiceDetails, 'seller' | 'taxLines' | 'total'>;

/**
 * Lists the formats of an invoice's files; undefined where there is only the PDF. EN 16931 wants the
 * seller's VAT identifier and the tax by rate, and has two decimals.
 */
export function formatsOf({
  seller,
  taxLines,
  total,
}: Facts): readonly DocumentFormat[] | undefined {
  const hasVat = seller?.taxNumbers.some(({ scheme }) => scheme === 'vat') ?? false;
  return hasVat && taxLines && minorUnits(total.currency) <= 2 ? ['pdf', 'ubl'] : undefined;
}

/** Lists what the mails of an account's invoices may carry: data only where its invoices have them. */
export function attachmentsOf(account: StoredAccount): InvoiceAttachment[] {
  const { seller, invoices, profile } = account;
  const total = { amount: 0, currency: profile.currency };
  const next: Facts = { ...(seller && { seller }), total, taxLines: [] };
  const hasData = [next, ...invoices].some((invoice) => formatsOf(invoice) !== undefined);
  return ['link', 'pdf', ...(hasData ? (['pdf-and-xml'] as const) : [])];
}

/** Lists the formats of an invoice that a mail to somebody carries. */
export function mailedFormats(
  attachment: InvoiceAttachment,
  invoice: Facts,
): readonly DocumentFormat[] {
  if (attachment === 'link') return [];
  return (attachment === 'pdf-and-xml' && formatsOf(invoice)) || ['pdf'];
}
