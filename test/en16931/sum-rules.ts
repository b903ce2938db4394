/** The rules BR-CO, which hold parts of an invoice against one another, and BR-DEC, on decimals. */
import { countryCodes } from './codes.js';
import {
  allowancesOf,
  amount,
  anywhere,
  at,
  breakdownOf,
  chargesOf,
  decimal,
  hasReason,
  isVat,
  lineAllowancesOf,
  lineChargesOf,
  linesOf,
  sum,
  taxDue,
  totalsOf,
  vatNumbers,
  type Rule,
} from './rule.js';
import type { XmlElement } from './xml-tree.js';

/** Greece writes EL; Northern Ireland and Kosovo have prefixes of their own. */
const vatPrefixes = new Set([...countryCodes, 'EL']);

const isDated = (period: XmlElement): boolean => period.has('StartDate') || period.has('EndDate');

const taxIn = (document: XmlElement, currency: string): XmlElement[] =>
  document
    .all('TaxTotal/TaxAmount')
    .filter(({ attributes }) => attributes['currencyID'] === currency);

/** A total that is left out stands for parts that are not there. */
const isSumOf = (totals: XmlElement, name: string, parts: readonly XmlElement[]): boolean =>
  totals.has(name) ? amount(totals, name) === sum(parts, 'Amount') : parts.length === 0;

const sums: readonly Rule[] = [
  {
    id: 'BR-CO-10',
    says: 'the lines add up',
    at: totalsOf,
    holds: (it, document) =>
      amount(it, 'LineExtensionAmount') === sum(linesOf(document), 'LineExtensionAmount'),
  },
  {
    id: 'BR-CO-11',
    says: 'the discounts add up',
    at: totalsOf,
    holds: (it, document) => isSumOf(it, 'AllowanceTotalAmount', allowancesOf(document)),
  },
  {
    id: 'BR-CO-12',
    says: 'the charges add up',
    at: totalsOf,
    holds: (it, document) => isSumOf(it, 'ChargeTotalAmount', chargesOf(document)),
  },
  {
    id: 'BR-CO-13',
    says: 'the total without tax is lines less discounts plus charges',
    at: totalsOf,
    holds: (it) =>
      amount(it, 'TaxExclusiveAmount') ===
      amount(it, 'LineExtensionAmount') -
        amount(it, 'AllowanceTotalAmount') +
        amount(it, 'ChargeTotalAmount'),
  },
  {
    id: 'BR-CO-14',
    says: 'the rows of the tax add up',
    at: at('TaxTotal'),
    holds: (it) =>
      !it.has('TaxSubtotal') || amount(it, 'TaxAmount') === sum(it.all('TaxSubtotal'), 'TaxAmount'),
  },
  {
    id: 'BR-CO-15',
    says: 'the total with tax is the total without it plus the one tax of the currency',
    holds: (it) => {
      const [tax, ...more] = taxIn(it, it.text('DocumentCurrencyCode'));
      return totalsOf(it).every(
        (totals) =>
          more.length === 0 &&
          amount(totals, 'TaxInclusiveAmount') ===
            amount(totals, 'TaxExclusiveAmount') + (decimal(tax?.text() ?? '') ?? -1n),
      );
    },
  },
  {
    id: 'BR-CO-16',
    says: 'to be paid is the total less what was paid, rounded as it says',
    at: totalsOf,
    holds: (it) =>
      amount(it, 'PayableAmount') ===
      amount(it, 'TaxInclusiveAmount') -
        amount(it, 'PrepaidAmount') +
        amount(it, 'PayableRoundingAmount'),
  },
  {
    id: 'BR-CO-17',
    says: 'a tax is its rate of what it taxes, to the cent',
    at: breakdownOf,
    holds: (it) =>
      amount(it, 'TaxAmount') ===
      taxDue(amount(it, 'TaxableAmount'), amount(it, 'TaxCategory/Percent')),
  },
];

