import { demoPassword } from '@corporate-billing/mocks';
import { expect, test } from './journey.js';
import { choose, chooseTab, press, tabTo, type } from './keyboard.js';

test.use({ transport: 'http' });

/** Lists what the ledger holds, each effect once. */
const kinds = (ledger: readonly { kind: string }[]): string[] => ledger.map(({ kind }) => kind);

test('decides a quote and pays an invoice by keyboard alone', async ({
  page,
  portal,
  billing,
  visit,
}) => {
  test.slow();
  await visit(undefined, '/?toolbar=off');
  const { login, quotes, invoiceHistory, payInvoice } = portal;

  await press(login.button('Forgot Password?'));
  await type(login.userId, 'acme-billing');
  await page.keyboard.press('Enter');
  await expect(login.heading('Check your e-mail')).toBeFocused();
  await press(login.button('Back to sign in'));
  await type(login.userId, 'acme-billing');
  await type(login.password, demoPassword);
  await page.keyboard.press('Enter');
  await expect(portal.heading('Acme Field Support Inc.')).toBeFocused();

  await press(portal.overview.decisions.getByRole('button', { name: /Review.*Q-2026-0039/ }));
  await press(quotes.button('Accept'));
  const { dialog } = quotes;
  await type(dialog.getByLabel('PO number'), 'PO-88213');
  await press(dialog.getByRole('checkbox'), 'Space');
  await press(dialog.getByRole('button', { name: 'Accept and order for' }));
  await expect(quotes.heading('Your order is placed')).toBeFocused();
  await press(quotes.button('Done'));

  await press(quotes.button('Q-2026-0044'));
  await press(quotes.button('Reject'));
  await choose(dialog.getByRole('radio', { name: 'price', exact: false }));
  await type(dialog.getByLabel('Note'), 'Too dear this year.');
  await press(dialog.getByRole('button', { name: 'Reject quote' }));
  await expect(dialog).toHaveCount(0);
  await expect(quotes.root).toContainText('Rejected');

  await chooseTab(portal.tab('invoiceHistory'));
  await press(invoiceHistory.row('INV-2026-0112').getByRole('button', { name: 'Pay Now' }));
  await choose(payInvoice.root.getByRole('radio', { name: 'Partial payment' }));
  await type(payInvoice.amount, '85.36');
  await press(payInvoice.button('Continue'));
  await press(payInvoice.button('Pay Now'));
  await expect(payInvoice.heading('$85.36 paid')).toBeFocused();
  await press(payInvoice.button('Done'));
  await expect(invoiceHistory.row('INV-2026-0112')).toContainText('$4,000.00');

  await press(portal.button('Sign out'), 'Enter', 'Shift+Tab');
  await expect(login.userId).toBeFocused();
  const booked = kinds(await billing.ledger());
  for (const kind of ['quote-accepted', 'quote-rejected', 'payment-created']) {
    expect(booked.filter((each) => each === kind)).toHaveLength(1);
  }
});

test('signs in after a wrong password, by keyboard alone', async ({ page, portal, visit }) => {
  await visit(undefined, '/?toolbar=off');
  const { login } = portal;
  const signIn = async (password: string): Promise<void> => {
    await type(login.userId, 'acme-billing');
    await page.keyboard.press('Tab');
    await expect(login.password).toBeFocused();
    await page.keyboard.press('Control+A');
    await page.keyboard.type(password);
    await page.keyboard.press('Enter');
  };

  await signIn('not-the-password');
  await expect(login.alert).toContainText('Invalid User ID/password');
  await expect(login.heading('Check your e-mail')).toHaveCount(0);
  await signIn(demoPassword);
  await expect(portal.heading('Acme Field Support Inc.')).toBeFocused();
});

test('keeps the account by keyboard alone', async ({ page, portal, billing, visit }) => {
  test.slow();
  await visit('acme-billing', '/?toolbar=off');
  const { overview, billTo, invoiceContacts: contacts } = portal;
  const { paymentMethod, purchaseOrders: orders, accountServices: services } = portal;

  await press(overview.button('Show as table'));
  await expect(overview.button('Show as chart')).toBeFocused();

  const edit = billTo.root.getByRole('button', { name: /^Edit.*Bill To$/ });
  await press(edit);
  await type(billTo.field('ZIP code'), 'K1A 0B1');
  await page.keyboard.press('Enter');
  await expect(billTo.alert).toBeFocused();
  await press(billTo.alert.getByRole('link', { name: /ZIP code/ }));
  await expect(billTo.field('ZIP code')).toBeFocused();
  await type(billTo.field('ZIP code'), '78757');
  await page.keyboard.press('Enter');
  await expect(edit).toBeFocused();
  await expect(billTo.root).toContainText('Austin, TX 78757');

  await press(contacts.button('Add an invoice contact'));
  await type(contacts.root.getByLabel('E-mail address'), 'treasury@acme.example');
  await page.keyboard.press('Enter');
  await expect(contacts.addresses).toHaveCount(3);
  await press(contacts.button('Remove treasury@acme.example'), 'Enter', 'Shift+Tab');
  await press(contacts.root.getByRole('group').getByRole('button', { name: 'Remove' }));
  await expect(contacts.addresses).toHaveCount(2);

  await chooseTab(portal.tab('paymentMethod'));
  await press(paymentMethod.button('Change'));
  await choose(paymentMethod.root.getByRole('radio', { name: 'Check', exact: false }));
  await press(paymentMethod.button('Save'));
  await expect(paymentMethod.root).toContainText('Your payment method was changed');

  await chooseTab(portal.tab('purchaseOrders'));
  await press(orders.button('Add a purchase order'));
  await expect(orders.root.getByLabel('PO number')).toBeFocused();
  await page.keyboard.type('PO-90001');
  await page.keyboard.press('Tab');
  await page.keyboard.type('12312035');
  await page.keyboard.press('Enter');
  await expect(orders.row('PO-90001')).toContainText('Dec 31, 2035');
  await press(orders.button('Edit PO-87440'));
  await type(orders.root.getByLabel('PO number'), 'PO-87441');
  await page.keyboard.press('Enter');
  await expect(orders.row('PO-87441')).toBeVisible();

  await chooseTab(portal.tab('accountServices'));
  await choose(services.root.getByRole('radio', { name: 'Account', exact: true }));
  await choose(services.root.getByRole('radio', { name: 'Change country or legal entity' }));
  await type(services.details, 'We move to Canada in September.');
  await press(services.button('Submit'));
  await expect(services.requests).toHaveCount(4);
  await press(services.requests.first().getByRole('button'));
  await expect(services.root).toContainText('We move to Canada in September.');
  const saving = page.waitForEvent('download');
  await press(services.button('Download W-9'));
  expect((await saving).suggestedFilename()).toMatch(/\.pdf$/);

  await tabTo(portal.button('Sign out'), 'Shift+Tab');
  expect(kinds(await billing.ledger())).toEqual([
    'bill-to-changed',
    'contact-added',
    'contact-removed',
    'payment-method-changed',
    'purchase-order-added',
    'purchase-order-changed',
    'request-submitted',
  ]);
});
