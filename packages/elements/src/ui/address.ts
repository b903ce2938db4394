import type { BillToAddress } from '@corporate-billing/sdk';
import { html } from 'lit';
import type { TemplateResult } from 'lit';

type Place = Pick<BillToAddress, 'city' | 'region' | 'postalCode' | 'country'>;

/** Writes city, region and postal code in the order of the country, for reading only. */
export function placeLine({ city, region, postalCode, country }: Place): string {
  if (['US', 'CA', 'AU'].includes(country)) {
    return `${city}, ${[region, postalCode].filter(Boolean).join(' ')}`;
  }
  if (country === 'GB' || country === 'IE') {
    return [city, region, postalCode].filter(Boolean).join(', ');
  }
  return [[postalCode, city].filter(Boolean).join(' '), region].filter(Boolean).join(', ');
}

/** Returns `United States`; a code that `Intl` does not know is shown unchanged. */
export function countryName(country: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'region' }).of(country) ?? country;
  } catch {
    return country;
  }
}

/** Says in few lines whom and where an invoice is made out to. */
export const shortAddress = (address: BillToAddress, locale: string): TemplateResult =>
  html`<address>
    <div><bdi>${address.company}</bdi></div>
    <div><bdi>${address.addressLines.filter(Boolean).join(', ')}</bdi></div>
    <div><bdi>${placeLine(address)}</bdi>, ${countryName(address.country, locale)}</div>
  </address>`;
