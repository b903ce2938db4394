/** One planted fault for every rule: what is changed in a good file, and what else breaks with it. */
import { all, attribute, drop, put, set, twice, type Change } from './change.js';
import { chargeOf, fullInvoice, invoiceOf, writtenCreditNote } from './good-files.js';
import type { XmlElement } from './xml-tree.js';

/** The rule that must turn red, what is changed, and the rules that say the same in other words. */
export interface Break {
  readonly id: string;
  readonly change: Change;
  readonly also: readonly string[];
  readonly of: () => XmlElement;
}

const plant = (id: string, change: Change, ...also: readonly string[]): Break => ({
  ...{ id, change, also },
  of: fullInvoice,
});

const seller = 'AccountingSupplierParty/Party';
const buyer = 'AccountingCustomerParty/Party';
const line = 'InvoiceLine';
const totals = 'LegalMonetaryTotal';
const row = 'TaxTotal/TaxSubtotal';

/** Finds the first discount or charge that is one, so that it can be changed as an element. */
const within =
  (path: string, isCharge: boolean, change: Change): Change =>
  (document) => {
    const element = document
      .all(path)
      .find((one) => one.text('ChargeIndicator') === String(isCharge));
    if (!element) throw new Error(`the file has no ${path} of that kind`);
    change(element);
  };
const discount = (change: Change): Change => within('AllowanceCharge', false, change);
const charge = (change: Change): Change => within('AllowanceCharge', true, change);
const lineDiscount = (change: Change): Change => within(`${line}/AllowanceCharge`, false, change);
const lineCharge = (change: Change): Change => within(`${line}/AllowanceCharge`, true, change);

const noReason = all(drop('AllowanceChargeReason'), drop('AllowanceChargeReasonCode'));

