/** Kontor Fernwartung GmbH, Leipzig: euros, German, SEPA direct debit. */
import type { StoredAccount, StoredInvoice } from '../state/model.js';
import { buildAccount } from './account.js';
import type { Company, Source } from './company.js';
import { addDays, addYears } from './dates.js';
import { letter } from './letter.js';
import { creditNote, invoice, type PaymentSpec } from './invoice.js';
import type { LineSpec } from './lines.js';
import { quote } from './quote.js';

const debit: Source = { kind: 'directDebit', last4: '7306' };

const licenses =
  (name: string, unitPrice: number) =>
  (quantity: number): LineSpec => ({
    product: `RescueAssist ${name}, Lizenzen`,
    quantity,
    unitPrice,
  });
const corporate = licenses('Corporate', 39_600);
const mobile = licenses('Mobile', 9_900);
const insights = licenses('Insights', 17_900);
const access = licenses('Remote Access', 16_000);

const rows: readonly (readonly [number: string, issued: string, lines: readonly LineSpec[]])[] = [
  ['INV-2026-0116', '2026-06-05', [corporate(12), mobile(4)]],
  ['INV-2026-0099', '2026-05-08', [insights(8)]],
  ['INV-2026-0085', '2026-04-20', [mobile(10)]],
  ['INV-2026-0070', '2026-03-30', [access(14)]],
  ['INV-2026-0057', '2026-03-02', [corporate(4)]],
  ['INV-2026-0034', '2026-02-02', [corporate(6), insights(2)]],
  ['INV-2025-0306', '2025-12-04', [mobile(8)]],
  ['INV-2025-0294', '2025-11-10', [access(9)]],
  ['INV-2025-0258', '2025-09-15', [corporate(20), mobile(20)]],
  ['INV-2025-0208', '2025-07-07', [insights(5)]],
  ['INV-2025-0180', '2025-06-02', [corporate(3)]],
  ['INV-2025-0157', '2025-04-22', [access(11)]],
  ['INV-2025-0133', '2025-03-17', [mobile(6)]],
  ['INV-2025-0109', '2025-02-03', [corporate(5), access(4)]],
];

/** The bank returned this debit, so the invoice is overdue. */
const returned = 'INV-2026-0099';

function payments(number: string, issued: string): PaymentSpec[] {
  if (number === 'INV-2026-0116') return [];
  const at = `${addDays(issued, 30)}T05:30:00Z`;
  return [{ at, source: debit, status: number === returned ? 'failed' : 'succeeded' }];
}

/** Each invoice is debited on its due date; the newest is not due yet. */
const invoices = (company: Company): StoredInvoice[] =>
  rows.map(([number, issued, lines]) =>
    invoice(company, {
      number,
      issued,
      lines,
      purchaseOrderNumber: issued < '2026-01-01' ? '4500071940' : '4500088213',
      period: { start: issued, end: addDays(addYears(issued, 1), -1) },
      payments: payments(number, issued),
    }),
  );

/** Three of the licences of an invoice were not used. */
const creditNotes = (company: Company): StoredInvoice[] => [
  creditNote(company, {
    number: 'CN-2026-0008',
    issued: '2026-05-26',
    corrects: 'INV-2026-0085',
    lines: [mobile(3)],
    purchaseOrderNumber: '4500088213',
    period: { start: '2026-04-20', end: '2027-04-19' },
  }),
];

const renewal = (company: Company) =>
  quote(company, {
    number: 'Q-2026-0043',
    issued: '2026-06-10',
    summary: 'Verlängerung, 20 Lizenzen Corporate und 20 Lizenzen Mobile',
    lines: [
      {
        product: 'RescueAssist Corporate',
        quantity: 20,
        unitPrice: 39_600,
        description: 'Fernwartung für Techniker, ein Jahr',
      },
      {
        product: 'RescueAssist Mobile',
        quantity: 20,
        unitPrice: 9_900,
        description: 'Fernwartung für Telefone und Tablets, ein Jahr',
      },
    ],
    savings: 49_500,
    savingsLabel: 'Verlängerungsrabatt 5\u00a0%',
    contractPeriod: { start: '2026-09-15', end: '2027-09-14' },
  });

