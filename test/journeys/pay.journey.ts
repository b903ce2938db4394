import type { Portal, Steering } from '@corporate-billing/mocks/playwright';
import { expect, expectAccessible, expectNoSidewaysScrolling, test } from './journey.js';

test.use({ transport: 'page' });

/** Adds up what has been paid, in minor units. */
const settled = async (billing: Steering): Promise<(number | undefined)[]> =>
  (await billing.ledger())
    .filter(({ kind }) => kind === 'payment-settled')
    .map(({ amount }) => amount?.amount);

const alone = '/widgets/cb-pay-invoice.html';

/** Shows one widget alone, for one invoice. */
async function forInvoice({ payInvoice }: Portal, number: string) {
  await payInvoice.root.evaluate((widget, value) => {
    widget.setAttribute('number', value);
  }, number);
  return payInvoice;
}

const accounts = [
  ['acme-billing', 'INV-2026-0081', 741_844, 'on file'],
  ['facturation@aurelia.example', 'INV-2026-0115', undefined, 'Visa, accepted'],
  ['tanaka-keiri', 'INV-2026-0110', undefined, 'Visa, accepted'],
] as const;

for (const [user, number, amount, card] of accounts) {
  test(`${user} pays an invoice in full, once`, async ({ page, portal, billing, visit }) => {
    await visit(user, `${alone}?lang=en`);
    const payment = await forInvoice(portal, number);
    await expect(payment.heading('How much do you want to pay?')).toBeVisible();
    await expectAccessible(page);
    await payment.inFull();
    if (card !== 'on file') {
      await payment.withNewCard(card);
      await expect(payment.root).toContainText('saved for this payment only');
    }
    await expectAccessible(page);
    await payment.payNow();
    await expect(payment.heading(/paid$/)).toBeVisible();
    await expectAccessible(page);
    const paid = await settled(billing);
    expect(paid).toHaveLength(1);
    if (amount !== undefined) expect(paid).toEqual([amount]);
    await payment.done();
    await expect(payment.heading('Nothing is left to pay')).toBeVisible();
  });
}

test('acme-readonly sees what is owed and is not offered to pay', async ({
  page,
  portal,
  visit,
}) => {
  await visit('acme-readonly', alone);
  const payment = await forInvoice(portal, 'INV-2026-0081');
  await expect(payment.heading(/not pay it/)).toBeVisible();
  await expect(payment.button('Pay Now')).toHaveCount(0);
  await expectAccessible(page);
});

