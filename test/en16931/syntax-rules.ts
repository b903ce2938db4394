/** The rules UBL-SR, on what may stand there once, and UBL-DT, on the types of values. */
import {
  allowancesOf,
  anywhere,
  at,
  breakdownOf,
  buyer,
  chargesOf,
  linesOf,
  seller,
  type Rule,
} from './rule.js';
import type { XmlElement } from './xml-tree.js';

type Part = (document: XmlElement) => readonly XmlElement[];

const whole: Part = (document) => [document];
const payee = at('PayeeParty');
const representative = at('TaxRepresentativeParty');
const addresses: Part = (document) => [
  ...document.deep('PostalAddress'),
  ...document.deep('Address'),
];
const documents = at('AdditionalDocumentReference');

/** What may stand there once at most. */
const once: readonly (readonly [id: string, part: Part, path: string])[] = [
  ['UBL-SR-01', whole, 'ContractDocumentReference/ID'],
  ['UBL-SR-02', whole, 'ReceiptDocumentReference/ID'],
  ['UBL-SR-03', whole, 'DespatchDocumentReference/ID'],
  ['UBL-SR-05', whole, 'PaymentTerms/Note'],
  ['UBL-SR-06', at('BillingReference'), 'InvoiceDocumentReference'],
  ['UBL-SR-08', whole, 'InvoicePeriod'],
  ['UBL-SR-09', whole, `${seller}/PartyLegalEntity/RegistrationName`],
  ['UBL-SR-10', whole, `${seller}/PartyName/Name`],
  ['UBL-SR-11', whole, `${seller}/PartyLegalEntity/CompanyID`],
  ['UBL-SR-14', whole, `${seller}/PartyLegalEntity/CompanyLegalForm`],
  ['UBL-SR-15', whole, `${buyer}/PartyLegalEntity/RegistrationName`],
  ['UBL-SR-16', whole, `${buyer}/PartyIdentification/ID`],
  ['UBL-SR-17', whole, `${buyer}/PartyLegalEntity/CompanyID`],
  ['UBL-SR-22', representative, 'PartyName/Name'],
  ['UBL-SR-23', representative, 'PartyTaxScheme/CompanyID'],
  ['UBL-SR-24', whole, 'Delivery'],
  ['UBL-SR-25', at('Delivery'), 'DeliveryParty/PartyName/Name'],
  ['UBL-SR-26', at('PaymentMeans'), 'PaymentID'],
  ['UBL-SR-27', at('PaymentMeans'), 'PaymentMeansCode'],
  ['UBL-SR-28', at('PaymentMeans'), 'PaymentMandate/ID'],
  ['UBL-SR-30', allowancesOf, 'AllowanceChargeReason'],
  ['UBL-SR-31', chargesOf, 'AllowanceChargeReason'],
  ['UBL-SR-32', breakdownOf, 'TaxCategory/TaxExemptionReason'],
  ['UBL-SR-33', documents, 'DocumentDescription'],
  ['UBL-SR-34', linesOf, 'Note'],
  ['UBL-SR-35', linesOf, 'OrderLineReference/LineID'],
  ['UBL-SR-36', linesOf, 'InvoicePeriod'],
  ['UBL-SR-37', linesOf, 'Price/AllowanceCharge/Amount'],
  ['UBL-SR-39', whole, 'ProjectReference/ID'],
  ['UBL-SR-40', whole, `${buyer}/PartyName/Name`],
  ['UBL-SR-45', whole, 'PaymentMeans/PaymentDueDate'],
  ['UBL-SR-49', whole, 'InvoicePeriod/DescriptionCode'],
  ['UBL-SR-50', linesOf, 'Item/Description'],
  ['UBL-SR-51', addresses, 'AddressLine'],
  ['UBL-SR-52', linesOf, 'DocumentReference'],
];

const isVatNumber = (number: XmlElement): boolean =>
  number.text('TaxScheme/ID').toUpperCase() === 'VAT';

const numbersOf = (it: XmlElement, party: string, isVat: boolean): XmlElement[] =>
  it
    .all(`${party}/PartyTaxScheme`)
    .filter((number) => isVatNumber(number) === isVat)
    .flatMap((number) => number.all('CompanyID'));

const isCreditor = ({ attributes }: XmlElement): boolean =>
  attributes['schemeID']?.toUpperCase() === 'SEPA';

/** Nobody pays the seller by another name. */
const isNotSeller = (party: XmlElement, document: XmlElement): boolean =>
  party.text('PartyName/Name') !== document.text(`${seller}/PartyLegalEntity/RegistrationName`);

const distinct = (elements: readonly XmlElement[]): number =>
  new Set(elements.map((one) => one.text())).size;