const confirmation = letter('att_1', 'Zahlungsbestätigung INV-2026-0070.pdf', 'Bestätigung', [
  'RescueAssist Ireland Ltd. bestätigt der Kontor Fernwartung GmbH, Leipzig,',
  'dass die Rechnung INV-2026-0070 vom 30. März 2026 vollständig bezahlt ist.',
  'Der Betrag wurde am 29. April 2026 per Lastschrift eingezogen.',
  '',
  'Anke Lorenz, Corporate Account Services',
]);

/** The auditors asked whether an invoice was paid. */
const requests: StoredAccount['requests'] = [
  {
    requestId: 'R-10466',
    topic: 'payment-not-applied',
    status: 'answered',
    details:
      'Unsere Wirtschaftsprüfer bitten um eine Bestätigung, dass INV-2026-0070 vollständig bezahlt ist.',
    createdAt: '2026-06-01T08:20:00Z',
    invoiceNumber: 'INV-2026-0070',
    answer: {
      text: 'Guten Tag Herr Sattler,\n\ndie Rechnung INV-2026-0070 ist vollständig bezahlt. Die unterschriebene Bestätigung für Ihre Wirtschaftsprüfer finden Sie im Anhang.\n\nMit freundlichen Grüßen\nAnke Lorenz',
      language: 'de',
      answeredAt: '2026-06-02T11:05:00Z',
      attachmentIds: ['att_1'],
    },
  },
];

const subscription = (product: string, seats: number) => ({
  product: `RescueAssist ${product}`,
  seats,
  termStart: '2025-09-15',
  termEnd: '2026-09-14',
  renewalDate: '2026-09-15',
  noticeDeadline: '2026-08-16',
});

/**
 * The mandate was signed before the first debit here, so its words are older than the current
 * offer.
 */
const signedMandate = {
  id: 'MNDT-KONTOR-0001',
  version: 'SEPA-2025-01',
  locale: 'de',
  text: 'Mit diesem Mandat ermächtigt die Kontor Fernwartung GmbH die RescueAssist Ireland Ltd. (Gläubiger-ID IE00ZZZ000000), Zahlungen vom oben genannten Konto einzuziehen, und weist die Bank an, diese Lastschriften einzulösen.\n\nDie Kontor Fernwartung GmbH kann innerhalb von acht Wochen ab der Belastung die Erstattung verlangen; es gelten die mit der Bank vereinbarten Bedingungen.',
  acceptedAt: '2025-01-28T09:05:00Z',
};

/**
 * Kontor is in Germany and pays by direct debit; 14 invoices, one of them overdue, one pending
 * quote.
 */
export const kontor = (): StoredAccount =>
  buildAccount({
    accountId: 'kontor',
    company: 'Kontor Fernwartung GmbH',
    currency: 'EUR',
    language: 'de',
    timeZone: 'Europe/Berlin',
    reference: 'KONTOR-7412',
    taxRate: 1_900,
    taxLabel: 'USt. 19\u00a0%',
    purchaseOrderThreshold: 2_500_000,
    representative: {
      name: 'Anke Lorenz',
      email: 'anke.lorenz@rescueassist.example',
      phone: '+49 341 0000 0178',
    },
    supportHours: 'Montag bis Freitag, 9 bis 18 Uhr, Berliner Zeit',
    taxNumbers: [['vat', 'DE000000000']],
    buyerReference: 'KST-4120',
    contact: { userId: 'kontor-rechnung', name: 'Jörg Sattler' },
    billTo: {
      addressLines: ['Musterhof 12'],
      city: 'Leipzig',
      postalCode: '04109',
      country: 'DE',
      phone: '+493410000142',
      email: 'rechnung@kontor.example',
    },
    paymentMethod: {
      kind: 'directDebit',
      display: { bankName: 'Musterbank Leipzig', last4: '7306' },
      mandate: signedMandate,
      acceptedBrands: ['Visa', 'MasterCard', 'American Express'],
      allowedKinds: ['card', 'bankTransfer', 'directDebit'],
    },
    subscriptions: [subscription('Corporate', 20), subscription('Mobile', 20)],
    invoiceContacts: [{ email: 'rechnung@kontor.example', attachment: 'pdf-and-xml' }],
    purchaseOrders: [
      { purchaseOrderId: 'po_2', number: '4500088213', expirationDate: '2026-12-31' },
      { purchaseOrderId: 'po_1', number: '4500071940', expirationDate: '2025-12-31' },
    ],
    quotes: (company) => [renewal(company)],
    invoices,
    creditNotes,
    requests,
    attachments: [confirmation],
  });
