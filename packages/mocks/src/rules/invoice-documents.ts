/** Says which files an invoice has, besides the PDF that every one has. */
import type { DocumentFormat, InvoiceDetails } from '@corporate-billing/sdk';
import { minorUnits } from '@corporate-billing/sdk/rules';

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
