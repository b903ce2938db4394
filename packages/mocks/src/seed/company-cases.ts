/** The situations that an invoice of a made-up company can be in, by name. */
import type { InvoiceData } from './data.js';
import { addDays } from './dates.js';
import type { PaymentSpec } from './invoice.js';
import type { LineSpec } from './lines.js';

/** A case is computed from these; `today` is the mock clock's day. */
export interface Setting {
  readonly number: string;
  readonly today: string;
  /** Makes one line of a product. */
  readonly line: (quantity?: number) => LineSpec;
}

type Case = (setting: Setting) => Partial<InvoiceData>;

export const card = { kind: 'card', brand: 'Visa', last4: '4242' } as const;

/** The payment was made on the day before, at noon. */
const yesterday = (today: string, more: Partial<PaymentSpec> = {}): PaymentSpec => ({
  at: `${addDays(today, -1)}T12:00:00Z`,
  source: card,
  ...more,
});

export const cases = {
  'due-today': ({ today }) => ({ issued: addDays(today, -30) }),
  'due-tomorrow': ({ today }) => ({ issued: addDays(today, -29) }),
  overdue: ({ today }) => ({ issued: addDays(today, -45) }),
  'long-overdue': ({ today }) => ({ issued: addDays(today, -400) }),
  'partly-paid': ({ today, line }) => ({
    issued: addDays(today, -40),
    lines: [line(4)],
    payments: [yesterday(today, { amount: line().unitPrice })],
  }),
  'payment-processing': ({ today }) => ({
    issued: addDays(today, -10),
    payments: [
      yesterday(today, { status: 'processing', settlesAt: `${addDays(today, 1)}T12:00:00Z` }),
    ],
  }),
  'payment-failed': ({ today }) => ({
    issued: addDays(today, -20),
    payments: [yesterday(today, { status: 'failed', failureCode: 'card-declined' })],
  }),
  'one-cent': ({ line }) => ({ lines: [{ ...line(1), unitPrice: 1 }] }),
  'very-large': ({ line }) => ({ lines: [{ ...line(9_999), unitPrice: 99_999_999 }] }),
  'forty-lines': ({ line }) => ({
    lines: Array.from({ length: 40 }, (_each, index) => line(index + 1)),
  }),
  'long-names': ({ line, number }) => ({
    lines: [
      { ...line(2), product: 'RescueAssistCorporateRemoteSupportForVeryLargeTeams'.repeat(2) },
    ],
    purchaseOrderNumber: `PO-${number}-${'0123456789'.repeat(5)}`.slice(0, 50),
  }),
  'hostile-text': ({ line }) => ({
    lines: [{ ...line(1), product: `<img src=x onerror=alert(1)> "quoted" & 'O’Brien' \u202Etxt` }],
    purchaseOrderNumber: `'"><script>alert(1)</script>`,
  }),
  'other-scripts': ({ line }) => ({
    lines: [
      { ...line(1), product: 'リモートサポート' },
      { ...line(1), product: 'Απομακρυσμένη υποστήριξη' },
      { ...line(1), product: 'דלת שירות' },
    ],
  }),
} satisfies Record<string, Case>;

export type CompanyCase = keyof typeof cases;

/** All cases that `createCompany` knows. */
export const companyCases = Object.keys(cases) as readonly CompanyCase[];
