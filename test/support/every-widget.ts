import type { MountOptions } from './mount.js';

/** Each widget as pages have it; a new one is one line. */
export const everyWidget: readonly (readonly [tag: string, attributes?: Record<string, string>])[] =
  [
    ['cb-portal'],
    ['cb-login'],
    ['cb-password-reset'],
    ['cb-account-overview'],
    ['cb-quotes'],
    ['cb-quotes', { number: 'Q-2026-0044' }],
    ['cb-invoice-history'],
    ['cb-invoice', { number: 'INV-2026-0117' }],
    ['cb-pay-invoice', { number: 'INV-2026-0117' }],
    ['cb-payment-method'],
    ['cb-billto-form'],
    ['cb-invoice-contacts'],
    ['cb-purchase-orders'],
    ['cb-account-services'],
  ];

/** Those that read the account of a person who is signed in. */
export const readingWidgets: readonly (readonly [tag: string, options: MountOptions])[] =
  everyWidget
    .filter(([tag]) => tag !== 'cb-login' && tag !== 'cb-password-reset')
    .map(([tag, attributes]) => [tag, { user: 'acme-billing', ...(attributes && { attributes }) }]);