test('pays a part by keyboard alone', async ({ page, portal, billing, visit }) => {
  await visit('acme-billing', alone);
  const payment = await forInvoice(portal, 'INV-2026-0081');
  await payment.root.getByRole('radio', { name: 'Pay in full' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await expect(payment.amount).toBeFocused();
  await page.keyboard.type('4,000');
  await page.keyboard.press('Enter');
  await expect(payment.heading('Review and pay $4,000.00')).toBeFocused();
  await payment.button('Pay Now').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(payment.heading('$4,000.00 paid')).toBeFocused();
  expect(await settled(billing)).toEqual([400_000]);
});

test('goes on where the next step could not be brought, once it can', async ({
  page,
  portal,
  billing,
  visit,
}) => {
  const step = /later-pages/;
  await page.route(step, (route) => route.abort());
  await visit('acme-billing', alone);
  const payment = await forInvoice(portal, 'INV-2026-0081');
  await payment.button('Continue').click();
  await expect(payment.heading('Review and pay $7,418.44')).toBeVisible();
  await expectAccessible(page);
  await page.unroute(step);
  await payment.button('Try again').click();
  await expect(payment.heading('Review and pay $7,418.44')).toBeFocused();
  await payment.payNow();
  await expect(payment.heading(/paid$/)).toBeVisible();
  expect(await settled(billing)).toEqual([741_844]);
});

test('a lost answer is checked across a reload, and nothing is charged twice', async ({
  page,
  portal,
  billing,
  visit,
}) => {
  await visit('acme-billing', `${alone}?scenario=payment-answer-lost`);
  const payment = portal.payInvoice;
  await payment.inFull();
  await payment.payNow();
  const checking = payment.heading('We are checking whether your payment');
  await expect(checking).toBeVisible();
  await expect(payment.button('Pay Now')).toHaveCount(0);
  await expectAccessible(page);
  await page.reload();
  await expect(checking).toBeVisible();
  await billing.use('default');
  // The page asks again by itself, without a press.
  await expect(payment.heading(/paid$/)).toBeVisible({ timeout: 20_000 });
  expect(await settled(billing)).toEqual([741_844]);
});

test('the bank is asked, and its answer carried through', async ({
  page,
  portal,
  billing,
  visit,
}) => {
  await visit('acme-billing', `${alone}?csp=strict`);
  const payment = await forInvoice(portal, 'INV-2026-0081');
  await payment.inFull();
  await payment.withNewCard('Visa, bank asks to confirm');
  await expect(payment.root).toContainText('saved for this payment only');
  await payment.payNow();
  await expect(payment.heading('Your bank asks you to confirm')).toBeVisible();
  await expectAccessible(page);
  await payment.confirmWithBank();
  await expect(payment.heading(/paid$/)).toBeVisible();
  expect(await settled(billing)).toEqual([741_844]);
});

test.describe('in French, in the dark', () => {
  test.use({
    viewport: { width: 320, height: 700 },
    billingLabels: {
      partialPayment: 'Paiement partiel',
      amount: 'Montant',
      continue: 'Continuer',
    },
  });

  test('fits 320 pixels', async ({ page, portal, visit }) => {
    await visit('acme-billing', `${alone}?lang=fr&theme=dark&toolbar=off`);
    const payment = await forInvoice(portal, 'INV-2026-0081');
    await payment.partially('9 999,00');
    await expect(payment.root.getByText(/C’est tout ce qui reste à payer/)).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScrolling(page);
  });
});

for (const [user, kind, changed] of [
  ['acme-billing', 'Electronic payment/bank transfer', 'bankTransfer'],
  ['facturation@aurelia.example', 'Credit or debit card', 'card'],
  ['tanaka-keiri', 'Credit or debit card', 'card'],
  ['new-billing', 'Direct debit/ACH/recurring bank transfer', 'directDebit'],
] as const) {
  test(`${user} changes the payment method to ${kind}`, async ({
    page,
    portal,
    billing,
    visit,
  }) => {
    await visit(user, '/widgets/cb-payment-method.html?lang=en');
    const method = portal.paymentMethod;
    await expect(method.button('Change')).toBeVisible();
    await expectAccessible(page);
    await method.edit();
    await method.choose(kind);
    if (changed === 'card') await method.give('Visa, accepted');
    if (changed === 'directDebit') {
      await method.give('SEPA test account, accepted');
      await method.signMandate();
    }
    await expectAccessible(page);
    await method.save();
    await expect(method.root.getByText('Your payment method was changed').first()).toBeVisible();
    await expectAccessible(page);
    const changes = (await billing.ledger()).filter(
      ({ kind }) => kind === 'payment-method-changed',
    );
    expect(changes.map(({ subject }) => subject)).toEqual([changed]);
  });
}

test('what is overdue is paid from the overview with one payment', async ({
  page,
  portal,
  billing,
  visit,
}) => {
  await visit('acme-billing', '/#/overview');
  await page.getByRole('button', { name: /^View.*2 invoices are overdue/ }).click();
  const { invoiceHistory } = portal;
  await expect(invoiceHistory.root).toContainText('2 invoices selected');
  const payment = await invoiceHistory.paySelected();
  await expect(payment.heading('Review and pay $14,384.33')).toBeVisible();
  await expect(page).toHaveURL(/#\/invoices\/INV-2026-0096\+INV-2026-0081\?step=review$/);
  await expectAccessible(page);
  await page.reload();
  await expect(payment.heading('Review and pay $14,384.33')).toBeVisible();
  await page.goBack();
  await expect(invoiceHistory.rows).toHaveCount(20);
  await page.goForward();
  await payment.payNow();
  await expect(payment.heading('$14,384.33 paid')).toBeFocused();
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
  expect(await settled(billing)).toEqual([696_589, 741_844]);
  await payment.done();
  await expect(invoiceHistory.heading('Invoice History')).toBeVisible();
});
