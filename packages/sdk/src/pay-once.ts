import { BillingError, isBillingError, refusedError } from './errors.js';
import { newIdempotencyKey } from './idempotency-key.js';
import type { Money, Payment, PaymentInput } from './models.js';
import type { CommonOptions } from './options.js';
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

interface Intent {
  readonly key: string;
  readonly invoiceNumber: string;
  readonly amount: Money;
}

type Payer = { readonly invoices: Pick<Billing['invoices'], 'pay' | 'listPayments'> };

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
export async function payOnce(
  billing: Payer,
  invoiceNumber: string,
  payment: PaymentInput,
  { store, intent: name = invoiceNumber, ...call }: PayOnceOptions,
): Promise<Payment> {
  const { amount } = payment;
  const fresh: Intent = { key: newIdempotencyKey(), invoiceNumber, amount };
  const kept = JSON.parse(await store.keep(name, JSON.stringify(fresh))) as Intent;
  const { key } = kept;
  if (!isSame(kept, fresh)) {
    throw refusedError('payInvoice', `the intent ${name} was begun for another invoice or amount`);
  }
  const find = async () => {
    const [found] = await billing.invoices.listPayments(invoiceNumber, { ...call, key });
    if (found?.status === 'failed') throw declined(found, key);
    return found;
  };
  const send = async () => {
    try {
      return await billing.invoices.pay(invoiceNumber, payment, { ...call, idempotencyKey: key });
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

const isSame = (a: Intent, b: Intent): boolean =>
  a.invoiceNumber === b.invoiceNumber &&
  a.amount.amount === b.amount.amount &&
  a.amount.currency === b.amount.currency;

/** The key was used for another body: by an earlier run, with another card. */
const isReused = ({ code }: BillingError) => code === 'idempotency-key-reused';

const mayBePaid = (error: unknown): boolean =>
  isBillingError(error) && (error.outcomeUnknown || isReused(error));

/** With these, nothing was charged under the key, and nothing will be. */
const refusals = new Set([
  'payment-declined',
  'amount-exceeds-balance',
  'no-card-on-file',
  'validation-failed',
]);

/** Tells whether the API has decided; what could not be sent at all has no status. */
const isRefusal = (error: unknown): boolean =>
  isBillingError(error) &&
  !error.outcomeUnknown &&
  error.status !== undefined &&
  refusals.has(error.code);

const declined = ({ paymentId, failureCode = 'no reason' }: Payment, idempotencyKey: string) =>
  new BillingError({
    kind: 'problem',
    status: 402,
    code: 'payment-declined',
    operationId: 'payInvoice',
    message: `payInvoice: the payment ${paymentId} failed (${failureCode})`,
    idempotencyKey,
  });