export const contentBreaks: readonly Break[] = [
  plant('BR-01', drop('CustomizationID')),
  plant('BR-02', drop('ID')),
  plant('BR-03', drop('IssueDate')),
  plant('BR-04', drop('InvoiceTypeCode')),
  plant('BR-05', drop('DocumentCurrencyCode'), 'BR-CO-15'),
  plant('BR-06', drop(`${seller}/PartyLegalEntity/RegistrationName`)),
  plant('BR-07', drop(`${buyer}/PartyLegalEntity/RegistrationName`)),
  plant('BR-08', drop(`${seller}/PostalAddress`)),
  plant('BR-09', drop(`${seller}/PostalAddress/Country`)),
  plant('BR-10', drop(`${buyer}/PostalAddress`)),
  plant('BR-11', drop(`${buyer}/PostalAddress/Country`)),
  plant('BR-12', drop(`${totals}/LineExtensionAmount`), 'BR-CO-10', 'BR-CO-13'),
  plant('BR-13', drop(`${totals}/TaxExclusiveAmount`), 'BR-CO-13', 'BR-CO-15'),
  plant('BR-14', drop(`${totals}/TaxInclusiveAmount`), 'BR-CO-15', 'BR-CO-16'),
  plant('BR-15', drop(`${totals}/PayableAmount`), 'BR-CO-16'),
  plant('BR-16', drop(line), 'BR-CO-10', 'BR-S-08'),
  plant('BR-17', drop('PayeeParty/PartyName')),
  plant('BR-18', drop('TaxRepresentativeParty/PartyName')),
  plant('BR-19', drop('TaxRepresentativeParty/PostalAddress')),
  plant('BR-20', drop('TaxRepresentativeParty/PostalAddress/Country')),
  plant('BR-21', drop(`${line}/ID`)),
  plant('BR-22', drop(`${line}/InvoicedQuantity`)),
  plant('BR-23', attribute(`${line}/InvoicedQuantity`, 'unitCode')),
  plant('BR-24', drop(`${line}/LineExtensionAmount`), 'BR-CO-10', 'BR-S-08'),
  plant('BR-25', drop(`${line}/Item/Name`)),
  plant('BR-26', drop(`${line}/Price/PriceAmount`)),
  plant('BR-27', set(`${line}/Price/PriceAmount`, '-1.00')),
  plant('BR-28', set(`${line}/Price/AllowanceCharge/BaseAmount`, '-1.00')),
  plant('BR-29', set('InvoicePeriod/EndDate', '2025-12-31')),
  plant('BR-30', set(`${line}/InvoicePeriod/EndDate`, '2025-12-31')),
  plant('BR-31', discount(drop('Amount')), 'BR-CO-11', 'BR-S-08'),
  plant('BR-32', discount(set('TaxCategory/TaxScheme/ID', 'GST'))),
  plant('BR-33', discount(noReason), 'BR-CO-21'),
  plant('BR-36', charge(drop('Amount'))),
  plant('BR-37', charge(set('TaxCategory/TaxScheme/ID', 'GST'))),
  plant('BR-38', charge(noReason), 'BR-CO-22'),
  plant('BR-41', lineDiscount(drop('Amount'))),
  plant('BR-42', lineDiscount(noReason), 'BR-CO-23'),
  plant('BR-43', lineCharge(drop('Amount'))),
  plant('BR-44', lineCharge(noReason), 'BR-CO-24'),
  plant('BR-45', drop(`${row}/TaxableAmount`), 'BR-CO-17', 'BR-S-08', 'BR-S-09'),
  plant('BR-46', drop(`${row}/TaxAmount`), 'BR-CO-14', 'BR-CO-17', 'BR-S-09'),
  plant('BR-47', set(`${row}/TaxCategory/TaxScheme/ID`, 'GST', 'all'), 'BR-S-01'),
  plant('BR-48', drop(`${row}/TaxCategory/Percent`), 'BR-CO-17', 'BR-S-08', 'BR-S-09'),
  plant('BR-49', drop('PaymentMeans/PaymentMeansCode')),
  plant('BR-50', set('PaymentMeans/PayeeFinancialAccount/ID', ''), 'UBL 2.1'),
  plant('BR-51', set('PaymentMeans/CardAccount/PrimaryAccountNumberID', '4242424242424242')),
  plant('BR-52', drop('AdditionalDocumentReference/ID')),
  plant('BR-53', set('TaxCurrencyCode', 'NOK')),
  plant('BR-54', drop(`${line}/Item/AdditionalItemProperty/Value`)),
  plant('BR-55', drop('BillingReference/InvoiceDocumentReference/ID'), 'UBL-SR-07'),
  plant('BR-56', set('TaxRepresentativeParty/PartyTaxScheme/TaxScheme/ID', 'TAX')),
  plant('BR-57', drop('Delivery/DeliveryLocation/Address/Country')),
  plant('BR-61', drop('PaymentMeans/PayeeFinancialAccount')),
  plant('BR-62', attribute(`${seller}/EndpointID`, 'schemeID')),
  plant('BR-63', attribute(`${buyer}/EndpointID`, 'schemeID')),
  plant('BR-64', attribute(`${line}/Item/StandardItemIdentification/ID`, 'schemeID')),
  plant(
    'BR-65',
    attribute(`${line}/Item/CommodityClassification/ItemClassificationCode`, 'listID'),
  ),
  plant('BR-66', twice('PaymentMeans/CardAccount')),
  plant('BR-67', twice('PaymentMeans/PaymentMandate'), 'UBL-SR-28'),
];

