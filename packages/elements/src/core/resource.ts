import type { Billing, BillingError, Change } from '@corporate-billing/sdk';
import type { ReactiveController } from 'lit';
import { explainable } from '../i18n/error-words.js';
import { loadingView, refreshStrip, signedOutView } from '../ui/states.js';
import type { CbElement } from './cb-element.js';
import { own } from './own.js';
import { asError, asFailure, assertDrawable } from './failure.js';
import { knownToApi } from './judge-embedding.js';

/** The parts of a read. */
export interface ResourceOptions<A, T> {
  /** The value is read again after a change of one of these groups. */
  groups: readonly string[];
  /** Returns what the value depends on; while it is undefined, nothing is read or shown. */
  args: () => A | undefined;
  read: (
    billing: Billing,
    args: A,
    options: { signal: AbortSignal; reload: boolean; locale: string | undefined },
  ) => Promise<T>;
  /** The answer holds texts in the widget's language: it is read again when that changes. */
  hasTexts?: boolean;
  isEmpty?: (value: T) => boolean;
  /**
   * `view` reads again by itself after a change; `draft` (a form stands over the value) only sets
   * `changedElsewhere`, because a value that a person is editing must not change.
   */
  mode?: () => 'view' | 'draft';
}

/** The views of a read, one for each status. */
export interface ResourceViews<T> {
  loading?: () => unknown;
  failed: (error: BillingError) => unknown;
  empty?: () => unknown;
  signedOut?: () => unknown;
  ready: (value: T) => unknown;
}

/**
 * One value, one status: reads when its arguments are there, keeps the shown value while it reads
 * again, stops when the widget leaves and resumes when it returns.
 *
 * @example
 * readonly #invoice = new Resource<string, InvoiceDetails>(this, {
 *   groups: ['invoices'],
 *   args: () => this.number || undefined,
 *   read: (billing, number, options) => billing.invoices.get(number, options),
 * });
 */
export class Resource<A, T> implements ReactiveController {
  /** The last value read for the current arguments. */
  value: T | undefined = undefined;
  /** Says why the last read failed; a value read before stays. */
  error: BillingError | undefined = undefined;
  /** The time of the value by the server's clock, in milliseconds. */
  asOf = 0;
  /** In draft mode, the value was changed elsewhere since it was read. */
  changedElsewhere = false;

  private readonly options: ResourceOptions<A, T>;
  #argsKey: string | undefined;
  /** The language that the texts were asked for in. */
  #locale: string | undefined;
  #client: Billing | undefined;
  #abort: AbortController | undefined;
  #run: Promise<void> | undefined;
  #again = false;
  /** The last value that could not be drawn: it is reported once. */
  #undrawn: T | undefined;

  constructor(
    protected readonly host: CbElement,
    options: ResourceOptions<A, T>,
  ) {
    this.options = own(options);
    host.addController(this);
    host.register(this);
  }

  get pending(): Promise<void> | undefined {
    return this.#run;
  }

  get loading(): boolean {
    return this.#run !== undefined;
  }

  hostConnected(): void {
    this.#follow();
    // Changes while disconnected were missed: read again.
    if (this.value !== undefined && this.options.mode?.() !== 'draft') this.#refresh();
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    this.#abort = undefined;
    this.#run = undefined;
    this.#again = false;
    this.#client?.removeEventListener('change', this.#onChange);
    this.#client = undefined;
  }

  hostUpdate(): void {
    this.#follow();
    const args = this.#args();
    const key = args === undefined ? undefined : JSON.stringify(args);
    if (key === this.#argsKey) {
      // The widget left while it was reading, and came back; or it speaks another language now.
      const isLost = !this.#run && this.value === undefined && !this.error;
      const isOld = this.#locale !== this.#spoken && this.options.mode?.() !== 'draft';
      if (args !== undefined && (isLost || isOld)) this.#start(args, false);
      return;
    }
    this.#argsKey = key;
    this.forget();
    if (args !== undefined) this.#start(args, false);
  }

