import { Portal } from '@corporate-billing/mocks/playwright';
import { expect, test, transports } from './journey.js';

for (const transport of transports) {
  test.describe(`two tabs over ${transport}`, () => {
    test.use({ transport });

    test('are signed out together', async ({ context, portal, visit }) => {
      await visit('acme-billing');
      const other = await context.newPage();
      await visit(undefined, '/', other);
      const elsewhere = new Portal(other);
      await expect(elsewhere.signedInAs('Dana Whitfield, acme-billing')).toBeVisible();
      const alone = await context.newPage();
      await visit(undefined, '/widgets/cb-invoice-history.html', alone);
      const { invoiceHistory } = new Portal(alone);
      await expect(invoiceHistory.rows).toHaveCount(20);

      await portal.signOut();
      await Promise.all([
        expect(portal.login.userId).toBeVisible(),
        expect(elsewhere.login.userId).toBeVisible(),
        expect(other.getByText('Dana Whitfield')).toHaveCount(0),
        expect(invoiceHistory.rows).toHaveCount(0),
        expect(alone.getByText('INV-2026-0117')).toHaveCount(0),
      ]);
    });

    test('show the same after a payment in one of them', async ({
      page,
      context,
      portal,
      visit,
    }) => {
      await visit('acme-billing');
      const other = await context.newPage();
      await visit(undefined, '/', other);
      const elsewhere = await new Portal(other).goTo('invoiceHistory');
      await expect(elsewhere.row('INV-2026-0117')).toContainText('$18,575.70');
      await page.bringToFront();
      const payment = await (await portal.goTo('invoiceHistory')).pay('INV-2026-0117');
      await payment.partially('75.70');
      await payment.payNow();
      await expect(payment.heading('$75.70 paid')).toBeVisible();
      await expect(elsewhere.row('INV-2026-0117')).toContainText('$18,500.00');
    });
  });
}

test.describe('a tab left behind', () => {
  test.use({ transport: 'http' });

  test('never acts as the person who has signed in since', async ({
    page,
    portal,
    billing,
    visit,
  }) => {
    await visit('acme-billing');
    const contacts = portal.invoiceContacts;
    await expect(contacts.addresses).toHaveCount(2);
    // Another program of the same browser profile does this; no tab is told.
    await billing.signInAs('tanaka-keiri');
    await contacts.add('treasury@acme.example');
    await expect(portal.signedInAs('田中 恵, tanaka-keiri')).toBeVisible();
    await expect(page.getByText('treasury@acme.example')).toHaveCount(0);
    await expect(page.getByText('Acme Field Support')).toHaveCount(0);
    expect(await billing.ledger()).toEqual([]);
  });
});
