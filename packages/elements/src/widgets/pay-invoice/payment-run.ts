import type { Billing, BillingError, Payment } from '@corporate-billing/sdk';
import type { ReactiveController } from 'lit';
import { explainable } from '../../i18n/error-words.js';
import type { CbElement } from '../../core/cb-element.js';
import { Countdown } from '../../core/countdown.js';
import { asFailure } from '../../core/failure.js';
import { framedFailure } from '../../core/framed.js';
import { PausableRun } from '../../core/pausable-run.js';
import type { PaymentProvider, PaymentTokenDisplay } from '../../core/payment-provider.js';
import { nameOf, readPendingPayment } from '../../payment/pending-payment.js';
import type { PaymentOwner, PendingPayment } from '../../payment/pending-payment.js';
import {
  storePendingPayment,
  newPaymentKey,
  sentCards,
  clearPendingPayment,
} from '../../payment/pending-payment-store.js';
import { isPayment, pauseBefore, wholePayment } from './pay-rules.js';
import { doingOf, next, payStart } from './pay-state.js';
import type { Doing, PayEvent, PayState } from './pay-state.js';

export interface PaymentRunOptions {
  provider: () => PaymentProvider | undefined;
  /** Returns the card on file, as it is shown. */
  onFile: () => PaymentTokenDisplay;
  /** Is called after each change with the earlier state. */
  changed: (before: PayState, after: PayState) => void;
}

/** Names the person and the invoices of a payment. */
interface PaymentCase {
  readonly owner: PaymentOwner;
  readonly numbers: readonly string[];
}

/** The subject of a piece of work, and the signal that ends it. */
interface Work extends PaymentCase {
  readonly billing: Billing;
  readonly signal: AbortSignal;
}

/**
 * Carries one payment through. It holds the state, does what the state says is under way, and keeps
 * the key of what was sent until its outcome is known.
 */
export class PaymentRun implements ReactiveController {
  state = payStart;
  readonly countdown: Countdown;

  #case: PaymentCase | undefined;
  readonly #run: PausableRun;
  #leave = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** A try was due while nobody was signed in. */
  #missed = false;

  constructor(
    private readonly host: CbElement,
    private readonly options: PaymentRunOptions,
  ) {
    this.countdown = new Countdown(host);
    this.#run = new PausableRun(host);
    host.addController(this);
    host.register(this);
  }

  get pending(): Promise<unknown> | undefined {
    return this.#run.pending;
  }

  get busy(): boolean {
    return doingOf(this.state) !== undefined;
  }

  hostConnected(): void {
    addEventListener('online', this.checkNow);
    this.checkNow();
  }

