import type { Page } from '@playwright/test';
import { expect, test } from './journey.js';

const typedKey = 'cb-typed';

/** Each flow: the way to its step, what is typed there, and what stands one step before. */
interface Flow {
  readonly name: string;
  readonly address: string;
  /** Goes from the address to the step. */
  readonly enter: (page: Page) => Promise<void>;
  readonly step: RegExp;
  /** Is shown at the step and nowhere else. */
  readonly there: (page: Page) => ReturnType<Page['getByRole']>;
  readonly field: string;
  readonly typed: string;
}

const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).click();

const flows: readonly Flow[] = [
  {
    name: 'paying, from the list',
    address: '/#/invoices',
    enter: async (page) => {
      await page
        .getByRole('row', { name: /INV-2026-0117/ })
        .getByRole('button', { name: /^Pay/ })
        .click();
      await page.getByRole('radio', { name: /Partial payment/ }).click();
    },
    step: /#\/invoices\/INV-2026-0117\?step=pay$/,
    there: (page) => page.getByRole('button', { name: 'Continue' }),
    field: 'Amount',
    typed: '1,000.00',
  },
  {
    name: 'the billing address',
    address: '/#/overview',
    enter: (page) => press(page, /^Edit.*Bill To$/),
    step: /#\/overview\?step=bill-to$/,
    there: (page) => page.getByRole('heading', { name: 'Billing Address' }),
    field: 'Contact name',
    typed: 'Dana W. Whitfield',
  },
  {
    name: 'accepting a quote',
    address: '/#/quotes/Q-2026-0044',
    enter: (page) => press(page, 'Accept'),
    step: /#\/quotes\/Q-2026-0044\?step=accept$/,
    there: (page) => page.getByRole('dialog'),
    field: 'Your name',
    typed: 'Dana Q. Whitfield',
  },
  {
    name: 'rejecting a quote',
    address: '/#/quotes/Q-2026-0044',
    enter: (page) => press(page, 'Reject'),
    step: /#\/quotes\/Q-2026-0044\?step=reject$/,
    there: (page) => page.getByRole('dialog'),
    field: 'Note',
    typed: 'Too many seats for this year.',
  },
  {
    name: 'a purchase order',
    address: '/#/purchase-orders',
    enter: (page) => press(page, 'Edit PO-87440'),
    step: /#\/purchase-orders\?step=[\w-]+$/,
    there: (page) => page.getByRole('button', { name: 'Save' }),
    field: 'PO number',
    typed: 'PO-87440-B',
  },
];

for (const { name, address, enter, step, there, field, typed } of flows) {
  test(`back, forward and reload keep to the steps of ${name}`, async ({ page, portal, visit }) => {
    await visit('acme-billing', address);
    await portal.settled();
    const before = page.url();
    await enter(page);
    await expect(there(page)).toBeVisible();
    await expect(page).toHaveURL(step);
    await page.getByLabel(field).fill(typed);

    await page.reload();
    await expect(there(page)).toBeVisible();
    await expect(page.getByLabel(field)).toHaveValue(typed);
    await expect(page).toHaveURL(step);

    await page.goBack();
    await expect(there(page)).toHaveCount(0);
    expect(new URL(page.url()).hash).toBe(new URL(before).hash);
    await page.goForward();
    await expect(there(page)).toBeVisible();
    await expect(page.getByLabel(field)).toHaveValue(typed);

    // Giving up is no step that `back` leads into.
    await press(page, 'Cancel');
    await expect(there(page)).toHaveCount(0);
    await expect(page).not.toHaveURL(/step=/);
    expect(await page.evaluate((key) => sessionStorage.getItem(key), typedKey)).toBe(null);
  });
}

