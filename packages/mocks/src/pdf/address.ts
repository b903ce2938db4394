/** Addresses in lines, in the order of their country. */
import type { InvoiceDetails, Seller, TaxNumber } from '@corporate-billing/sdk';
import { printCountry } from './format.js';

type Address = InvoiceDetails['billTo'];

/** Company and contact first, country last. */
export function addressLines(address: Address, language: string): string[] {
  const { company, contactName, addressLines: lines, country } = address;
  return [company, contactName, ...lines, cityLine(address), printCountry(country, language)];
}

/** Name and tax numbers in one line, the address in the next; the brand where the seller is unknown. */
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