  /** The language of the texts, where the answer has some. */
  get #spoken(): string | undefined {
    return this.options.hasTexts ? this.host.locale : undefined;
  }

  /** Reads again past any cache; the shown value stays until the answer arrives. */
  readonly reload = async (): Promise<void> => {
    const args = this.#args();
    if (args === undefined) return;
    this.changedElsewhere = false;
    this.#start(args, true);
    await this.#run;
  };

  /** Replaces the value by one that the API just returned, so that nothing has to be read again. */
  set(value: T): void {
    this.value = value;
    this.error = undefined;
    this.changedElsewhere = false;
    this.asOf = this.host.billing?.now() ?? 0;
    this.host.requestUpdate();
  }

  render(given: ResourceViews<T>): unknown {
    const views = own(given);
    if (this.host.session === null) return (views.signedOut ?? this.#signedOut)();
    if (this.value !== undefined) {
      const view = this.#viewOf(this.value, views);
      // A failed refresh is shown once: by the view that replaces the value, where there is one.
      const strip = this.error && this.#undrawn === undefined;
      return strip ? [refreshStrip(this.host, this), view] : view;
    }
    if (this.error) return views.failed(this.error);
    return (views.loading ?? this.#loading)();
  }

  /** Draws the value; a value that cannot be drawn counts as an answer that could not be read. */
  #viewOf(value: T, views: ResourceViews<T>): unknown {
    try {
      const isEmpty = views.empty && this.options.isEmpty?.(value);
      const view = isEmpty ? views.empty?.() : views.ready(value);
      this.#undrawn = undefined;
      return view;
    } catch (caught) {
      if (this.#undrawn !== value) {
        this.#undrawn = value;
        const error = asError(caught);
        queueMicrotask(() => this.host.emit('cb-error', { error }));
      }
      return views.failed(this.error ?? asFailure(caught));
    }
  }

  readonly #signedOut = (): unknown => signedOutView(this.host);

  readonly #loading = (): unknown => loadingView(this.host.common.loading);

  #args(): A | undefined {
    if (this.host.session === null || !this.host.billing) return undefined;
    try {
      return this.options.args();
    } catch {
      // The read of its arguments failed, and that is shown where it is drawn.
      return undefined;
    }
  }

  /** Drops the value and what is under way; it is read again when the widget is drawn next. */
  forget(): void {
    this.#abort?.abort();
    this.#abort = undefined;
    this.#run = undefined;
    this.value = this.#undrawn = undefined;
    this.error = undefined;
    this.changedElsewhere = false;
  }

  #start(args: A, reload: boolean): void {
    const billing = this.host.billing;
    if (!billing) return;
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    const run = this.#read(billing, args, abort.signal, reload).finally(() => {
      if (this.#abort !== abort) return;
      this.#run = undefined;
      if (this.#again) {
        this.#again = false;
        const next = this.#args();
        if (next !== undefined) this.#start(next, false);
      }
      this.host.requestUpdate();
    });
    this.#run = run;
    this.host.requestUpdate();
  }

  async #read(billing: Billing, args: A, signal: AbortSignal, reload: boolean): Promise<void> {
    try {
      const locale = (this.#locale = this.#spoken);
      const value = await this.options.read(billing, args, { signal, reload, locale });
      if (signal.aborted) return;
      knownToApi.add(billing);
      assertDrawable(value);
      this.value = value;
      this.error = undefined;
      this.asOf = billing.now();
    } catch (caught) {
      if (signal.aborted) return;
      const error = asFailure(caught);
      await explainable(error, this.host.loadLateWords);
      if (this.#abort?.signal !== signal) return;
      this.error = error;
      this.host.emit('cb-error', { error });
    }
  }

  readonly #onChange = (event: CustomEvent<Change>): void => {
    const { groups } = event.detail;
    const concerned = this.options.groups.some((group) => groups.includes(group));
    // A session that ended leaves the page as it is, under the sign-in laid over it.
    if (!(concerned || groups.includes('session')) || this.host.sessionExpired) return;
    if (this.value === undefined || this.options.mode?.() !== 'draft') this.#refresh();
    // A change that this widget writes itself was made by nobody else.
    else if (concerned && !groups.includes('session') && !this.host.isWriting) {
      this.changedElsewhere = true;
      void this.host.loadLateWords();
      this.host.requestUpdate();
    }
  };

  #refresh(): void {
    const args = this.#args();
    if (args === undefined) {
      this.host.requestUpdate();
      return;
    }
    // A read under way may have been answered before the change: ask once more after it.
    if (this.#run) this.#again = true;
    else this.#start(args, false);
  }

  #follow(): void {
    const client = this.host.isConnected ? this.host.billing : undefined;
    if (client === this.#client) return;
    this.#client?.removeEventListener('change', this.#onChange);
    if (this.#client && client) this.#argsKey = undefined;
    this.#client = client;
    client?.addEventListener('change', this.#onChange);
  }
}
