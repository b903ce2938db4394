/** The interface of a payment provider, on a public path; the widgets import it from `core/`. */
export * from '../core/payment-provider.js';