export const sumBreaks: readonly Break[] = [
  plant(
    'BR-CO-03',
    all(
      put('', '<TaxPointDate>2026-06-01</TaxPointDate>'),
      put('InvoicePeriod', '<DescriptionCode>3</DescriptionCode>'),
    ),
  ),
  plant('BR-CO-04', set(`${line}/Item/ClassifiedTaxCategory/TaxScheme/ID`, 'GST')),
  plant('BR-CO-09', set(`${buyer}/PartyTaxScheme/CompanyID`, '000000000')),
  plant('BR-CO-10', set(`${totals}/LineExtensionAmount`, '1.00'), 'BR-CO-13'),
  plant('BR-CO-11', set(`${totals}/AllowanceTotalAmount`, '1.00'), 'BR-CO-13'),
  plant('BR-CO-12', set(`${totals}/ChargeTotalAmount`, '1.00'), 'BR-CO-13'),
  plant('BR-CO-13', set(`${totals}/TaxExclusiveAmount`, '1.00'), 'BR-CO-15'),
  plant('BR-CO-14', set('TaxTotal/TaxAmount', '1.00'), 'BR-CO-15'),
  plant('BR-CO-15', set(`${totals}/TaxInclusiveAmount`, '1.00'), 'BR-CO-16'),
  plant('BR-CO-16', set(`${totals}/PrepaidAmount`, '0.01')),
  plant('BR-CO-17', set(`${row}/TaxAmount`, '1.00'), 'BR-CO-14', 'BR-S-09'),
  plant('BR-CO-18', drop(row), 'BR-S-01'),
  plant('BR-CO-19', all(drop('InvoicePeriod/StartDate'), drop('InvoicePeriod/EndDate'))),
  plant(
    'BR-CO-20',
    all(drop(`${line}/InvoicePeriod/StartDate`), drop(`${line}/InvoicePeriod/EndDate`)),
  ),
  plant('BR-CO-21', discount(noReason), 'BR-33'),
  plant('BR-CO-22', charge(noReason), 'BR-38'),
  plant('BR-CO-23', lineDiscount(noReason), 'BR-42'),
  plant('BR-CO-24', lineCharge(noReason), 'BR-44'),
  plant('BR-CO-25', all(drop('DueDate'), drop('PaymentTerms'))),
  plant(
    'BR-CO-26',
    all(
      drop(`${seller}/PartyTaxScheme`),
      drop(`${seller}/PartyIdentification`),
      drop(`${seller}/PartyLegalEntity/CompanyID`),
    ),
  ),
];

/** Each amount gets a third decimal: it is the same amount, but cut off by whoever reads it. */
const third =
  (path: string): Change =>
  (document) => {
    const [element] = document.all(path);
    if (!element) throw new Error(`the file has no ${path}`);
    element.ownText = `${element.text()}0`;
  };

const booked: Change = (document) => {
  const tax = document
    .all('TaxTotal/TaxAmount')
    .find(({ attributes }) => attributes['currencyID'] === 'SEK');
  if (tax) tax.ownText = '1.000';
};

export const decimalBreaks: readonly Break[] = (
  [
    ['BR-DEC-01', discount(third('Amount'))],
    ['BR-DEC-02', discount(third('BaseAmount'))],
    ['BR-DEC-05', charge(third('Amount'))],
    ['BR-DEC-06', charge(third('BaseAmount'))],
    ['BR-DEC-09', third(`${totals}/LineExtensionAmount`)],
    ['BR-DEC-10', third(`${totals}/AllowanceTotalAmount`)],
    ['BR-DEC-11', third(`${totals}/ChargeTotalAmount`)],
    ['BR-DEC-12', third(`${totals}/TaxExclusiveAmount`)],
    ['BR-DEC-13', third('TaxTotal/TaxAmount')],
    ['BR-DEC-14', third(`${totals}/TaxInclusiveAmount`)],
    ['BR-DEC-15', booked],
    ['BR-DEC-16', third(`${totals}/PrepaidAmount`)],
    ['BR-DEC-17', third(`${totals}/PayableRoundingAmount`)],
    ['BR-DEC-18', third(`${totals}/PayableAmount`)],
    ['BR-DEC-19', third(`${row}/TaxableAmount`)],
    ['BR-DEC-20', third(`${row}/TaxAmount`)],
    ['BR-DEC-23', third(`${line}/LineExtensionAmount`)],
    ['BR-DEC-24', lineDiscount(third('Amount'))],
    ['BR-DEC-25', lineDiscount(third('BaseAmount'))],
    ['BR-DEC-27', lineCharge(third('Amount'))],
    ['BR-DEC-28', lineCharge(third('BaseAmount'))],
  ] as const
).map(([id, change]) => plant(id, change, 'UBL-DT-01'));

