/** A newcomer comes in with one press and tries each story of the demo to its end. */
import type { Page } from '@playwright/test';
import type { Portal } from '@corporate-billing/mocks/playwright';
import { expect, expectAccessible, expectNoSidewaysScrolling, open, test } from './journey.js';

test.use({ transport: 'page' });

const first = '/?transport=page&state=fresh';

test('lets a newcomer in with one press, and says the password', async ({ page, portal }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await open(page, first);
  await expect(page.getByRole('heading', { name: 'Look around as' })).toBeVisible();
  await expect(page.getByText('Rescue-2026!', { exact: true })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
  await page.getByRole('button', { name: /Hélène Marchand.*France/ }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.locator('.host-trail')).toHaveText(/Facturation/);
  await expect(page.getByRole('heading', { name: 'Look around as' })).toBeHidden();
  await expect(portal.tabs.first()).toBeVisible();
});

/** What the person does after the press on the story. */
type Way = (page: Page, portal: Portal) => Promise<unknown>;

const payAll: Way = async (_, { payInvoice }) => {
  await payInvoice.inFull();
  await payInvoice.payNow();
};

const ways: Readonly<Record<string, Way>> = {
  'Pay a part of an invoice': async (_, { payInvoice }) => {
    await payInvoice.partially('1,000');
    await payInvoice.payNow();
  },
  'A card is declined': payAll,
  'The answer of a payment gets lost': async (page, portal) => {
    await payAll(page, portal);
    await page.getByRole('button', { name: 'Mend the line' }).click();
  },
  'Accept a quote': (_, { quotes }) => quotes.accept({ poNumber: 'PO-88213' }),
  'The session ends while you type': async (page, { billTo, sessionDialog }) => {
    await billTo.field('City').fill('Waco');
    await page.getByRole('button', { name: 'End the session' }).click();
    await expect(page.locator('.demo-situation')).toContainText('has to sign in again');
    await billTo.save();
    await sessionDialog.signIn('acme-billing');
    await billTo.save();
  },
  'Somebody else was faster': async (_, { billTo }) => {
    await billTo.field('Phone').fill('+1 512 555 9999');
    await billTo.save();
    await expect(billTo.root).toContainText('Someone else saved a change');
    await billTo.save();
  },
  'A purchase order runs out': async (_, { purchaseOrders }) => {
    await purchaseOrders.edit('PO-87440', '2027-12-31');
  },
  'A month passes': async (page, portal) => {
    await page.getByRole('button', { name: 'Let 30 days pass' }).click();
    await expect(page.getByText('Wednesday, July 15, 2026')).toBeVisible();
    const history = await portal.goTo('invoiceHistory');
    await expect(history.row('INV-2026-0117')).toContainText('Overdue');
    await history.open('INV-2026-0117');
  },
};

/** What the person sees of the page when the story is over. */
const ends: Readonly<Record<keyof typeof ways, readonly string[]>> = {
  'Pay a part of an invoice': ['$1,000.00 paid', '$17,575.70'],
  'A card is declined': ['The payment was declined', 'Pay Now'],
  'The answer of a payment gets lost': ['$18,575.70 paid', 'Pay the next overdue'],
  'Accept a quote': ['Your order is placed', 'INV-2026-0118'],
  'The session ends while you type': ['Waco, TX 78756', 'Saved.'],
  'Somebody else was faster': ['Suite 900', '+1 512 555 9999', 'Saved.'],
  'A purchase order runs out': ['PO-87440 was saved.', 'Dec 31, 2027'],
  'A month passes': ['Overdue by 7 days', 'Pay Now'],
};

for (const [title, walk] of Object.entries(ways)) {
  test(`the story “${title}” sets its stage, and ticks itself off`, async ({ page, portal }) => {
    await open(page, first);
    await page.getByText('Try this').click();
    await page.getByRole('button', { name: title }).click();
    await expect(page.getByRole('status').filter({ hasText: title })).toBeVisible();
    await walk(page, portal);
    await expect(page.getByText(`✓ ${title}: done.`)).toBeVisible();
    await expect(page.locator('.demo-situation')).toBeEmpty();
    for (const text of ends[title] ?? []) {
      await expect(page.getByText(text).filter({ visible: true }).first()).toBeVisible();
    }
    await expectNoSidewaysScrolling(page);
    await page.getByText('Try this', { exact: true }).click();
    await expect(page.getByRole('listitem').filter({ hasText: title })).toContainText('✓');
  });
}

test('says what the page hears, and keeps its tools open over a reload', async ({
  page,
  visit,
}) => {
  await visit('acme-billing');
  await page.getByText('What the page hears').click();
  await page.getByRole('tab', { name: 'Invoice History' }).click();
  const heard = page.locator('.demo-heard');
  await expect(heard).toContainText('cb-navigate {"tab":"invoices"');
  await expect(heard).toContainText('GET /v1/invoices 200');
  await page.reload();
  await expect(heard).toBeVisible();
});
