/** The rules of each category of VAT: BR-S-01 and so on, and BR-B for the split payment of Italy. */
import {
  allowancesOf,
  amount,
  breakdownOf,
  buyer,
  chargesOf,
  decimal,
  isVat,
  linesOf,
  seller,
  sum,
  taxDue,
  vatNumbers,
  type Rule,
} from './rule.js';
import type { XmlElement } from './xml-tree.js';

/** How something is taxed. */
interface Category {
  /** The part of the rules' identifiers that names the category. */
  readonly name: string;
  /** Its code in a file, of UNTDID 5305. */
  readonly code: string;
  readonly says: string;
  /** Several rates make several rows of the tax; otherwise there is one row and no tax in it. */
  readonly isTaxed?: boolean;
  readonly isRate: (percent: bigint | undefined) => boolean;
  readonly parties: (document: XmlElement) => boolean;
  readonly isExempt?: boolean;
}

const sellerHasVat = (document: XmlElement): boolean =>
  [...document.all(seller), ...document.all('TaxRepresentativeParty')].some(
    (party) => vatNumbers(party).length > 0,
  );

/** Any registration for tax will do where the standard says so. */
const sellerIsRegistered = (document: XmlElement): boolean =>
  sellerHasVat(document) || document.has(`${seller}/PartyTaxScheme/CompanyID`);

const buyerHasVat = (document: XmlElement): boolean =>
  document.all(buyer).some((party) => vatNumbers(party).length > 0);

const isZero = (percent: bigint | undefined): boolean => percent === 0n;
const isAnyRate = (percent: bigint | undefined): boolean => percent !== undefined && percent >= 0n;

const categories: readonly Category[] = [
  {
    ...{ name: 'S', code: 'S', says: 'the standard rate', isTaxed: true },
    isRate: (percent) => (percent ?? 0n) > 0n,
    parties: sellerIsRegistered,
  },
  {
    ...{ name: 'Z', code: 'Z', says: 'the rate of zero', isRate: isZero },
    parties: sellerIsRegistered,
  },
  {
    ...{ name: 'E', code: 'E', says: 'an exemption', isRate: isZero, isExempt: true },
    parties: sellerIsRegistered,
  },
  {
    ...{ name: 'AE', code: 'AE', says: 'the reverse charge', isRate: isZero, isExempt: true },
    parties: (it) =>
      sellerIsRegistered(it) && (buyerHasVat(it) || it.has(`${buyer}/PartyLegalEntity/CompanyID`)),
  },
  {
    ...{ name: 'IC', code: 'K', says: 'supply within the Union', isRate: isZero, isExempt: true },
    parties: (it) => sellerHasVat(it) && buyerHasVat(it),
  },
  {
    ...{ name: 'G', code: 'G', says: 'an export', isRate: isZero, isExempt: true },
    parties: sellerHasVat,
  },
  {
    ...{ name: 'O', code: 'O', says: 'what is outside the scope', isExempt: true },
    isRate: (percent) => percent === undefined,
    parties: (it) => !sellerHasVat(it) && !buyerHasVat(it),
  },
  {
    ...{ name: 'IG', code: 'L', says: 'the tax of the Canaries', isRate: isAnyRate, isTaxed: true },
    parties: sellerIsRegistered,
  },
  {
    ...{ name: 'IP', code: 'M', says: 'the tax of Ceuta', isRate: isAnyRate, isTaxed: true },
    parties: sellerIsRegistered,
  },
];

const categoriesOf = (elements: readonly XmlElement[], path: string): XmlElement[] =>
  elements.flatMap((one) => one.all(path)).filter(isVat);

/** Where a category can stand, and how it stands there. */
const places = {
  line: (it: XmlElement) => categoriesOf(linesOf(it), 'Item/ClassifiedTaxCategory'),
  allowance: (it: XmlElement) => categoriesOf(allowancesOf(it), 'TaxCategory'),
  charge: (it: XmlElement) => categoriesOf(chargesOf(it), 'TaxCategory'),
  breakdown: (it: XmlElement) => categoriesOf(breakdownOf(it), 'TaxCategory'),
};

const percentOf = (category: XmlElement): bigint | undefined => decimal(category.text('Percent'));

/** Sums up what a row of the tax is about: the same category, and the same rate where it counts. */
function taxableIn(document: XmlElement, row: XmlElement, byRate: boolean): bigint {
  const isSame = (element: XmlElement, path: string): boolean =>
    element
      .all(path)
      .some(
        (one) =>
          one.text('ID') === row.text('ID') && (!byRate || percentOf(one) === percentOf(row)),
      );
  const taxed = (part: readonly XmlElement[], path: string) =>
    part.filter((element) => isSame(element, path));
  return (
    sum(taxed(linesOf(document), 'Item/ClassifiedTaxCategory'), 'LineExtensionAmount') -
    sum(taxed(allowancesOf(document), 'TaxCategory'), 'Amount') +
    sum(taxed(chargesOf(document), 'TaxCategory'), 'Amount')
  );
}

