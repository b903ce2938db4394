import { isBillingError } from '@corporate-billing/sdk';
import type { ReactiveController } from 'lit';
import { isFieldsError } from '../core/payment-provider.js';
import type {
  PaymentContext,
  PaymentFields,
  PaymentFieldsError,
  PaymentProvider,
  PaymentTokenDisplay,
} from '../core/payment-provider.js';
import { errorText } from '../ui/states.js';
import type { CbElement } from '../core/cb-element.js';
import { DocumentSlot } from '../core/document-slot.js';
import { focusOn } from '../ui/focus.js';
import { asError } from '../core/failure.js';
import { documentPart } from '../ui/page.js';

export type FieldsContext = Omit<PaymentContext, 'onChange' | 'locale' | 'theme'>;

/** The provider's token for what was entered. It serves once and is kept in memory only. */
export interface SavedSource {
  readonly kind: PaymentContext['kind'];
  readonly paymentToken: string;
  readonly display: PaymentTokenDisplay;
}

/**
 * Manages the payment provider's own fields inside a widget: they are put into the document's tree
 * when first needed, kept while the person looks at other choices, and made anew where the widget
 * moved.
 */
export class ProviderFields implements ReactiveController {
  status: 'none' | 'mounting' | 'ready' | 'failed' = 'none';
  busy = false;

  readonly #box: DocumentSlot;
  #wanted: FieldsContext | undefined;
  #isShown = false;
  #key = '';
  #fields: PaymentFields | undefined;
  #mounting: Promise<void> | undefined;
  #tokenizing: Promise<SavedSource | undefined> | undefined;
  #checking: Promise<void> | undefined;
  #abort = new AbortController();
  /** The error that the provider threw; it is worded anew when the language changes. */
  #fault: unknown;
  #mountFault: unknown;

  constructor(
    private readonly host: CbElement,
    private readonly provider: () => PaymentProvider | undefined,
    /** Words a failure that has no words of its own. */
    private readonly failed: () => string,
  ) {
    this.#box = new DocumentSlot(host, 'payment-fields', () => {
      this.#drop();
    });
    host.addController(this);
    host.register(this);
  }

  get pending(): Promise<unknown> | undefined {
    return this.#mounting ?? this.#tokenizing ?? this.#checking;
  }

  /** Says what is wrong with what was entered, to be shown beside the fields. */
  get problem(): string | undefined {
    return this.#fault === undefined ? undefined : this.#say(this.#fault);
  }

  /** Says why the fields could not be shown, where the provider explains it. */
  get reason(): string | undefined {
    return isFieldsError(this.#mountFault) ? saidBy(this.#mountFault) : undefined;
  }

  hostUpdated(): void {
    this.#serve();
  }

  /** Another person uses the page now. */
  forget(): void {
    this.#drop();
    this.#wanted = undefined;
  }

  /** Says which fields belong on the page; with undefined they stay as they are, out of sight. */
  show(context: FieldsContext | undefined): void {
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
   * Asks the provider for a token. It must be called in the turn of the person's click. Resolves to
   * undefined when something has to be corrected: see `problem`.
   */
  tokenize(): Promise<SavedSource | undefined> {
    const fields = this.#fields;
    const kind = this.#wanted?.kind;
    if (!fields || !kind || this.busy) return Promise.resolve(undefined);
    this.busy = true;
    this.#fault = undefined;
    const { signal } = this.#abort;
    this.#tokenizing = this.#take(fields, kind, signal);
    this.host.requestUpdate();
    return this.#tokenizing;
  }

  /** Finds out, without a token, what has to be corrected: see `problem`. The focus stays. */
  check(): Promise<void> {
    const fields = this.#fields;
    if (!fields?.check || this.busy) return Promise.resolve();
    this.#fault = undefined;
    this.#checking = this.#look(fields.check(), this.#abort.signal);
    return this.#checking;
  }

  async #look(checked: Promise<void>, signal: AbortSignal): Promise<void> {
    try {
      await checked;
    } catch (error) {
      if (!signal.aborted && isFieldsError(error)) this.#fault = error;
    } finally {
      this.#checking = undefined;
      this.host.requestUpdate();
    }
  }

  async #take(
    fields: PaymentFields,
    kind: SavedSource['kind'],
    signal: AbortSignal,
  ): Promise<SavedSource | undefined> {
    try {
      const saved = await fields.tokenize({ signal });
      return signal.aborted ? undefined : { kind, ...saved };
    } catch (error) {
      if (signal.aborted) return undefined;
      this.#fault = error;
      if (isBillingError(error)) this.host.emit('cb-error', { error });
      if (isFieldsError(error)) this.focus();
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

  // The fields are right: the message about the failure gets the focus.
  #focusProblem(): void {
    const { host } = this;
    host.requestUpdate();
    void focusOn(host, '.fields-problem');
  }

  #say(error: unknown): string {
    if (isFieldsError(error)) return saidBy(error);
    return isBillingError(error) ? errorText(this.host, error) : this.failed();
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
      this.#update(this.#fields, context);
    }
  }

  #update(fields: PaymentFields, context: PaymentContext): void {
    try {
      fields.update(context);
      if (this.#fault !== undefined) this.host.requestUpdate();
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    this.status = 'failed';
    this.#mountFault = error;
    this.host.emit('cb-error', { error: asError(error) });
    this.host.requestUpdate();
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
      this.#box.filled();
      this.status = 'ready';
    } catch (error) {
      if (signal.aborted) return;
      this.#fail(error);
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
        if (this.#fault === undefined) return;
        this.#fault = undefined;
        this.host.requestUpdate();
      },
    };
  }

  // A provider whose frames are gone may fail to remove them.
  #destroy(): void {
    try {
      this.#fields?.destroy();
    } catch (error) {
      this.host.emit('cb-error', { error: asError(error) });
    }
  }

  // The node moved or is gone, and the frames in it, too.
  #drop(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#box.emptied();
    this.#destroy();
    this.#fields = this.#mounting = this.#tokenizing = undefined;
    this.status = 'none';
    this.#fault = this.#mountFault = undefined;
    this.busy = false;
  }
}

const saidBy = (error: PaymentFieldsError): string => error.say?.() ?? error.message;

/** Returns light or dark, as the widget is really shown. */
function lookOf(host: CbElement): 'light' | 'dark' {
  const shown = host.renderRoot.querySelector('.base') ?? host;
  const scheme = getComputedStyle(shown).colorScheme;
  if (!scheme.includes('dark')) return 'light';
  if (!scheme.includes('light')) return 'dark';
  const view: Partial<Window> | null = documentPart(host.ownerDocument, 'defaultView');
  return view?.matchMedia?.('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
