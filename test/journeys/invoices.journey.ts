import { expect, expectAccessible, open, signIn, test, transports } from './journey.js';

for (const transport of transports) {
  test(`reads the newest 20 invoices, then one of them (${transport})`, async ({ page }) => {
    await open(page, `/?transport=${transport}#/invoices`);
    await signIn(page, 'acme-billing');
    await expect(page.getByText(/^INV-\d{4}-\d{4}$/)).toHaveCount(20);
    await page.getByText('INV-2026-0117').click();
    await expect(page.getByRole('heading', { name: 'Invoice INV-2026-0117' })).toBeVisible();
    await expect(page.getByText('$18,575.70').first()).toBeVisible();
    await page.reload();
    await expect(page.getByText('Dana Whitfield, acme-billing')).toBeVisible();
  });
}

const accounts = [
  ['acme-billing', 20, 'INV-2026-0117'],
  ['facturation@aurelia.example', 12, 'INV-2026-0115'],
  ['tanaka-keiri', 7, 'INV-2026-0110'],
  ['acme-readonly', 20, 'INV-2026-0117'],
] as const;

for (const [user, count, newest] of accounts) {
  test(`shows ${user} their own invoices`, async ({ page }) => {
    await open(page, `/?user=${user}#/invoices`);
    await expect(page.getByText(newest)).toBeVisible();
    await expect(page.getByText(/^INV-\d{4}-\d{4}$/)).toHaveCount(count);
    await expectAccessible(page);
  });
}

test('tells a new account what will come', async ({ page }) => {
  await open(page, '/?user=new-billing&lang=en#/invoices');
  await expect(page.locator('cb-invoice-history')).toContainText(/no invoices/i);
  await expectAccessible(page);
});

test("leaves nobody's invoices on the page after signing out", async ({ page }) => {
  await open(page, '/?user=acme-billing#/invoices');
  await expect(page.getByText('INV-2026-0117')).toBeVisible();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByLabel('User ID')).toBeVisible();
  await expect(page.getByText('INV-2026-0117')).toHaveCount(0);
});

test('shows the next person their own invoices only', async ({ page }) => {
  await open(page, '/?user=acme-billing#/invoices');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await signIn(page, 'tanaka-keiri');
  await page.getByRole('tab', { name: 'Invoice History' }).click();
  await expect(page.getByRole('button', { name: 'INV-2026-0110', exact: true })).toBeVisible();
  await expect(page.getByText('INV-2026-0117')).toHaveCount(0);
});

test('offers another try when billing is unreachable', async ({ page }) => {
  await open(page, '/widgets/cb-invoice-history.html?user=acme-billing&scenario=offline');
  const again = page.getByRole('button', { name: 'Try again' });
  await expect(again).toBeVisible({ timeout: 20_000 });
  await page.evaluate(() => window.demo?.backend?.use('default'));
  await again.click();
  await expect(page.getByText('INV-2026-0117')).toBeVisible();
});

test('says that an invoice number is unknown, whoever it belongs to', async ({ page }) => {
  for (const number of ['INV-1999-0001', 'INV-2026-0110']) {
    await open(page, '/widgets/cb-invoice.html?user=acme-billing');
    await expect(page.getByRole('heading', { name: 'Invoice INV-2026-0117' })).toBeVisible();
    await page.locator('cb-invoice').evaluate((widget, wanted) => {
      widget.setAttribute('number', wanted);
    }, number);
    await expect(page.getByRole('alert').first()).toBeVisible();
    await expect(page.getByText('$18,575.70')).toHaveCount(0);
  }
});

for (const looks of ['theme=dark', 'dir=rtl', 'lang=fr', 'csp=strict']) {
  test(`is accessible with ${looks}`, async ({ page }) => {
    await open(page, `/?user=acme-billing&${looks}#/invoices`);
    await expect(page.getByText('INV-2026-0117')).toBeVisible();
    await expectAccessible(page);
  });
}

test('needs no sideways scrolling on a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await open(page, '/?user=acme-billing#/invoices');
  await expect(page.getByText('INV-2026-0117')).toBeVisible();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
});
