/**
 * For suites in Playwright: a backend for each test, and page objects for every widget.
 *
 *     import { test, expect } from '@corporate-billing/mocks/playwright';
 *
 *     test('pays an invoice', async ({ page, billing, portal }) => {
 *       await billing.signInAs('acme-billing');
 *       await page.goto('/billing');
 *       const payment = await portal.invoiceHistory.pay('INV-2026-0117');
 *       await payment.inFull();
 *       await payment.payNow();
 *       await expect(payment.heading('paid')).toBeVisible();
 *       expect(await billing.ledger()).toHaveLength(2);
 *     });
 */
import { test as base } from '@playwright/test';
import { createMockBackend, type BackendOptions } from './backend.js';
import {
  routeToBackend,
  steerBackend,
  steerPage,
  steerServer,
  type Steering,
} from './playwright/steering.js';
import { Portal } from './playwright/portal.js';
import type { Labels } from './playwright/labels.js';

/** Set with `test.use({ … })`, or under `use` in the configuration. */
export interface BillingTestOptions {
  /** Which requests are the API's, in Playwright's patterns. */
  billingApi: string;
  /** How the backend begins: scenario, time, companies of your own. */
  billingBackend: BackendOptions;
  /**
   * The base URL of a running `corporate-billing-mocks serve`, for pages that call it themselves;
   * nothing is intercepted then. It is one for all tests: reset it, and run them one by one.
   */
  billingServer: string | undefined;
  /**
   * Where the page keeps a backend of its own, from `window` on: `demo.backend`. Nothing is
   * intercepted then, and there is nothing to steer before the page is open.
   */
  billingInPage: string | undefined;
  /** The labels to look for where the page does not speak English. */
  billingLabels: Partial<Labels>;
}

export interface BillingFixtures {
  /** Steers the backend behind the page. */
  billing: Steering;
  /** The billing on the page. */
  portal: Portal;
}

export const test = base.extend<BillingFixtures & BillingTestOptions>({
  billingApi: ['**/v1/**', { option: true }],
  billingBackend: [{}, { option: true }],
  billingServer: [undefined, { option: true }],
  billingInPage: [undefined, { option: true }],
  billingLabels: [{}, { option: true }],

  // Also for tests that never steer: their page needs its backend all the same.
  billing: [
    async ({ page, context, billingApi, billingBackend, billingServer, billingInPage }, use) => {
      if (billingInPage !== undefined) {
        await use(steerPage(page, billingInPage));
        return;
      }
      if (billingServer !== undefined) {
        await use(steerServer(context.request, billingServer));
        return;
      }
      const backend = createMockBackend({ clock: 'frozen', ...billingBackend });
      await routeToBackend(context, backend, billingApi);
      await use(steerBackend(backend));
    },
    { auto: true },
  ],

  portal: async ({ page, billingLabels }, use) => {
    await use(new Portal(page, billingLabels));
  },
});

export { expect } from '@playwright/test';
export {
  AccountServices,
  BillTo,
  InvoiceContacts,
  Overview,
  PaymentMethod,
  PurchaseOrders,
} from './playwright/account.js';
export { Invoice, InvoiceHistory, PayInvoice, Quotes } from './playwright/documents.js';
export { englishLabels, type Labels } from './playwright/labels.js';
export { Part } from './playwright/part.js';
export { PasswordReset, Portal, SessionDialog, SignIn } from './playwright/portal.js';
export {
  routeToBackend,
  steerBackend,
  steerPage,
  steerServer,
  type Steering,
} from './playwright/steering.js';
