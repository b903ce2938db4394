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
  enterWorld,
  routeToBackend,
  steerBackend,
  steerPage,
  steerServer,
  type Steering,
} from './playwright/steering.js';
import { Portal } from './playwright/portal.js';
import type { Labels } from './playwright/labels.js';

/** These are set with `test.use({ … })`, or under `use` in the configuration. */
export interface BillingTestOptions {
  /** Matches the requests that belong to the API, as a Playwright pattern. */
  billingApi: string;
  /** The backend begins with these: scenario, time, companies of your own. */
  billingBackend: BackendOptions;
  /**
   * The base URL of a running `corporate-billing-mocks serve`, for pages that call it themselves;
   * nothing is intercepted then. Started with `--worlds`, it has a world for each test; without,
   * all tests share its data: reset it, and run them one by one.
   */
  billingServer: string | undefined;
  /**
   * Names the backend that the page keeps itself, as a path from `window`: `demo.backend`. Nothing
   * is intercepted then, and nothing can be steered before the page is open.
   */
  billingInPage: string | undefined;
  /** Give other labels for a page that does not speak English. */
  billingLabels: Partial<Labels>;
}

export interface BillingFixtures {
  /** Steers the backend behind the page. */
  billing: Steering;
  /** Steers the billing on the page. */
  portal: Portal;
}

export const test = base.extend<BillingFixtures & BillingTestOptions>({
  billingApi: ['**/v1/**', { option: true }],
  billingBackend: [{}, { option: true }],
  billingServer: [undefined, { option: true }],
  billingInPage: [undefined, { option: true }],
  billingLabels: [{}, { option: true }],

  // The fixture is automatic: a test that never steers needs a backend for its page, too.
  billing: [
    async (
      { page, context, billingApi, billingBackend, billingServer, billingInPage },
      use,
      { testId, parallelIndex, retry },
    ) => {
      if (billingInPage !== undefined) {
        await use(steerPage(page, billingInPage));
        return;
      }
      if (billingServer !== undefined) {
        const key = [testId, parallelIndex, retry].join('-');
        const end = await enterWorld(context.request, billingServer, key);
        await use(steerServer(context.request, billingServer));
        await end();
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
export { Invoice, InvoiceHistory, PayInvoice, Quotes, Statement } from './playwright/documents.js';
export { englishLabels, type Labels } from './playwright/labels.js';
export { Part } from './playwright/part.js';
export { PasswordReset, Portal, SessionDialog, SignIn } from './playwright/portal.js';
export {
  enterWorld,
  routeToBackend,
  steerBackend,
  steerPage,
  steerServer,
  type Steering,
} from './playwright/steering.js';
