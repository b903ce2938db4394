/** What a program does with the SDK, on any runtime: `work(baseUrl)` returns what it saw. */
import {
  createBilling,
  isBillingError,
  newIdempotencyKey,
  passwordToken,
} from '@corporate-billing/sdk';
import { allInvoices } from '@corporate-billing/sdk/all-invoices';

const login = { userId: 'acme-billing', password: 'Rescue-2026!' };

export async function work(baseUrl, redirecting) {
  const session = passwordToken({ baseUrl, ...login });
  const billing = createBilling({ baseUrl, session });
  const seen = {};
  seen.newest = (await billing.invoices.list()).length;
  seen.all = 0;
  for await (const invoice of allInvoices(billing, { pageSize: 10 })) {
    if (invoice.invoiceNumber) seen.all += 1;
  }

  const { stream, fileName } = await billing.invoices.downloadPdf('INV-2026-0117', {
    as: 'stream',
  });
  seen.pdf = `${fileName} ${(await firstOf(stream)).slice(0, 5)}`;

  const amount = { amount: 100, currency: 'USD' };
  const idempotencyKey = newIdempotencyKey();
  const pay = () =>
    billing.invoices.pay('INV-2026-0117', { amount, useMethodOnFile: true }, { idempotencyKey });
  const [first, again] = [await pay(), await pay()];
  seen.paidOnce = first.paymentId === again.paymentId;

  seen.unknown = await failureOf(billing.invoices.get('INV-0000'));
  seen.aborted = await failureOf(billing.quotes.list({ signal: AbortSignal.abort() }));
  seen.late = await failureOf(billing.account.get({ timeout: 0.001, reload: true }));
  const elsewhere = createBilling({ baseUrl: redirecting });
  seen.redirected = await failureOf(elsewhere.account.get());
  elsewhere.close();
  billing.close();
  return seen;
}

async function firstOf(stream) {
  let text = '';
  for await (const chunk of stream) text ||= new TextDecoder('latin1').decode(chunk);
  return text;
}

async function failureOf(promise) {
  try {
    await promise;
    return 'no failure';
  } catch (error) {
    return isBillingError(error) ? (error.code ?? error.kind) : `raw: ${error}`;
  }
}
