/** Tells how an invoice is taxed, in the terms of EN 16931, where its seller has a VAT identifier. */
import type { InvoiceDetails, TaxCategory, TaxLine } from '@corporate-billing/sdk';
import { money, type Company } from './company.js';
import type { RateSums } from './lines.js';

/** Something without tax is zero rated: the seed has no exemptions. */
export const categoryOf = (rate: number): TaxCategory => (rate === 0 ? 'Z' : 'S');

/** The facts of a company that its tax depends on. */
type Taxed = Pick<
  Company,
  'seller' | 'currency' | 'taxRate' | 'taxLabel' | 'language' | 'buyerReference'
>;

const hasVat = ({ seller }: Taxed): boolean =>
  seller.taxNumbers.some(({ scheme }) => scheme === 'vat');

/**
 * Returns the tax by rate and the buyer's reference; undefined for a seller without a VAT identifier
 * at one rate, whose invoices say it all with one label.
 */
export function taxFacts(
  company: Taxed,
  rates: readonly RateSums[],
): Pick<InvoiceDetails, 'taxLines' | 'buyerReference'> | undefined {
  if (!hasVat(company) && rates.length === 1 && rates[0]?.rate === company.taxRate)
    return undefined;
  const { buyerReference, currency } = company;
  const taxLines = rates.map(({ rate, taxable, tax }): TaxLine => ({
    label: labelOf(company, rate),
    category: categoryOf(rate),
    rate,
    taxable: money(taxable, currency),
    amount: money(tax, currency),
  }));
  return { taxLines, ...(buyerReference !== undefined && { buyerReference }) };
}

/** Writes another rate into the label of the usual one: `TVA 5,5 %` beside `TVA 20 %`. */
function labelOf({ taxLabel, taxRate, language }: Taxed, rate: number): string {
  if (rate === taxRate) return taxLabel;
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(rate / 100);
  const written = /\d+(?:[.,]\d+)?/;
  return written.test(taxLabel)
    ? taxLabel.replace(written, number)
    : `${taxLabel} ${number}\u00a0%`;
}
