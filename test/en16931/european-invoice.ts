/** Makes an invoice or a credit note of a European seller, as the mock answers it. */
import type { InvoiceDetails } from '@corporate-billing/sdk';
import { invoiceDetails } from '../../packages/mocks/src/rules/invoice-rules.js';
import { buildAccount } from '../../packages/mocks/src/seed/account.js';
import { creditNote, invoice } from '../../packages/mocks/src/seed/invoice.js';
import type { DiscountSpec, LineSpec } from '../../packages/mocks/src/seed/lines.js';
import type { StoredInvoice } from '../../packages/mocks/src/state/model.js';

const european = {
  accountId: 'a',
  company: 'Kontor Fernwartung GmbH',
  currency: 'EUR',
  language: 'de',
  timeZone: 'Europe/Berlin',
  taxRate: 1_900,
  taxLabel: 'USt. 19\u00a0%',
  purchaseOrderThreshold: 0,
  representative: { name: 'R', email: 'r@r.example', phone: '+4934100' },
  taxNumbers: [['vat', 'DE000000000'] as const],
  billTo: {
    addressLines: ['1'],
    city: 'Leipzig',
    postalCode: '04109',
    country: 'DE',
    phone: '+493410000142',
    email: 'r@kontor.example',
  },
  paymentMethod: { kind: 'check' as const, display: {}, acceptedBrands: [], allowedKinds: [] },
};

/** What differs from one invoice to the next. */
interface InvoiceFacts {
  readonly lines: readonly LineSpec[];
  readonly discounts?: readonly DiscountSpec[];
  readonly company?: string;
  readonly street?: string;
  readonly country?: string;
  readonly contact?: string;
  readonly order?: string | undefined;
  readonly isCredit?: boolean;
}

const period = { start: '2026-01-01', end: '2026-12-31' };

export function europeanInvoice(facts: InvoiceFacts): InvoiceDetails {
  const { lines, discounts = [], company = european.company, order, isCredit } = facts;
  const { street = '1', country = 'DE', contact = 'Robin Keller' } = facts;
  const spec = {
    ...{ number: 'X-1', issued: '2026-06-01', lines, period, discounts },
    ...(order !== undefined && { purchaseOrderNumber: order }),
  };
  const made: StoredInvoice[] = [];
  buildAccount({
    ...european,
    company,
    billTo: { ...european.billTo, addressLines: [street], country },
    contact: { userId: 'one', name: contact },
    invoices: (frame) => {
      made.push(
        isCredit
          ? creditNote(frame, { ...spec, corrects: 'INV-1' })
          : invoice(frame, { ...spec, payments: [] }),
      );
      return [];
    },
  });
  const [stored] = made;
  if (!stored) throw new Error('no invoice was made');
  return invoiceDetails(stored, '2026-06-15');
}
