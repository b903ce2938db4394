/** Files that hold under every rule: what the writer makes, and that with all the standard knows. */
import { ublText } from '../../packages/mocks/src/ubl/invoice.js';
import { all, drop, put, set, type Change } from './change.js';
import { europeanInvoice } from './european-invoice.js';
import { readXml, type XmlElement } from './xml-tree.js';

const lines = [
  { product: 'Remote access', quantity: 3, unitPrice: 39_600, taxRate: 1_900 },
  { product: 'Books', quantity: 1, unitPrice: 1_999, taxRate: 700 },
];
const discounts = [{ label: 'Loyalty', amount: 5_000, taxRate: 1_900 }];

const written = (isCredit = false): XmlElement =>
  readXml(ublText(europeanInvoice({ lines, discounts, isCredit, order: 'PO-1' })));

const seller = 'AccountingSupplierParty/Party';
const buyer = 'AccountingCustomerParty/Party';

const category = (code: string, percent: string): string =>
  `<TaxCategory><ID>${code}</ID><Percent>${percent}</Percent><TaxScheme><ID>VAT</ID></TaxScheme></TaxCategory>`;

const nothing = (name: string): string => `<${name} currencyID="EUR">0.00</${name}>`;

/** A discount or a charge of nothing, which leaves the sums as they are. */
const allowance = (isCharge: boolean, more = ''): string =>
  `<AllowanceCharge><ChargeIndicator>${String(isCharge)}</ChargeIndicator>
    <AllowanceChargeReasonCode>${isCharge ? 'FC' : '95'}</AllowanceChargeReasonCode>
    <AllowanceChargeReason>x</AllowanceChargeReason>
    ${nothing('Amount')}${nothing('BaseAmount')}${more}</AllowanceCharge>`;

export const chargeOf = (code: string, percent: string): Change =>
  all(
    put('LegalMonetaryTotal', nothing('ChargeTotalAmount')),
    put('', allowance(true, category(code, percent))),
  );

const otherParties = all(
  put(seller, '<EndpointID schemeID="EM">a@b.example</EndpointID>'),
  put(seller, '<PartyIdentification><ID schemeID="0088">1</ID></PartyIdentification>'),
  put(seller, '<PartyName><Name>Seller</Name></PartyName>'),
  put(`${seller}/PartyLegalEntity`, '<CompanyID schemeID="0002">1</CompanyID>'),
  put(`${seller}/PartyLegalEntity`, '<CompanyLegalForm>Ltd.</CompanyLegalForm>'),
  put(
    seller,
    '<PartyTaxScheme><CompanyID>1</CompanyID><TaxScheme><ID>TAX</ID></TaxScheme></PartyTaxScheme>',
  ),
  put(buyer, '<EndpointID schemeID="EM">a@b.example</EndpointID>'),
  put(buyer, '<PartyIdentification><ID>2</ID></PartyIdentification>'),
  put(buyer, '<PartyName><Name>Buyer</Name></PartyName>'),
  put(`${buyer}/PartyLegalEntity`, '<CompanyID>2</CompanyID>'),
  put(`${buyer}/PostalAddress`, '<AddressLine><Line>2nd floor</Line></AddressLine>'),
  put(
    '',
    `<PayeeParty><PartyIdentification><ID schemeID="SEPA">3</ID></PartyIdentification>
      <PartyIdentification><ID>3</ID></PartyIdentification><PartyName><Name>Payee</Name></PartyName>
      <PartyLegalEntity><CompanyID>3</CompanyID></PartyLegalEntity></PayeeParty>`,
  ),
  put(
    '',
    `<TaxRepresentativeParty><PartyName><Name>Rep</Name></PartyName>
      <PostalAddress><Country><IdentificationCode>FR</IdentificationCode></Country></PostalAddress>
      <PartyTaxScheme><CompanyID>FR1</CompanyID><TaxScheme><ID>VAT</ID></TaxScheme></PartyTaxScheme>
    </TaxRepresentativeParty>`,
  ),
  put(
    '',
    `<Delivery><ActualDeliveryDate>2026-05-01</ActualDeliveryDate><DeliveryLocation>
      <ID schemeID="0088">1</ID><Address><AddressLine><Line>1</Line></AddressLine>
      <Country><IdentificationCode>DE</IdentificationCode></Country></Address></DeliveryLocation>
      <DeliveryParty><PartyName><Name>Depot</Name></PartyName></DeliveryParty></Delivery>`,
  ),
);

const documents = all(
  put(
    '',
    '<InvoicePeriod><StartDate>2026-01-01</StartDate><EndDate>2026-12-31</EndDate></InvoicePeriod>',
  ),
  put(
    '',
    ['Contract', 'Receipt', 'Despatch']
      .map((name) => `<${name}DocumentReference><ID>1</ID></${name}DocumentReference>`)
      .join(''),
  ),
  put(
    '',
    `<AdditionalDocumentReference><ID schemeID="ABZ">1</ID><DocumentTypeCode>130</DocumentTypeCode>
    </AdditionalDocumentReference>`,
  ),
  put(
    '',
    `<AdditionalDocumentReference><ID>2</ID><DocumentDescription>Hours</DocumentDescription>
      <Attachment><EmbeddedDocumentBinaryObject mimeCode="text/csv" filename="a.csv">YQ==</EmbeddedDocumentBinaryObject></Attachment>
    </AdditionalDocumentReference>`,
  ),
);

