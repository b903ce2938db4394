/** Tanaka Support K.K., Osaka: yen without decimals, bank transfer. */
import type { StoredAccount, StoredInvoice } from '../state/model.js';
import { buildAccount } from './account.js';
import type { Company } from './company.js';
import { addDays, addYears } from './dates.js';
import { invoice } from './invoice.js';
import type { LineSpec } from './lines.js';

const seats =
  (name: string, unitPrice: number) =>
  (quantity: number): LineSpec => ({
    product: `RescueAssist ${name} seats`,
    quantity,
    unitPrice,
  });
const corporate = seats('Corporate', 62_000);
const mobile = seats('Mobile', 14_500);

const rows: readonly (readonly [number: string, issued: string, lines: readonly LineSpec[]])[] = [
  ['INV-2026-0110', '2026-05-26', [corporate(30), mobile(10)]],
  ['INV-2026-0075', '2026-04-09', [mobile(5)]],
  ['INV-2026-0030', '2026-01-28', [corporate(4)]],
  ['INV-2025-0290', '2025-11-06', [corporate(2), mobile(2)]],
  ['INV-2025-0225', '2025-07-30', [mobile(12)]],
  ['INV-2025-0172', '2025-05-26', [corporate(28), mobile(8)]],
  ['INV-2025-0125', '2025-03-04', [corporate(6)]],
];

const invoices = (company: Company): StoredInvoice[] =>
  rows.map(([number, issued, lines], index) =>
    invoice(company, {
      number,
      issued,
      lines,
      period: { start: issued, end: addDays(addYears(issued, 1), -1) },
      payments:
        index === 0
          ? []
          : [{ at: `${addDays(issued, 26)}T02:30:00Z`, source: { kind: 'bankTransfer' } }],
    }),
  );

const subscription = (product: string, count: number) => ({
  product: `RescueAssist ${product}`,
  seats: count,
  termStart: '2026-06-01',
  termEnd: '2027-05-31',
  renewalDate: '2027-06-01',
  noticeDeadline: '2027-05-02',
});

/** Tanaka is in Japan and pays in JPY by bank transfer; one of its 7 invoices is open. */
export const tanaka = (): StoredAccount =>
  buildAccount({
    accountId: 'tanaka',
    company: 'Tanaka Support K.K.',
    currency: 'JPY',
    language: 'ja',
    timeZone: 'Asia/Tokyo',
    reference: 'TANAKA-8104',
    taxRate: 1_000,
    taxLabel: '消費税 10%',
    purchaseOrderThreshold: 3_500_000,
    representative: {
      name: 'Kenji Sato',
      email: 'kenji.sato@rescueassist.example',
      phone: '+81 3 0000 0178',
    },
    supportHours: '月曜日から金曜日 9:00–18:00（日本時間）',
    contact: { userId: 'tanaka-keiri', name: '田中 恵' },
    billTo: {
      addressLines: ['2-4-9 Umeda, Kita-ku', 'Tanaka Building 5F'],
      city: 'Osaka',
      region: 'Osaka',
      postalCode: '530-0001',
      country: 'JP',
      phone: '+81600000142',
      email: 'keiri@tanaka.example',
    },
    paymentMethod: {
      kind: 'bankTransfer',
      display: {},
      acceptedBrands: ['Visa', 'MasterCard', 'American Express'],
      allowedKinds: ['card', 'bankTransfer'],
    },
    subscriptions: [subscription('Corporate', 30), subscription('Mobile', 10)],
    invoiceContacts: ['keiri@tanaka.example'],
    invoices,
  });
