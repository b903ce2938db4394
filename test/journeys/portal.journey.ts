import { demoPassword } from '@corporate-billing/mocks';
import { expect, expectAccessible, expectNoSidewaysScrolling, test } from './journey.js';
import { chooseTab, press, tabTo, type } from './keyboard.js';

const tabs = [
  'overview',
  'quotes',
  'invoiceHistory',
  'paymentMethod',
  'purchaseOrders',
  'accountServices',
] as const;

test('is walked from end to end by keyboard alone', async ({ page, portal, visit }) => {
  test.slow();
  await visit(undefined, '/?toolbar=off');
  const { quotes, invoiceHistory, invoice, billTo, paymentMethod, purchaseOrders } = portal;

  await type(portal.login.userId, 'acme-billing');
  await type(portal.login.password, demoPassword);
  await page.keyboard.press('Enter');
  await expect(portal.heading('Acme Field Support Inc.')).toBeFocused();

  // The overview leads to the quote that ends today; its review opens and closes.
  await press(portal.overview.decisions.getByRole('button', { name: /Review.*Q-2026-0039/ }));
  await expect(quotes.heading('Quote Q-2026-0039')).toBeVisible();
  await expect(page).toHaveURL(/#\/quotes\/Q-2026-0039$/);
  await press(quotes.button('Accept'));
  await expect(quotes.dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(quotes.dialog).toHaveCount(0);
  await expect(quotes.button('Accept')).toBeFocused();

  // One invoice opens, and the way back leads to its row.
  await chooseTab(portal.tab('invoiceHistory'));
  await press(invoiceHistory.button('INV-2026-0112'));
  await expect(invoice.heading('Invoice INV-2026-0112')).toBeVisible();
  await press(invoiceHistory.back, 'Enter', 'Shift+Tab');
  await expect(invoiceHistory.button('INV-2026-0112')).toBeFocused();

  // `Bill To` is folded away here; a change of it is saved.
  await press(portal.button('Bill To and contacts'), 'Space', 'Shift+Tab');
  const edit = billTo.root.getByRole('button', { name: /^Edit.*Bill To$/ });
  await press(edit);
  await type(billTo.field('Contact name'), 'Dana W. Whitfield');
  await page.keyboard.press('Enter');
  await expect(edit).toBeFocused();
  await expect(billTo.root.getByText('Dana W. Whitfield')).toBeVisible();

  await chooseTab(portal.tab('paymentMethod'));
  await press(paymentMethod.button('Change'));
  await press(paymentMethod.button('Cancel'));

  await chooseTab(portal.tab('purchaseOrders'));
  await tabTo(purchaseOrders.button('Add a purchase order'));

  await chooseTab(portal.tab('accountServices'));
  const { root: services, requests } = portal.accountServices;
  await press(services.getByRole('radio', { name: 'Subscription', exact: true }), 'Space');
  await press(services.getByRole('radio', { name: 'Add seats or products' }), 'Space');
  await type(services.getByLabel('Details'), 'Five more Corporate seats from September.');
  await press(portal.accountServices.button('Submit'));
  await expect(requests.first()).toContainText(/Add seats or products.*Received/s);

  await press(portal.button('Sign out'), 'Enter', 'Shift+Tab');
  await expect(portal.login.userId).toBeFocused();
});

test('keeps its place over a reload, and back and forward walk through it', async ({
  page,
  portal,
  visit,
}) => {
  await visit('acme-billing', '/#/invoices/INV-2026-0117');
  const invoice = portal.invoice.heading('Invoice INV-2026-0117');
  await expect(invoice).toBeVisible();
  await page.reload();
  await expect(invoice).toBeVisible();
  const quotes = await portal.goTo('quotes');
  await expect(page).toHaveURL(/#\/quotes$/);
  await expect(quotes.button('Q-2026-0042')).toBeVisible();
  await page.goBack();
  await expect(invoice).toBeVisible();
  await page.goForward();
  await expect(portal.tab('quotes')).toHaveAttribute('aria-selected', 'true');
});

test('shows everything to somebody who may change nothing', async ({ page, portal, visit }) => {
  await visit('acme-readonly');
  await expect(portal.signedInAs('Sam Ortiz, acme-readonly')).toBeVisible();
  const change = /^(accept|reject|pay|add|edit|remove|change|update|save|submit|request|review)\b/i;
  for (const tab of tabs) {
    await portal.goTo(tab);
    await portal.settled();
    await expect(page.getByRole('button', { name: change })).toHaveCount(0);
    await expect(page.getByRole('textbox', { name: 'Details' })).toHaveCount(0);
  }
});

for (const looks of ['', 'theme=dark', 'dir=rtl', 'lang=fr']) {
  test(`is accessible in every tab ${looks}`, async ({ page, portal, visit }) => {
    await visit('acme-billing', `/?${looks}`);
    await expect(portal.tabs).toHaveCount(tabs.length);
    for (let at = 0; at < tabs.length; at += 1) {
      await portal.tabs.nth(at).click();
      await portal.settled();
      await expectAccessible(page);
    }
  });
}

test('needs no sideways scrolling on a narrow screen, whatever the tab', async ({
  page,
  portal,
  visit,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await visit('facturation@aurelia.example');
  await expect(portal.tabs).toHaveCount(tabs.length);
  for (let at = 0; at < tabs.length; at += 1) {
    await portal.tabs.nth(at).click();
    await portal.settled();
    await expectNoSidewaysScrolling(page);
  }
});
