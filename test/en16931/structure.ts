/**
 * Which elements an invoice of the standard has, in the order that UBL 2.1 wants them. It has no place
 * for what UBL knows and the standard gives no meaning: the rules UBL-CR name such elements one by
 * one, and whatever has no place here breaks one of them.
 */
import type { Rule } from './rule.js';
import type { XmlElement } from './xml-tree.js';

/** The children of an element by name, in order; a text for a value, with its attributes' names. */
interface Places {
  readonly [name: string]: Places | string;
}

const amount = 'currencyID';
const none = '';

const country = { Country: { IdentificationCode: none } };
const address = {
  StreetName: none,
  AdditionalStreetName: none,
  CityName: none,
  PostalZone: none,
  CountrySubentity: none,
  AddressLine: { Line: none },
  ...country,
};
const taxScheme = { TaxScheme: { ID: none } };
const taxNumber = { CompanyID: none, ...taxScheme };
const reference = { ID: none };

const party = {
  EndpointID: 'schemeID',
  PartyIdentification: { ID: 'schemeID' },
  PartyName: { Name: none },
  PostalAddress: address,
  PartyTaxScheme: taxNumber,
  PartyLegalEntity: { RegistrationName: none, CompanyID: 'schemeID', CompanyLegalForm: none },
  Contact: { Name: none, Telephone: none, ElectronicMail: none },
};

const parties = {
  AccountingSupplierParty: { Party: party },
  AccountingCustomerParty: { Party: party },
  PayeeParty: {
    PartyIdentification: { ID: 'schemeID' },
    PartyName: { Name: none },
    PartyLegalEntity: { CompanyID: 'schemeID' },
  },
  TaxRepresentativeParty: {
    PartyName: { Name: none },
    PostalAddress: address,
    PartyTaxScheme: taxNumber,
  },
  Delivery: {
    ActualDeliveryDate: none,
    DeliveryLocation: { ID: 'schemeID', Address: address },
    DeliveryParty: { PartyName: { Name: none } },
  },
};

const paying = {
  PaymentMeans: {
    PaymentMeansCode: 'name',
    PaymentDueDate: none,
    PaymentID: none,
    CardAccount: { PrimaryAccountNumberID: none, NetworkID: none, HolderName: none },
    PayeeFinancialAccount: { ID: none, Name: none, FinancialInstitutionBranch: { ID: none } },
    PaymentMandate: { ID: none, PayerFinancialAccount: { ID: none } },
  },
  PaymentTerms: { Note: none },
};

const allowance = {
  ChargeIndicator: none,
  AllowanceChargeReasonCode: none,
  AllowanceChargeReason: none,
  MultiplierFactorNumeric: none,
  Amount: amount,
  BaseAmount: amount,
};

const category = { ID: none, Percent: none };

const sums = {
  AllowanceCharge: { ...allowance, TaxCategory: { ...category, ...taxScheme } },
  TaxTotal: {
    TaxAmount: amount,
    TaxSubtotal: {
      TaxableAmount: amount,
      TaxAmount: amount,
      TaxCategory: {
        ...category,
        TaxExemptionReasonCode: none,
        TaxExemptionReason: none,
        ...taxScheme,
      },
    },
  },
  LegalMonetaryTotal: {
    LineExtensionAmount: amount,
    TaxExclusiveAmount: amount,
    TaxInclusiveAmount: amount,
    AllowanceTotalAmount: amount,
    ChargeTotalAmount: amount,
    PrepaidAmount: amount,
    PayableRoundingAmount: amount,
    PayableAmount: amount,
  },
};

const line = (quantity: string): Places => ({
  ID: none,
  Note: none,
  [quantity]: 'unitCode',
  LineExtensionAmount: amount,
  AccountingCost: none,
  InvoicePeriod: { StartDate: none, EndDate: none },
  OrderLineReference: { LineID: none },
  DocumentReference: { ID: 'schemeID', DocumentTypeCode: none },
  AllowanceCharge: allowance,
  Item: {
    Description: none,
    Name: none,
    BuyersItemIdentification: reference,
    SellersItemIdentification: reference,
    StandardItemIdentification: { ID: 'schemeID' },
    OriginCountry: { IdentificationCode: none },
    CommodityClassification: { ItemClassificationCode: 'listID listVersionID' },
    ClassifiedTaxCategory: { ...category, ...taxScheme },
    AdditionalItemProperty: { Name: none, Value: none },
  },
  Price: {
    PriceAmount: amount,
    BaseQuantity: 'unitCode',
    AllowanceCharge: { ChargeIndicator: none, Amount: amount, BaseAmount: amount },
  },
});

