import { Portal, type Quotes } from '@corporate-billing/mocks/playwright';
import { expect, expectAccessible, test as base } from './journey.js';

/** Opens the quotes of one demo account, in English, in the whole portal. */
const test = base.extend<{ quotesOf: (user: string) => Promise<Quotes> }>({
  quotesOf: async ({ portal, visit }, use) => {
    await use(async (user) => {
      await visit(user, '/?lang=en');
      return portal.goTo('quotes');
    });
  },
});

test.use({ transport: 'page' });

test('acme-billing accepts one quote and rejects another, each once', async ({
  page,
  billing,
  quotesOf,
}) => {
  const quotes = await quotesOf('acme-billing');
  await expectAccessible(page);
  await quotes.open('Q-2026-0042');
  await quotes.accept({ poNumber: 'PO-88213' });
  await expect(quotes.heading('Your order is placed')).toBeVisible();
  await expectAccessible(page);
  await quotes.button('Done').click();
  await expect(quotes.row('Q-2026-0042')).toContainText('Accepted');
  await quotes.open('Q-2026-0044');
  await quotes.reject('The price', 'Too dear for 2026');
  await expect(quotes.root).toContainText('Rejected by Dana Whitfield');
  await expect(quotes.button('Accept')).toHaveCount(0);
  const decided = (await billing.ledger()).filter(({ kind }) => kind.startsWith('quote-'));
  expect(decided.map(({ kind, subject }) => [kind, subject])).toEqual([
    ['quote-accepted', 'Q-2026-0042'],
    ['quote-rejected', 'Q-2026-0044'],
  ]);
});

test('acme-billing finds the invoice of the order, and its mail is sent', async ({
  portal,
  billing,
  quotesOf,
}) => {
  const quotes = await quotesOf('acme-billing');
  await quotes.open('Q-2026-0042');
  await quotes.accept({ poNumber: 'PO-88213' });
  await expect(quotes.heading('Your order is placed')).toBeVisible();
  const history = await portal.goTo('invoiceHistory');
  await expect(history.row('INV-2026-0118')).toContainText('$39,325.06');
  expect((await billing.outbox()).map(({ kind }) => kind)).toContain('invoice-issued');
});

test('facturation@aurelia.example needs a PO number for an order this large', async ({
  page,
  billing,
  quotesOf,
}) => {
  const quotes = await quotesOf('facturation@aurelia.example');
  await quotes.open('Q-2026-0041');
  await quotes.accept({ poNumber: '' });
  const poNumber = quotes.dialog.getByLabel('PO number');
  await expect(quotes.dialog).toContainText('This order needs one');
  await expect(poNumber).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(page);
  expect(await billing.ledger()).toEqual([]);
  await poNumber.fill('BC-2026-009');
  await quotes.dialog.getByRole('button', { name: 'Accept and order for' }).click();
  await expect(quotes.heading('Your order is placed')).toBeVisible();
  const orders = (await billing.ledger()).filter(({ kind }) => kind === 'quote-accepted');
  expect(orders.map(({ subject }) => subject)).toEqual(['Q-2026-0041']);
});

test('acme-readonly reads the quotes and is offered no decision', async ({
  page,
  billing,
  quotesOf,
}) => {
  const quotes = await quotesOf('acme-readonly');
  await expect(quotes.row('Q-2026-0042')).toContainText('$39,325.06');
  await quotes.open('Q-2026-0042');
  await expect(quotes.root).toContainText('You can view this quote.');
  await expect(quotes.button('Accept')).toHaveCount(0);
  await expect(quotes.button('Reject')).toHaveCount(0);
  await expectAccessible(page);
  expect(await billing.ledger()).toEqual([]);
});

for (const user of ['tanaka-keiri', 'new-billing']) {
  test(`${user} has no quotes and is told who prepares them`, async ({ page, quotesOf }) => {
    const quotes = await quotesOf(user);
    await expect(quotes.root).toContainText('No quotes yet');
    await expect(quotes.button('Ask for a quote')).toBeVisible();
    await expectAccessible(page);
  });
}

test('a quote decided in one tab cannot be decided in the other', async ({
  context,
  page,
  billing,
  visit,
  quotesOf,
}) => {
  const quotes = await quotesOf('acme-billing');
  const other = await context.newPage();
  await visit(undefined, '/?lang=en', other);
  const elsewhere = await new Portal(other).goTo('quotes');
  await elsewhere.open('Q-2026-0042');
  await elsewhere.button('Reject').click();
  await elsewhere.dialog.getByRole('radio', { name: 'The price' }).check();

  await page.bringToFront();
  await quotes.open('Q-2026-0042');
  await quotes.accept({ poNumber: 'PO-88213' });
  await expect(quotes.heading('Your order is placed')).toBeVisible();

  await other.bringToFront();
  await elsewhere.dialog.getByRole('button', { name: 'Reject quote', exact: true }).click();
  await expect(elsewhere.root).toContainText('A decision on this quote is no longer possible');
  await expect(elsewhere.root).toContainText('Accepted');
  await expect(elsewhere.button('Reject')).toHaveCount(0);
  const kinds = (await billing.ledger()).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind.startsWith('quote-'))).toEqual(['quote-accepted']);
});
