/** The rules BR-01 to BR-67: what an invoice has to say. */
import {
  allowancesOf,
  anywhere,
  at,
  breakdownOf,
  buyer,
  chargesOf,
  decimal,
  hasReason,
  isVat,
  lineAllowancesOf,
  lineChargesOf,
  linesOf,
  seller,
  totalsOf,
  vatNumbers,
  type Rule,
} from './rule.js';
import type { XmlElement } from './xml-tree.js';

const country = 'Country/IdentificationCode';
const representative = at('TaxRepresentativeParty');
const means = at('PaymentMeans');

/** Both ends of a period are days that can be compared as text. */
const endsAfterStart = (period: XmlElement): boolean =>
  !period.has('StartDate') ||
  !period.has('EndDate') ||
  period.text('EndDate') >= period.text('StartDate');

/** A price may be missing here; whether it must be there is another rule's. */
const isNotNegative = (element: XmlElement, path: string): boolean =>
  !element.has(path) || (decimal(element.text(path)) ?? -1n) >= 0n;

const hasVatCategory = (element: XmlElement): boolean =>
  element.all('TaxCategory').some((category) => isVat(category) && category.has('ID'));

const isTransfer = (element: XmlElement): boolean =>
  ['30', '58'].includes(element.text('PaymentMeansCode'));

const differsFromSeller = (payee: XmlElement, document: XmlElement): boolean =>
  ['PartyName/Name', 'PartyIdentification/ID'].every((path) => {
    const said = payee.all(path).map((one) => one.text());
    return !document.all(`${seller}/${path}`).some((one) => said.includes(one.text()));
  });

const head: readonly Rule[] = [
  { id: 'BR-01', says: 'the rules it follows', holds: (it) => it.says('CustomizationID') },
  { id: 'BR-02', says: 'a number', holds: (it) => it.says('ID') },
  { id: 'BR-03', says: 'the day of issue', holds: (it) => it.says('IssueDate') },
  {
    id: 'BR-04',
    says: 'a type',
    holds: (it) => it.says('InvoiceTypeCode') || it.says('CreditNoteTypeCode'),
  },
  { id: 'BR-05', says: 'a currency', holds: (it) => it.says('DocumentCurrencyCode') },
  {
    id: 'BR-06',
    says: "the seller's name",
    holds: (it) => it.says(`${seller}/PartyLegalEntity/RegistrationName`),
  },
  {
    id: 'BR-07',
    says: "the buyer's name",
    holds: (it) => it.says(`${buyer}/PartyLegalEntity/RegistrationName`),
  },
  { id: 'BR-08', says: "the seller's address", holds: (it) => it.has(`${seller}/PostalAddress`) },
  {
    id: 'BR-09',
    says: "the seller's country",
    at: at(`${seller}/PostalAddress`),
    holds: (it) => it.says(country),
  },
  { id: 'BR-10', says: "the buyer's address", holds: (it) => it.has(`${buyer}/PostalAddress`) },
  {
    id: 'BR-11',
    says: "the buyer's country",
    at: at(`${buyer}/PostalAddress`),
    holds: (it) => it.says(country),
  },
  ...[
    ['BR-12', 'LineExtensionAmount', 'the sum of the lines'],
    ['BR-13', 'TaxExclusiveAmount', 'the total without tax'],
    ['BR-14', 'TaxInclusiveAmount', 'the total with tax'],
    ['BR-15', 'PayableAmount', 'what is to be paid'],
  ].map(([id = '', name = '', says = '']): Rule => ({
    id,
    says,
    at: totalsOf,
    holds: (it) => it.has(name),
  })),
  { id: 'BR-16', says: 'a line', holds: (it) => linesOf(it).length > 0 },
];

