import type { Billing } from '@corporate-billing/sdk';
import type { PaymentProvider } from '../providers/provider.js';
import type { StripeProviderOptions } from '../providers/stripe.js';

/** Stripe's Payment Element; its code is loaded with the first fields that are shown. */
export const stripeProvider = (options: StripeProviderOptions): PaymentProvider =>
  lazyProvider(async () => (await import('../providers/stripe.js')).stripeProvider(options));

/** The provider of demos and tests; its code is loaded with the first fields that are shown. */
export const testProvider = (billing: Billing): PaymentProvider =>
  lazyProvider(async () => (await import('../providers/test.js')).testProvider(billing));

function lazyProvider(load: () => Promise<PaymentProvider>): PaymentProvider {
  let loading: Promise<PaymentProvider> | undefined;
  const provider = (): Promise<PaymentProvider> =>
    (loading ??= load().catch((error: unknown) => {
      // The next call tries again: being offline for a moment must not end payments for good.
      loading = undefined;
      throw error;
    }));
  return {
    kinds: ['card', 'directDebit'],
    mount: async (node, context) => (await provider()).mount(node, context),
    async authenticate(nextAction, options) {
      const found = await provider();
      if (!found.authenticate) throw new Error('This payment provider asks for no confirmation');
      return found.authenticate(nextAction, options);
    },
  };
}
