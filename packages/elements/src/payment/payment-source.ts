import type { PaymentSource } from '@corporate-billing/sdk';
import { html } from 'lit';
import type { CbElement } from '../core/cb-element.js';
import { fill } from '../i18n/fill.js';
import { paymentWaysWords } from './payment-ways.words.js';

/**
 * Says what a payment was made with: "Visa ending 4242", "Example Trust Bank, account ending 6789".
 */
export function paymentSource(host: CbElement, source: PaymentSource): unknown {
  const words = host.wordsOf('paymentWays', paymentWaysWords);
  const { kind, brand, last4 } = source;
  const known = words as unknown as Record<string, unknown>;
  const name = brand ?? (Object.hasOwn(known, kind) ? String(known[kind]) : kind);
  if (!last4) return html`<bdi>${name}</bdi>`;
  const named = html`<bdi>${name}</bdi>`;
  return fill<unknown>(kind === 'directDebit' ? words.accountEnding : words.ending, {
    brand: named,
    bank: named,
    last4: html`<bdi>${last4}</bdi>`,
  });
}
