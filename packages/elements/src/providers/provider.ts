/** What a payment provider is to the widgets. A public path; the widgets import it from `core/`. */
export * from '../core/payment-provider.js';
