import type { Billing, BillingError, Money, Payment, PaymentInput } from '@corporate-billing/sdk';
import type { ReactiveController } from 'lit';
import type { CbElement } from '../../core/cb-element.js';
import { Countdown } from '../../core/countdown.js';
import { asFailure } from '../../core/failure.js';
import { sessionGuard } from '../../session/session-guard.js';
import { explainable } from '../../i18n/error-words.js';
import type { PaymentProvider } from '../../core/payment-provider.js';
import {
  failureCodeOf,
  isPayment,
  isSettledOrOnItsWay,
  pauseBefore,
  verdictOf,
} from './pay-rules.js';
import { readPendingPayment } from '../../payment/pending-payment.js';
import type { PaymentOwner, PendingPayment } from '../../payment/pending-payment.js';
import {
  storePendingPayment,
  newPaymentKey,
  sentCards,
  clearPendingPayment,
} from '../../payment/pending-payment-store.js';
import type { SentCard } from '../../payment/pending-payment-store.js';

/** One value says where a payment stands; each place has its own page. */
export type Phase =
  | { readonly at: 'open' }
  | { readonly at: 'sending' }
  | { readonly at: 'checking'; readonly intent: PendingPayment }
  | { readonly at: 'challenge'; readonly payment: Payment }
  | { readonly at: 'done'; readonly payment: Payment };

/** What is to be paid, by whom, with what. */
export interface Order {
  readonly owner: PaymentOwner;
  readonly invoiceNumber: string;
  readonly amount: Money;
  readonly source: { readonly paymentToken: string } | { readonly useMethodOnFile: true };
  readonly card: SentCard;
}

export interface PaymentRunOptions {
  provider: () => PaymentProvider | undefined;
  /** The payment succeeded, now or, as was just found, some time ago. */
  paid: (payment: Payment) => void;
  /** The bank said no; what the invoice lists has changed. */
  declined: () => void;
}

/**
 * Carries one payment through: sends it under a key kept until its outcome is known, asks by that
 * key after a lost answer, and takes the bank's challenge to its end.
 */
export class PaymentRun implements ReactiveController {
  phase: Phase = { at: 'open' };
  /** Why the last attempt was not taken. */
  error: BillingError | undefined;
  /** Why the bank said no. */
  failureCode: string | undefined;
  /** An earlier attempt was asked for and is not there: sending again uses its key. */
  notFound: PendingPayment | undefined;
  /** The bank's page was left, or could not be shown. */
  challengeFailed = false;
  busy = false;

  readonly countdown: Countdown;
  /** Whose payment of which invoice this is about. */
  #case: Pick<Order, 'owner' | 'invoiceNumber'> | undefined;
  /** Sent from this page, not found from an earlier one. */
  #own = false;
  #run: Promise<void> | undefined;
  #waiting = false;
  #awaiting: (() => void)[] = [];
  #leave = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;
  #patience = 1;
  /** A try was due while nobody was signed in. */
  #missed = false;
  #result: { readonly result: unknown } | undefined;

  constructor(
    private readonly host: CbElement,
    private readonly options: PaymentRunOptions,
  ) {
    this.countdown = new Countdown(host);
    host.addController(this);
    host.register(this);
  }

