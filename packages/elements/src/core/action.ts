import { newIdempotencyKey } from '@corporate-billing/sdk';
import type { Billing, BillingError } from '@corporate-billing/sdk';
import { explainable } from '../i18n/error-words.js';
import type { CbElement } from './cb-element.js';
import { asFailure } from './failure.js';
import { own } from './own.js';
import { PausableRun } from './pausable-run.js';

/** The parts of a write. */
export interface ActionOptions<I, T> {
  run: (
    billing: Billing,
    input: I,
    options: { signal: AbortSignal; idempotencyKey: string },
  ) => Promise<T>;
  /**
   * The write proves who one is: it asks for no password again, and is not offered after a new
   * sign-in.
   */
  plain?: boolean;
}

const afterSigningIn = ['session-expired', 'not-signed-in', 'reauthentication-required'];

/**
 * A write that may have taken effect, or goes on later, carries the same key when it is sent again.
 */
const keepsKey = ({ outcomeUnknown, code }: BillingError): boolean =>
  outcomeUnknown || afterSigningIn.includes(code);

/**
 * Sends one write at a time: a second press while the first is under way does nothing. The
 * idempotency key belongs to what is being done, so trying again after a lost answer never does it
 * twice.
 *
 * @example
 * readonly #add = new Action<string, InvoiceContact>(this, {
 *   run: (billing, email, options) => billing.invoiceContacts.add({ email }, options),
 * });
 */
export class Action<I, T> {
  busy = false;
  error: BillingError | undefined = undefined;
  /** The session ended before this was sent; the same person is back and may go on with one press. */
  interrupted = false;

  private readonly options: ActionOptions<I, T>;
  readonly #run: PausableRun;
  #abort: AbortController | undefined;
  #intent: { key: string; input: string } | undefined;
  #offer: ((goOn: boolean) => void) | undefined;

  constructor(
    private readonly host: CbElement,
    options: ActionOptions<I, T>,
  ) {
    this.options = own(options);
    this.#run = new PausableRun(host);
    host.register(this);
  }

  get pending(): Promise<unknown> | undefined {
    return this.#run.pending;
  }

  /** Says what the API found wrong in the last attempt, by field path (`postalCode`). */
  get fieldErrors(): BillingError['fieldErrors'] {
    return this.error?.fieldErrors ?? {};
  }

  /** Resolves to the answer, or to undefined when it failed (see `error`) or another run is under way. */
  run(input: I): Promise<T | undefined> {
    if (this.busy) return Promise.resolve(undefined);
    const billing = this.host.billing;
    if (!billing) return Promise.resolve(undefined);
    // The form's own button was pressed again: that answers the offer to go on.
    this.#abort?.abort();
    this.#withdraw();
    this.busy = true;
    this.error = undefined;
    this.#abort = new AbortController();
    return this.#run.start(this.#perform(billing, input, this.#abort.signal));
  }

  /** Stops waiting. Whether the write took effect is then unknown, so its key is kept. */
  cancel(): void {
    this.#abort?.abort();
  }

  /** Forgets the last failure, for instance when the person starts over. */
  clear(): void {
    if (!this.error) return;
    this.error = undefined;
    this.host.requestUpdate();
  }

  /** Sends with the same key what a session's end interrupted. It is the person's one press. */
  readonly resume = (): void => this.#offer?.(true);

  /** Forgets everything: another person uses the page now. */
  forget(): void {
    this.#abort?.abort();
    this.#abort = undefined;
    this.busy = false;
    this.#run.end();
    this.#intent = undefined;
    this.error = undefined;
    this.#withdraw();
  }

  async #perform(billing: Billing, input: I, signal: AbortSignal): Promise<T | undefined> {
    for (;;) {
      try {
        const idempotencyKey = this.#keyFor(input);
        if (!this.options.plain) await this.#knowWhose(billing);
        const value = await this.options.run(billing, input, { signal, idempotencyKey });
        this.#intent = undefined;
        this.#finish(signal);
        return value;
      } catch (caught) {
        const error = asFailure(caught, true);
        if (!keepsKey(error)) this.#intent = undefined;
        if (!this.options.plain && (await this.#mayGoOn(billing, error, signal))) continue;
        await explainable(error, this.host.loadLateWords);
        // It was sent again or forgotten meanwhile: nobody waits for this outcome.
        if (!this.#finish(signal)) return undefined;
        this.error = error;
        this.host.emit('cb-error', { error });
        return undefined;
      }
    }
  }

  /**
   * After a step-up the act goes on by itself; after the same person signed in again, on one press.
   */
  async #mayGoOn(billing: Billing, error: BillingError, signal: AbortSignal): Promise<boolean> {
    const guard = this.host.keeperOf?.(billing);
    if (!guard) return false;
    if (error.code === 'reauthentication-required') {
      return this.#run.ask(guard.stepUp());
    }
    if (error.code !== 'session-expired' && error.code !== 'not-signed-in') return false;
    if (!guard.expiredSession) return false;
    this.busy = false;
    if (!(await this.#run.ask(guard.returned())) || signal.aborted) return false;
    const goOn = await this.#run.ask(this.#offerToContinue());
    if (goOn) this.busy = true;
    return goOn;
  }

  #offerToContinue(): Promise<boolean> {
    this.interrupted = true;
    this.host.requestUpdate();
    return new Promise<boolean>((resolve) => (this.#offer = resolve)).finally(() => {
      this.interrupted = false;
      this.#offer = undefined;
      this.host.requestUpdate();
    });
  }

  #withdraw(): void {
    this.#offer?.(false);
  }

  /** Tells whether this was still the run that counts. */
  #finish(signal: AbortSignal): boolean {
    if (this.#abort?.signal !== signal) return false;
    this.busy = false;
    this.#run.end();
    this.#abort = undefined;
    // The caller is told first: its result is then drawn once, in one message.
    void Promise.resolve()
      .then(() => undefined)
      .then(() => {
        this.host.requestUpdate();
      });
    return true;
  }

  #keyFor(input: I): string {
    const text = JSON.stringify(input);
    if (this.#intent?.input !== text) this.#intent = { key: newIdempotencyKey(), input: text };
    return this.#intent.key;
  }

  /**
   * Finds out whose act it is before the session can end in the middle of it: otherwise nobody
   * could tell the same person's return from another's. The client asks for its CSRF token anyway.
   */
  async #knowWhose(billing: Billing): Promise<void> {
    if (billing.session.known !== undefined) return;
    await billing.session.current().catch(() => undefined);
    this.host.keeperOf?.(billing)?.noteFirstSession();
  }
}