export const codeBreaks: readonly Break[] = [
  plant('BR-CL-01', set('InvoiceTypeCode', '381')),
  plant('BR-CL-03', attribute(`${line}/Price/PriceAmount`, 'currencyID', 'EURO')),
  plant('BR-CL-04', set('DocumentCurrencyCode', 'DEM'), 'BR-CO-15'),
  plant('BR-CL-05', set('TaxCurrencyCode', 'SKR'), 'BR-53'),
  plant('BR-CL-06', put('InvoicePeriod', '<DescriptionCode>5</DescriptionCode>')),
  plant('BR-CL-07', attribute('AdditionalDocumentReference/ID', 'schemeID', 'QQQ')),
  plant('BR-CL-10', attribute(`${seller}/PartyIdentification/ID`, 'schemeID', '0092')),
  plant('BR-CL-11', attribute(`${seller}/PartyLegalEntity/CompanyID`, 'schemeID', '0241')),
  plant(
    'BR-CL-13',
    attribute(`${line}/Item/CommodityClassification/ItemClassificationCode`, 'listID', 'QQ'),
  ),
  plant('BR-CL-14', set(`${buyer}/PostalAddress/Country/IdentificationCode`, 'XK')),
  plant('BR-CL-15', set(`${line}/Item/OriginCountry/IdentificationCode`, 'EU')),
  plant('BR-CL-16', set('PaymentMeans/PaymentMeansCode', '71')),
  plant('BR-CL-17', set(`${row}/TaxCategory/ID`, 'X', 'all'), 'BR-S-01'),
  plant('BR-CL-18', set(`${line}/Item/ClassifiedTaxCategory/ID`, 'X'), 'BR-S-08'),
  plant('BR-CL-19', discount(set('AllowanceChargeReasonCode', 'FC'))),
  plant('BR-CL-20', charge(set('AllowanceChargeReasonCode', '95'))),
  plant('BR-CL-21', attribute(`${line}/Item/StandardItemIdentification/ID`, 'schemeID', '9999')),
  {
    ...plant(
      'BR-CL-22',
      put(`${row}/TaxCategory`, '<TaxExemptionReasonCode>x</TaxExemptionReasonCode>'),
    ),
    of: () => invoiceOf('E'),
  },
  plant('BR-CL-23', attribute(`${line}/InvoicedQuantity`, 'unitCode', 'QQ')),
  plant(
    'BR-CL-24',
    attribute(
      'AdditionalDocumentReference/Attachment/EmbeddedDocumentBinaryObject',
      'mimeCode',
      'text/html',
    ),
  ),
  plant('BR-CL-25', attribute(`${buyer}/EndpointID`, 'schemeID', '0001')),
  plant('BR-CL-26', attribute('Delivery/DeliveryLocation/ID', 'schemeID', '0001')),
];

/** What a category needs of the parties, broken. */
const parties: Readonly<Record<string, Change>> = {
  AE: drop(`${buyer}/PartyTaxScheme`),
  IC: drop(`${buyer}/PartyTaxScheme`),
  O: put(
    buyer,
    '<PartyTaxScheme><CompanyID>DE1</CompanyID><TaxScheme><ID>VAT</ID></TaxScheme></PartyTaxScheme>',
  ),
};
const unregistered = all(
  drop(`${seller}/PartyTaxScheme`),
  put(seller, '<PartyIdentification><ID>1</ID></PartyIdentification>'),
);

/** The rules of a category stand for one another where they look at one fault from three places. */
function categoryBreaks(name: string, code: string): Break[] {
  const id = (number: string): string => `BR-${name}-${number}`;
  const isTaxed = ['S', 'L', 'M'].includes(code);
  const isExempt = ['E', 'AE', 'K', 'G', 'O'].includes(code);
  const of = () => invoiceOf(code);
  const one = (number: string, change: Change, ...also: readonly string[]): Break => ({
    ...plant(id(number), change, ...also),
    of,
  });
  const needed = ['02', '03', '04'];
  const rate = (percent: string): Change =>
    code === 'O' ? put('', `<Percent>${percent}</Percent>`) : set('Percent', percent);
  const badRate = isTaxed ? (code === 'S' ? '0.00' : '-1.00') : '19.00';
  const rateAlso = isTaxed ? [id('08')] : [];
  const shape = badRate.startsWith('-') ? ['UBL 2.1'] : [];
  return [
    one(
      '01',
      set(`${row}/TaxCategory/ID`, 'X', 'all'),
      ...(code === 'O' ? ['BR-48'] : []),
      'BR-CL-17',
    ),
    ...needed.map((number) =>
      one(number, parties[name] ?? unregistered, ...needed.filter((n) => n !== number).map(id)),
    ),
    one('05', onEvery(`${line}/Item/ClassifiedTaxCategory`, rate(badRate)), ...rateAlso, ...shape),
    one('06', discount(onEvery('TaxCategory', rate(badRate))), ...rateAlso, ...shape),
    one('07', charge(onEvery('TaxCategory', rate(badRate))), ...shape),
    one('08', set(`${row}/TaxableAmount`, '1.00'), ...(isTaxed ? ['BR-CO-17', id('09')] : [])),
    one('09', set(`${row}/TaxAmount`, '1.00'), 'BR-CO-14', 'BR-CO-17'),
    one(
      '10',
      isExempt
        ? drop(`${row}/TaxCategory/TaxExemptionReason`)
        : put(`${row}/TaxCategory`, '<TaxExemptionReason>x</TaxExemptionReason>'),
    ),
  ];
}

