import { createBilling } from '@corporate-billing/sdk';
import { createMockBackend } from '@corporate-billing/mocks';
import { serve, Worlds } from '@corporate-billing/mocks/server';
import { expect, expectAccessible, expectNoSidewaysScrolling, test } from './journey.js';

test('shows what a pretended backend holds, and steers it', async ({ page }) => {
  const backend = createMockBackend({ clock: 'frozen' });
  const server = await serve(backend, { port: 0 });
  const payer = createBilling({ baseUrl: 'https://mock.example/v1', fetch: backend.fetch });
  await backend.signInAs('acme-billing');
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(server.baseUrl.replace(/v1$/, '__mock/'));
  await expect(page.getByText('Jun 15, 2026, 9:00:00 AM')).toBeVisible();
  await expect(page.getByText('Nothing has happened yet.')).toBeVisible();

  const number = '<img src=x onerror="document.title=1">';
  await payer.purchaseOrders.add({ number, expirationDate: '2027-06-30' });
  await payer.invoices.pay('INV-2026-0117', {
    amount: { amount: 1_00, currency: 'USD' },
    useMethodOnFile: true,
  });
  await expect(page.locator('#ledger')).toContainText('payment created');
  await expect(page.locator('#ledger')).toContainText('$1.00');
  await page.getByText(/^Receipt for your payment/).click();
  await expect(page.getByText(/We have received \$1.00/)).toBeVisible();
  await payer.invoices.sendCopy('INV-2026-0117');
  await page.getByText(/^Copy of invoice INV-2026-0117/).click();
  const file = page.getByRole('link', { name: 'INV-2026-0117.pdf' });
  const saved = await page.request.get((await file.getAttribute('href')) ?? '');
  const { blob } = await payer.invoices.downloadPdf('INV-2026-0117');
  expect(await saved.body()).toEqual(Buffer.from(await blob.arrayBuffer()));
  await page.locator('#state summary').first().click();
  await expect(page.locator('#state pre').first()).toContainText('onerror');
  await expect(page.locator('img')).toHaveCount(0);
  await expect(page.locator('body')).not.toContainText('passwordHash');
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);

  await page.getByRole('button', { name: '+30 days' }).click();
  await expect(page.getByText('Jul 15, 2026, 9:00:00 AM').first()).toBeVisible();
  await page.getByLabel('Situation').selectOption('No request gets through.');
  await expect.poll(() => backend.scenario).toBe('offline');
  await page.getByRole('button', { name: 'Begin afresh' }).click();
  await expect(page.getByText('Nothing has happened yet.')).toBeVisible();
  await server.close();
});

test('lists worlds, and leads into each', async ({ page }) => {
  const worlds = new Worlds({ backend: { clock: 'frozen' } });
  const server = await serve(worlds, { port: 0 });
  const origin = new URL(server.baseUrl).origin;
  await worlds.use('yours').advance({ days: 30 });
  await page.request.get(`${origin}/w/mine/v1/session`);
  await page.goto(`${origin}/__mock/`);
  await expect(page.getByRole('link')).toHaveText(['mine', 'yours']);
  await page.getByRole('link', { name: 'mine' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pretended billing mine');
  await expect(page.locator('#calls')).toContainText('GET /v1/session');
  await expect(page.getByText('Jun 15, 2026, 9:00:00 AM').first()).toBeVisible();
  await server.close();
});
