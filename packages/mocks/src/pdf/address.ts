/** An address in lines, in the order of its country. */
import type { InvoiceDetails } from '@corporate-billing/sdk';
import { printCountry } from './format.js';

type Address = InvoiceDetails['billTo'];

/** Company and contact first, country last. */
export function addressLines(address: Address, language: string): string[] {
  const { company, contactName, addressLines: lines, country } = address;
  return [company, contactName, ...lines, cityLine(address), printCountry(country, language)];
}

function cityLine({ city, region, postalCode, country }: Address): string {
  if (country === 'US' || country === 'CA') {
    return [city, [region, postalCode].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  }
  return [postalCode, city].filter(Boolean).join(' ');
}