const onEvery =
  (path: string, change: Change): Change =>
  (document) => {
    for (const element of document.all(path)) change(element);
  };

/** The file of a category, with one part of it in another one. */
const mixed = (id: string, code: string, change: Change, ...also: readonly string[]): Break => ({
  ...plant(id, change, ...also),
  of: () => invoiceOf(code),
});

/** An exemption has a row, a seller who is registered, and a rate. */
const besideE = (place: string): string[] => [
  'BR-E-01',
  `BR-E-0${place}`,
  `BR-E-0${String(Number(place) + 3)}`,
];

export const taxBreaks: readonly Break[] = [
  ...(
    [
      ['S', 'S'],
      ['Z', 'Z'],
      ['E', 'E'],
      ['AE', 'AE'],
      ['IC', 'K'],
      ['G', 'G'],
      ['O', 'O'],
      ['IG', 'L'],
      ['IP', 'M'],
    ] as const
  ).flatMap(([name, code]) => categoryBreaks(name, code)),
  mixed('BR-IC-11', 'K', drop('Delivery/ActualDeliveryDate')),
  mixed('BR-IC-12', 'K', drop('Delivery/DeliveryLocation')),
  mixed(
    'BR-O-11',
    'O',
    all(twice(row), set(`${row}/TaxCategory/ID`, 'E')),
    'BR-48',
    'BR-E-01',
    'BR-E-08',
  ),
  mixed(
    'BR-O-12',
    'O',
    set(`${line}/Item/ClassifiedTaxCategory/ID`, 'E'),
    'BR-O-08',
    ...besideE('2'),
  ),
  mixed('BR-O-13', 'O', discount(set('TaxCategory/ID', 'E')), 'BR-O-08', ...besideE('3')),
  mixed('BR-O-14', 'O', charge(set('TaxCategory/ID', 'E')), ...besideE('4')),
  mixed('BR-B-01', 'B', set(`${buyer}/PostalAddress/Country/IdentificationCode`, 'DE')),
  mixed('BR-B-02', 'B', chargeOf('S', '19.00'), 'BR-S-01'),
];