function rulesOf({ name, code, says, isTaxed, isRate, parties, isExempt }: Category): Rule[] {
  const of = (place: (it: XmlElement) => XmlElement[]) => (it: XmlElement) =>
    place(it).filter((one) => one.text('ID') === code);
  const { line, allowance, charge, breakdown } = places;
  const id = (number: string): string => `BR-${name}-${number}`;
  const rows = of(breakdown);
  const used = (it: XmlElement) => [...of(line)(it), ...of(allowance)(it), ...of(charge)(it)];
  return [
    {
      id: id('01'),
      says: `${says} has ${isTaxed ? 'rows' : 'one row'} of the tax where it is used, else none`,
      holds: (it) =>
        used(it).length === 0
          ? rows(it).length === 0
          : isTaxed
            ? rows(it).length > 0
            : rows(it).length === 1,
    },
    ...([line, allowance, charge] as const).map((place, index): Rule => ({
      id: id(`0${String(index + 2)}`),
      says: `${says} needs the tax numbers it is for`,
      holds: (it) => of(place)(it).length === 0 || parties(it),
    })),
    ...([line, allowance, charge] as const).map((place, index): Rule => ({
      id: id(`0${String(index + 5)}`),
      says: `${says} has a rate that fits it`,
      at: of(place),
      holds: (it) => isRate(percentOf(it)),
    })),
    {
      id: id('08'),
      says: `a row for ${says} sums up what is taxed so`,
      at: rows,
      holds: (it, document) =>
        amount(it.parent!, 'TaxableAmount') === taxableIn(document, it, isTaxed ?? false),
    },
    {
      id: id('09'),
      says: `a row for ${says} has the tax of its rate`,
      at: rows,
      holds: (it) =>
        amount(it.parent!, 'TaxAmount') ===
        (isTaxed ? taxDue(amount(it.parent!, 'TaxableAmount'), percentOf(it) ?? 0n) : 0n),
    },
    {
      id: id('10'),
      says: `a row for ${says} ${isExempt ? 'gives the' : 'has no'} reason of an exemption`,
      at: rows,
      holds: (it) =>
        (it.says('TaxExemptionReason') || it.says('TaxExemptionReasonCode')) ===
        (isExempt ?? false),
    },
  ];
}

const isOf = (code: string) => (category: XmlElement) => category.text('ID') === code;

const within: readonly Rule[] = [
  {
    id: 'BR-IC-11',
    says: 'supply within the Union was delivered on a day or in a period',
    holds: (it) =>
      !places.breakdown(it).some(isOf('K')) ||
      it.says('Delivery/ActualDeliveryDate') ||
      it.all('InvoicePeriod').some(({ children }) => children.length > 0),
  },
  {
    id: 'BR-IC-12',
    says: 'supply within the Union was delivered to a country',
    holds: (it) =>
      !places.breakdown(it).some(isOf('K')) ||
      it.says('Delivery/DeliveryLocation/Address/Country/IdentificationCode'),
  },
];

const outside: readonly Rule[] = (
  [
    ['BR-O-11', 'row of the tax', places.breakdown],
    ['BR-O-12', 'line', places.line],
    ['BR-O-13', 'discount', places.allowance],
    ['BR-O-14', 'charge', places.charge],
  ] as const
).map(([id, what, place]) => ({
  id,
  says: `what is outside the scope has no ${what} of another category beside it`,
  holds: (it) => !places.breakdown(it).some(isOf('O')) || place(it).every(isOf('O')),
}));

const everyCategory = (it: XmlElement): XmlElement[] =>
  Object.values(places).flatMap((place) => place(it));

const split: readonly Rule[] = [
  {
    id: 'BR-B-01',
    says: 'the split payment is for invoices within Italy',
    holds: (it) =>
      !everyCategory(it).some(isOf('B')) ||
      it.deep('IdentificationCode').every((country) => country.text() === 'IT'),
  },
  {
    id: 'BR-B-02',
    says: 'the split payment has no standard rate beside it',
    holds: (it) => !everyCategory(it).some(isOf('B')) || !everyCategory(it).some(isOf('S')),
  },
];

export const taxRules: readonly Rule[] = [
  ...categories.flatMap(rulesOf),
  ...within,
  ...outside,
  ...split,
];
