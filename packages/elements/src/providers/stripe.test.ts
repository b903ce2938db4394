import { expect } from '@open-wc/testing';
import { stripeProvider } from '@corporate-billing/elements/providers/stripe.js';
import { PaymentFieldsError } from '@corporate-billing/elements';
import type { PaymentContext } from '@corporate-billing/elements';
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

type Handler = (event: object) => void;

let current: FakeStripe | undefined;

/**
 * A stand-in for the Stripe global as `@stripe/stripe-js` declares it, as far as the provider uses
 * it. Like the real one it refuses what the real one refuses: a token before `submit()`, a node
 * that is not in the document.
 */
class FakeStripe {
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
  static install(): FakeStripe {
    current = new FakeStripe();
    if ('Stripe' in window) return current;
    const create = (key: string): Stripe | undefined => current?.begin(key);
    Object.assign(window, { Stripe: Object.assign(create, { version: 'endive' }) });
    return current;
  }

  /** Stands for a call of the global. */
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
    this.#handlers.get(name)?.(event);
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
          return Promise.resolve({ error: { type: 'validation_error', message } });
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

const context: PaymentContext = {
  kind: 'card',
  amount: 400_000,
  currency: 'USD',
  country: 'US',
  locale: 'fr',
  theme: 'light',
  onChange: () => undefined,
};

const provider = () => stripeProvider({ publishableKey: 'pk_live_fake' });
const { signal } = new AbortController();

function place(parent: Node = document.body): HTMLElement {
  const node = document.createElement('div');
  parent.appendChild(node);
  return node;
}

async function messageOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    expect(error).to.be.instanceOf(PaymentFieldsError);
    return (error as Error).message;
  }
  throw new Error('It was expected to fail');
}

describe('the Stripe provider', () => {
  let stripe: FakeStripe;
  beforeEach(() => {
    stripe = FakeStripe.install();
  });
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('puts a Payment Element for this payment into the page', async () => {
    const node = place();
    await provider().mount(node, context);
    expect(stripe.key).to.equal('pk_live_fake');
    expect(stripe.options).to.include({
      mode: 'payment',
      amount: 400_000,
      currency: 'usd',
      locale: 'fr',
      paymentMethodCreation: 'manual',
    });
    expect(stripe.options?.allowedPaymentMethodTypes).to.deep.equal(['card']);
    expect(node.querySelector('iframe')).to.not.equal(null);
  });

  it('asks for a method for later where nothing is paid', async () => {
    const debit: PaymentContext = {
      kind: 'directDebit',
      currency: 'EUR',
      country: 'FR',
      locale: 'fr',
      theme: 'light',
      onChange: () => undefined,
    };
    await provider().mount(place(), debit);
    expect(stripe.options).to.include({ mode: 'setup', currency: 'eur' });
    expect(stripe.options?.allowedPaymentMethodTypes).to.deep.equal(['sepa_debit']);
  });

  it('submits in the turn of the click, then asks for a confirmation token', async () => {
    const fields = await provider().mount(place(), context);
    stripe.fill();
    const token = fields.tokenize({ signal });
    expect(stripe.calls).to.deep.equal(['submit']);
    expect(await token).to.deep.equal({
      paymentToken: 'ctoken_1',
      display: { brand: 'Visa', last4: '4242' },
    });
    expect(stripe.calls).to.deep.equal(['submit', 'createConfirmationToken']);
  });

  it('gives a new token each time: one serves once', async () => {
    const fields = await provider().mount(place(), context);
    stripe.fill();
    const first = await fields.tokenize({ signal });
    const second = await fields.tokenize({ signal });
    expect(first.paymentToken).to.not.equal(second.paymentToken);
  });

  it('hands on what Stripe says about incomplete fields', async () => {
    const fields = await provider().mount(place(), context);
    expect(await messageOf(fields.tokenize({ signal }))).to.equal('Votre numéro est incomplet.');
    expect(stripe.calls).to.deep.equal(['submit']);
  });

  it('hands on what Stripe says when no token can be made', async () => {
    const fields = await provider().mount(place(), context);
    stripe.fill();
    stripe.tokenError = { type: 'card_error', message: 'Votre carte a été refusée.' };
    expect(await messageOf(fields.tokenize({ signal }))).to.equal('Votre carte a été refusée.');
  });

  it('tells when the fields are complete', async () => {
    const states: boolean[] = [];
    await provider().mount(place(), {
      ...context,
      onChange: ({ complete }) => states.push(complete),
    });
    stripe.fill();
    expect(states).to.deep.equal([true]);
  });

  it('follows amount and language, focuses and leaves', async () => {
    const node = place();
    const fields = await provider().mount(node, context);
    fields.update({ ...context, amount: 100, locale: 'en' });
    expect(stripe.updated).to.include({ amount: 100, locale: 'en' });
    fields.focus();
    expect(stripe.calls).to.include('focus');
    fields.destroy();
    expect(node.querySelector('iframe')).to.equal(null);
  });

  it('carries the bank’s challenge through', async () => {
    const passed = await provider().authenticate?.({ clientSecret: 'pi_1_secret' }, { signal });
    expect(passed).to.deep.equal({ result: { status: 'requires_confirmation', intent: 'pi_1' } });
    stripe.challengeError = {
      type: 'invalid_request_error',
      code: 'payment_intent_authentication_failure',
    };
    const failed = await provider().authenticate?.({ clientSecret: 'pi_1_secret' }, { signal });
    expect(failed).to.deep.equal({
      result: { status: 'failed', code: 'payment_intent_authentication_failure' },
    });
  });

  it('says plainly what it needs where the document cannot reach', async () => {
    const shadow = place().attachShadow({ mode: 'open' });
    const work = provider().mount(place(shadow), { ...context, locale: 'en' });
    expect(await messageOf(work)).to.contain('cannot be shown in this part of the page');
    expect(stripe.options).to.equal(undefined);
  });

  it('says so when the element cannot load, and works at the next try', async () => {
    const one = provider();
    stripe.loadError = { type: 'api_connection_error' };
    const work = one.mount(place(), { ...context, locale: 'en' });
    expect(await messageOf(work)).to.contain('could not be reached');
    stripe.loadError = undefined;
    await one.mount(place(), context);
    expect(document.querySelectorAll('iframe')).to.have.length(1);
  });
});