const lineParts = (line: string): Change =>
  all(
    put(line, '<Note>x</Note>'),
    put(line, '<OrderLineReference><LineID>1</LineID></OrderLineReference>'),
    put(
      line,
      '<DocumentReference><ID schemeID="ABZ">1</ID><DocumentTypeCode>130</DocumentTypeCode></DocumentReference>',
    ),
    put(line, allowance(false) + allowance(true)),
    put(`${line}/Item`, '<Description>x</Description>'),
    put(
      `${line}/Item`,
      '<StandardItemIdentification><ID schemeID="0160">1</ID></StandardItemIdentification>',
    ),
    put(
      `${line}/Item`,
      '<OriginCountry><IdentificationCode>IE</IdentificationCode></OriginCountry>',
    ),
    put(
      `${line}/Item`,
      '<CommodityClassification><ItemClassificationCode listID="STI">1</ItemClassificationCode></CommodityClassification>',
    ),
    put(
      `${line}/Item`,
      '<AdditionalItemProperty><Name>Colour</Name><Value>blue</Value></AdditionalItemProperty>',
    ),
    put(
      `${line}/Price`,
      `<BaseQuantity unitCode="C62">1</BaseQuantity><AllowanceCharge>
        <ChargeIndicator>false</ChargeIndicator>${nothing('Amount')}${nothing('BaseAmount')}
      </AllowanceCharge>`,
    ),
  );

const means = all(
  put('PaymentMeans', '<PaymentDueDate>2026-07-01</PaymentDueDate>'),
  put(
    'PaymentMeans',
    `<CardAccount><PrimaryAccountNumberID>1234</PrimaryAccountNumberID><NetworkID>x</NetworkID></CardAccount>
     <PaymentMandate><ID>M-1</ID></PaymentMandate>`,
  ),
);

/** The terms are made here, so that there is something to put a note into. */
const terms = put('', '<PaymentTerms><Note>30 days</Note></PaymentTerms>');

/** An invoice with every part that the standard knows. */
function makeFullInvoice(): XmlElement {
  const document = written();
  all(
    ...[otherParties, documents, lineParts('InvoiceLine'), means, terms],
    put('', '<ProjectReference><ID>1</ID></ProjectReference>'),
    put(
      '',
      '<BillingReference><InvoiceDocumentReference><ID>INV-0</ID></InvoiceDocumentReference></BillingReference>',
    ),
    put('', '<TaxCurrencyCode>SEK</TaxCurrencyCode>'),
    put('', '<TaxTotal><TaxAmount currencyID="SEK">1.00</TaxAmount></TaxTotal>'),
    put('AllowanceCharge', '<AllowanceChargeReasonCode>95</AllowanceChargeReasonCode>'),
    put('AllowanceCharge', nothing('BaseAmount')),
    chargeOf('S', '19.00'),
    put('LegalMonetaryTotal', nothing('PrepaidAmount') + nothing('PayableRoundingAmount')),
  )(document);
  return document;
}

export const writtenInvoice = (): XmlElement => written();
export const writtenCreditNote = (): XmlElement => written(true);

const rowOf = 'TaxTotal/TaxSubtotal/TaxCategory';

/**
 * An invoice in which everything is taxed by one category: its lines, a discount and a charge. It
 * has what the category asks for.
 */
function makeInvoiceOf(code: string): XmlElement {
  const taxRate = code === 'S' || code === 'L' || code === 'M' || code === 'B' ? 1_900 : 0;
  const document = readXml(
    ublText(
      europeanInvoice({
        lines: lines.map((line) => ({ ...line, taxRate })),
        discounts: discounts.map((one) => ({ ...one, taxRate })),
        country: code === 'B' ? 'IT' : 'DE',
      }),
    ),
  );
  chargeOf(code, taxRate === 0 ? '0.00' : '19.00')(document);
  for (const name of ['TaxCategory', 'ClassifiedTaxCategory']) {
    for (const one of document.deep(name)) set('ID', code)(one);
  }
  const isExempt = ['E', 'AE', 'K', 'G', 'O'].includes(code);
  if (isExempt) put(rowOf, '<TaxExemptionReason>x</TaxExemptionReason>')(document);
  if (code === 'K') delivered(document);
  if (code === 'O') outOfScope(document);
  if (code === 'B') set(`${seller}/PostalAddress/Country/IdentificationCode`, 'IT')(document);
  return document;
}

const delivered = put(
  '',
  `<Delivery><ActualDeliveryDate>2026-05-01</ActualDeliveryDate><DeliveryLocation><Address>
    <Country><IdentificationCode>DE</IdentificationCode></Country></Address></DeliveryLocation></Delivery>`,
);

const outOfScope = all(
  drop(`${seller}/PartyTaxScheme`),
  drop(`${buyer}/PartyTaxScheme`),
  put(seller, '<PartyIdentification><ID>1</ID></PartyIdentification>'),
  (document) => {
    for (const percent of document.deep('Percent')) percent.remove();
  },
);

const made = new Map<string, XmlElement>();

/** Makes a file once, and copies of it from then on. */
function once(name: string, make: () => XmlElement): XmlElement {
  const file = made.get(name) ?? make();
  made.set(name, file);
  return file.copy();
}

export const fullInvoice = (): XmlElement => once('full', makeFullInvoice);
export const invoiceOf = (code: string): XmlElement => once(code, () => makeInvoiceOf(code));
