import type { BillingError, Invoice, InvoiceDetails, Money, Payment } from '@corporate-billing/sdk';
import { parseAmount } from '../../format/amount.js';
import { sumMoney } from '../../format/money.js';

/** Says what is wrong with the amount of a partial payment. */
export type AmountProblem =
  'missing' | 'unreadable' | 'other-currency' | 'too-precise' | 'too-little' | 'too-much';

/**
 * The amount typed, or what is wrong with it; `mark` is another currency's sign as it was typed.
 */
export type PartialAmount =
  { readonly amount: Money } | { readonly problem: AmountProblem; readonly mark?: string };

/** Reads the amount of a partial payment: more than nothing, at most what is payable. */
export function readAmount(text: string, payable: Money, locale: string): PartialAmount {
  const { currency } = payable;
  const reading = parseAmount(text, currency, locale);
  if ('problem' in reading) {
    if (reading.problem === 'too-precise' && /^[^1-9]*$/.test(text.slice(0, -1))) {
      return { problem: 'too-little' };
    }
    return reading.problem === 'empty' ? { problem: 'missing' } : reading;
  }
  if (reading.amount < 1) return { problem: 'too-little' };
  if (reading.amount > payable.amount) return { problem: 'too-much' };
  return { amount: { amount: reading.amount, currency } };
}

/** Returns what is overdue after a payment, if another invoice than the paid one is. */
export function stillOverdue(
  invoices: readonly Pick<Invoice, 'invoiceNumber' | 'overdue' | 'balance'>[],
  paidNumber: string,
): { readonly count: number; readonly sum: Money } | undefined {
  const overdue = invoices.filter((one) => one.overdue && one.balance.amount > 0);
  const other = overdue.find(({ invoiceNumber }) => invoiceNumber !== paidNumber);
  if (!other) return undefined;
  const balances = overdue.map(({ balance }) => balance);
  return { count: overdue.length, sum: sumMoney(balances, other.balance.currency) };
}

/** Returns the number of the invoice that has been overdue longest, besides the paid one. */
export function nextOverdue(
  invoices: readonly Pick<Invoice, 'invoiceNumber' | 'overdue' | 'payable' | 'dueDate'>[],
  paidNumber: string,
): string | undefined {
  const [next] = invoices
    .filter(({ overdue, payable }) => overdue && payable.amount > 0)
    .filter(({ invoiceNumber }) => invoiceNumber !== paidNumber)
    .toSorted((a, b) => a.dueDate.localeCompare(b.dueDate));
  return next?.invoiceNumber;
}

/**
 * What an answer to `payInvoice` means for its key. Only 201, 402 and other final 4xx spend it:
 * - `declined`: the bank said no, nothing was charged; the key is spent
 * - `refused`: the request was wrong and will stay so; the key is spent
 * - `held`: not now (sign-in, step-up, too many requests) or never sent; the same key goes on later
 * - `lost`: nobody knows whether it took effect; ask by the key before anything else
 */
export type PaymentVerdict = 'declined' | 'refused' | 'held' | 'lost';

const personFirst = ['reauthentication-required', 'session-changed'];

export function verdictOf(
  error: Pick<BillingError, 'outcomeUnknown' | 'code' | 'status'>,
): PaymentVerdict {
  const { outcomeUnknown, code, status } = error;
  if (personFirst.includes(code)) return 'held';
  if (outcomeUnknown || code === 'idempotency-key-reused') return 'lost';
  if (code === 'csrf' || status === undefined || status === 401 || status === 429) return 'held';
  return status === 402 ? 'declined' : 'refused';
}

/** Returns why a bank declined, as a code; the API's own words may differ. */
export const failureCodeOf = (error: BillingError): string | undefined =>
  (error.problem as { failureCode?: string } | undefined)?.failureCode;

/** Tells whether an answer says enough about a payment to tell a person its outcome. */
export const isPayment = (answer: Partial<Payment> | null | undefined): answer is Payment =>
  typeof answer?.paymentId === 'string' &&
  typeof answer.status === 'string' &&
  typeof answer.amount?.amount === 'number';

/** Tells whether a payment that was found or just made is settled or under way. */
export const isSettledOrOnItsWay = ({ status }: Payment): boolean =>
  status !== 'failed' && status !== 'authentication-required';

/** An invoice lists its part of a payment of several: returns the payment with its sum. */
export function wholePayment(payment: Payment): Payment {
  const { allocations, amount } = payment;
  const parts = allocations?.map((one) => one.amount);
  return parts ? { ...payment, amount: sumMoney(parts, amount.currency) } : payment;
}

const pauses = [4, 6, 10, 20, 30];

/** Returns the seconds until the outcome is asked for again, by how often it was asked in vain. */
export const pauseBefore = (attempt: number): number => pauses[attempt] ?? 60;

type Standing = Pick<InvoiceDetails, 'balance' | 'payable' | 'payments'>;

// The clocks of page and server differ by the time that answers travel.
const clockGrain = 10_000;

/** Finds the payment being asked for in the invoice's list, where it has no key. */
export const listedPayment = (
  { payments }: Pick<InvoiceDetails, 'payments'>,
  { amount, sentAt }: { readonly amount: Money; readonly sentAt: number },
): Payment | undefined =>
  payments.find(
    (payment) =>
      isSettledOrOnItsWay(payment) &&
      payment.amount.amount === amount.amount &&
      Date.parse(payment.createdAt) >= sentAt - clockGrain,
  );

/** Returns the invoice as it was before a payment that it lists; the same invoice without one. */
export function standingBefore<I extends Standing>(invoice: I, payment: Payment | undefined): I {
  if (!payment) return invoice;
  const { balance, payable } = invoice;
  const plus = (sum: Money): Money => sumMoney([sum, payment.amount], sum.currency);
  const settled = payment.status === 'succeeded';
  return { ...invoice, balance: settled ? plus(balance) : balance, payable: plus(payable) };
}
