/** Prints addresses in lines, in the order their country uses. */
import type { InvoiceDetails, Seller, TaxNumber } from '@corporate-billing/sdk';
import { printCountry } from './format.js';

type Address = InvoiceDetails['billTo'];

/** The company and the contact come first, the country comes last. */
export function addressLines(address: Address, language: string): string[] {
  const { company, contactName, addressLines: lines, country } = address;
  return [company, contactName, ...lines, cityLine(address), printCountry(country, language)];
}

/**
 * The name and tax numbers are one line, the address is the next. An unknown seller is named by its
 * brand.
 */
export function sellerLines(seller: Seller | undefined, language: string): string[] {
  if (!seller) return ['RescueAssist'];
  const { name, addressLines: lines, country, taxNumbers } = seller;
  return [
    [name, ...taxNumbers.map(taxNumberLine)].join(' · '),
    [...lines, cityLine(seller), printCountry(country, language)].join(', '),
  ];
}

export const taxNumberLine = ({ label, value }: TaxNumber): string => `${label} ${value}`;

type Place = Pick<Address, 'city' | 'region' | 'postalCode' | 'country'>;

function cityLine({ city, region, postalCode, country }: Place): string {
  if (country === 'US' || country === 'CA') {
    return [city, [region, postalCode].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  }
  return [postalCode, city].filter(Boolean).join(' ');
}
