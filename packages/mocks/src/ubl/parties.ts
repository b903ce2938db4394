/** Writes who sells and who buys. */
import type { InvoiceDetails, TaxNumber } from '@corporate-billing/sdk';
import { element, leaf, orDash, type Node } from './xml.js';

type Place = Pick<
  InvoiceDetails['billTo'],
  'addressLines' | 'city' | 'region' | 'postalCode' | 'country'
>;

/** The standard knows one VAT identifier of a seller, and one other registration for tax. */
export const sellerParty = ({ seller }: InvoiceDetails): Node =>
  seller &&
  element('cac:AccountingSupplierParty', [
    element('cac:Party', [
      address(seller),
      taxScheme(seller.taxNumbers.find(isVat)),
      taxScheme(seller.taxNumbers.find((number) => !isVat(number))),
      element('cac:PartyLegalEntity', [leaf('cbc:RegistrationName', orDash(seller.name))]),
    ]),
  ]);

/** The standard knows the buyer by the VAT identifier alone. */
export function buyerParty({ billTo, billingContact, buyerTaxNumbers = [] }: InvoiceDetails): Node {
  return element('cac:AccountingCustomerParty', [
    element('cac:Party', [
      address(billTo),
      taxScheme(buyerTaxNumbers.find(isVat)),
      element('cac:PartyLegalEntity', [leaf('cbc:RegistrationName', orDash(billTo.company))]),
      element('cac:Contact', [
        leaf('cbc:Name', billTo.contactName || billingContact.name),
        leaf('cbc:Telephone', billTo.phone),
        leaf('cbc:ElectronicMail', billTo.email),
      ]),
    ]),
  ]);
}

/** A VAT identifier begins with its country. */
const isVat = ({ scheme, value }: TaxNumber): boolean =>
  scheme === 'vat' && /^[A-Z]{2}/.test(value.trim());

function taxScheme(number: TaxNumber | undefined): Node {
  if (!number) return undefined;
  return element('cac:PartyTaxScheme', [
    leaf('cbc:CompanyID', number.value.replace(/\s/g, '')),
    element('cac:TaxScheme', [leaf('cbc:ID', isVat(number) ? 'VAT' : 'TAX')]),
  ]);
}

/** Places with a code that ISO 3166-1 does not have, by the one that the standard takes. */
const standardCountries: Readonly<Record<string, string>> = { AC: 'SH', TA: 'SH', XK: '1A' };

function address({ addressLines, city, region, postalCode, country }: Place): Node {
  const [street, additional, ...more] = addressLines;
  return element('cac:PostalAddress', [
    leaf('cbc:StreetName', street),
    leaf('cbc:AdditionalStreetName', additional),
    leaf('cbc:CityName', city),
    leaf('cbc:PostalZone', postalCode),
    leaf('cbc:CountrySubentity', region),
    element('cac:AddressLine', [leaf('cbc:Line', more.join(', '))]),
    element('cac:Country', [leaf('cbc:IdentificationCode', standardCountries[country] ?? country)]),
  ]);
}
