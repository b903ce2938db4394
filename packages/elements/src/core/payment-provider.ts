/** What the provider's fields need to know about the payment or the method being set up. */
export interface PaymentContext {
  kind: 'card' | 'directDebit';
  /** Minor units; absent when a method is saved without a payment. */
  amount?: number;
  /** ISO 4217. */
  currency: string;
  /** ISO 3166-1 alpha-2 of the account. */
  country: string;
  /** BCP 47 tag of the widget. */
  locale: string;
  theme: 'light' | 'dark';
  onChange(state: { complete: boolean; problem?: string }): void;
}

/** What a token stands for, fit to be shown: never a number. */
export interface PaymentTokenDisplay {
  brand?: string;
  last4?: string;
  bankName?: string;
}

/** Fields a provider has put on the page. */
export interface PaymentFields {
  /**
   * Turns what was entered into a token that serves once. Called in the click's own turn.
   * @throws PaymentFieldsError when something in the fields is missing or wrong
   */
  tokenize(options: {
    signal: AbortSignal;
  }): Promise<{ paymentToken: string; display: PaymentTokenDisplay }>;
  /**
   * Looks whether everything is entered, without making a token: what is missing beside the fields is
   * then told together with it. A provider without it is asked when that has been mended.
   * @throws PaymentFieldsError when something in the fields is missing or wrong
   */
  check?(): Promise<void>;
  focus(): void;
  update(context: PaymentContext): void;
  destroy(): void;
}

/** Where card and debit data go: to the provider's own fields, never through this library. */
export interface PaymentProvider {
  readonly kinds: readonly ('card' | 'directDebit')[];
  /** @param node connected, in the document's own tree */
  mount(node: HTMLElement, context: PaymentContext): Promise<PaymentFields>;
  /** Carries the bank's challenge through; what it returns goes to `confirmPayment`. */
  authenticate?(
    nextAction: unknown,
    options: { signal: AbortSignal },
  ): Promise<{ result: unknown }>;
}

/** Thrown by `tokenize` when the fields hold something the person has to correct. */
export class PaymentFieldsError extends Error {
  override readonly name = 'PaymentFieldsError';
  /** The sentence, in the language the page shows by now. */
  readonly say?: () => string;

  /** @param message the sentence, or what makes it: asked again when the page changes its language */
  constructor(
    message: string | (() => string),
    readonly field?: string,
  ) {
    const say = typeof message === 'function' ? message : () => message;
    super(say());
    this.say = say;
  }
}

/** Whether a provider threw it for the person to correct; also one that comes with another copy of the library. */
export const isFieldsError = (error: unknown): error is PaymentFieldsError =>
  error instanceof Error && error.name === 'PaymentFieldsError';
