import type { MandateOffer, PaymentMethod, PaymentMethodInput } from '@corporate-billing/sdk';
import type { PaymentTokenDisplay } from '../../core/payment-provider.js';

/** This library can set up these kinds; they are offered in this order. */
export const knownKinds = ['card', 'bankTransfer', 'check', 'directDebit'] as const;
export type MethodKind = (typeof knownKinds)[number];

export const isKnownKind = (kind: string): kind is MethodKind =>
  (knownKinds as readonly string[]).includes(kind);

/**
 * Lists the kinds the account may change to; a kind that this version does not know cannot be
 * offered.
 */
export const offeredKinds = (method: Pick<PaymentMethod, 'allowedKinds'>): MethodKind[] =>
  knownKinds.filter((kind) => method.allowedKinds.includes(kind));

/** Tells whether a kind takes the payment provider's fields. */
export const needsFields = (kind: MethodKind | undefined): kind is 'card' | 'directDebit' =>
  kind === 'card' || kind === 'directDebit';

/** A card is announced as expiring this many days before it ends. */
export const cardWarningDays = 90;

/**
 * Returns what is sent for a kind; a debit carries the consent to the exact text that was shown.
 */
export function methodInput(
  kind: MethodKind,
  paymentToken: string | undefined,
  offer: MandateOffer | undefined,
): PaymentMethodInput | undefined {
  if (!needsFields(kind)) return { kind };
  if (paymentToken === undefined) return undefined;
  if (kind === 'card') return { kind, paymentToken };
  if (!offer) return undefined;
  return { kind, paymentToken, mandate: { version: offer.version, locale: offer.locale } };
}

/**
 * Tells whether what is on file now is what was sent: after a lost answer it distinguishes a saved
 * method from one that never arrived.
 */
export function isWhatWasSent(
  now: PaymentMethod,
  before: PaymentMethod,
  kind: MethodKind,
  display: PaymentTokenDisplay | undefined,
): boolean {
  if (now.etag === before.etag || now.kind !== kind) return false;
  return now.display.last4 === display?.last4 && now.display.brand === display?.brand;
}

/** Splits a legal text into its paragraphs, word for word. */
export const paragraphs = (text: string): string[] => text.split(/\n{2,}/);