  get pending(): Promise<void> | undefined {
    const run = this.#run;
    if (this.#waiting || !run) return undefined;
    // Also settles when the run pauses for the person, so that `settled()` cannot hang.
    return Promise.race([run, new Promise<void>((resolve) => this.#awaiting.push(resolve))]);
  }

  hostConnected(): void {
    addEventListener('online', this.checkNow);
    if (this.phase.at === 'checking') this.checkNow();
  }

  hostUpdate(): void {
    if (this.#missed && !this.host.sessionExpired) this.checkNow();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.checkNow);
    clearTimeout(this.#timer);
  }

  /** Another person, or another invoice. What was kept for the first one stays theirs. */
  forget(): void {
    this.#leave.abort();
    this.#leave = new AbortController();
    this.#case = this.#result = this.#run = undefined;
    this.#own = this.#waiting = this.#missed = false;
    this.busy = this.challengeFailed = false;
    this.#open();
    this.clear();
  }

  /** Forgets what was said about the last attempt. */
  clear(): void {
    this.error = this.failureCode = this.notFound = undefined;
    this.host.requestUpdate();
  }

  /** Takes up what an earlier page left unresolved. */
  takeUp(owner: PaymentOwner, invoiceNumber: string): void {
    const intent = readPendingPayment(owner, invoiceNumber);
    if (!intent || this.busy) return;
    this.#case = { owner, invoiceNumber };
    this.#start(this.#lost(intent));
  }

  /** A second press while the first is under way does nothing. */
  pay(order: Order): void {
    if (this.busy) return;
    this.clear();
    this.#case = order;
    this.#own = true;
    this.#start(this.#send(order));
  }

  /** Asks at once instead of waiting for the next try. */
  readonly checkNow = (): void => {
    if (this.phase.at !== 'checking' || this.busy) return;
    // Asked for once the person is back.
    this.#missed = this.host.sessionExpired;
    if (this.#missed) return;
    const { intent } = this.phase;
    this.#start(this.#check(intent));
  };

  /** Shows the bank's challenge, again if need be, and tells the API what came of it. */
  readonly authenticate = (): void => {
    if (this.phase.at !== 'challenge' || this.busy) return;
    const { payment } = this.phase;
    this.error = undefined;
    this.#start(this.#challenge(payment));
  };

  /** Gives up on the bank's challenge: the payment is never confirmed, so nothing is charged. */
  readonly abandon = (): void => {
    if (this.phase.at !== 'challenge') return;
    const { payment } = this.phase;
    this.#leave.abort();
    this.#leave = new AbortController();
    this.busy = false;
    this.#spend();
    this.#result = undefined;
    this.clear();
    this.#open();
    this.#declined(payment.failureCode ?? 'authentication-left');
  };

  #start(work: Promise<void>): void {
    this.busy = true;
    const { signal } = this.#leave;
    const broke = (caught: unknown): void => {
      if (!signal.aborted) this.#broke(caught);
    };
    const run = work.catch(broke).finally(() => {
      if (signal.aborted) return;
      this.busy = false;
      this.#run = undefined;
      this.host.requestUpdate();
    });
    this.#run = run;
    this.host.requestUpdate();
  }

  /** Something else than the API failed: what may have been sent is asked for, never sent anew. */
  #broke(caught: unknown): void {
    this.error = asFailure(caught);
    this.host.emit('cb-error', { error: this.error });
    const intent = this.#intent();
    if (!intent) {
      this.#open();
      return;
    }
    this.#to({ at: 'checking', intent });
    this.#checkLater();
  }

  async #send(order: Order): Promise<void> {
    const { signal } = this.#leave;
    for (;;) {
      const earlier = readPendingPayment(order.owner, order.invoiceNumber);
      if (earlier && (await this.#find(earlier)) !== 'none') return;
      if (signal.aborted || !(await this.#sendOnce(order, earlier?.key ?? newPaymentKey()))) return;
    }
  }

  /** Whether it is to be sent again, with the same key. */
  async #sendOnce(order: Order, key: string): Promise<boolean> {
    const { billing } = this.host;
    if (!billing) return false;
    const { signal } = this.#leave;
    const { owner, invoiceNumber, amount, source, card } = order;
    const intent = { key, invoiceNumber, amount, sentAt: billing.now() };
    storePendingPayment(owner, intent);
    sentCards().set(key, card);
    this.#to({ at: 'sending' });
    try {
      const body: PaymentInput = { amount, ...source };
      // Not stopped when the widget leaves: the payment goes on, and its outcome is wanted.
      const payment = await billing.invoices.pay(invoiceNumber, body, { idempotencyKey: key });
      if (!signal.aborted) await this.#settle(payment);
      else if (payment.status !== 'authentication-required')
        clearPendingPayment(owner, invoiceNumber);
      return false;
    } catch (caught) {
      const error = asFailure(caught, true);
      await explainable(error);
      return !signal.aborted && this.#refused(billing, intent, error);
    }
  }

  async #refused(billing: Billing, intent: PendingPayment, error: BillingError): Promise<boolean> {
    const verdict = verdictOf(error);
    this.host.emit('cb-error', { error });
    if (verdict === 'held' && (await this.#mayGoOn(billing, error))) return true;
    if (verdict === 'lost' || error.outcomeUnknown) {
      this.error = error;
      this.#patience = error.code === 'request-in-progress' ? 3 : 1;
      await this.#lost({ ...intent, lostAt: billing.now() });
      return false;
    }
    if (verdict !== 'held') this.#spend();
    if (verdict === 'declined') this.#declined(failureCodeOf(error));
    else this.error = error;
    this.#open();
    return false;
  }

  /** After a step-up it goes on by itself; after a new sign-in the person presses again. */
  #mayGoOn(billing: Billing, error: BillingError): Promise<boolean> {
    return error.code === 'reauthentication-required'
      ? this.#person(sessionGuard(billing).stepUp())
      : Promise.resolve(false);
  }

  // While the person is asked, nothing is under way.
  async #person<T>(question: Promise<T>): Promise<T> {
    this.#waiting = true;
    for (const tell of this.#awaiting.splice(0)) tell();
    this.host.requestUpdate();
    try {
      return await question;
    } finally {
      this.#waiting = false;
      this.host.requestUpdate();
    }
  }

  async #lost(intent: PendingPayment): Promise<void> {
    if (this.#case) storePendingPayment(this.#case.owner, intent);
    this.#asked = 0;
    this.#to({ at: 'checking', intent });
    await this.#check(intent);
  }

  async #check(intent: PendingPayment): Promise<void> {
    clearTimeout(this.#timer);
    this.countdown.stop();
    const { signal } = this.#leave;
    const found = await this.#find(intent);
    if (found !== 'none' || signal.aborted) return;
    this.#patience -= 1;
    if (this.#patience > 0) this.#checkLater();
    else {
      // The key holds an answer and no payment: the first sending was refused, and stays so.
      if (this.error?.code === 'idempotency-key-reused') this.#spend();
      this.notFound = intent;
      this.#open();
    }
  }

  /** Asks what became of it; whatever is found is shown. */
  async #find(intent: PendingPayment): Promise<'found' | 'none' | 'unknown'> {
    const { billing } = this.host;
    const { signal } = this.#leave;
    if (!billing) return 'unknown';
    if (this.phase.at !== 'checking') this.#to({ at: 'sending' });
    try {
      const { key, invoiceNumber } = intent;
      const [payment] = await billing.invoices.listPayments(invoiceNumber, { key, signal });
      if (signal.aborted) return 'unknown';
      if (!payment) return 'none';
      await this.#settle(payment);
      return 'found';
    } catch {
      if (signal.aborted) return 'unknown';
      this.#to({ at: 'checking', intent });
      this.#checkLater();
      return 'unknown';
    }
  }

  #checkLater(): void {
    const seconds = pauseBefore(this.#asked);
    this.#asked += 1;
    this.countdown.start(seconds);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.checkNow, seconds * 1000);
  }

  async #settle(payment: Payment): Promise<void> {
    if (!isPayment(payment)) throw new TypeError('The answer says nothing of a payment');
    if (payment.status === 'authentication-required') {
      // Asked again only after a new sending of our own; after a reload the person presses first.
      const own = this.#own && this.phase.at === 'sending';
      this.challengeFailed = false;
      this.#to({ at: 'challenge', payment });
      if (own) await this.#challenge(payment);
      return;
    }
    this.#spend();
    this.#result = undefined;
    if (isSettledOrOnItsWay(payment)) {
      this.error = undefined;
      this.#to({ at: 'done', payment });
      if (payment.status === 'succeeded') this.options.paid(payment);
    } else {
      this.#declined(payment.failureCode);
      this.#open();
    }
  }

  async #challenge(payment: Payment): Promise<void> {
    const { signal } = this.#leave;
    this.challengeFailed = false;
    this.host.requestUpdate();
    try {
      this.#result ??= await this.#person(this.#askBank(payment));
    } catch {
      if (signal.aborted) return;
      this.challengeFailed = true;
      return;
    }
    if (!signal.aborted) await this.#confirm(payment, this.#result.result);
  }

  #askBank(payment: Payment): Promise<{ result: unknown }> {
    const provider = this.options.provider();
    if (!provider?.authenticate)
      return Promise.reject(new Error('The provider takes no challenge'));
    return provider.authenticate(payment.nextAction, { signal: this.#leave.signal });
  }

  async #confirm(payment: Payment, result: unknown): Promise<void> {
    const { billing } = this.host;
    if (!billing) return;
    const { signal } = this.#leave;
    const proof = { result } as { result: string };
    for (;;) {
      try {
        const confirmed = await billing.invoices.confirmPayment(payment.paymentId, proof);
        if (!signal.aborted) await this.#settle(confirmed);
        return;
      } catch (caught) {
        const error = asFailure(caught, true);
        await explainable(error);
        if (signal.aborted || !(await this.#unconfirmed(billing, error))) return;
      }
    }
  }

  /** Whether to confirm again. A lost confirmation is found under the payment's own key. */
  async #unconfirmed(billing: Billing, error: BillingError): Promise<boolean> {
    const verdict = verdictOf(error);
    this.host.emit('cb-error', { error });
    if (verdict === 'held' && (await this.#mayGoOn(billing, error))) return true;
    if (verdict === 'declined') {
      this.#spend();
      this.#result = undefined;
      this.#declined(failureCodeOf(error));
      this.#open();
      return false;
    }
    const intent = this.#intent();
    if ((verdict === 'lost' || error.outcomeUnknown) && intent) {
      await this.#lost({ ...intent, lostAt: billing.now() });
    } else this.error = error;
    return false;
  }

  #intent(): PendingPayment | undefined {
    return this.#case && readPendingPayment(this.#case.owner, this.#case.invoiceNumber);
  }

  #spend(): void {
    if (this.#case) clearPendingPayment(this.#case.owner, this.#case.invoiceNumber);
  }

  #declined(failureCode: string | undefined): void {
    this.failureCode = failureCode ?? 'card-declined';
    this.error = undefined;
    this.options.declined();
  }

  #open(): void {
    clearTimeout(this.#timer);
    this.countdown.stop();
    this.#to({ at: 'open' });
  }

  #to(phase: Phase): void {
    this.phase = phase;
    this.host.requestUpdate();
  }
}
