import type { Page } from '@playwright/test';
import { expect, expectAccessible, open, test } from './journey.js';

interface Entry {
  readonly kind: string;
  readonly subject: string;
  readonly amount?: { readonly amount: number; readonly currency: string };
}

const ledger = (page: Page): Promise<Entry[]> =>
  page.evaluate(
    () => (window as unknown as { demo: { backend: { ledger: Entry[] } } }).demo.backend.ledger,
  );

const settled = async (page: Page): Promise<number[]> =>
  (await ledger(page))
    .filter(({ kind }) => kind === 'payment-settled')
    .map(({ amount }) => amount?.amount ?? 0);

const use = (page: Page, scenario: string): Promise<void> =>
  page.evaluate(
    (id) =>
      (
        window as unknown as { demo: { backend: { use: (id: string) => Promise<void> } } }
      ).demo.backend.use(id),
    scenario,
  );

/** One widget alone, for one invoice. */
async function openPay(page: Page, user: string, number: string, more = ''): Promise<void> {
  const address = `/widgets/cb-pay-invoice.html?user=${user}&state=fresh&transport=page${more}`;
  await open(page, address);
  await page.locator('cb-pay-invoice').evaluate((widget, value) => {
    widget.setAttribute('number', value);
  }, number);
}

async function newCard(page: Page, card: string): Promise<void> {
  await page.getByText('Pay with New Payment Card').click();
  await page.getByText(card).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('saved for this payment only')).toBeVisible();
}

const accounts = [
  ['acme-billing', 'INV-2026-0081', 741_844, 'on file'],
  ['facturation@aurelia.example', 'INV-2026-0115', undefined, 'Visa, accepted'],
  ['tanaka-keiri', 'INV-2026-0110', undefined, 'Visa, accepted'],
] as const;

for (const [user, number, amount, card] of accounts) {
  test(`${user} pays an invoice in full, once`, async ({ page }) => {
    await openPay(page, user, number, '&lang=en');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Continue' }).click();
    if (card !== 'on file') await newCard(page, card);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Pay Now' }).click();
    await expect(page.getByRole('heading', { name: /paid$/ })).toBeVisible();
    await expectAccessible(page);
    const paid = await settled(page);
    expect(paid).toHaveLength(1);
    if (amount !== undefined) expect(paid).toEqual([amount]);
    await page.getByRole('button', { name: 'Done' }).click();
    await expect(page.getByRole('heading', { name: 'Nothing is left to pay' })).toBeVisible();
  });
}

test('acme-readonly sees what is owed and is not offered to pay', async ({ page }) => {
  await openPay(page, 'acme-readonly', 'INV-2026-0081');
  await expect(page.getByRole('heading', { name: /not pay it/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Pay Now' })).toHaveCount(0);
  await expectAccessible(page);
});

test('pays a part by keyboard alone', async ({ page }) => {
  await openPay(page, 'acme-billing', 'INV-2026-0081');
  await page.getByLabel('Pay in full').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.type('4,000');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Review and pay $4,000.00' })).toBeFocused();
  await page.getByRole('button', { name: 'Pay Now' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '$4,000.00 paid' })).toBeFocused();
  expect(await settled(page)).toEqual([400_000]);
});

test('a lost answer is checked across a reload, and nothing is charged twice', async ({ page }) => {
  const lost = 'user=acme-billing&scenario=payment-answer-lost&state=fresh&transport=page';
  await open(page, `/widgets/cb-pay-invoice.html?${lost}`);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Pay Now' }).click();
  const checking = page.getByRole('heading', { name: /We are checking whether your payment/ });
  await expect(checking).toBeVisible();
  await expect(page.getByRole('button', { name: 'Pay Now' })).toHaveCount(0);
  await expectAccessible(page);
  await page.reload();
  await expect(checking).toBeVisible();
  await use(page, 'default');
  // Asked for again by itself, without a press.
  await expect(page.getByRole('heading', { name: /paid$/ })).toBeVisible({ timeout: 20_000 });
  expect(await settled(page)).toEqual([741_844]);
});

test('the bank is asked, and its answer carried through', async ({ page }) => {
  await openPay(page, 'acme-billing', 'INV-2026-0081', '&csp=strict');
  await page.getByRole('button', { name: 'Continue' }).click();
  await newCard(page, 'Visa, bank asks to confirm');
  await page.getByRole('button', { name: 'Pay Now' }).click();
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByRole('heading', { name: /paid$/ })).toBeVisible();
  expect(await settled(page)).toEqual([741_844]);
});

test('fits 320 pixels, in French and in the dark', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await openPay(page, 'acme-billing', 'INV-2026-0081', '&lang=fr&theme=dark&toolbar=off');
  await page.getByText('Paiement partiel').click();
  await page.getByLabel('Montant').fill('9 999,00');
  await page.getByRole('button', { name: 'Continuer' }).click();
  await expect(page.getByText(/C’est tout ce qui reste à payer/)).toBeVisible();
  await expectAccessible(page);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
});

for (const [user, kind, changed] of [
  ['acme-billing', 'Electronic payment/bank transfer', 'bankTransfer'],
  ['facturation@aurelia.example', 'Credit or debit card', 'card'],
  ['tanaka-keiri', 'Credit or debit card', 'card'],
  ['new-billing', 'Direct debit/ACH/recurring bank transfer', 'directDebit'],
] as const) {
  test(`${user} changes the payment method to ${kind}`, async ({ page }) => {
    await open(
      page,
      `/widgets/cb-payment-method.html?user=${user}&lang=en&state=fresh&transport=page`,
    );
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Change' }).click();
    await page.getByText(kind, { exact: true }).click();
    if (changed === 'card') await page.getByText('Visa, accepted').click();
    if (changed === 'directDebit') {
      await page.getByText('SEPA test account, accepted').click();
      await page.getByRole('checkbox').check();
    }
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Your payment method is changed')).toBeVisible();
    await expectAccessible(page);
    const changes = (await ledger(page)).filter(({ kind }) => kind === 'payment-method-changed');
    expect(changes.map(({ subject }) => subject)).toEqual([changed]);
  });
}