  hostUpdate(): void {
    if (this.#missed && !this.host.sessionExpired) this.checkNow();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.checkNow);
    clearTimeout(this.#timer);
  }

  /** Another person, or another invoice, begins. What was kept for the first one stays theirs. */
  forget(): void {
    this.#case = undefined;
    this.startOver();
  }

  startOver(): void {
    this.#stop();
    this.dispatch({ type: 'start-over' });
  }

  /** Resumes what an earlier page left pending, once for each person and the same invoices. */
  takeUp(owner: PaymentOwner, ...numbers: readonly string[]): void {
    if (this.#case && nameOfCase(this.#case) === nameOfCase({ owner, numbers })) return;
    this.#case = { owner, numbers };
    const pending = pendingOf(this.#case);
    if (pending) this.dispatch({ type: 'take-up', pending });
  }

  /**
   * Charges what was agreed to, unless the figures have moved. A payment that is still pending is
   * looked for first, and its key is used.
   */
  pay(hasMoved: boolean): void {
    if (this.#case) this.dispatch({ type: 'pay', hasMoved, earlier: pendingOf(this.#case) });
  }

  /** Asks at once instead of waiting for the next try. */
  readonly checkNow = (): void => {
    if (this.state.step.at !== 'checking' || this.busy) return;
    // The question is asked again once the person is back.
    this.#missed = this.host.sessionExpired;
    if (!this.#missed) this.dispatch({ type: 'check' });
  };

  /** Shows the bank's challenge, again if need be, and tells the API its result. */
  readonly authenticate = (): void => {
    this.dispatch({ type: 'authenticate' });
  };

  /** Gives up on the bank's challenge: the payment is never confirmed, so nothing is charged. */
  readonly abandon = (): void => {
    if (this.state.step.at !== 'challenge') return;
    this.#stop();
    this.dispatch({ type: 'abandon' });
  };

  dispatch(event: PayEvent): void {
    const before = this.state;
    const after = (this.state = next(before, event));
    if (after === before) return;
    // A payment that another person, or an earlier page, has pending stays stored.
    if (event.type !== 'start-over') this.#keep(before.pending, after.pending);
    if (after.step !== before.step) this.#act(after);
    this.host.requestUpdate();
    this.options.changed(before, after);
  }

  #keep(before: PendingPayment | undefined, after: PendingPayment | undefined): void {
    if (!this.#case || after === before) return;
    const { owner, numbers } = this.#case;
    if (after) storePendingPayment(owner, after);
    else clearPendingPayment(owner, numbers);
  }

  /** Begins what the state says is under way. */
  #act(state: PayState): void {
    clearTimeout(this.#timer);
    this.countdown.stop();
    const doing = doingOf(state);
    if (doing) this.#start(doing);
    else if (state.step.at === 'checking') this.#checkLater(state.step.asked);
  }

  #checkLater(asked: number): void {
    const seconds = pauseBefore(asked - 1);
    this.countdown.start(seconds);
    this.#timer = setTimeout(this.checkNow, seconds * 1000);
  }

  #start(doing: Doing): void {
    const { billing } = this.host;
    if (!billing || !this.#case) return;
    const { signal } = this.#leave;
    const broke = (caught: unknown): PayEvent => {
      const error = asFailure(caught);
      if (!signal.aborted) this.host.emit('cb-error', { error });
      return { type: 'broke', error };
    };
    const work = this.#perform(doing, { ...this.#case, billing, signal })
      .catch(broke)
      .then((event) => {
        if (signal.aborted) return;
        this.#run.end();
        this.dispatch(event);
      });
    void this.#run.start(work);
  }

  /** Ends the waiting for what is under way. */
  #stop(): void {
    this.#leave.abort();
    this.#leave = new AbortController();
    this.#run.end();
    this.#missed = false;
  }

  #perform(doing: Doing, work: Work): Promise<PayEvent> {
    switch (doing) {
      case 'find':
      case 'look':
        return this.#look(work);
      case 'send':
        return this.#send(work);
      case 'bank':
        return this.#askBank(work);
      case 'confirm':
        return this.#confirm(work);
    }
  }

  /** Asks by the key for the outcome. */
  async #look({ billing, numbers: [number = ''], signal }: Work): Promise<PayEvent> {
    const key = this.state.pending?.key ?? '';
    try {
      const [payment] = await billing.invoices.listPayments(number, { key, signal });
      return payment
        ? { type: 'payment', payment: wholePayment(assertPayment(payment)) }
        : { type: 'none-found' };
    } catch {
      return { type: 'unheard' };
    }
  }

  async #send(work: Work): Promise<PayEvent> {
    const { billing, owner, numbers, signal } = work;
    const { chosen, pending: earlier, card, saved } = this.state;
    if (!chosen) throw new TypeError('No amount is chosen');
    const { amount, allocations } = chosen;
    const covered = framedFailure(allocations ? 'payInvoices' : 'payInvoice');
    const failure = covered && (await covered);
    if (failure) return this.#refused(work, failure, earlier);
    const idempotencyKey = earlier?.key ?? newPaymentKey();
    const pending: PendingPayment = {
      key: idempotencyKey,
      invoiceNumber: numbers[0] ?? '',
      amount,
      ...(allocations && { allocations }),
      sentAt: billing.now(),
    };
    const isNew = card === 'new' && saved !== undefined;
    sentCards().set(idempotencyKey, {
      display: isNew ? saved.display : this.options.onFile(),
      isNew,
    });
    this.dispatch({ type: 'sent', pending });
    const source = isNew
      ? { paymentToken: saved.paymentToken }
      : { useMethodOnFile: true as const };
    try {
      // It is not stopped when the widget leaves: the payment goes on, and its outcome is wanted.
      const { invoices } = billing;
      const payment = allocations
        ? await invoices.payMany({ allocations, ...source }, { idempotencyKey })
        : await invoices.pay(pending.invoiceNumber, { amount, ...source }, { idempotencyKey });
      if (signal.aborted && payment.status !== 'authentication-required')
        clearPendingPayment(owner, numbers);
      return { type: 'payment', payment: assertPayment(payment) };
    } catch (caught) {
      return this.#refused(work, asFailure(caught, true), pending);
    }
  }

  async #askBank({ signal }: Work): Promise<PayEvent> {
    const { step } = this.state;
    const provider = this.options.provider();
    if (step.at !== 'challenge' || !provider?.authenticate) return { type: 'bank-left' };
    try {
      const { nextAction } = step.payment;
      const proof = await this.#run.ask(provider.authenticate(nextAction, { signal }));
      return { type: 'bank-answered', result: proof.result };
    } catch {
      return { type: 'bank-left' };
    }
  }

  async #confirm(work: Work): Promise<PayEvent> {
    const { step, proof, pending } = this.state;
    if (step.at !== 'challenge') throw new TypeError('No payment waits for its bank');
    try {
      const { paymentId } = step.payment;
      const payment = await work.billing.invoices.confirmPayment(
        paymentId,
        proof as { result: string },
      );
      return { type: 'payment', payment: assertPayment(payment) };
    } catch (caught) {
      return this.#refused(work, asFailure(caught, true), pending);
    }
  }

  /** After a step-up it goes on by itself; after a new sign-in the person presses again. */
  async #refused(
    { billing, signal }: Work,
    error: BillingError,
    sent: PendingPayment | undefined,
  ): Promise<PayEvent> {
    await explainable(error, this.host.loadLateWords);
    if (!signal.aborted) this.host.emit('cb-error', { error });
    if (!signal.aborted && error.code === 'reauthentication-required') {
      const guard = this.host.keeperOf?.(billing);
      if (guard && (await this.#run.ask(guard.stepUp()))) return { type: 'stepped-up' };
    }
    return { type: 'refused', error, pending: sent && { ...sent, lostAt: billing.now() } };
  }
}

const nameOfCase = ({ owner, numbers }: PaymentCase): string => nameOf(owner, numbers.join(' '));

/** Finds the payment of any of the invoices whose outcome is unknown. */
function pendingOf({ owner, numbers }: PaymentCase): PendingPayment | undefined {
  for (const number of numbers) {
    const pending = readPendingPayment(owner, number);
    if (pending) return pending;
  }
  return undefined;
}

function assertPayment(answer: Payment): Payment {
  if (!isPayment(answer)) throw new TypeError('The answer says nothing of a payment');
  return answer;
}
