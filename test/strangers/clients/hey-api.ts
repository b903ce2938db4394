/** Pays an invoice with a client that hey-api made of the contract. */
import * as billing from './generated/hey-api/sdk.gen';
import { client } from './generated/hey-api/client.gen';

const [baseUrl = '', key = ''] = process.argv.slice(2);
client.setConfig({ baseUrl });

const token = await billing.createToken({
  body: { userId: 'acme-billing', password: 'Rescue-2026!' },
  throwOnError: true,
});
client.setConfig({ baseUrl, auth: () => token.data.token });

const { data: list } = await billing.listInvoices({ throwOnError: true });
const invoice = list.items.find(({ payable }) => payable.amount > 0);
if (!invoice) throw new Error('No invoice can be paid.');
const { invoiceNumber } = invoice;
const payment = await billing.payInvoice({
  path: { invoiceNumber },
  headers: { 'Idempotency-Key': key },
  body: { amount: { amount: 100, currency: invoice.payable.currency }, useMethodOnFile: true },
  throwOnError: true,
});
const found = await billing.listPayments({
  path: { invoiceNumber },
  query: { key },
  throwOnError: true,
});
const paid = found.data.items[0];
if (paid?.paymentId !== payment.data.paymentId)
  throw new Error('The payment is not found by its key.');
const none = await billing.getInvoice({ path: { invoiceNumber: 'INV-0' } });
if (none.error?.code !== 'not-found')
  throw new Error(`An unknown invoice is ${JSON.stringify(none.error)}.`);
console.log(
  `hey-api: read ${list.items.length} invoices, paid one, was told of one that is not there`,
);
