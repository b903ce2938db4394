/**
 * Pays what is due on one invoice with the card on file, once. A timetable may start it as often as it
 * likes, and anything may stop it:
 *
 *     node pay-once.mjs INV-2026-0117 1857570 ./intents
 *
 * BILLING_API, BILLING_USER and BILLING_PASSWORD lead it elsewhere. It ends with 75 when nobody knows yet
 * whether the invoice is paid: run it again.
 */
import {
  createBilling,
  decimalString,
  isBillingError,
  passwordToken,
} from '@corporate-billing/sdk';
import { payOnce } from '@corporate-billing/sdk/pay-once';
import { fileStore } from './file-store.mjs';

const baseUrl = process.env.BILLING_API ?? 'http://localhost:4010/v1';
const userId = process.env.BILLING_USER ?? 'acme-billing';
const password = process.env.BILLING_PASSWORD ?? 'Rescue-2026!';
const [invoiceNumber, minorUnits, folder] = process.argv.slice(2);

const session = passwordToken({ baseUrl, userId, password });
const billing = createBilling({ baseUrl, session });
try {
  const { currency } = await billing.account.get();
  const amount = { amount: Number(minorUnits), currency };
  const payment = { amount, useMethodOnFile: true };
  const made = await payOnce(billing, invoiceNumber, payment, { store: fileStore(folder) });
  const said = `${made.paymentId} ${made.status} ${decimalString(made.amount)} ${currency}`;
  process.stdout.write(`${said}\n`);
} catch (error) {
  if (!isBillingError(error)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.outcomeUnknown ? 75 : 1;
} finally {
  billing.close();
}
