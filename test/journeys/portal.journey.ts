import { expect, expectAccessible, open, password, test } from './journey.js';
import type { Locator, Page } from '@playwright/test';

const tabNames = [
  'Overview',
  'Quotes',
  'Invoice History',
  'Payment Method',
  'Purchase Orders',
  'Account Services',
] as const;

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element.matches(':focus'));

/** Presses Tab until the focus is there, as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 120; presses += 1) {
    if (await isFocused(target)) return;
    await page.keyboard.press(key);
  }
  throw new Error('The keyboard does not lead there.');
}

/** Chooses a tab with the arrow keys, from the tab the focus is on. */
async function chooseTab(page: Page, name: string): Promise<void> {
  const wanted = page.getByRole('tab', { name });
  await tabTo(page, page.getByRole('tab', { selected: true }), 'Shift+Tab');
  await expect(async () => {
    if (!(await isFocused(wanted))) await page.keyboard.press('ArrowRight');
    expect(await isFocused(wanted)).toBe(true);
  }).toPass({ intervals: [0] });
  await page.keyboard.press('Enter');
  await expect(wanted).toHaveAttribute('aria-selected', 'true');
}

test('is walked from end to end by keyboard alone', async ({ page }) => {
  test.slow();
  await open(page, '/?state=fresh&toolbar=off');

  await tabTo(page, page.getByLabel('User ID'));
  await page.keyboard.type('acme-billing');
  await tabTo(page, page.getByLabel('Password', { exact: true }));
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Acme Field Support Inc.' })).toBeFocused();

  // Overview leads to the quote that ends today; its review opens and closes.
  const quote = page.getByRole('button', { name: /Review.*Q-2026-0039/ });
  await tabTo(page, quote);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Quote Q-2026-0039' })).toBeVisible();
  await expect(page).toHaveURL(/#\/quotes\/Q-2026-0039$/);
  const accept = page.getByRole('button', { name: 'Accept', exact: true });
  await tabTo(page, accept);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(accept).toBeFocused();

  // One invoice, and back to its row.
  await chooseTab(page, 'Invoice History');
  await tabTo(page, page.getByRole('button', { name: 'INV-2026-0112', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Invoice INV-2026-0112' })).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Invoice History' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'INV-2026-0112', exact: true })).toBeFocused();

  // Bill To is folded away here; a change of it is saved.
  await tabTo(page, page.getByRole('button', { name: 'Bill To and contacts' }), 'Shift+Tab');
  await page.keyboard.press('Space');
  await tabTo(page, page.getByRole('button', { name: /^Edit.*Bill To$/ }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByLabel('Contact name'));
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Dana W. Whitfield');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Edit.*Bill To$/ })).toBeFocused();
  await expect(page.getByText('Dana W. Whitfield')).toBeVisible();

  await chooseTab(page, 'Payment Method');
  await tabTo(page, page.getByRole('button', { name: 'Change', exact: true }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Cancel' }));
  await page.keyboard.press('Enter');

  await chooseTab(page, 'Purchase Orders');
  await tabTo(page, page.getByRole('button', { name: 'Add a purchase order' }));

  await chooseTab(page, 'Account Services');
  await tabTo(page, page.getByRole('radio', { name: 'Subscription', exact: true }));
  await page.keyboard.press('Space');
  await tabTo(page, page.getByRole('radio', { name: 'Add seats or products' }));
  await page.keyboard.press('Space');
  await tabTo(page, page.getByLabel('Details'));
  await page.keyboard.type('Five more Corporate seats from September.');
  await tabTo(page, page.getByRole('button', { name: 'Submit' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: /Add seats or products.*Received/ })).toBeVisible();

  await tabTo(page, page.getByRole('button', { name: 'Sign out' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('User ID')).toBeFocused();
});

test('keeps its place over a reload, and back and forward walk through it', async ({ page }) => {
  await open(page, '/?user=acme-billing#/invoices/INV-2026-0117');
  const invoice = page.getByRole('heading', { name: 'Invoice INV-2026-0117' });
  await expect(invoice).toBeVisible();
  await page.reload();
  await expect(invoice).toBeVisible();
  await page.getByRole('tab', { name: 'Quotes' }).click();
  await expect(page).toHaveURL(/#\/quotes$/);
  await expect(page.getByRole('button', { name: 'Q-2026-0042', exact: true })).toBeVisible();
  await page.goBack();
  await expect(invoice).toBeVisible();
  await page.goForward();
  await expect(page.getByRole('tab', { name: 'Quotes' })).toHaveAttribute('aria-selected', 'true');
});

test('shows everything to somebody who may change nothing', async ({ page }) => {
  await open(page, '/?user=acme-readonly');
  await expect(page.getByText('Sam Ortiz, acme-readonly')).toBeVisible();
  const change = /^(accept|reject|pay|add|edit|remove|change|update|save|submit|request|review)\b/i;
  for (const name of tabNames) {
    await page.getByRole('tab', { name }).click();
    await page.evaluate(() => document.querySelector('cb-portal')?.settled());
    await expect(page.getByRole('button', { name: change })).toHaveCount(0);
    await expect(page.getByRole('textbox', { name: 'Details' })).toHaveCount(0);
  }
});

for (const looks of ['', 'theme=dark', 'dir=rtl', 'lang=fr']) {
  test(`is accessible in every tab ${looks}`, async ({ page }) => {
    await open(page, `/?user=acme-billing&${looks}`);
    const tabs = page.getByRole('tab');
    await expect(tabs).toHaveCount(tabNames.length);
    for (let at = 0; at < tabNames.length; at += 1) {
      await tabs.nth(at).click();
      await page.evaluate(() => document.querySelector('cb-portal')?.settled());
      await expectAccessible(page);
    }
  });
}

test('needs no sideways scrolling on a narrow screen, whatever the tab', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await open(page, '/?user=facturation@aurelia.example');
  const tabs = page.getByRole('tab');
  await expect(tabs).toHaveCount(tabNames.length);
  for (let at = 0; at < tabNames.length; at += 1) {
    await tabs.nth(at).click();
    await page.evaluate(() => document.querySelector('cb-portal')?.settled());
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  }
});
