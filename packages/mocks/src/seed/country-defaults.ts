/** What is usual in a country: a made-up company there has it. */

export interface Country {
  readonly currency: string;
  readonly timeZone: string;
  /** In hundredths of a percent, with its name as printed. */
  readonly tax: readonly [rate: number, label: string];
  readonly city: string;
  readonly postalCode?: string;
  readonly region?: string;
  readonly phone: string;
}

const countries: Readonly<Record<string, Country>> = {
  US: {
    currency: 'USD',
    timeZone: 'America/Chicago',
    tax: [825, 'Sales tax, 8.25%'],
    city: 'Austin',
    postalCode: '78701',
    region: 'TX',
    phone: '+15125550142',
  },
  GB: {
    currency: 'GBP',
    timeZone: 'Europe/London',
    tax: [2_000, 'VAT 20%'],
    city: 'London',
    postalCode: 'EC1A 1BB',
    phone: '+442079460123',
  },
  DE: {
    currency: 'EUR',
    timeZone: 'Europe/Berlin',
    tax: [1_900, 'USt. 19\u00a0%'],
    city: 'Leipzig',
    postalCode: '04109',
    phone: '+493419876543',
  },
  FR: {
    currency: 'EUR',
    timeZone: 'Europe/Paris',
    tax: [2_000, 'TVA 20\u00a0%'],
    city: 'Lyon',
    postalCode: '69002',
    phone: '+33472001122',
  },
  ES: {
    currency: 'EUR',
    timeZone: 'Europe/Madrid',
    tax: [2_100, 'IVA 21\u00a0%'],
    city: 'Valencia',
    postalCode: '46002',
    region: 'V',
    phone: '+34961234567',
  },
  IT: {
    currency: 'EUR',
    timeZone: 'Europe/Rome',
    tax: [2_200, 'IVA 22\u00a0%'],
    city: 'Torino',
    postalCode: '10121',
    region: 'TO',
    phone: '+390115551234',
  },
  NL: {
    currency: 'EUR',
    timeZone: 'Europe/Amsterdam',
    tax: [2_100, 'btw 21%'],
    city: 'Utrecht',
    postalCode: '3511 LX',
    phone: '+31301234567',
  },
  CH: {
    currency: 'CHF',
    timeZone: 'Europe/Zurich',
    tax: [810, 'MWST 8,1\u00a0%'],
    city: 'Bern',
    postalCode: '3011',
    phone: '+41313001234',
  },
  JP: {
    currency: 'JPY',
    timeZone: 'Asia/Tokyo',
    tax: [1_000, '消費税 10%'],
    city: '千代田区',
    postalCode: '100-0001',
    region: '13',
    phone: '+81312345678',
  },
};

/** Other countries get an address without a postal code, and no tax. */
const elsewhere: Country = {
  currency: 'USD',
  timeZone: 'UTC',
  tax: [0, 'Tax'],
  city: 'Port Example',
  phone: '+15125550142',
};

/** Returns what is usual in a country by its ISO 3166-1 alpha-2 code. */
export const usualIn = (country: string): Country =>
  Object.hasOwn(countries, country) ? (countries[country] ?? elsewhere) : elsewhere;