export const syntaxBreaks: readonly Break[] = [
  plant('UBL-SR-01', twice('ContractDocumentReference')),
  plant('UBL-SR-02', twice('ReceiptDocumentReference')),
  plant('UBL-SR-03', twice('DespatchDocumentReference')),
  plant('UBL-SR-04', twice('AdditionalDocumentReference')),
  plant('UBL-SR-05', twice('PaymentTerms')),
  plant('UBL-SR-06', twice('BillingReference/InvoiceDocumentReference')),
  plant('UBL-SR-07', drop('BillingReference/InvoiceDocumentReference/ID'), 'BR-55'),
  plant('UBL-SR-08', twice('InvoicePeriod')),
  plant('UBL-SR-09', twice(`${seller}/PartyLegalEntity/RegistrationName`)),
  plant('UBL-SR-10', twice(`${seller}/PartyName`)),
  plant('UBL-SR-11', twice(`${seller}/PartyLegalEntity/CompanyID`)),
  plant('UBL-SR-12', twice(`${seller}/PartyTaxScheme`), 'UBL-SR-42'),
  plant(
    'UBL-SR-13',
    put(
      seller,
      '<PartyTaxScheme><CompanyID>2</CompanyID><TaxScheme><ID>TAX</ID></TaxScheme></PartyTaxScheme>',
    ),
    'UBL-SR-42',
  ),
  plant('UBL-SR-14', twice(`${seller}/PartyLegalEntity/CompanyLegalForm`)),
  plant('UBL-SR-15', twice(`${buyer}/PartyLegalEntity/RegistrationName`)),
  plant('UBL-SR-16', twice(`${buyer}/PartyIdentification`)),
  plant('UBL-SR-17', twice(`${buyer}/PartyLegalEntity/CompanyID`)),
  plant('UBL-SR-18', twice(`${buyer}/PartyTaxScheme`)),
  plant('UBL-SR-19', twice('PayeeParty/PartyName')),
  plant('UBL-SR-20', put('PayeeParty', '<PartyIdentification><ID>4</ID></PartyIdentification>')),
  plant('UBL-SR-21', twice('PayeeParty/PartyLegalEntity')),
  plant('UBL-SR-22', twice('TaxRepresentativeParty/PartyName')),
  plant('UBL-SR-23', twice('TaxRepresentativeParty/PartyTaxScheme')),
  plant('UBL-SR-24', twice('Delivery')),
  plant('UBL-SR-25', twice('Delivery/DeliveryParty/PartyName')),
  plant('UBL-SR-26', twice('PaymentMeans/PaymentID')),
  plant('UBL-SR-27', twice('PaymentMeans/PaymentMeansCode')),
  plant('UBL-SR-28', twice('PaymentMeans/PaymentMandate/ID')),
  plant(
    'UBL-SR-29',
    put('PayeeParty', '<PartyIdentification><ID schemeID="SEPA">4</ID></PartyIdentification>'),
  ),
  plant('UBL-SR-30', discount(twice('AllowanceChargeReason'))),
  plant('UBL-SR-31', charge(twice('AllowanceChargeReason'))),
  {
    ...plant('UBL-SR-32', twice(`${row}/TaxCategory/TaxExemptionReason`)),
    of: () => invoiceOf('E'),
  },
  plant('UBL-SR-33', twice('AdditionalDocumentReference/DocumentDescription')),
  plant('UBL-SR-34', twice(`${line}/Note`)),
  plant('UBL-SR-35', twice(`${line}/OrderLineReference`)),
  plant('UBL-SR-36', twice(`${line}/InvoicePeriod`)),
  plant('UBL-SR-37', twice(`${line}/Price/AllowanceCharge`)),
  plant('UBL-SR-39', twice('ProjectReference')),
  plant('UBL-SR-40', twice(`${buyer}/PartyName`)),
  plant('UBL-SR-42', twice(`${seller}/PartyTaxScheme`), 'UBL-SR-12'),
  plant('UBL-SR-43', set('AdditionalDocumentReference/DocumentTypeCode', '916')),
  plant(
    'UBL-SR-44',
    all(twice('PaymentMeans'), set('PaymentMeans/PaymentID', 'other')),
    ...doubled(),
  ),
  plant('UBL-SR-45', twice('PaymentMeans/PaymentDueDate')),
  plant(
    'UBL-SR-46',
    all(
      attribute('PaymentMeans/PaymentMeansCode', 'name', 'SEPA'),
      twice('PaymentMeans/PaymentMeansCode'),
    ),
    'UBL-SR-27',
  ),
  plant(
    'UBL-SR-47',
    all(twice('PaymentMeans/PaymentMeansCode'), set('PaymentMeans/PaymentMeansCode', '30')),
    'UBL-SR-27',
  ),
  plant('UBL-SR-48', twice(`${line}/Item/ClassifiedTaxCategory`)),
  plant(
    'UBL-SR-49',
    put(
      'InvoicePeriod',
      '<DescriptionCode>3</DescriptionCode><DescriptionCode>35</DescriptionCode>',
    ),
  ),
  plant('UBL-SR-50', twice(`${line}/Item/Description`)),
  plant('UBL-SR-51', twice(`${buyer}/PostalAddress/AddressLine`)),
  plant('UBL-SR-52', twice(`${line}/DocumentReference`)),
  plant('UBL-SR-53', drop(`${buyer}/PartyTaxScheme/CompanyID`), 'BR-CO-09'),
];

/** A second way to pay repeats the card, the mandate and the due day. */
function doubled(): string[] {
  return ['BR-66', 'BR-67', 'UBL-SR-45'];
}

const file = 'AdditionalDocumentReference/Attachment/EmbeddedDocumentBinaryObject';

