/** Tells who sells to an account, and the tax numbers of both. All of it is visibly invented. */
import type { Seller, TaxNumber } from '@corporate-billing/sdk';
import type { Payer } from './remittance.js';

/** A tax number is given without its label: `['vat', 'FR00000000000']`. */
export type TaxNumberSpec = readonly [scheme: 'vat' | 'company-tax', value: string];

type SellerSpec = Omit<Seller, 'taxNumbers'> & { readonly taxNumber: TaxNumberSpec };

const american: SellerSpec = {
  name: 'RescueAssist USA, Inc.',
  addressLines: ['0 Example Street'],
  city: 'Boston',
  region: 'MA',
  postalCode: '00000',
  country: 'US',
  taxNumber: ['company-tax', '00-0000000'],
};

const sellers: Record<string, SellerSpec> = {
  USD: american,
  EUR: {
    name: 'RescueAssist Ireland Ltd.',
    addressLines: ['0 Example Quay'],
    city: 'Dublin 0',
    country: 'IE',
    taxNumber: ['vat', 'IE0000000XX'],
  },
  JPY: {
    name: 'RescueAssist Japan K.K.',
    addressLines: ['0-0-0 Mihon, Chiyoda-ku'],
    city: 'Tokyo',
    postalCode: '000-0000',
    country: 'JP',
    taxNumber: ['company-tax', 'T0000000000000'],
  },
};

const labels: Record<string, Record<TaxNumberSpec[0], string>> = {
  en: { vat: 'VAT number', 'company-tax': 'Tax number' },
  fr: { vat: 'N° de TVA', 'company-tax': 'Numéro fiscal' },
  de: { vat: 'USt-IdNr.', 'company-tax': 'Steuernummer' },
  es: { vat: 'NIF-IVA', 'company-tax': 'NIF' },
  it: { vat: 'Partita IVA', 'company-tax': 'Codice fiscale' },
  pt: { vat: 'NIF (IVA)', 'company-tax': 'NIF' },
  nl: { vat: 'Btw-nummer', 'company-tax': 'Fiscaal nummer' },
  ja: { vat: 'VAT番号', 'company-tax': '登録番号' },
};

/** Adds the label in the language of the account. */
export function taxNumber(language: string, [scheme, value]: TaxNumberSpec): TaxNumber {
  const words = labels[language.split('-')[0] ?? ''] ?? labels['en'];
  return { scheme, label: words?.[scheme] ?? scheme, value };
}

/**
 * Returns the seller for the account's currency; the one in the United States where there is no
 * other.
 */
export function sellerFor(payer: Payer): Seller {
  const { taxNumber: own, ...seller } = sellers[payer.currency] ?? american;
  return structuredClone({ ...seller, taxNumbers: [taxNumber(payer.language, own)] });
}
