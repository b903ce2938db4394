/**
 * Tells where the money goes, per currency and in the account's language. The numbers are
 * impossible on purpose, so that nobody can pay a demo.
 */
import type { Remittance } from '@corporate-billing/sdk';

/** Whoever pays; an account's profile fits. */
export interface Payer {
  readonly currency: string;
  readonly language: string;
}

type Label = 'bank' | 'routing' | 'account' | 'type' | 'holder' | 'mailTo';

interface Details extends Pick<Remittance, 'kind' | 'beneficiary' | 'lastChanged'> {
  readonly fields: readonly (readonly [label: Label | 'IBAN' | 'BIC', value: string])[];
}

const english: Record<Label, string> = {
  bank: 'Bank',
  routing: 'Routing number',
  account: 'Account number',
  type: 'Account type',
  holder: 'Account holder',
  mailTo: 'Mail to',
};

const labels: Record<string, Partial<Record<Label, string>>> = {
  fr: { bank: 'Banque', account: 'Numéro de compte', mailTo: 'Adresse d’envoi' },
  de: { account: 'Kontonummer', type: 'Kontoart', holder: 'Kontoinhaber', mailTo: 'Anschrift' },
  es: { bank: 'Banco', account: 'Número de cuenta', mailTo: 'Dirección de envío' },
  nl: {
    account: 'Rekeningnummer',
    type: 'Soort rekening',
    holder: 'Rekeninghouder',
    mailTo: 'Postadres',
  },
  it: { bank: 'Banca', account: 'Numero di conto', mailTo: 'Indirizzo di spedizione' },
  pt: { bank: 'Banco', account: 'Número da conta', mailTo: 'Endereço de envio' },
  ja: { bank: '銀行', account: '口座番号', type: '口座種別', holder: '口座名義' },
};

const bank: Record<string, Details> = {
  USD: {
    kind: 'bankTransfer',
    beneficiary: 'RescueAssist USA, Inc.',
    fields: [
      ['bank', 'Example Trust Bank'],
      ['routing', '000 000 000'],
      ['account', '0000 4471 0028'],
    ],
    lastChanged: '2024-03-03',
  },
  EUR: {
    kind: 'bankTransfer',
    beneficiary: 'RescueAssist Ireland Ltd.',
    fields: [
      ['bank', 'Example Bank of Ireland'],
      ['IBAN', 'IE00 EXAM 0000 0044 7100 28'],
      ['BIC', 'EXAMIE00XXX'],
    ],
    lastChanged: '2023-11-20',
  },
  JPY: {
    kind: 'bankTransfer',
    beneficiary: 'RescueAssist Japan K.K.',
    fields: [
      ['bank', '見本銀行 (0000) 大阪支店 (000)'],
      ['type', '普通'],
      ['account', '0004471'],
      ['holder', 'レスキューアシストジャパン（カ'],
    ],
    lastChanged: '2025-01-15',
  },
};

const check: Record<string, Details> = {
  USD: {
    kind: 'check',
    beneficiary: 'RescueAssist USA, Inc.',
    fields: [['mailTo', 'Lockbox 000447, Boston, MA 00000, United States']],
    lastChanged: '2024-03-03',
  },
  EUR: {
    kind: 'check',
    beneficiary: 'RescueAssist Ireland Ltd.',
    fields: [['mailTo', 'P.O. Box 0000, Dublin 0, Ireland']],
    lastChanged: '2023-11-20',
  },
};

const isJapanese = (value: string): boolean => /[\u3000-\u9fff]/.test(value);

function told(details: Details, payer: Payer, reference: string): Remittance {
  const own = payer.language.split('-')[0] ?? '';
  const language = own in labels ? own : 'en';
  const fields = details.fields.map(([name, value]) => {
    const label = name === 'IBAN' || name === 'BIC' ? name : labelIn(language, name);
    return { label, value, ...(isJapanese(value) && { language: 'ja' }) };
  });
  return { ...details, language, fields, reference };
}

/** The languages of the labels. */
export const labelLanguages = ['en', ...Object.keys(labels)];

const labelIn = (language: string, label: Label): string =>
  labels[language]?.[label] ?? english[label];

/** What a printed label is, in whatever language; undefined for names such as IBAN, which stay. */
const meaningOf = (printed: string): Label | undefined =>
  (Object.keys(english) as Label[]).find((label) =>
    labelLanguages.some((language) => labelIn(language, label) === printed),
  );

/** Returns the details with their labels in another language. */
export const remittanceIn = (details: Remittance, language: string): Remittance => ({
  ...details,
  language,
  fields: details.fields.map((field) => {
    const meaning = meaningOf(field.label);
    return { ...field, ...(meaning && { label: labelIn(language, meaning) }) };
  }),
});

/**
 * Returns the bank details of the currency (of the dollar where there are no others), with the
 * reference.
 */
export const bankDetails = (payer: Payer, reference: string): Remittance =>
  told(bank[payer.currency] ?? (bank['USD'] as Details), payer, reference);

/** Tells where checks are mailed; `undefined` for currencies that are never paid by check. */
export function checkDetails(payer: Payer, reference: string): Remittance | undefined {
  const details = check[payer.currency];
  return details && told(details, payer, reference);
}
