import {
  expect,
  expectAccessible,
  expectNoSidewaysScrolling,
  test,
  transports,
} from './journey.js';

/** The number as it stands between the tags. */
const anyNumber = /^\s*(INV|CN)-\d{4}-\d{4}\s*$/;

for (const transport of transports) {
  test.describe(`over ${transport}`, () => {
    test.use({ transport });

    test('reads the newest 20 invoices, then one of them', async ({ page, portal, visit }) => {
      await visit(undefined, '/#/invoices');
      await portal.login.signIn('acme-billing');
      const history = portal.invoiceHistory;
      await expect(history.numbers).toHaveText(Array<RegExp>(20).fill(anyNumber));
      const invoice = await history.open('INV-2026-0117');
      await expect(invoice.root.getByText('$18,575.70').first()).toBeVisible();
      await page.reload();
      await expect(portal.signedInAs('Dana Whitfield, acme-billing')).toBeVisible();
    });
  });
}

const accounts = [
  ['acme-billing', 20, 'INV-2026-0117'],
  // Twelve invoices and a credit note.
  ['facturation@aurelia.example', 13, 'INV-2026-0115'],
  ['tanaka-keiri', 7, 'INV-2026-0110'],
  ['acme-readonly', 20, 'INV-2026-0117'],
] as const;

for (const [user, count, newest] of accounts) {
  test(`shows ${user} their own invoices`, async ({ page, portal, visit }) => {
    await visit(user, '/#/invoices');
    const { numbers } = portal.invoiceHistory;
    await expect(numbers).toHaveText(Array<RegExp>(count).fill(anyNumber));
    await expect(numbers.first()).toHaveText(newest);
    await expectAccessible(page);
  });
}

test('tells a new account what will come', async ({ page, portal, visit }) => {
  await visit('new-billing', '/?lang=en#/invoices');
  await expect(portal.invoiceHistory.heading('No invoices yet')).toBeVisible();
  await expectAccessible(page);
});

test("leaves nobody's invoices on the page after signing out", async ({ page, portal, visit }) => {
  await visit('acme-billing', '/#/invoices');
  await expect(portal.invoiceHistory.row('INV-2026-0117')).toBeVisible();
  await portal.signOut();
  await expect(portal.login.userId).toBeVisible();
  await expect(page.getByText('INV-2026-0117')).toHaveCount(0);
});

test('shows the next person their own invoices only', async ({ page, portal, visit }) => {
  await visit('acme-billing', '/#/invoices');
  await portal.signOut();
  await portal.login.signIn('tanaka-keiri');
  const history = await portal.goTo('invoiceHistory');
  await expect(history.numbers.first()).toHaveText('INV-2026-0110');
  await expect(page.getByText('INV-2026-0117')).toHaveCount(0);
});

test('offers another try when billing is unreachable', async ({ portal, billing, visit }) => {
  await visit('acme-billing', '/widgets/cb-invoice-history.html?scenario=offline');
  const history = portal.invoiceHistory;
  await expect(history.button('Try again')).toBeVisible({ timeout: 20_000 });
  await billing.use('default');
  await history.button('Try again').click();
  await expect(history.row('INV-2026-0117')).toBeVisible();
});

test('says that an invoice number is unknown, whoever it belongs to', async ({ portal, visit }) => {
  const { invoice } = portal;
  for (const number of ['INV-1999-0001', 'INV-2026-0110']) {
    await visit('acme-billing', '/widgets/cb-invoice.html');
    await expect(invoice.heading('Invoice INV-2026-0117')).toBeVisible();
    await invoice.root.evaluate((widget, wanted) => {
      widget.setAttribute('number', wanted);
    }, number);
    await expect(invoice.problem(`There is no invoice ${number} on your account`)).toBeVisible();
    await expect(invoice.root).not.toContainText('$18,575.70');
  }
});

for (const looks of ['theme=dark', 'dir=rtl', 'lang=fr', 'csp=strict']) {
  test(`is accessible with ${looks}`, async ({ page, portal, visit }) => {
    await visit('acme-billing', `/?${looks}#/invoices`);
    await expect(portal.invoiceHistory.row('INV-2026-0117')).toBeVisible();
    await expectAccessible(page);
  });
}

test('needs no sideways scrolling on a narrow screen', async ({ page, portal, visit }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await visit('acme-billing', '/#/invoices');
  await expect(portal.invoiceHistory.row('INV-2026-0117')).toBeVisible();
  await expectNoSidewaysScrolling(page);
});
