/**
 * The facts about the payment, or about the method being set up, that the provider's fields need.
 */
export interface PaymentContext {
  kind: 'card' | 'directDebit';
  /** The amount in minor units; absent when a method is saved without a payment. */
  amount?: number;
  /** This is an ISO 4217 code. */
  currency: string;
  /** The account is in this country (ISO 3166-1 alpha-2). */
  country: string;
  /** This BCP 47 tag names the widget's language. */
  locale: string;
  theme: 'light' | 'dark';
  onChange(state: { complete: boolean; problem?: string }): void;
}

/** What may be shown of a token: never a number. */
export interface PaymentTokenDisplay {
  brand?: string;
  last4?: string;
  bankName?: string;
}

/** The fields a provider has put on the page. */
export interface PaymentFields {
  /**
   * Turns what was entered into a token that serves once. It is called in the click's own turn.
   * @throws PaymentFieldsError when something in the fields is missing or wrong
   */
  tokenize(options: {
    signal: AbortSignal;
  }): Promise<{ paymentToken: string; display: PaymentTokenDisplay }>;
  /**
   * Checks whether everything is entered, without making a token: what is missing beside the fields
   * is then reported together with it. A provider without it is asked after that has been
   * corrected.
   * @throws PaymentFieldsError when something in the fields is missing or wrong
   */
  check?(): Promise<void>;
  focus(): void;
  update(context: PaymentContext): void;
  destroy(): void;
}

/** Takes card and debit data in fields of its own; the data never passes through this library. */
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

/** `tokenize` throws it when the fields hold something the person has to correct. */
export class PaymentFieldsError extends Error {
  override readonly name = 'PaymentFieldsError';
  /** Returns the sentence in the language the page shows by now. */
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

/**
 * Tells whether a provider threw it for the person to correct, even with another copy of the
 * library.
 */
export const isFieldsError = (error: unknown): error is PaymentFieldsError =>
  error instanceof Error && error.name === 'PaymentFieldsError';