const head = { CustomizationID: none, ProfileID: none, ID: none, IssueDate: none };
const currencies = {
  DocumentCurrencyCode: none,
  TaxCurrencyCode: none,
  AccountingCost: none,
  BuyerReference: none,
  InvoicePeriod: { StartDate: none, EndDate: none, DescriptionCode: none },
  OrderReference: { ID: none, SalesOrderID: none },
  BillingReference: { InvoiceDocumentReference: { ID: none, IssueDate: none } },
  DespatchDocumentReference: reference,
  ReceiptDocumentReference: reference,
};
const documents = {
  AdditionalDocumentReference: {
    ID: 'schemeID',
    DocumentTypeCode: none,
    DocumentDescription: none,
    Attachment: {
      EmbeddedDocumentBinaryObject: 'mimeCode filename',
      ExternalReference: { URI: none },
    },
  },
};

/** The two documents order a few of their elements differently. */
const roots: Places = {
  Invoice: {
    ...head,
    DueDate: none,
    InvoiceTypeCode: none,
    Note: none,
    TaxPointDate: none,
    ...currencies,
    OriginatorDocumentReference: reference,
    ContractDocumentReference: reference,
    ...documents,
    ProjectReference: reference,
    ...parties,
    ...paying,
    ...sums,
    InvoiceLine: line('InvoicedQuantity'),
  },
  CreditNote: {
    ...head,
    TaxPointDate: none,
    CreditNoteTypeCode: none,
    Note: none,
    ...currencies,
    ContractDocumentReference: reference,
    ...documents,
    OriginatorDocumentReference: reference,
    ...parties,
    ...paying,
    ...sums,
    CreditNoteLine: line('CreditedQuantity'),
  },
};

/** Finds the places of an element's children, or the attributes of a value; undefined for none. */
function placeOf(element: XmlElement): Places | string | undefined {
  const around = element.parent ? placeOf(element.parent) : roots;
  if (typeof around !== 'object' || !Object.hasOwn(around, element.name)) return undefined;
  return around[element.name];
}

/** Puts a child where its name belongs, after others of that name. */
export function place(parent: XmlElement, child: XmlElement): void {
  const order = Object.keys((placeOf(parent) as Places | undefined) ?? {});
  const rank = ({ name }: XmlElement): number => order.indexOf(name);
  const after = parent.children.findIndex((one) => rank(one) > rank(child));
  parent.append(child, after === -1 ? undefined : after);
}

const isDeclaration = (attribute: string): boolean => /^xmlns(?::|$)/.test(attribute);

function hasPlace(element: XmlElement): boolean {
  const place = placeOf(element);
  if (place === undefined) return false;
  const allowed = typeof place === 'string' ? place.split(' ') : [];
  return Object.keys(element.attributes)
    .filter((attribute) => !isDeclaration(attribute))
    .every((attribute) => allowed.includes(attribute));
}

function isOrdered(element: XmlElement, order: readonly string[]): boolean {
  const ranks = element.children.map(({ name }) => order.indexOf(name)).filter((i) => i !== -1);
  return element.text() === '' && ranks.every((rank, i) => rank >= (ranks[i - 1] ?? 0));
}

/** What a value has to look like for the schema of UBL, by the end of its name. */
const shapes: readonly (readonly [end: string, shape: RegExp])[] = [
  ['Date', /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/],
  ['Amount', /^-?\d+(?:\.\d+)?$/],
  ['Quantity', /^-?\d+(?:\.\d+)?$/],
  ['Percent', /^\d+(?:\.\d+)?$/],
  ['Indicator', /^(?:true|false)$/],
];

const namespaces = 'urn:oasis:names:specification:ubl:schema:xsd:';

function fitsSchema(element: XmlElement): boolean {
  const place = placeOf(element);
  const isRoot = element.parent === undefined;
  if (place === undefined) return true;
  if (typeof place === 'object') {
    return element.prefix === (isRoot ? '' : 'cac') && isOrdered(element, Object.keys(place));
  }
  const shape = shapes.find(([end]) => element.name.endsWith(end))?.[1] ?? /\S/;
  return element.prefix === 'cbc' && element.children.length === 0 && shape.test(element.text());
}

export const structureRules: readonly Rule[] = [
  {
    id: 'UBL-CR',
    says: 'nothing stands there that the standard gives no meaning (UBL-CR-001 to UBL-CR-682)',
    at: (it) => it.everything(),
    holds: hasPlace,
  },
  {
    id: 'UBL 2.1',
    says: 'elements are in order, in their namespaces, and values of their types',
    at: (it) => it.everything(),
    holds: fitsSchema,
  },
  {
    id: 'UBL 2.1 namespaces',
    says: 'prefixes stand for the namespaces of UBL',
    holds: ({ name, attributes }) =>
      attributes['xmlns'] === `${namespaces}${name}-2` &&
      attributes['xmlns:cac'] === `${namespaces}CommonAggregateComponents-2` &&
      attributes['xmlns:cbc'] === `${namespaces}CommonBasicComponents-2`,
  },
];
