import type {
  Appearance,
  ConfirmationToken,
  Stripe,
  StripeElementLocale,
  StripeElements,
  StripeError,
  StripePaymentElement,
} from '@stripe/stripe-js';
import { askForWords, wordsLocale, wordsOf } from '../core/locales.js';
import { isShown } from '../ui/page.js';
import { PaymentFieldsError } from './provider.js';
import type {
  PaymentContext,
  PaymentFields,
  PaymentProvider,
  PaymentTokenDisplay,
} from './provider.js';
import { stripeProviderWords } from './stripe.words.js';
import type { StripeProviderWords } from './stripe.words.js';

export interface StripeProviderOptions {
  /** The key `pk_live_…` or `pk_test_…`; Stripe means it to be public. */
  publishableKey: string;
}

/**
 * Stripe's Payment Element as payment provider. Needs `@stripe/stripe-js` (an optional peer), which
 * loads Stripe.js from js.stripe.com when the first fields are shown: a page with a content
 * security policy has to allow `script-src`, `frame-src` and `connect-src` for Stripe's hosts.
 *
 * Tokens are confirmation tokens; the backend confirms its intent with them and hands the client
 * secret of an intent that `requires_action` back as `nextAction: { clientSecret }`.
 */
export function stripeProvider({ publishableKey }: StripeProviderOptions): PaymentProvider {
  let loading: Promise<Stripe> | undefined;
  const load = (): Promise<Stripe> => {
    loading ??= loadStripe(publishableKey).catch((error: unknown) => {
      // The next call tries again: being offline for a moment must not end payments for good.
      loading = undefined;
      throw error;
    });
    return loading;
  };
  return {
    kinds: ['card', 'directDebit'],
    async mount(node, context) {
      await askForWords(context.locale, 'stripeProvider');
      const say = (what: 'outOfDocument' | 'unavailable') => () => wordsFor(context.locale)[what];
      if (node.getRootNode() !== document || !isShown(node)) {
        throw new PaymentFieldsError(say('outOfDocument'));
      }
      let stripe: Stripe;
      try {
        stripe = await load();
      } catch {
        throw new PaymentFieldsError(say('unavailable'));
      }
      return StripeFields.mount(stripe, node, context);
    },
    async authenticate(nextAction, { signal }) {
      const stripe = await load();
      signal.throwIfAborted();
      return { result: await challenge(stripe, secretOf(nextAction)) };
    },
  };
}

async function loadStripe(publishableKey: string): Promise<Stripe> {
  // The pure entry loads nothing from Stripe until it is asked to.
  const { loadStripe: load } = await import('@stripe/stripe-js/pure');
  const stripe = await load(publishableKey);
  if (!stripe) throw new Error('Stripe.js needs a document');
  return stripe;
}

class StripeFields implements PaymentFields {
  static async mount(
    stripe: Stripe,
    node: HTMLElement,
    context: PaymentContext,
  ): Promise<StripeFields> {
    const elements = stripe.elements({
      ...deferred(context),
      locale: localeOf(context.locale),
      appearance: appearanceOf(node, context),
      paymentMethodCreation: 'manual',
      allowedPaymentMethodTypes: methodTypes(context),
    });
    const element = elements.create('payment', {
      layout: 'tabs',
      wallets: { applePay: 'never', googlePay: 'never' },
      defaultValues: { billingDetails: { address: { country: context.country } } },
    });
    const fields = new StripeFields(stripe, elements, element, node, context);
    await fields.#ready();
    return fields;
  }

  private constructor(
    private readonly stripe: Stripe,
    private readonly elements: StripeElements,
    private readonly element: StripePaymentElement,
    private readonly node: HTMLElement,
    private context: PaymentContext,
  ) {}

  async tokenize({ signal }: { signal: AbortSignal }) {
    // This comes first, in the turn of the click: Stripe may open its own windows here.
    await this.check();
    signal.throwIfAborted();
    const { confirmationToken, error } = await this.stripe.createConfirmationToken({
      elements: this.elements,
    });
    if (error) throw this.#explain(error);
    return { paymentToken: confirmationToken.id, display: displayOf(confirmationToken) };
  }

