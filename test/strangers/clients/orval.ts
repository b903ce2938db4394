/** Pays an invoice with a client that orval made of the contract. */
import * as billing from './generated/orval/client';

const [baseUrl = '', key = ''] = process.argv.slice(2);
const ownFetch = globalThis.fetch;
let authorization: Record<string, string> = {};
// Its addresses begin with the path, and leave the server to the page.
globalThis.fetch = (input, init) =>
  ownFetch(`${baseUrl}${String(input)}`, {
    ...init,
    headers: { ...(init?.headers as Record<string, string>), ...authorization },
  });

const token = await billing.createToken({ userId: 'acme-billing', password: 'Rescue-2026!' });
if (token.status !== 201) throw new Error(`No token: ${token.status}`);
authorization = { Authorization: `Bearer ${token.data.token}` };

const list = await billing.listInvoices();
if (list.status !== 200) throw new Error(`No invoices: ${list.status}`);
const invoice = list.data.items.find(({ payable }) => payable.amount > 0);
if (!invoice) throw new Error('No invoice can be paid.');
const { invoiceNumber } = invoice;
const payment = await billing.payInvoice(
  invoiceNumber,
  { amount: { amount: 100, currency: invoice.payable.currency }, useMethodOnFile: true },
  { headers: { 'Idempotency-Key': key } },
);
if (payment.status !== 201) throw new Error(`Not paid: ${payment.status}`);
const found = await billing.listPayments(invoiceNumber, { key });
if (found.status !== 200 || found.data.items[0]?.paymentId !== payment.data.paymentId)
  throw new Error('The payment is not found by its key.');
const none = await billing.getInvoice('INV-0');
if (none.status !== 404) throw new Error(`An unknown invoice is ${none.status}.`);
console.log(
  `orval: read ${list.data.items.length} invoices, paid one, was told of one that is not there`,
);
