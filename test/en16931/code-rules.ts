/** The rules BR-CL: which codes an invoice may use. */
import * as codes from './codes.js';
import {
  allowancesOf,
  anywhere,
  at,
  chargesOf,
  lineAllowancesOf,
  lineChargesOf,
  type Rule,
} from './rule.js';
import type { XmlElement } from './xml-tree.js';

type Codes = ReadonlySet<string>;

/** The text of the element is in the list. */
const isIn =
  (list: Codes) =>
  (element: XmlElement): boolean =>
    list.has(element.text());

/** The attribute of the element is in the list; a missing one is another rule's. */
const names =
  (attribute: string, list: Codes) =>
  ({ attributes }: XmlElement): boolean =>
    list.has(attributes[attribute] ?? '') || !(attribute in attributes);

const children =
  (parent: string, path: string) =>
  (document: XmlElement): XmlElement[] =>
    document.deep(parent).flatMap((one) => one.all(path));

const amounts = (document: XmlElement): XmlElement[] =>
  document.everything().filter(({ name }) => name.endsWith('Amount'));

/** A payee or a seller may be known to banks as a creditor of direct debits. */
const isCreditor = (element: XmlElement): boolean =>
  element.attributes['schemeID'] === 'SEPA' &&
  (element.isInside('AccountingSupplierParty') || element.isInside('PayeeParty'));

const documentCodes: readonly Rule[] = [
  {
    id: 'BR-CL-01',
    says: 'the type is one of an invoice or of a credit note (UNTDID 1001)',
    holds: (it) =>
      it.all('InvoiceTypeCode').every(isIn(codes.invoiceTypes)) &&
      it.all('CreditNoteTypeCode').every(isIn(codes.creditNoteTypes)),
  },
  {
    id: 'BR-CL-03',
    says: 'every amount is in a currency of ISO 4217',
    at: amounts,
    holds: ({ attributes }) => codes.currencyCodes.has(attributes['currencyID'] ?? ''),
  },
  {
    id: 'BR-CL-04',
    says: 'the currency is of ISO 4217',
    at: at('DocumentCurrencyCode'),
    holds: isIn(codes.currencyCodes),
  },
  {
    id: 'BR-CL-05',
    says: 'the currency of the books is of ISO 4217',
    at: at('TaxCurrencyCode'),
    holds: isIn(codes.currencyCodes),
  },
  {
    id: 'BR-CL-06',
    says: 'the day of the tax is a code of UNTDID 2005',
    at: children('InvoicePeriod', 'DescriptionCode'),
    holds: isIn(codes.taxPointCodes),
  },
  {
    id: 'BR-CL-16',
    says: 'the way to pay is a code of UNTDID 4461',
    at: children('PaymentMeans', 'PaymentMeansCode'),
    holds: isIn(codes.paymentMeans),
  },
  {
    id: 'BR-CL-24',
    says: 'a file is of a kind that readers know',
    at: anywhere('EmbeddedDocumentBinaryObject'),
    holds: names('mimeCode', codes.fileTypes),
  },
];

const partyCodes: readonly Rule[] = [
  {
    id: 'BR-CL-10',
    says: 'the number of a party is of a scheme of ISO 6523',
    at: children('PartyIdentification', 'ID'),
    holds: (it) => isCreditor(it) || names('schemeID', codes.identifierSchemes)(it),
  },
  {
    id: 'BR-CL-11',
    says: 'the registration of a company is of a scheme of ISO 6523',
    at: children('PartyLegalEntity', 'CompanyID'),
    holds: names('schemeID', codes.identifierSchemes),
  },
  {
    id: 'BR-CL-14',
    says: 'a country is of ISO 3166-1',
    at: children('Country', 'IdentificationCode'),
    holds: isIn(codes.countryCodes),
  },
  {
    id: 'BR-CL-25',
    says: 'an electronic address is of a known scheme',
    at: anywhere('EndpointID'),
    holds: names('schemeID', codes.addressSchemes),
  },
  {
    id: 'BR-CL-26',
    says: 'the place of a delivery is of a scheme of ISO 6523',
    at: children('DeliveryLocation', 'ID'),
    holds: names('schemeID', codes.identifierSchemes),
  },
];

const isObject = (reference: XmlElement): boolean => reference.text('DocumentTypeCode') === '130';

const lineCodes: readonly Rule[] = [
  {
    id: 'BR-CL-07',
    says: 'the scheme of an object is of UNTDID 1153',
    at: (it) =>
      [...it.deep('AdditionalDocumentReference'), ...it.deep('DocumentReference')]
        .filter(isObject)
        .flatMap(at('ID')),
    holds: names('schemeID', codes.referenceSchemes),
  },
  {
    id: 'BR-CL-13',
    says: 'the class of an item is of a list of UNTDID 7143',
    at: anywhere('ItemClassificationCode'),
    holds: names('listID', codes.itemLists),
  },
  {
    id: 'BR-CL-15',
    says: 'the country an item comes from is of ISO 3166-1',
    at: children('OriginCountry', 'IdentificationCode'),
    holds: isIn(codes.countryCodes),
  },
  {
    id: 'BR-CL-21',
    says: 'the standard number of an item is of a scheme of ISO 6523',
    at: children('StandardItemIdentification', 'ID'),
    holds: names('schemeID', codes.identifierSchemes),
  },
  {
    id: 'BR-CL-23',
    says: 'a unit is of Recommendation 20',
    at: (it) => it.everything().filter(({ name }) => name.endsWith('Quantity')),
    holds: names('unitCode', codes.units),
  },
];

const reasonsOf =
  (...parts: readonly ((document: XmlElement) => readonly XmlElement[])[]) =>
  (document: XmlElement): XmlElement[] =>
    parts.flatMap((part) => part(document)).flatMap(at('AllowanceChargeReasonCode'));

const taxCodes: readonly Rule[] = [
  {
    id: 'BR-CL-17',
    says: 'the category of a discount, a charge or a row of the tax is of UNTDID 5305',
    at: children('TaxCategory', 'ID'),
    holds: isIn(codes.taxCategories),
  },
  {
    id: 'BR-CL-18',
    says: 'the category of a line is of UNTDID 5305',
    at: children('ClassifiedTaxCategory', 'ID'),
    holds: isIn(codes.taxCategories),
  },
  {
    id: 'BR-CL-19',
    says: 'the reason of a discount is of UNTDID 5189',
    at: reasonsOf(allowancesOf, lineAllowancesOf),
    holds: isIn(codes.allowanceReasons),
  },
  {
    id: 'BR-CL-20',
    says: 'the reason of a charge is of UNTDID 7161',
    at: reasonsOf(chargesOf, lineChargesOf),
    holds: isIn(codes.chargeReasons),
  },
  {
    id: 'BR-CL-22',
    says: 'the reason of an exemption is a code of the Union',
    at: anywhere('TaxExemptionReasonCode'),
    holds: (it) => codes.exemptionReasons.has(it.text().toUpperCase()),
  },
];

export const codeRules: readonly Rule[] = [
  ...documentCodes,
  ...partyCodes,
  ...lineCodes,
  ...taxCodes,
];
