/** Uses the fixture as a host team does: their page calls an API that does not exist. */
import { expect, test } from '@corporate-billing/mocks/playwright';

const hostPage = '/?api=http://localhost:1/v1';

test('gives a page a backend without changing the page', async ({ page, billing, portal }) => {
  await page.goto(hostPage);
  await portal.login.signIn('acme-billing');
  await expect(portal.tab('overview')).toBeVisible();
  await expect(portal.overview.decisions).toHaveCount(6);
  await page.reload();
  const payment = await (await portal.goTo('invoiceHistory')).pay('INV-2026-0117');
  await payment.inFull();
  await payment.withNewCard('Visa, accepted');
  await payment.payNow();
  await expect(payment.heading('paid')).toBeVisible();
  expect((await billing.ledger())[0]).toMatchObject({ kind: 'payment-created' });
});

test('signs in without the form, and fails as planned', async ({ page, billing, portal }) => {
  await billing.signInAs('acme-billing');
  await billing.use('payment-declined');
  await page.goto(hostPage);
  const payment = await (await portal.goTo('invoiceHistory')).pay('INV-2026-0112');
  await payment.inFull();
  await payment.payNow();
  await expect(payment.alert.first()).toContainText('declined');
  await billing.use('offline');
  await page.reload();
  await expect(portal.alert.first()).toBeVisible({ timeout: 20_000 });
});

test('begins each test with nobody signed in', async ({ page, portal, billing }) => {
  await page.goto(hostPage);
  await expect(portal.login.userId).toBeVisible();
  expect(await billing.outbox()).toEqual([]);
});

const singleWidget = `/widgets/cb-invoice-history.html?api=${encodeURIComponent('http://localhost:1/v1')}`;

test('pays on a page of single widgets as the README does', async ({ page, billing, portal }) => {
  await billing.signInAs('acme-billing');
  await page.goto(singleWidget);
  const history = await portal.goTo('invoiceHistory');
  const payment = await history.pay('INV-2026-0117');
  await payment.inFull();
  await payment.payNow();
  await expect(payment.heading('paid')).toBeVisible();
  expect(await billing.ledger()).toHaveLength(2);
});

test('says what to write where a page has no such widget', async ({ page, billing, portal }) => {
  await billing.signInAs('acme-billing');
  await page.goto(singleWidget);
  await expect(portal.goTo('quotes')).rejects.toThrow(
    /neither cb-portal nor cb-quotes on .*: it holds cb-invoice-history\. Open .* write portal\.quotes\./,
  );
});
