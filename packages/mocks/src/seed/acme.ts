/** Acme Field Support Inc., the account that the documentation shows. */
import type { StoredAccount, StoredInvoice, StoredQuote } from '../state/model.js';
import { buildAccount } from './account.js';
import type { Company, Source } from './company.js';
import { addDays } from './dates.js';
import { invoice, type InvoiceSpec } from './invoice.js';
import { letter } from './letter.js';
import type { LineSpec } from './lines.js';
import { quote } from './quote.js';

const visa: Source = { kind: 'card', brand: 'Visa', last4: '4242' };
const masterCard: Source = { kind: 'card', brand: 'MasterCard', last4: '5454' };
const transfer: Source = { kind: 'bankTransfer' };

const corporate = (quantity: number): LineSpec => line('Corporate', quantity, 42_900);
const mobile = (quantity: number): LineSpec => line('Mobile', quantity, 9_800);
const insights = (quantity: number): LineSpec => line('Insights', quantity, 19_000);
const access = (quantity: number): LineSpec => line('Remote Access', quantity, 21_900);

function line(name: string, quantity: number, unitPrice: number): LineSpec {
  return { product: `RescueAssist ${name} seats`, quantity, unitPrice };
}

/** The account's year runs from September to August. */
function termOf(issued: string): InvoiceSpec['period'] {
  const year = Number(issued.slice(0, 4)) - (issued.slice(5) < '09-01' ? 1 : 0);
  return { start: `${String(year)}-09-01`, end: `${String(year + 1)}-08-31` };
}

type Row = readonly [
  number: string,
  issued: string,
  purchaseOrderNumber: string | undefined,
  lines: readonly LineSpec[],
];

const unsettled: readonly Row[] = [
  ['INV-2026-0117', '2026-06-08', 'PO-88213', [corporate(40)]],
  ['INV-2026-0112', '2026-05-28', 'PO-88213', [corporate(4), mobile(21)]],
  ['INV-2026-0104', '2026-05-19', 'PO-88213', [access(10)]],
  ['INV-2026-0096', '2026-05-04', undefined, [corporate(15)]],
  ['INV-2026-0081', '2026-04-16', 'PO-87440', [corporate(24), mobile(12)]],
];

const paid: readonly Row[] = [
  ['INV-2026-0066', '2026-03-24', 'PO-87440', [mobile(3), insights(5), access(9)]],
  ['INV-2026-0052', '2026-02-26', 'PO-87440', [corporate(6), mobile(47), insights(2)]],
  ['INV-2026-0041', '2026-02-09', 'PO-87440', [corporate(3)]],
  ['INV-2026-0023', '2026-01-15', 'PO-87440', [corporate(20), access(2)]],
  ['INV-2025-0311', '2025-12-12', 'PO-85102', [corporate(8), mobile(9), insights(3)]],
  ['INV-2025-0298', '2025-11-20', 'PO-85102', [access(10)]],
  ['INV-2025-0284', '2025-10-30', 'PO-85102', [corporate(25)]],
  ['INV-2025-0271', '2025-10-06', 'PO-85102', [corporate(1), mobile(3), access(1)]],
  ['INV-2025-0246', '2025-09-01', 'PO-85102', [corporate(38)]],
  ['INV-2025-0233', '2025-08-14', 'PO-85102', [corporate(8)]],
  ['INV-2025-0219', '2025-07-22', 'PO-85102', [corporate(13)]],
  ['INV-2025-0187', '2025-06-10', 'PO-85102', [corporate(4)]],
  ['INV-2025-0164', '2025-05-02', 'PO-85102', [corporate(13), insights(8), access(7)]],
  ['INV-2025-0139', '2025-03-27', 'PO-85102', [corporate(3)]],
  ['INV-2025-0118', '2025-02-18', 'PO-85102', [insights(3), access(25)]],
  // The invoices from here on are older than the newest 20: copies of them are requested.
  ['INV-2025-0097', '2025-01-14', 'PO-85102', [corporate(5)]],
  ['INV-2024-0391', '2024-12-03', 'PO-81377', [mobile(18)]],
  ['INV-2024-0362', '2024-11-05', 'PO-81377', [corporate(2), mobile(6)]],
  ['INV-2024-0318', '2024-09-01', 'PO-81377', [corporate(30), mobile(10)]],
  ['INV-2024-0277', '2024-07-09', 'PO-81377', [insights(4)]],
  ['INV-2024-0240', '2024-05-21', undefined, [corporate(6)]],
];