  async check(): Promise<void> {
    const { error } = await this.elements.submit();
    if (error) throw this.#explain(error);
  }

  focus(): void {
    this.element.focus();
  }

  update(context: PaymentContext): void {
    this.context = context;
    void askForWords(context.locale, 'stripeProvider');
    void this.elements.update({
      ...deferred(context),
      locale: localeOf(context.locale),
      appearance: appearanceOf(this.node, context),
    });
  }

  destroy(): void {
    this.element.destroy();
  }

  #ready(): Promise<void> {
    const words = wordsFor(this.context.locale);
    return new Promise((resolve, reject) => {
      this.element.on('ready', () => {
        resolve();
      });
      this.element.on('loaderror', ({ error }) => {
        this.element.destroy();
        reject(new PaymentFieldsError(error.message ?? words.unavailable));
      });
      this.element.on('change', ({ complete }) => {
        this.context.onChange({ complete });
      });
      this.element.mount(this.node);
    });
  }

  // Stripe's own messages are in the person's present language and name the field.
  #explain(error: StripeError): PaymentFieldsError {
    const { locale } = this.context;
    const say = (): string => {
      const words = wordsFor(this.context.locale);
      const own = error.type === 'api_connection_error' ? words.unavailable : words.incomplete;
      return this.context.locale === locale ? (error.message ?? own) : own;
    };
    return new PaymentFieldsError(say, error.param);
  }
}

/** Describes a payment where an amount is known, else a method for later. */
function deferred({ amount, currency }: PaymentContext) {
  const code = currency.toLowerCase();
  return amount === undefined
    ? { mode: 'setup' as const, currency: code }
    : { mode: 'payment' as const, currency: code, amount };
}

const debits: Record<string, string> = { EUR: 'sepa_debit', GBP: 'bacs_debit' };

const methodTypes = ({ kind, currency }: PaymentContext): string[] =>
  kind === 'card' ? ['card'] : [debits[currency] ?? 'us_bank_account'];

// For a tag it does not know, Stripe falls back to the browser's language.
const localeOf = (tag: string): StripeElementLocale => tag as StripeElementLocale;

function appearanceOf(node: HTMLElement, { theme }: PaymentContext): Appearance {
  const { color, fontFamily } = getComputedStyle(node);
  return {
    theme: theme === 'dark' ? 'night' : 'stripe',
    variables: { colorText: color, fontFamily },
  };
}

const brands: Record<string, string> = {
  visa: 'Visa',
  mastercard: 'MasterCard',
  amex: 'American Express',
  discover: 'Discover',
};

/** Returns what may be shown of a token: a brand or a bank, and the last digits. */
function displayOf({ payment_method_preview: preview }: ConfirmationToken): PaymentTokenDisplay {
  const { card, us_bank_account: bank, sepa_debit: sepa } = preview;
  if (card) return { brand: brands[card.brand] ?? card.brand, last4: card.last4 };
  const last4 = bank?.last4 ?? sepa?.last4;
  const bankName = bank?.bank_name ?? sepa?.bank_code;
  return { ...(last4 ? { last4 } : {}), ...(bankName ? { bankName } : {}) };
}

function secretOf(nextAction: unknown): string {
  const { clientSecret, client_secret: snake } = (nextAction ?? {}) as Record<string, unknown>;
  const secret = clientSecret ?? snake;
  if (typeof secret !== 'string') throw new Error('The next action holds no client secret');
  return secret;
}

/** Stripe shows the bank's challenge itself; the backend finds the outcome through the intent. */
async function challenge(stripe: Stripe, clientSecret: string): Promise<Record<string, string>> {
  const { error, ...done } = await stripe.handleNextAction({ clientSecret });
  if (error) return { status: 'failed', ...(error.code ? { code: error.code } : {}) };
  const intent = 'paymentIntent' in done ? done.paymentIntent : done.setupIntent;
  return intent ? { status: intent.status, intent: intent.id } : { status: 'failed' };
}

const wordsFor = (locale: string): StripeProviderWords =>
  wordsOf('stripeProvider', stripeProviderWords, wordsLocale(locale));
