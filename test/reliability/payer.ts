/**
 * A page with one payment on it, and the person before it. The widget's own logic does the work.
 */
import { createBilling, type Allocation, type Billing, type Money } from '@corporate-billing/sdk';
// The widget's logic is not exported publicly, and needs no page.
import type { CbElement } from '../../packages/elements/src/core/cb-element.js';
import {
  numbersOf,
  readPendingPayment,
  type PaymentOwner,
} from '../../packages/elements/src/payment/pending-payment.js';
import { storePendingPayment } from '../../packages/elements/src/payment/pending-payment-store.js';
import { PaymentRun } from '../../packages/elements/src/widgets/pay-invoice/payment-run.js';
import type { VirtualTime } from './virtual-time.js';

export const api = 'https://mock.example/v1';

/** The end of a payment as the person knows it; `undefined` while they do not know. */
export type End = 'paid' | 'declined' | 'refused' | undefined;

/** The things that all pages of one person share. */
export interface Desk {
  readonly time: VirtualTime;
  readonly chance: () => number;
  readonly fetch: typeof globalThis.fetch;
  /** The person signs in again, in this browser. */
  signIn(): Promise<void>;
  /** Gives a card entered anew; its token serves once. */
  card(): Promise<string>;
}

/** The payment that the person means to make. */
export interface Act {
  readonly invoiceNumber: string;
  readonly amount: Money;
  /** With several invoices: what each gets; the first is `invoiceNumber`, `amount` is the sum. */
  readonly allocations?: readonly Allocation[];
  readonly useMethodOnFile: boolean;
}

export class Payer {
  end: End;
  reloads = 0;
  #billing!: Billing;
  #run!: PaymentRun;
  #handling = false;

  constructor(
    private readonly desk: Desk,
    private readonly act: Act,
    /** Another tab has another storage, for which this name stands. */
    private readonly owner: PaymentOwner,
  ) {
    this.#load();
  }

  /** Names the state in a word or two, for whoever looks into a failure. */
  get standing(): string {
    const { busy, state } = this.#run;
    const { step, problem } = state;
    return [step.at, busy && 'busy', this.#handling && 'handling', problem?.why, this.end]
      .filter(Boolean)
      .join(' ');
  }

  /** Tells whether it goes on by itself: the person can only wait. */
  get waits(): boolean {
    return this.#handling || this.#run.busy || this.#run.state.step.at === 'checking';
  }

  #load(): void {
    this.#billing = createBilling({
      baseUrl: api,
      fetch: this.desk.fetch,
      timers: { ...this.desk.time, random: this.desk.chance },
    });
    const host = {
      billing: this.#billing,
      sessionExpired: false,
      addController: () => undefined,
      register: () => undefined,
      requestUpdate: () => undefined,
      emit: () => undefined,
    };
    this.#run = new PaymentRun(host as unknown as CbElement, {
      provider: () => ({
        kinds: ['card'],
        mount: () => Promise.reject(new Error('Nothing is drawn here')),
        authenticate: () =>
          Promise.resolve({ result: this.desk.chance() < 0.8 ? 'succeeded' : 'failed' }),
      }),
      onFile: () => ({}),
      changed: () => undefined,
    });
    this.#run.takeUp(this.owner, ...numbersOf(this.act));
  }

  /** Presses `Pay Now`, as people do: sometimes twice. */
  async pay(): Promise<void> {
    const { amount, allocations, useMethodOnFile } = this.act;
    const run = this.#run;
    const chosen = { amount, payable: amount, ...(allocations && { allocations }) };
    run.dispatch({ type: 'continue', chosen });
    run.dispatch({ type: 'choose-card', card: useMethodOnFile ? 'onFile' : 'new' });
    if (!useMethodOnFile) {
      const paymentToken = await this.desk.card();
      run.dispatch({ type: 'card-saved', saved: { kind: 'card', paymentToken, display: {} } });
    }
    run.pay(false);
    if (this.desk.chance() < 0.2) run.pay(false);
  }

  /** Reads what the page says, and does what a person would. */
  look(): void {
    if (this.end || this.#handling) return;
    if (this.#billing.session.known === null) this.#handle(() => this.#signInAgain());
    if (this.waits) return;
    const { step, problem } = this.#run.state;
    if (step.at === 'done') this.end = 'paid';
    else if (problem?.why === 'declined') this.end = 'declined';
    else if (step.at === 'challenge') this.#run.authenticate();
    else if (problem?.why !== 'failed' || this.#isPending) this.#handle(() => this.pay());
    else this.end = 'refused';
  }

  // A key that is still kept says that the outcome is open.
  get #isPending(): boolean {
    return readPendingPayment(this.owner, this.act.invoiceNumber) !== undefined;
  }

  #handle(work: () => Promise<void>): void {
    this.#handling = true;
    void work().finally(() => {
      this.#handling = false;
    });
  }

  /** The session guard asks for it over the page, which stays as it is. */
  async #signInAgain(): Promise<void> {
    await this.desk.signIn();
    await this.#billing.session.current({ reload: true });
    this.#run.checkNow();
  }

  /** Loads the page anew: nothing is left of it but the key in the storage. */
  reload(): void {
    this.look();
    if (this.end || this.#handling) return;
    this.reloads += 1;
    this.close();
    this.#load();
  }

  /** Opens the same page in a second tab, which begins with a copy of the storage. */
  duplicate(owner: PaymentOwner): Payer | undefined {
    const intent = readPendingPayment(this.owner, this.act.invoiceNumber);
    if (!intent) return undefined;
    storePendingPayment(owner, intent);
    return new Payer(this.desk, this.act, owner);
  }

  close(): void {
    this.#run.forget();
    this.#billing.close();
  }
}
