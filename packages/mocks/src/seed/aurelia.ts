/** Aurélia Dépannage SAS, Lyon: euros, French, SEPA direct debit. */
import type { StoredAccount, StoredInvoice } from '../state/model.js';
import { buildAccount } from './account.js';
import type { Company, Source } from './company.js';
import { addDays, addYears } from './dates.js';
import { creditNote, invoice } from './invoice.js';
import type { LineSpec } from './lines.js';
import { quote } from './quote.js';

const debit: Source = { kind: 'directDebit', last4: '0028' };

const post =
  (name: string, unitPrice: number) =>
  (quantity: number): LineSpec => ({
    product: `RescueAssist ${name}, postes`,
    quantity,
    unitPrice,
  });
const corporate = post('Corporate', 39_600);
const mobile = post('Mobile', 9_900);
const insights = post('Insights', 17_900);
const access = post('Remote Access', 16_000);

const rows: readonly (readonly [number: string, issued: string, lines: readonly LineSpec[]])[] = [
  ['INV-2026-0115', '2026-06-04', [corporate(25)]],
  ['INV-2026-0089', '2026-04-22', [insights(10)]],
  ['INV-2026-0061', '2026-03-17', [corporate(7), mobile(2)]],
  ['INV-2026-0038', '2026-02-05', [corporate(3)]],
  ['INV-2026-0012', '2026-01-12', [corporate(5), access(36)]],
  ['INV-2025-0302', '2025-11-27', [insights(10)]],
  ['INV-2025-0277', '2025-10-16', [mobile(6)]],
  ['INV-2025-0240', '2025-08-28', [access(26)]],
  ['INV-2025-0195', '2025-06-19', [corporate(15), access(21)]],
  ['INV-2025-0151', '2025-04-14', [insights(10)]],
  ['INV-2025-0127', '2025-03-06', [corporate(7), mobile(2)]],
  ['INV-2025-0103', '2025-01-23', [corporate(3)]],
];

/** All but the newest were debited on their due date. */
const invoices = (company: Company): StoredInvoice[] =>
  rows.map(([number, issued, lines], index) =>
    invoice(company, {
      number,
      issued,
      lines,
      purchaseOrderNumber: issued < '2026-01-01' ? 'BC-2025-014' : 'BC-2026-003',
      period: { start: issued, end: addDays(addYears(issued, 1), -1) },
      payments: index === 0 ? [] : [{ at: `${addDays(issued, 30)}T06:00:00Z`, source: debit }],
    }),
  );

/** Two of the seats of an invoice were not used. */
const creditNotes = (company: Company): StoredInvoice[] => [
  creditNote(company, {
    number: 'CN-2026-0009',
    issued: '2026-05-28',
    corrects: 'INV-2026-0089',
    lines: [insights(2)],
    purchaseOrderNumber: 'BC-2026-003',
    period: { start: '2026-04-22', end: '2027-04-21' },
  }),
];

const renewal = (company: Company) =>
  quote(company, {
    number: 'Q-2026-0041',
    issued: '2026-06-05',
    summary: 'Renouvellement, 25 postes Corporate et 30 postes Mobile',
    lines: [
      {
        product: 'RescueAssist Corporate',
        quantity: 25,
        unitPrice: 39_600,
        description: 'Assistance à distance pour techniciens, un an',
      },
      {
        product: 'RescueAssist Mobile',
        quantity: 30,
        unitPrice: 9_900,
        description: 'Assistance pour téléphones et tablettes, un an',
      },
    ],
    savings: 64_350,
    savingsLabel: 'Remise de renouvellement 5 %',
    contractPeriod: { start: '2026-08-01', end: '2027-07-31' },
  });

const subscription = (product: string, seats: number) => ({
  product: `RescueAssist ${product}`,
  seats,
  termStart: '2025-08-01',
  termEnd: '2026-07-31',
  renewalDate: '2026-08-01',
  noticeDeadline: '2026-07-02',
});

/**
 * The mandate was signed before the first invoice here, so its words are older than the current
 * offer.
 */
const signedMandate = {
  id: 'MNDT-AURELIA-0001',
  version: 'SEPA-2025-01',
  locale: 'fr',
  text: 'En signant ce mandat, Aurélia Dépannage SAS autorise RescueAssist Ireland Ltd. (identifiant créancier IE00ZZZ000000) à envoyer à la banque nommée ci-dessus des instructions pour débiter son compte, et sa banque à débiter ce compte conformément à ces instructions.\n\nAurélia Dépannage SAS bénéficie d’un droit à remboursement selon les conditions de la convention passée avec sa banque, à demander dans les huit semaines suivant le débit.',
  acceptedAt: '2025-01-20T10:12:00Z',
};

/**
 * Aurélia is in France and pays by direct debit; 12 invoices, one quote that needs a purchase order
 * number.
 */
export const aurelia = (): StoredAccount =>
  buildAccount({
    accountId: 'aurelia',
    company: 'Aurélia Dépannage SAS',
    currency: 'EUR',
    language: 'fr',
    timeZone: 'Europe/Paris',
    reference: 'AURELIA-2206',
    taxRate: 2_000,
    taxLabel: 'TVA 20 %',
    purchaseOrderThreshold: 1_000_000,
    representative: {
      name: 'Camille Rousset',
      email: 'camille.rousset@rescueassist.example',
      phone: '+33 1 99 00 01 78',
    },
    supportHours: 'Du lundi au vendredi, de 9 h à 18 h, heure de Paris',
    taxNumbers: [['vat', 'FR00000000000']],
    buyerReference: 'SERVICE-SUPPORT',
    contact: { userId: 'facturation@aurelia.example', name: 'Hélène Marchand' },
    billTo: {
      addressLines: ['18 quai des Ateliers'],
      city: 'Lyon',
      postalCode: '69009',
      country: 'FR',
      phone: '+33199000142',
      email: 'facturation@aurelia.example',
    },
    paymentMethod: {
      kind: 'directDebit',
      display: { bankName: 'Banque Exemple', last4: '0028' },
      mandate: signedMandate,
      acceptedBrands: ['Visa', 'MasterCard', 'American Express'],
      allowedKinds: ['card', 'bankTransfer', 'directDebit'],
    },
    subscriptions: [subscription('Corporate', 25), subscription('Mobile', 30)],
    invoiceContacts: ['facturation@aurelia.example'],
    purchaseOrders: [
      { purchaseOrderId: 'po_1', number: 'BC-2026-003', expirationDate: '2026-12-31' },
    ],
    quotes: (company) => [renewal(company)],
    invoices,
    creditNotes,
  });