/** An attribute of UBL that the standard has no use for, each on an element that may have it in UBL. */
const attributes = (
  [
    ['08', 'schemeName', 'ID'],
    ['09', 'schemeAgencyName', 'ID'],
    ['10', 'schemeDataURI', 'ID'],
    ['11', 'schemeURI', 'ID'],
    ['12', 'format', 'IssueDate'],
    ['13', 'unitCodeListIdentifier', `${line}/InvoicedQuantity`],
    ['14', 'unitCodeListAgencyIdentifier', `${line}/InvoicedQuantity`],
    ['15', 'unitCodeListAgencyName', `${line}/InvoicedQuantity`],
    ['16', 'listAgencyName', 'DocumentCurrencyCode'],
    ['17', 'listName', 'DocumentCurrencyCode'],
    ['18', 'name', 'DocumentCurrencyCode'],
    ['19', 'languageID', `${line}/Note`],
    ['20', 'listURI', 'DocumentCurrencyCode'],
    ['21', 'listSchemeURI', 'DocumentCurrencyCode'],
    ['22', 'languageLocaleID', `${line}/Note`],
    ['23', 'uri', file],
    ['24', 'currencyCodeListVersionID', `${totals}/PayableAmount`],
    ['25', 'characterSetCode', file],
    ['26', 'encodingCode', file],
    ['27', 'schemeAgencyID', 'ID'],
    ['28', 'listAgencyID', 'DocumentCurrencyCode'],
  ] as const
).map(([number, name, path]) => plant(`UBL-DT-${number}`, attribute(path, name, 'x'), 'UBL-CR'));

export const typeBreaks: readonly Break[] = [
  plant('UBL-DT-01', third(`${totals}/PayableAmount`), 'BR-DEC-18'),
  plant('UBL-DT-06', attribute(file, 'mimeCode')),
  plant('UBL-DT-07', attribute(file, 'filename')),
  ...attributes,
];

/** A few of the elements that UBL-CR forbids by name, from every part of a file. */
const foreign = (
  [
    ['', '<UBLVersionID>2.1</UBLVersionID>'],
    ['', '<UUID>1</UUID>'],
    ['', '<IssueTime>12:00:00</IssueTime>'],
    ['', '<LineCountNumeric>2</LineCountNumeric>'],
    ['', '<Signature><ID>1</ID></Signature>'],
    ['InvoicePeriod', '<Description>May</Description>'],
    [`${seller}/PostalAddress`, '<BuildingNumber>1</BuildingNumber>'],
    [
      `${buyer}/PartyLegalEntity`,
      '<CompanyLegalForm>x</CompanyLegalForm><RegistrationDate>x</RegistrationDate>',
    ],
    ['PaymentMeans', '<InstructionNote>x</InstructionNote>'],
    ['PaymentTerms', '<PaymentDueDate>2026-07-01</PaymentDueDate>'],
    ['AllowanceCharge', '<SequenceNumeric>1</SequenceNumeric>'],
    [row, '<CalculationSequenceNumeric>1</CalculationSequenceNumeric>'],
    [line, '<UUID>1</UUID>'],
    [line, '<TaxTotal><TaxAmount currencyID="EUR">0.00</TaxAmount></TaxTotal>'],
    [`${line}/Item`, '<PackQuantity>1</PackQuantity>'],
    [`${line}/Price`, '<PriceType>x</PriceType>'],
  ] as const
).map(([path, xml]) => plant('UBL-CR', put(path, xml)));

/** Moves the last child of an element to the front. */
const upend =
  (path: string): Change =>
  (document) => {
    const [element] = path === '' ? [document] : document.all(path);
    const last = element?.children.at(-1);
    if (!element || !last) throw new Error(`the file has no ${path}`);
    last.remove();
    element.append(last, 0);
  };

const upended = [
  ...['', seller, `${buyer}/PostalAddress`, `${buyer}/Contact`, 'PaymentMeans', totals, row],
  ...[line, `${line}/Item`, `${line}/Item/ClassifiedTaxCategory`, 'AllowanceCharge', 'TaxTotal'],
].map((path) => plant('UBL 2.1', upend(path)));

export const structureBreaks: readonly Break[] = [
  ...foreign,
  ...upended,
  plant('UBL 2.1', set('IssueDate', '01.06.2026')),
  plant('UBL 2.1', set(`${line}/InvoicedQuantity`, '1,5')),
  { ...plant('UBL 2.1', upend('')), of: writtenCreditNote },
  plant('UBL 2.1 namespaces', attribute('', 'xmlns', 'urn:x')),
];