const attempts: Record<string, InvoiceSpec['payments']> = {
  'INV-2026-0104': [
    {
      at: '2026-06-12T14:05:00Z',
      source: visa,
      status: 'processing',
      settlesAt: '2026-06-18T14:05:00Z',
    },
  ],
  'INV-2026-0081': [
    {
      at: '2026-05-04T15:10:05Z',
      source: masterCard,
      amount: 500_000,
      status: 'failed',
      failureCode: 'card-declined',
    },
    { at: '2026-05-04T15:12:40Z', source: visa, amount: 500_000 },
  ],
};

/** Payments came a few days before each due date; by card since a card is on file. */
function settled(issued: string, index: number): InvoiceSpec['payments'] {
  const day = addDays(issued, 14 + ((index * 5) % 13));
  return [{ at: `${day}T15:20:00Z`, source: day < '2024-09-01' ? transfer : visa }];
}

function invoices(company: Company): StoredInvoice[] {
  const make = ([number, issued, order, lines]: Row, payments: InvoiceSpec['payments']) =>
    invoice(company, {
      number,
      issued,
      lines,
      period: termOf(issued),
      ...(order !== undefined && { purchaseOrderNumber: order }),
      ...(payments && { payments }),
    });
  return [
    ...unsettled.map((row) => make(row, attempts[row[0]])),
    ...paid.map((row, index) => make(row, settled(row[1], index))),
  ];
}

const remote = 'Remote support for technicians, one year';
const phones = 'Support for phones and tablets, one year';
const seats = (name: string, quantity: number, unitPrice: number, description: string) => ({
  product: `RescueAssist ${name}`,
  quantity,
  unitPrice,
  description,
});
const nextTerm = { start: '2026-09-01', end: '2027-08-31' };

const pending = (company: Company): StoredQuote[] => [
  quote(company, {
    number: 'Q-2026-0044',
    issued: '2026-06-12',
    summary: '12 RescueAssist Mobile seats',
    lines: [seats('Mobile', 12, 9_800, phones)],
    contractPeriod: nextTerm,
  }),
  quote(company, {
    number: 'Q-2026-0042',
    issued: '2026-06-09',
    summary: 'Renewal, 80 Corporate and 40 Mobile seats',
    lines: [seats('Corporate', 80, 42_900, remote), seats('Mobile', 40, 9_800, phones)],
    savings: 191_200,
    savingsLabel: 'Savings, renewal 5%',
    contractPeriod: nextTerm,
  }),
  quote(company, {
    number: 'Q-2026-0039',
    issued: '2026-05-16',
    summary: '5 more RescueAssist Corporate seats',
    lines: [seats('Corporate', 5, 21_450, 'Remote support for technicians, six months')],
    contractPeriod: { start: '2026-07-01', end: '2026-12-31' },
  }),
];

const decided = (company: Company): StoredQuote[] => [
  quote(company, {
    number: 'Q-2026-0021',
    issued: '2026-03-31',
    summary: '20 RescueAssist Insights seats',
    lines: [seats('Insights', 20, 19_000, 'Reports on sessions and technicians, one year')],
    contractPeriod: { start: '2026-05-01', end: '2027-04-30' },
  }),
  quote(company, {
    number: 'Q-2026-0017',
    issued: '2026-03-06',
    summary: '15 more RescueAssist Corporate seats',
    lines: [seats('Corporate', 15, 42_900, remote)],
    contractPeriod: { start: '2026-05-01', end: '2027-04-30' },
    status: 'accepted',
    decision: { at: '2026-04-02T16:41:00Z', by: 'Dana Whitfield' },
    orderNumber: 'SO-2026-0310',
    invoiceNumber: 'INV-2026-0096',
  }),
  quote(company, {
    number: 'Q-2025-0188',
    issued: '2025-11-03',
    summary: '50 RescueAssist Mobile seats',
    lines: [seats('Mobile', 50, 9_800, phones)],
    savings: 30_000,
    savingsLabel: 'Savings, volume',
    contractPeriod: { start: '2025-12-01', end: '2026-11-30' },
    status: 'rejected',
    decision: {
      at: '2025-11-19T19:05:00Z',
      by: 'Dana Whitfield',
      reason: 'timing',
      note: 'We look at it again with the next budget.',
    },
  }),
];

