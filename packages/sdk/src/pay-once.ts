import { BillingError, isBillingError, refusedError } from './errors.js';
import { newIdempotencyKey } from './idempotency-key.js';
import type { Allocation, Payment, PaymentInput, PaymentsInput } from './models.js';
import type { CommonOptions } from './options.js';
import { own } from './own.js';
import type { Billing } from './surface.js';

/** Keeps short texts over a crash of the program: a table, a file for each name, `localStorage`. */
export interface IntentStore {
  /**
   * Keeps the text unless something is kept under the name already, and returns what is kept then. It
   * must be on the disk when this resolves; of two programs at one time, both get the text of one.
   */
  keep: (name: string, text: string) => Promise<string> | string;
  /** Forgets what is kept under the name. */
  forget: (name: string) => unknown;
}

export interface PayOnceOptions extends CommonOptions {
  readonly store: IntentStore;
  /**
   * Names the intent; the invoice's number unless it is given. One intent is one payment, however
   * often it is tried: a second payment of the same invoice needs a name of its own.
   */
  readonly intent?: string | undefined;
}

/** The invoices that a payment pays: one with its amount, or several. */
type Paid = Allocation | { readonly allocations: readonly Allocation[] };

type Intent = { readonly key: string } & Paid;

type Payer<Method extends keyof Billing['invoices']> = {
  readonly invoices: Pick<Billing['invoices'], Method | 'listPayments'>;
};

/**
 * Pays an invoice once, whatever happens to the program: it keeps the idempotency key before it sends
 * anything, and looks the payment up by that key after a lost answer and after a restart. Call it
 * again with the same arguments until it resolves. Read the payment's `status`:
 * `authentication-required` wants `confirmPayment`.
 *
 * A refusal (declined, more than is payable, no card on file) is thrown and ends the intent: the next
 * call is a new payment. Every other error leaves it open.
 *
 * @example
 * const payment = await payOnce(billing, 'INV-2026-0117', { amount, useMethodOnFile: true }, { store });
 */
export const payOnce = (
  billing: Payer<'pay'>,
  invoiceNumber: string,
  payment: PaymentInput,
  { store, intent = invoiceNumber, ...call }: PayOnceOptions,
): Promise<Payment> =>
  once(store, intent, {
    key: newIdempotencyKey(),
    intent: { invoiceNumber, amount: payment.amount },
    send: (idempotencyKey) =>
      billing.invoices.pay(invoiceNumber, payment, { ...call, idempotencyKey }),
    find: (key) => billing.invoices.listPayments(invoiceNumber, { ...call, key }),
  });

/**
 * Pays several invoices with one payment once, as {@link payOnce} does. The intent is named after all
 * their numbers unless a name is given.
 *
 * @example
 * const payment = await payManyOnce(billing, { allocations, useMethodOnFile: true }, { store });
 */
export async function payManyOnce(
  billing: Payer<'payMany'>,
  payment: PaymentsInput,
  { store, intent, ...call }: PayOnceOptions,
): Promise<Payment> {
  const { allocations } = payment;
  const [first] = allocations;
  if (!first) throw refusedError('payInvoices', 'there is no allocation');
  const numbers = allocations.map(({ invoiceNumber }) => invoiceNumber);
  const { invoiceNumber } = first;
  return once(store, intent ?? numbers.join(' '), {
    key: newIdempotencyKey(),
    intent: { allocations },
    send: (idempotencyKey) => billing.invoices.payMany(payment, { ...call, idempotencyKey }),
    find: async (key) => {
      const parts = await billing.invoices.listPayments(invoiceNumber, { ...call, key });
      return parts.map((part) => ({ ...part, amount: sumOf(part.allocations ?? [part]) }));
    },
  });
}

const sumOf = (parts: readonly Pick<Payment, 'amount'>[]): Payment['amount'] =>
  parts
    .map(({ amount }) => amount)
    .reduce(({ amount, currency }, one) => ({ amount: amount + one.amount, currency }));

interface Attempt {
  /** Is used unless a key is kept for the intent already. */
  readonly key: string;
  readonly intent: Paid;
  readonly send: (key: string) => Promise<Payment>;
  readonly find: (key: string) => Promise<readonly Payment[]>;
}

async function once(store: IntentStore, name: string, attempt: Attempt): Promise<Payment> {
  const fresh: Intent = own({ key: attempt.key, ...attempt.intent });
  const kept = own(JSON.parse(await store.keep(name, JSON.stringify(fresh))) as Intent);
  const { key } = kept;
  if (factsOf(kept) !== factsOf(fresh)) {
    throw refusedError(
      operationOf(fresh),
      `the intent ${name} was begun for another invoice or amount`,
    );
  }
  const find = async () => {
    const [found] = await attempt.find(key);
    if (found?.status === 'failed') throw declined(found, fresh, key);
    return found;
  };
  const send = async () => {
    try {
      return await attempt.send(key);
    } catch (error) {
      if (!mayBePaid(error)) throw error;
      const found = await find().catch((other: unknown) => {
        throw isRefusal(other) ? other : error;
      });
      if (found) return found;
      throw error;
    }
  };
  try {
    const isBegunBefore = key !== fresh.key;
    return (isBegunBefore ? await find() : undefined) ?? (await send());
  } catch (error) {
    if (isRefusal(error)) await store.forget(name);
    throw error;
  }
}

const operationOf = (intent: Intent) => ('allocations' in intent ? 'payInvoices' : 'payInvoice');

/** Tells intents apart by what they pay, in any order of their members. */
const factsOf = (intent: Intent): string =>
  ('allocations' in intent ? intent.allocations : [intent])
    .map(({ invoiceNumber, amount }) => [invoiceNumber, amount.amount, amount.currency].join(' '))
    .concat(operationOf(intent))
    .join();

/** The key was used for another body: by an earlier run, with another card. */
const isReused = ({ code }: BillingError) => code === 'idempotency-key-reused';

const mayBePaid = (error: unknown): boolean =>
  isBillingError(error) && (error.outcomeUnknown || isReused(error));

/** With these, nothing was charged under the key, and nothing will be. */
const refusals = new Set([
  'payment-declined',
  'amount-exceeds-balance',
  'mixed-currencies',
  'no-card-on-file',
  'validation-failed',
]);

/** Tells whether the API has decided; what could not be sent at all has no status. */
const isRefusal = (error: unknown): boolean =>
  isBillingError(error) &&
  !error.outcomeUnknown &&
  error.status !== undefined &&
  refusals.has(error.code);

function declined(payment: Payment, intent: Intent, idempotencyKey: string): BillingError {
  const { paymentId, failureCode = 'no reason' } = payment;
  const operationId = operationOf(intent);
  return new BillingError({
    kind: 'problem',
    status: 402,
    code: 'payment-declined',
    operationId,
    message: `${operationId}: the payment ${paymentId} failed (${failureCode})`,
    idempotencyKey,
  });
}
