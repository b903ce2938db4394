/**
 * The Stripe provider's own words; Stripe says everything else itself, in the person's language.
 */
export const stripeProviderWords = {
  outOfDocument:
    'Card fields cannot be shown in this part of the page: its outer element does not let them through to the document. Pay on another page, or contact the owner of this one.',
  unavailable: 'The payment provider could not be reached. Check your connection, then try again.',
  incomplete: 'Complete the fields above.',
};
export type StripeProviderWords = typeof stripeProviderWords;
