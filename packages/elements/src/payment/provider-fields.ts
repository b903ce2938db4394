import { isBillingError } from '@corporate-billing/sdk';
import type { ReactiveController } from 'lit';
import { PaymentFieldsError } from '../core/payment-provider.js';
import type {
  PaymentContext,
  PaymentFields,
  PaymentProvider,
  PaymentTokenDisplay,
} from '../core/payment-provider.js';
import { errorText } from '../ui/states.js';
import type { CbElement } from '../core/cb-element.js';
import { DocumentSlot } from '../core/document-slot.js';
import { focusOn } from '../ui/focus.js';

export type FieldsContext = Omit<PaymentContext, 'onChange' | 'locale' | 'theme'>;

/** What was entered, as the provider's token. It serves once and is kept in memory only. */
export interface SavedSource {
  readonly kind: PaymentContext['kind'];
  readonly paymentToken: string;
  readonly display: PaymentTokenDisplay;
}

/**
 * The payment provider's own fields inside a widget: put into the document's tree when first
 * wanted, kept while other choices are looked at, made anew where the widget moved.
 */
export class ProviderFields implements ReactiveController {
  status: 'none' | 'mounting' | 'ready' | 'failed' = 'none';
  /** What is wrong with what was entered, to be shown beside the fields. */
  problem: string | undefined;
  /** Why the fields could not be shown, where the provider says it in words. */
  reason: string | undefined;
  busy = false;

  readonly #box: DocumentSlot;
  #wanted: FieldsContext | undefined;
  #isShown = false;
  #key = '';
  #fields: PaymentFields | undefined;
  #mounting: Promise<void> | undefined;
  #tokenizing: Promise<SavedSource | undefined> | undefined;
  #abort = new AbortController();

  constructor(
    private readonly host: CbElement,
    private readonly provider: () => PaymentProvider | undefined,
    /** How a failure without words of its own is told. */
    private readonly failed: () => string,
  ) {
    this.#box = new DocumentSlot(host, 'payment-fields', () => {
      this.#drop();
    });
    host.addController(this);
    host.register(this);
  }

  get pending(): Promise<unknown> | undefined {
    return this.#mounting ?? this.#tokenizing;
  }

  hostUpdated(): void {
    this.#serve();
  }

  /** Another person uses the page now. */
  forget(): void {
    this.#drop();
    this.#wanted = undefined;
  }

  /** Says which fields are to be on the page; with undefined they stay as they are, out of sight. */
  want(context: FieldsContext | undefined): void {
    this.#isShown = context !== undefined;
    if (context) this.#wanted = context;
  }

  /** Starts over with empty fields. */
  reset(): void {
    this.#drop();
    this.host.requestUpdate();
  }

  readonly retry = (): void => {
    this.reset();
  };

  focus(): void {
    this.#fields?.focus();
  }

  /**
   * Asks the provider for a token. Must be called in the turn of the person's click.
   * Resolves to undefined when something has to be corrected: see `problem`.
   */
  tokenize(): Promise<SavedSource | undefined> {
    const fields = this.#fields;
    const kind = this.#wanted?.kind;
    if (!fields || !kind || this.busy) return Promise.resolve(undefined);
    this.busy = true;
    this.problem = undefined;
    const { signal } = this.#abort;
    const token = fields.tokenize({ signal });
    this.#tokenizing = this.#take(token, kind, signal);
    this.host.requestUpdate();
    return this.#tokenizing;
  }

  async #take(
    token: ReturnType<PaymentFields['tokenize']>,
    kind: SavedSource['kind'],
    signal: AbortSignal,
  ): Promise<SavedSource | undefined> {
    try {
      const saved = await token;
      return signal.aborted ? undefined : { kind, ...saved };
    } catch (error) {
      if (signal.aborted) return undefined;
      this.problem = this.#say(error);
      if (error instanceof PaymentFieldsError) this.focus();
      else this.#focusProblem();
      return undefined;
    } finally {
      if (!signal.aborted) {
        this.busy = false;
        this.#tokenizing = undefined;
        this.host.requestUpdate();
      }
    }
  }

  // Nothing in the fields is wrong: what went wrong is what there is to read.
  #focusProblem(): void {
    const { host } = this;
    host.requestUpdate();
    void focusOn(host, '.fields-problem');
  }

  #say(error: unknown): string {
    if (error instanceof PaymentFieldsError) return error.message;
    if (!isBillingError(error)) return this.failed();
    this.host.emit('cb-error', { error });
    return errorText(this.host, error);
  }

  #serve(): void {
    const { node } = this.#box;
    const provider = this.provider();
    if (!this.#wanted || !this.#isShown || !node || !provider) return;
    const context = this.#context(this.#wanted);
    const key = JSON.stringify(context);
    if (this.status === 'none') {
      this.#key = key;
      this.#mounting = this.#mount(provider, node, context, this.#abort.signal);
    } else if (this.#fields && key !== this.#key) {
      this.#key = key;
      this.#fields.update(context);
    }
  }

  async #mount(
    provider: PaymentProvider,
    node: HTMLElement,
    context: PaymentContext,
    signal: AbortSignal,
  ): Promise<void> {
    this.status = 'mounting';
    try {
      const fields = await provider.mount(node, context);
      if (signal.aborted) {
        fields.destroy();
        return;
      }
      this.#fields = fields;
      this.status = 'ready';
    } catch (error) {
      if (signal.aborted) return;
      this.status = 'failed';
      this.reason = error instanceof PaymentFieldsError ? error.message : undefined;
      const detail = error instanceof Error ? error : new Error(String(error));
      this.host.emit('cb-error', { error: detail });
    } finally {
      if (!signal.aborted) this.#mounting = undefined;
      this.host.requestUpdate();
    }
  }

  #context(wanted: FieldsContext): PaymentContext {
    return {
      ...wanted,
      locale: this.host.locale,
      theme: lookOf(this.host),
      onChange: () => {
        if (this.problem === undefined) return;
        this.problem = undefined;
        this.host.requestUpdate();
      },
    };
  }

  // The node moved or is gone: the frames in it are, too.
  #drop(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#fields?.destroy();
    this.#fields = this.#mounting = this.#tokenizing = undefined;
    this.status = 'none';
    this.problem = this.reason = undefined;
    this.busy = false;
  }
}

/** Light or dark, as the widget is really shown. */
function lookOf(host: CbElement): 'light' | 'dark' {
  const shown = host.renderRoot.querySelector('.base') ?? host;
  const scheme = getComputedStyle(shown).colorScheme;
  if (!scheme.includes('dark')) return 'light';
  if (!scheme.includes('light')) return 'dark';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