const together: readonly Rule[] = [
  {
    id: 'BR-CO-03',
    says: 'the day of the tax is said as a day or as a code',
    holds: (it) => !it.has('TaxPointDate') || !it.has('InvoicePeriod/DescriptionCode'),
  },
  {
    id: 'BR-CO-04',
    says: 'what is sold has a VAT category',
    at: linesOf,
    holds: (it) =>
      it
        .all('Item/ClassifiedTaxCategory')
        .some((category) => isVat(category) && category.has('ID')),
  },
  {
    id: 'BR-CO-09',
    says: 'a VAT identifier begins with its country',
    at: (it) => anywhere('PartyTaxScheme')(it).filter(isVat),
    holds: (it) => vatPrefixes.has(it.text('CompanyID').slice(0, 2)),
  },
  { id: 'BR-CO-18', says: 'the tax has a row', holds: (it) => breakdownOf(it).length > 0 },
  {
    id: 'BR-CO-19',
    says: 'a period of the invoice has an end, or a code in its place',
    at: at('InvoicePeriod'),
    holds: (it) => isDated(it) || it.has('DescriptionCode'),
  },
  {
    id: 'BR-CO-20',
    says: 'a period of a line has a start or an end',
    at: (it) => linesOf(it).flatMap((line) => line.all('InvoicePeriod')),
    holds: isDated,
  },
  ...(
    [
      ['BR-CO-21', 'a discount', allowancesOf],
      ['BR-CO-22', 'a charge', chargesOf],
      ['BR-CO-23', 'a discount of a line', lineAllowancesOf],
      ['BR-CO-24', 'a charge of a line', lineChargesOf],
    ] as const
  ).map(([id, what, part]): Rule => ({
    id,
    says: `${what} has a reason, as words or as a code`,
    at: part,
    holds: hasReason,
  })),
  {
    id: 'BR-CO-25',
    says: 'what is to be paid is due on a day or by terms',
    at: (it) => (it.name === 'Invoice' ? totalsOf(it) : []),
    holds: (it, document) =>
      amount(it, 'PayableAmount') <= 0n ||
      document.has('DueDate') ||
      document.has('PaymentTerms/Note'),
  },
  {
    id: 'BR-CO-26',
    says: 'the seller is known by a number',
    at: at('AccountingSupplierParty/Party'),
    holds: (it) =>
      vatNumbers(it).length > 0 ||
      it.has('PartyIdentification/ID') ||
      it.has('PartyLegalEntity/CompanyID'),
  },
];

/** At most two digits after the point; what is not there has none. */
const isShort = (element: XmlElement, name: string): boolean =>
  element.all(name).every((one) => /^[^.]*(?:\.\d{0,2})?$/.test(one.text()));

const isInBooks = (tax: XmlElement, document: XmlElement): boolean =>
  tax.attributes['currencyID'] === document.text('TaxCurrencyCode');

const decimals: readonly Rule[] = [
  ...(
    [
      ['BR-DEC-01', allowancesOf, 'Amount'],
      ['BR-DEC-02', allowancesOf, 'BaseAmount'],
      ['BR-DEC-05', chargesOf, 'Amount'],
      ['BR-DEC-06', chargesOf, 'BaseAmount'],
      ['BR-DEC-09', totalsOf, 'LineExtensionAmount'],
      ['BR-DEC-10', totalsOf, 'AllowanceTotalAmount'],
      ['BR-DEC-11', totalsOf, 'ChargeTotalAmount'],
      ['BR-DEC-12', totalsOf, 'TaxExclusiveAmount'],
      ['BR-DEC-14', totalsOf, 'TaxInclusiveAmount'],
      ['BR-DEC-16', totalsOf, 'PrepaidAmount'],
      ['BR-DEC-17', totalsOf, 'PayableRoundingAmount'],
      ['BR-DEC-18', totalsOf, 'PayableAmount'],
      ['BR-DEC-19', breakdownOf, 'TaxableAmount'],
      ['BR-DEC-20', breakdownOf, 'TaxAmount'],
      ['BR-DEC-23', linesOf, 'LineExtensionAmount'],
      ['BR-DEC-24', lineAllowancesOf, 'Amount'],
      ['BR-DEC-25', lineAllowancesOf, 'BaseAmount'],
      ['BR-DEC-27', lineChargesOf, 'Amount'],
      ['BR-DEC-28', lineChargesOf, 'BaseAmount'],
    ] as const
  ).map(([id, part, name]): Rule => ({
    id,
    says: `${name} has two decimals at most`,
    at: part,
    holds: (it) => isShort(it, name),
  })),
  {
    id: 'BR-DEC-13',
    says: 'the tax has two decimals at most',
    at: (it) =>
      it.all('TaxTotal').filter((one) => !one.all('TaxAmount').some((tax) => isInBooks(tax, it))),
    holds: (it) => isShort(it, 'TaxAmount'),
  },
  {
    id: 'BR-DEC-15',
    says: 'the tax in the currency of the books has two decimals at most',
    at: (it) =>
      it.all('TaxTotal').filter((one) => one.all('TaxAmount').some((tax) => isInBooks(tax, it))),
    holds: (it) => isShort(it, 'TaxAmount'),
  },
];

export const sumRules: readonly Rule[] = [...sums, ...together, ...decimals];