const w9 = letter('att_31', 'W-9.pdf', 'Form W-9', [
  'RescueAssist USA, Inc.',
  'Request for Taxpayer Identification Number and Certification',
  'Taxpayer identification number 00-0000000',
]);

const requests: StoredAccount['requests'] = [
  {
    requestId: 'R-10482',
    topic: 'add-seats',
    status: 'inProgress',
    details: 'Please quote 10 more RescueAssist Corporate seats.',
    createdAt: '2026-06-11T16:20:00Z',
  },
  {
    requestId: 'R-10457',
    topic: 'older-invoice-copy',
    status: 'answered',
    details: 'Our auditors ask for a copy of INV-2024-0318.',
    createdAt: '2026-05-26T18:10:00Z',
    answer: {
      text: 'We mailed the copy of INV-2024-0318 to your invoice contacts today.\n\nYour auditors may also write to billing@rescueassist.example, with your written consent.',
      language: 'en',
      answeredAt: '2026-05-27T14:42:00Z',
      attachmentIds: [],
    },
  },
  {
    requestId: 'R-10311',
    topic: 'form-request',
    status: 'answered',
    details: 'W-9',
    createdAt: '2026-01-08T17:05:00Z',
    answer: {
      text: 'The W-9 is attached. You can download it under Account Services as well.',
      language: 'en',
      answeredAt: '2026-01-09T15:30:00Z',
      attachmentIds: ['att_31'],
    },
  },
];

const subscription = (product: string, count: number) => ({
  product: `RescueAssist ${product}`,
  seats: count,
  termStart: '2025-09-01',
  termEnd: '2026-08-31',
  renewalDate: '2026-09-01',
  noticeDeadline: '2026-08-02',
});

/**
 * Acme is in the United States, pays in USD and has a card on file; 20 of its 26 invoices are
 * shown.
 */
export const acme = (): StoredAccount =>
  buildAccount({
    accountId: 'acme',
    company: 'Acme Field Support Inc.',
    currency: 'USD',
    language: 'en',
    timeZone: 'America/Chicago',
    reference: 'ACME-4471',
    taxRate: 825,
    taxLabel: 'Sales tax, 8.25%',
    purchaseOrderThreshold: 2_500_000,
    representative: {
      name: 'Priya Raman',
      email: 'priya.raman@rescueassist.example',
      phone: '+1 617 555 0178',
    },
    supportHours: 'Monday to Friday, 8 AM to 6 PM Central Time',
    contact: { userId: 'acme-billing', name: 'Dana Whitfield' },
    billTo: {
      addressLines: ['4100 Burnet Road', 'Suite 210'],
      city: 'Austin',
      region: 'TX',
      postalCode: '78756',
      country: 'US',
      phone: '+15125550142',
      email: 'dana.whitfield@acme.example',
    },
    paymentMethod: {
      kind: 'card',
      display: { brand: 'Visa', last4: '4242', expiryMonth: 8, expiryYear: 2026 },
      acceptedBrands: ['Visa', 'MasterCard', 'American Express', 'Discover'],
      allowedKinds: ['card', 'bankTransfer', 'check', 'directDebit'],
    },
    subscriptions: [subscription('Corporate', 80), subscription('Mobile', 40)],
    invoiceContacts: ['dana.whitfield@acme.example', 'ap@acme.example'],
    purchaseOrders: [
      { purchaseOrderId: 'po_3', number: 'PO-88213', expirationDate: '2027-04-30' },
      { purchaseOrderId: 'po_2', number: 'PO-87440', expirationDate: '2026-07-31' },
      { purchaseOrderId: 'po_1', number: 'PO-85102', expirationDate: '2025-12-31' },
    ],
    quotes: (company) => [...pending(company), ...decided(company)],
    invoices,
    requests,
    attachments: [w9],
  });