test('back and reload keep to the steps of the payment method', async ({ page, portal, visit }) => {
  await visit('acme-billing', '/#/payment-method');
  await press(page, 'Change');
  await expect(page).toHaveURL(/#\/payment-method\?step=edit$/);
  await page
    .getByRole('radio', { name: /transfer/i })
    .first()
    .click();
  await page.reload();
  await expect(page.getByRole('radio', { name: /transfer/i }).first()).toBeChecked();
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Change', exact: true })).toBeVisible();
  await page.goForward();
  await expect(page.getByRole('radio', { name: /transfer/i }).first()).toBeChecked();
  await press(page, 'Cancel');
  await portal.settled();
  await expect(page).toHaveURL(/#\/payment-method$/);
});

test('back inside paying is one step, and a reload in step 2 keeps the amount', async ({
  page,
  portal,
  visit,
}) => {
  await visit('acme-billing', '/#/invoices/INV-2026-0117');
  await press(page, 'Pay Now');
  await page.getByRole('radio', { name: /Partial payment/ }).click();
  await page.getByLabel('Amount').fill('1,000.00');
  await press(page, 'Continue');
  const review = page.getByRole('heading', { name: /1,000\.00/ });
  await expect(review).toBeVisible();
  await expect(page).toHaveURL(/INV-2026-0117\?step=review$/);
  await page.reload();
  await expect(review).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel('Amount')).toHaveValue('1,000.00');
  await expect(page).toHaveURL(/INV-2026-0117\?step=pay$/);
  await page.goBack();
  await expect(portal.invoice.heading('Invoice INV-2026-0117')).toBeVisible();
  await page.goForward();
  await expect(page.getByLabel('Amount')).toHaveValue('1,000.00');
  await page.goForward();
  await expect(review).toBeVisible();

  // Once it is paid, the way back leads past what was paid.
  await press(page, 'Pay Now');
  await expect(page.getByRole('button', { name: 'Done' })).toBeVisible();
  await expect(page).toHaveURL(/INV-2026-0117\?step=pay$/);
  await page.goBack();
  await expect(portal.invoice.heading('Invoice INV-2026-0117')).toBeVisible();
  await expect(page).toHaveURL(/INV-2026-0117$/);
});

test('a reload keeps the day that a statement begins on', async ({ page, portal, visit }) => {
  await visit('acme-billing', '/#/invoices');
  await press(page, 'Statement');
  const since = page.getByLabel('Entries since');
  await since.fill('2026-06-01');
  await portal.settled();
  await page.reload();
  await expect(since).toHaveValue('2026-06-01');
  await expect(page.getByRole('cell', { name: /Opening balance/ })).toContainText('Jun 1, 2026');
  await page.goBack();
  await expect(since).toHaveCount(0);
  await page.goForward();
  await expect(since).toHaveValue('2026-06-01');
});

test('the address leads back into the review of the quote it was edited from', async ({
  page,
  visit,
}) => {
  await visit('acme-billing', '/#/quotes/Q-2026-0044');
  await press(page, 'Accept');
  await page.getByLabel('Your name').fill('Dana Q. Whitfield');
  await press(page, 'Edit the Bill To address');
  await expect(page).toHaveURL(/Q-2026-0044\?step=bill-to$/);
  await page.goBack();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.getByLabel('Your name')).toHaveValue('Dana Q. Whitfield');
  await page.goForward();
  await expect(page.getByRole('heading', { name: 'Billing Address' })).toBeVisible();
  await page.getByLabel('Company').fill('Acme Field Support LLC');
  await press(page, 'Save');
  await expect(page.getByRole('dialog')).toContainText('Acme Field Support LLC');
  await expect(page.getByLabel('Your name')).toHaveValue('Dana Q. Whitfield');
  await expect(page).toHaveURL(/Q-2026-0044\?step=accept$/);
});

test('what was typed waits for the same person alone', async ({ page, portal, visit }) => {
  await visit('acme-billing', '/#/purchase-orders');
  await press(page, 'Add a purchase order');
  await page.getByLabel('PO number').fill('PO-SECRET');
  await visit('facturation@aurelia.example', '/?lang=en#/purchase-orders?step=new');
  await portal.settled();
  await expect(page.getByLabel('PO number')).toHaveValue('');
});

test('without routing the history of the page stays as it is', async ({ page, visit }) => {
  await visit('acme-billing', '/widgets/cb-portal.html');
  const length = await page.evaluate(() => {
    document.querySelector('cb-portal')?.removeAttribute('routing');
    return history.length;
  });
  await page.getByRole('tab', { name: 'Payment Method' }).click();
  await press(page, 'Change');
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeVisible();
  expect(await page.evaluate(() => [history.length, location.hash])).toEqual([length, '']);
});