const otherParties: readonly Rule[] = [
  {
    id: 'BR-17',
    says: 'a payee has a name, and is somebody else than the seller',
    at: at('PayeeParty'),
    holds: (it, document) => it.has('PartyName/Name') && differsFromSeller(it, document),
  },
  {
    id: 'BR-18',
    says: 'a tax representative has a name',
    at: representative,
    holds: (it) => it.says('PartyName/Name'),
  },
  {
    id: 'BR-19',
    says: 'a tax representative has an address',
    at: representative,
    holds: (it) => it.has('PostalAddress'),
  },
  {
    id: 'BR-20',
    says: 'the address of a tax representative names its country',
    at: at('TaxRepresentativeParty/PostalAddress'),
    holds: (it) => it.says(country),
  },
  {
    id: 'BR-56',
    says: 'a tax representative has a VAT identifier',
    at: representative,
    holds: (it) => vatNumbers(it).length > 0,
  },
  {
    id: 'BR-57',
    says: 'the address of a delivery names its country',
    at: at('Delivery/DeliveryLocation/Address'),
    holds: (it) => it.has(country),
  },
  ...[
    ['BR-62', `${seller}/EndpointID`, "the seller's"],
    ['BR-63', `${buyer}/EndpointID`, "the buyer's"],
  ].map(([id = '', path = '', whose = '']): Rule => ({
    id,
    says: `${whose} electronic address names its scheme`,
    at: at(path),
    holds: (it) => 'schemeID' in it.attributes,
  })),
];

const lines: readonly Rule[] = [
  { id: 'BR-21', says: 'a line has a number', at: linesOf, holds: (it) => it.says('ID') },
  {
    id: 'BR-22',
    says: 'a line has a quantity',
    at: linesOf,
    holds: (it) => it.has('InvoicedQuantity') || it.has('CreditedQuantity'),
  },
  {
    id: 'BR-23',
    says: 'a quantity has a unit',
    at: (it) => linesOf(it).filter((line) => line.children.some(isQuantity)),
    holds: (it) => it.children.some((child) => isQuantity(child) && 'unitCode' in child.attributes),
  },
  {
    id: 'BR-24',
    says: 'a line has an amount',
    at: linesOf,
    holds: (it) => it.has('LineExtensionAmount'),
  },
  {
    id: 'BR-25',
    says: 'a line names what is sold',
    at: linesOf,
    holds: (it) => it.says('Item/Name'),
  },
  {
    id: 'BR-26',
    says: 'a line has a price',
    at: linesOf,
    holds: (it) => it.has('Price/PriceAmount'),
  },
  {
    id: 'BR-27',
    says: 'a price is not negative',
    at: linesOf,
    holds: (it) => isNotNegative(it, 'Price/PriceAmount'),
  },
  {
    id: 'BR-28',
    says: 'a price before its discount is not negative',
    at: linesOf,
    holds: (it) => isNotNegative(it, 'Price/AllowanceCharge/BaseAmount'),
  },
  {
    id: 'BR-29',
    says: 'the period of the invoice ends when it began, or later',
    at: at('InvoicePeriod'),
    holds: endsAfterStart,
  },
  {
    id: 'BR-30',
    says: 'the period of a line ends when it began, or later',
    at: (it) => linesOf(it).flatMap((line) => line.all('InvoicePeriod')),
    holds: endsAfterStart,
  },
  {
    id: 'BR-54',
    says: 'an attribute of an item has a name and a value',
    at: anywhere('AdditionalItemProperty'),
    holds: (it) => it.has('Name') && it.has('Value'),
  },
  {
    id: 'BR-64',
    says: 'the standard number of an item names its scheme',
    at: (it) => linesOf(it).flatMap((line) => line.all('Item/StandardItemIdentification/ID')),
    holds: (it) => 'schemeID' in it.attributes,
  },
  {
    id: 'BR-65',
    says: 'the class of an item names its list',
    at: anywhere('ItemClassificationCode'),
    holds: (it) => 'listID' in it.attributes,
  },
];

function isQuantity({ name }: XmlElement): boolean {
  return name === 'InvoicedQuantity' || name === 'CreditedQuantity';
}

