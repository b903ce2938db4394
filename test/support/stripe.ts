import type {
  ConfirmationTokenResult,
  PaymentIntentOrSetupIntentResult,
  Stripe,
  StripeElements,
  StripeElementsOptionsMode,
  StripeElementsUpdateOptions,
  StripeError,
  StripePaymentElement,
} from '@stripe/stripe-js';

type Handler = (event: never) => void;

let current: FakeStripe | undefined;

/**
 * A stand-in for the Stripe global as `@stripe/stripe-js` declares it, as far as the provider uses
 * it. Like the real one it refuses what the real one refuses: a token before `submit()`, a node
 * that is not in the document.
 */
export class FakeStripe {
  key = '';
  options: StripeElementsOptionsMode | undefined;
  updated: StripeElementsUpdateOptions | undefined;
  readonly calls: string[] = [];
  tokenError: StripeError | undefined;
  challengeError: StripeError | undefined;
  loadError: StripeError | undefined;

  #complete = false;
  #submitted = false;
  #tokens = 0;
  #handlers = new Map<string, Handler>();
  #frame: HTMLIFrameElement | undefined;

  /** Takes the place of the global, which the loader looks up once for the page. */
  install(): void {
    current = this;
    if ('Stripe' in window) return;
    const create = (key: string): Stripe | undefined => current?.begin(key);
    Object.assign(window, { Stripe: Object.assign(create, { version: 'endive' }) });
  }

  /** What calling the global does. */
  begin(key: string): Stripe {
    this.key = key;
    return this.#stripe();
  }

  /** The person completes every field. */
  fill(): void {
    this.#complete = true;
    this.#tell('change', { elementType: 'payment', complete: true, empty: false });
  }

  #tell(name: string, event: object): void {
    this.#handlers.get(name)?.(event as never);
  }

  #stripe(): Stripe {
    const fake: Pick<Stripe, 'elements' | 'createConfirmationToken' | 'handleNextAction'> = {
      elements: ((options?: StripeElementsOptionsMode) => {
        this.options = options;
        return this.#elements();
      }) as Stripe['elements'],
      createConfirmationToken: () => Promise.resolve(this.#token()),
      handleNextAction: () => Promise.resolve(this.#challenge()),
    };
    return fake as Stripe;
  }

  #elements(): StripeElements {
    const fake = {
      create: () => this.#element(),
      update: (options: StripeElementsUpdateOptions) => {
        this.updated = options;
        return Promise.resolve();
      },
      submit: () => {
        this.calls.push('submit');
        if (!this.#complete) {
          const message = 'Votre numéro est incomplet.';
          return Promise.resolve({ error: { type: 'validation_error', message } as StripeError });
        }
        this.#submitted = true;
        return Promise.resolve({ selectedPaymentMethod: 'card' });
      },
    };
    return fake as unknown as StripeElements;
  }

  #element(): StripePaymentElement {
    const fake = {
      on: (name: string, handler: Handler) => void this.#handlers.set(name, handler),
      mount: (node: HTMLElement) => {
        if (node.getRootNode() !== document) throw new Error('The node is not in the document');
        this.#frame = document.createElement('iframe');
        node.append(this.#frame);
        queueMicrotask(() => {
          if (this.loadError)
            this.#tell('loaderror', { elementType: 'payment', error: this.loadError });
          else this.#tell('ready', { elementType: 'payment' });
        });
      },
      focus: () => void this.calls.push('focus'),
      destroy: () => this.#frame?.remove(),
    };
    return fake as unknown as StripePaymentElement;
  }

  #token(): ConfirmationTokenResult {
    this.calls.push('createConfirmationToken');
    if (!this.#submitted) throw new Error('elements.submit() must be called first');
    this.#submitted = false;
    if (this.tokenError) return { error: this.tokenError };
    this.#tokens += 1;
    const id = `ctoken_${String(this.#tokens)}`;
    const card = { brand: 'visa', last4: '4242', exp_month: 8, exp_year: 2030 };
    return {
      confirmationToken: { id, payment_method_preview: { type: 'card', card } },
    } as ConfirmationTokenResult;
  }

  #challenge(): PaymentIntentOrSetupIntentResult {
    this.calls.push('handleNextAction');
    if (this.challengeError) return { error: this.challengeError };
    const paymentIntent = { id: 'pi_1', status: 'requires_confirmation' };
    return { paymentIntent } as PaymentIntentOrSetupIntentResult;
  }
}
