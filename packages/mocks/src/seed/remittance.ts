/**
 * Where the money goes, per currency: invented, and looking it. The numbers are impossible on
 * purpose (a check sum of 00), so that nobody can pay a demo.
 */
import type { Remittance } from '@corporate-billing/sdk';

type Details = Omit<Remittance, 'reference'>;

const bank: Record<string, Details> = {
  USD: {
    kind: 'bankTransfer',
    beneficiary: 'RescueAssist USA, Inc.',
    fields: [
      { label: 'Bank', value: 'Example Trust Bank' },
      { label: 'Routing number', value: '000 000 000' },
      { label: 'Account number', value: '0000 4471 0028' },
    ],
    lastChanged: '2024-03-03',
  },
  EUR: {
    kind: 'bankTransfer',
    beneficiary: 'RescueAssist Ireland Ltd.',
    fields: [
      { label: 'Bank', value: 'Example Bank of Ireland' },
      { label: 'IBAN', value: 'IE00 EXAM 0000 0044 7100 28' },
      { label: 'BIC', value: 'EXAMIE00XXX' },
    ],
    lastChanged: '2023-11-20',
  },
  JPY: {
    kind: 'bankTransfer',
    beneficiary: 'RescueAssist Japan K.K.',
    fields: [
      { label: 'Bank', value: 'Example Bank (0000), Osaka branch (000)' },
      { label: 'Account type', value: 'Ordinary (普通)' },
      { label: 'Account number', value: '0004471' },
      { label: 'Account holder', value: 'レスキューアシストジャパン（カ' },
    ],
    lastChanged: '2025-01-15',
  },
};

const check: Record<string, Details> = {
  USD: {
    kind: 'check',
    beneficiary: 'RescueAssist USA, Inc.',
    fields: [{ label: 'Mail to', value: 'Lockbox 000447, Boston, MA 00000, United States' }],
    lastChanged: '2024-03-03',
  },
  EUR: {
    kind: 'check',
    beneficiary: 'RescueAssist Ireland Ltd.',
    fields: [{ label: 'Mail to', value: 'P.O. Box 0000, Dublin 0, Ireland' }],
    lastChanged: '2023-11-20',
  },
};

/** Bank details of the currency (of the dollar where we know none), with what to quote. */
export const bankDetails = (currency: string, reference: string): Remittance =>
  structuredClone({ ...(bank[currency] ?? bank['USD']), reference }) as Remittance;

/** Where checks are mailed; `undefined` in currencies that are never paid by check. */
export function checkDetails(currency: string, reference: string): Remittance | undefined {
  const details = check[currency];
  return details && structuredClone({ ...details, reference });
}
