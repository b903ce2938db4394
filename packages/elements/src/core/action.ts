import { isBillingError } from '@corporate-billing/sdk';
import type { Billing, BillingError } from '@corporate-billing/sdk';
import type { CbElement } from './cb-element.js';

/** What a write is made of. */
export interface ActionOptions<I, T> {
  run: (
    billing: Billing,
    input: I,
    options: { signal: AbortSignal; idempotencyKey: string },
  ) => Promise<T>;
}

/** Failures after which nobody knows whether the write took effect: the same key asks again. */
const isUnresolved = (error: BillingError): boolean =>
  ['network', 'timeout', 'parse', 'aborted'].includes(error.kind) ||
  (error.status !== undefined && error.status >= 500) ||
  ['request-in-progress', 'session-expired', 'not-signed-in', 'reauthentication-required'].includes(
    error.code,
  );

/**
 * One write at a time: a second press while the first is under way does nothing. The idempotency
 * key belongs to what is being done, so trying again after a lost answer never does it twice.
 */
export class Action<I, T> {
  busy = false;
  error: BillingError | undefined;

  #run: Promise<T | undefined> | undefined;
  #abort: AbortController | undefined;
  #intent: { key: string; input: string } | undefined;

  constructor(
    private readonly host: CbElement,
    private readonly options: ActionOptions<I, T>,
  ) {
    host.enlist(this);
  }

  get pending(): Promise<unknown> | undefined {
    return this.#run;
  }

  /** What the API found wrong by field path (`postalCode`), from the last attempt. */
  get fieldErrors(): BillingError['fieldErrors'] {
    return this.error?.fieldErrors ?? {};
  }

  /** Resolves to the answer, or to undefined when it failed (see `error`) or another run is under way. */
  run(input: I): Promise<T | undefined> {
    if (this.busy) return Promise.resolve(undefined);
    const billing = this.host.billing;
    if (!billing) return Promise.resolve(undefined);
    this.busy = true;
    this.error = undefined;
    this.#abort = new AbortController();
    this.#run = this.#perform(billing, input, this.#abort.signal);
    this.host.requestUpdate();
    return this.#run;
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

  async #perform(billing: Billing, input: I, signal: AbortSignal): Promise<T | undefined> {
    const idempotencyKey = this.#keyFor(input);
    try {
      const value = await this.options.run(billing, input, { signal, idempotencyKey });
      this.#intent = undefined;
      return value;
    } catch (error) {
      if (!isBillingError(error)) throw error;
      if (!isUnresolved(error)) this.#intent = undefined;
      this.error = error;
      this.host.emit('cb-error', { error });
      return undefined;
    } finally {
      this.busy = false;
      this.#run = undefined;
      this.host.requestUpdate();
    }
  }

  #keyFor(input: I): string {
    const text = JSON.stringify(input);
    if (this.#intent?.input !== text) this.#intent = { key: crypto.randomUUID(), input: text };
    return this.#intent.key;
  }
}
