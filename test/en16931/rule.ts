/** What a rule of the standard is, and the parts of a document that rules look at. */
import type { XmlElement } from './xml-tree.js';

export interface Rule {
  /** The rule's identifier in the standard, `BR-CO-10`. */
  readonly id: string;
  readonly says: string;
  /** Lists the elements that the rule looks at, one by one; the document itself unless given. */
  readonly at?: (document: XmlElement) => readonly XmlElement[];
  readonly holds: (element: XmlElement, document: XmlElement) => boolean;
}

/** Lists the identifiers of the rules that a document breaks. */
export const brokenBy = (rules: readonly Rule[], document: XmlElement): string[] =>
  rules
    .filter(({ at = (whole) => [whole], holds }) =>
      at(document).some((element) => !holds(element, document)),
    )
    .map(({ id }) => id);

type Part = (document: XmlElement) => readonly XmlElement[];

export const at =
  (path: string): Part =>
  (document) =>
    document.all(path);

export const anywhere =
  (name: string): Part =>
  (document) =>
    document.deep(name);

const isCharge = (element: XmlElement): boolean => element.text('ChargeIndicator') === 'true';

export const linesOf: Part = (document) => [
  ...document.all('InvoiceLine'),
  ...document.all('CreditNoteLine'),
];

export const allowancesOf: Part = (document) =>
  document.all('AllowanceCharge').filter((one) => !isCharge(one));

export const chargesOf: Part = (document) => document.all('AllowanceCharge').filter(isCharge);

export const lineAllowancesOf: Part = (document) => linesOf(document).flatMap(allowancesOf);

export const lineChargesOf: Part = (document) => linesOf(document).flatMap(chargesOf);

export const breakdownOf = at('TaxTotal/TaxSubtotal');

export const totalsOf = at('LegalMonetaryTotal');

export const isVat = (element: XmlElement): boolean =>
  element.text('TaxScheme/ID').toUpperCase() === 'VAT';

/** The numbers under which tax offices know sellers and buyers: those of VAT, or all. */
export const vatNumbers = (element: XmlElement): XmlElement[] =>
  element.all('PartyTaxScheme').filter((one) => isVat(one) && one.has('CompanyID'));

export const seller = 'AccountingSupplierParty/Party';
export const buyer = 'AccountingCustomerParty/Party';

/** Decimals are compared as integers of this many digits after the point. */
const digits = 8;
const hundredth = 10n ** BigInt(digits - 2);

/** Reads a decimal; undefined where the text is none. */
export function decimal(text: string): bigint | undefined {
  const [, sign = '', whole = '', rest = ''] = /^(-?)(\d+)(?:\.(\d{1,8}))?$/.exec(text) ?? [];
  if (whole === '') return undefined;
  const value = BigInt(whole + rest.padEnd(digits, '0'));
  return sign ? -value : value;
}

/** Reads the decimal at a path; 0 where there is none. */
export const amount = (element: XmlElement, path: string): bigint =>
  decimal(element.text(path)) ?? 0n;

export const sum = (elements: readonly XmlElement[], path: string): bigint =>
  elements.reduce((all, one) => all + amount(one, path), 0n);

/** Says what a tax is due on an amount: half a cent is rounded up, away from nothing. */
export function taxDue(taxable: bigint, percent: bigint): bigint {
  const scale = 100n * 10n ** BigInt(digits);
  const whole = (taxable < 0n ? -taxable : taxable) * percent;
  const cents = (whole + (scale * hundredth) / 2n) / (scale * hundredth);
  return (taxable < 0n ? -cents : cents) * hundredth;
}

export const hasReason = (element: XmlElement): boolean =>
  element.has('AllowanceChargeReason') || element.has('AllowanceChargeReasonCode');