const allowances: readonly Rule[] = [
  ...(
    [
      ['BR-31', 'BR-32', 'BR-33', 'a discount', allowancesOf],
      ['BR-36', 'BR-37', 'BR-38', 'a charge', chargesOf],
    ] as const
  ).flatMap(([sized, taxed, reasoned, what, part]): Rule[] => [
    { id: sized, says: `${what} has an amount`, at: part, holds: (it) => it.has('Amount') },
    { id: taxed, says: `${what} has a VAT category`, at: part, holds: hasVatCategory },
    { id: reasoned, says: `${what} has a reason`, at: part, holds: hasReason },
  ]),
  ...(
    [
      ['BR-41', 'BR-42', 'a discount of a line', lineAllowancesOf],
      ['BR-43', 'BR-44', 'a charge of a line', lineChargesOf],
    ] as const
  ).flatMap(([sized, reasoned, what, part]): Rule[] => [
    { id: sized, says: `${what} has an amount`, at: part, holds: (it) => it.has('Amount') },
    { id: reasoned, says: `${what} has a reason`, at: part, holds: hasReason },
  ]),
];

const tax: readonly Rule[] = [
  {
    id: 'BR-45',
    says: 'a row of the tax says what is taxed',
    at: breakdownOf,
    holds: (it) => it.has('TaxableAmount'),
  },
  {
    id: 'BR-46',
    says: 'a row of the tax says the tax',
    at: breakdownOf,
    holds: (it) => it.has('TaxAmount'),
  },
  { id: 'BR-47', says: 'a row of the tax has a category', at: breakdownOf, holds: hasVatCategory },
  {
    id: 'BR-48',
    says: 'a row of the tax has a rate, unless it is outside the scope',
    at: breakdownOf,
    holds: (it) => it.has('TaxCategory/Percent') || it.text('TaxCategory/ID') === 'O',
  },
  {
    id: 'BR-53',
    says: 'the tax is given in the currency of the books as well, if one is named',
    holds: (it) =>
      it
        .all('TaxCurrencyCode')
        .every((code) =>
          it
            .all('TaxTotal/TaxAmount')
            .some(({ attributes }) => attributes['currencyID'] === code.text()),
        ),
  },
];

const paying: readonly Rule[] = [
  {
    id: 'BR-49',
    says: 'a way to pay has a code',
    at: means,
    holds: (it) => it.has('PaymentMeansCode'),
  },
  {
    id: 'BR-50',
    says: 'an account to pay to has a number',
    at: (it) => means(it).filter(isTransfer).flatMap(at('PayeeFinancialAccount')),
    holds: (it) => it.says('ID'),
  },
  {
    id: 'BR-51',
    says: 'of the number of a card there are at most ten signs',
    at: at('PaymentMeans/CardAccount/PrimaryAccountNumberID'),
    holds: (it) => it.text().length <= 10,
  },
  {
    id: 'BR-52',
    says: 'a supporting document has a number',
    at: at('AdditionalDocumentReference'),
    holds: (it) => it.says('ID'),
  },
  {
    id: 'BR-55',
    says: 'a reference to an earlier invoice has its number',
    at: at('BillingReference'),
    holds: (it) => it.has('InvoiceDocumentReference/ID'),
  },
  {
    id: 'BR-61',
    says: 'a transfer names the account',
    at: means,
    holds: (it) => !isTransfer(it) || it.has('PayeeFinancialAccount/ID'),
  },
  {
    id: 'BR-66',
    says: 'one card at most',
    holds: (it) => it.count('PaymentMeans/CardAccount') <= 1,
  },
  {
    id: 'BR-67',
    says: 'one mandate at most',
    holds: (it) => it.count('PaymentMeans/PaymentMandate') <= 1,
  },
];

export const contentRules: readonly Rule[] = [
  ...head,
  ...otherParties,
  ...lines,
  ...allowances,
  ...tax,
  ...paying,
];