const numbers: readonly Rule[] = [
  {
    id: 'UBL-SR-12',
    says: 'the seller has one VAT identifier',
    holds: (it) => numbersOf(it, seller, true).length <= 1,
  },
  {
    id: 'UBL-SR-13',
    says: 'the seller has one other registration for tax',
    holds: (it) => numbersOf(it, seller, false).length <= 1,
  },
  {
    id: 'UBL-SR-18',
    says: 'the buyer has one VAT identifier',
    holds: (it) => numbersOf(it, buyer, true).length <= 1,
  },
  {
    id: 'UBL-SR-19',
    says: 'a payee has one name, not that of the seller',
    at: payee,
    holds: (it, document) => it.count('PartyName/Name') <= 1 && isNotSeller(it, document),
  },
  {
    id: 'UBL-SR-20',
    says: 'a payee has one number, besides that of a creditor, and is not the seller',
    at: payee,
    holds: (it, document) =>
      it.all('PartyIdentification/ID').filter((number) => !isCreditor(number)).length <= 1 &&
      isNotSeller(it, document),
  },
  {
    id: 'UBL-SR-21',
    says: 'a payee has one registration, and is not the seller',
    at: payee,
    holds: (it, document) =>
      it.count('PartyLegalEntity/CompanyID') <= 1 && isNotSeller(it, document),
  },
  {
    id: 'UBL-SR-29',
    says: 'one creditor of direct debits is named',
    holds: (it) => it.deep('PartyIdentification').flatMap(at('ID')).filter(isCreditor).length <= 1,
  },
  {
    id: 'UBL-SR-42',
    says: 'the seller has two registrations for tax at most',
    at: at(seller),
    holds: (it) => it.count('PartyTaxScheme') <= 2,
  },
  {
    id: 'UBL-SR-53',
    says: 'a registration for tax says which, and its number',
    at: anywhere('PartyTaxScheme'),
    holds: (it) => it.has('TaxScheme/ID') && it.has('CompanyID'),
  },
];

const others: readonly Rule[] = [
  {
    id: 'UBL-SR-04',
    says: 'one object is invoiced',
    holds: (it) =>
      documents(it)
        .filter((one) => one.text('DocumentTypeCode') === '130')
        .flatMap(at('ID')).length <= 1,
  },
  {
    id: 'UBL-SR-07',
    says: 'an earlier invoice has a number',
    at: at('BillingReference'),
    holds: (it) => it.has('InvoiceDocumentReference/ID'),
  },
  {
    id: 'UBL-SR-43',
    says: 'a scheme is only for what is invoiced; nothing else has a type',
    at: documents,
    holds: (it, { name }) =>
      it.text('DocumentTypeCode') === '130' ||
      (name === 'CreditNote' && it.text('DocumentTypeCode') === '50') ||
      (!it.has('DocumentTypeCode') && it.all('ID').every((id) => !('schemeID' in id.attributes))),
  },
  {
    id: 'UBL-SR-44',
    says: 'all ways to pay have one reference',
    holds: (it) => distinct(it.deep('PaymentID')) <= 1,
  },
  {
    id: 'UBL-SR-46',
    says: 'one way to pay is said in words',
    holds: (it) =>
      it.all('PaymentMeans/PaymentMeansCode').filter(({ attributes }) => 'name' in attributes)
        .length <= 1,
  },
  {
    id: 'UBL-SR-47',
    says: 'all ways to pay are of one kind',
    holds: (it) => distinct(it.deep('PaymentMeansCode')) <= 1,
  },
  {
    id: 'UBL-SR-48',
    says: 'what is sold has one category of tax',
    at: linesOf,
    holds: (it) => it.count('Item/ClassifiedTaxCategory') === 1,
  },
];

const files = anywhere('EmbeddedDocumentBinaryObject');

/** Attributes that the standard has no use for, by the numbers of their rules. */
const useless: readonly (readonly [number: string, attribute: string])[] = [
  ['08', 'schemeName'],
  ['09', 'schemeAgencyName'],
  ['10', 'schemeDataURI'],
  ['11', 'schemeURI'],
  ['12', 'format'],
  ['13', 'unitCodeListIdentifier'],
  ['14', 'unitCodeListAgencyIdentifier'],
  ['15', 'unitCodeListAgencyName'],
  ['16', 'listAgencyName'],
  ['17', 'listName'],
  ['19', 'languageID'],
  ['20', 'listURI'],
  ['21', 'listSchemeURI'],
  ['22', 'languageLocaleID'],
  ['23', 'uri'],
  ['24', 'currencyCodeListVersionID'],
  ['25', 'characterSetCode'],
  ['26', 'encodingCode'],
  ['27', 'schemeAgencyID'],
  ['28', 'listAgencyID'],
];

const types: readonly Rule[] = [
  {
    id: 'UBL-DT-01',
    says: 'an amount has two decimals at most, a price as many as it likes',
    at: (it) =>
      it
        .everything()
        .filter(
          (one) =>
            one.name.endsWith('Amount') &&
            !one.name.endsWith('PriceAmount') &&
            !one.isInside('Price'),
        ),
    holds: (it) => !/\.\d{3}/.test(it.text()),
  },
  {
    id: 'UBL-DT-06',
    says: 'a file says its kind',
    at: files,
    holds: ({ attributes }) => 'mimeCode' in attributes,
  },
  {
    id: 'UBL-DT-07',
    says: 'a file has a name',
    at: files,
    holds: ({ attributes }) => 'filename' in attributes,
  },
  {
    id: 'UBL-DT-18',
    says: 'only a way to pay is said in words',
    at: (it) => it.everything().filter(({ name }) => name !== 'PaymentMeansCode'),
    holds: ({ attributes }) => !('name' in attributes),
  },
  ...useless.map(([number, attribute]): Rule => ({
    id: `UBL-DT-${number}`,
    says: `nothing has the attribute ${attribute}`,
    at: (it) => it.everything(),
    holds: ({ attributes }) => !(attribute in attributes),
  })),
];

export const syntaxRules: readonly Rule[] = [
  ...once.map(([id, part, path]): Rule => ({
    id,
    says: `${path} stands there once at most`,
    at: part,
    holds: (it) => it.count(path) <= 1,
  })),
  ...numbers,
  ...others,
  ...types,
];
