/** Writes who sells and who buys. */
import type { InvoiceDetails, TaxNumber } from '@corporate-billing/sdk';
import { element, leaf, type Node } from './xml.js';

type Place = Pick<
  InvoiceDetails['billTo'],
  'addressLines' | 'city' | 'region' | 'postalCode' | 'country'
>;

export const sellerParty = ({ seller }: InvoiceDetails): Node =>
  seller &&
  element('cac:AccountingSupplierParty', [
    element('cac:Party', [
      address(seller),
      ...seller.taxNumbers.map(taxScheme),
      element('cac:PartyLegalEntity', [leaf('cbc:RegistrationName', seller.name)]),
    ]),
  ]);

/** The standard knows the buyer by the VAT identifier alone. */
export function buyerParty({ billTo, billingContact, buyerTaxNumbers = [] }: InvoiceDetails): Node {
  const vat = buyerTaxNumbers.find(({ scheme }) => scheme === 'vat');
  return element('cac:AccountingCustomerParty', [
    element('cac:Party', [
      address(billTo),
      vat && taxScheme(vat),
      element('cac:PartyLegalEntity', [leaf('cbc:RegistrationName', billTo.company || '–')]),
      element('cac:Contact', [
        leaf('cbc:Name', billTo.contactName || billingContact.name),
        leaf('cbc:Telephone', billTo.phone),
        leaf('cbc:ElectronicMail', billTo.email),
      ]),
    ]),
  ]);
}

/** A VAT identifier begins with its country; another one is a registration for tax. */
function taxScheme({ scheme, value }: TaxNumber): Node {
  const number = value.replace(/\s/g, '');
  if (scheme === 'vat' && !/^[A-Z]{2}/.test(number)) return undefined;
  return element('cac:PartyTaxScheme', [
    leaf('cbc:CompanyID', number),
    element('cac:TaxScheme', [leaf('cbc:ID', scheme === 'vat' ? 'VAT' : 'TAX')]),
  ]);
}

function address({ addressLines, city, region, postalCode, country }: Place): Node {
  const [street, additional, ...more] = addressLines;
  return element('cac:PostalAddress', [
    leaf('cbc:StreetName', street),
    leaf('cbc:AdditionalStreetName', additional),
    leaf('cbc:CityName', city),
    leaf('cbc:PostalZone', postalCode),
    leaf('cbc:CountrySubentity', region),
    element('cac:AddressLine', [leaf('cbc:Line', more.join(', '))]),
    element('cac:Country', [leaf('cbc:IdentificationCode', country)]),
  ]);
}
