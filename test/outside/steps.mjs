/** Does what a person does on a customer's page, by what stands on the screen. */

const english = { userId: 'User ID', password: 'Password', signIn: 'Sign in' };

export async function signIn(
  tab,
  { userId = 'acme-billing', password = 'Rescue-2026!', labels = english, within = 'body' } = {},
) {
  const form = tab.locator(within);
  await form.getByLabel(labels.userId).fill(userId);
  await form.getByLabel(labels.password, { exact: true }).fill(password);
  await form.getByRole('button', { name: labels.signIn }).click();
  await tab.getByText('INV-2026-0117').first().waitFor();
}

/**
 * Pays a part of an invoice of the history with the card on file, and reads the receipt; ends in the
 * history, which shows what is left.
 */
export async function payAPart(tab, { number = 'INV-2026-0117', amount, left }) {
  const row = tab.getByRole('row', { name: number });
  await row.getByRole('button', { name: 'Pay Now' }).click();
  await tab.getByRole('radio', { name: 'Partial payment' }).check();
  await tab.getByLabel('Amount', { exact: true }).fill(amount);
  await tab.getByRole('button', { name: 'Continue', exact: true }).click();
  await tab.getByRole('button', { name: 'Pay Now', exact: true }).click();
  await tab.getByRole('heading', { name: `${amount} paid` }).waitFor();
  await tab.getByRole('button', { name: 'Print receipt' }).waitFor();
  await tab.getByRole('button', { name: 'Done', exact: true }).click();
  await row.getByText(left).waitFor();
}

/** Pays an invoice of the history in full, with another card; ends when the payment is settled. */
export async function payAnInvoice(tab, site, { number = 'INV-2026-0117', newCard = true } = {}) {
  const before = await settled(site);
  await tab.getByRole('row', { name: number }).getByRole('button', { name: 'Pay Now' }).click();
  await tab.getByRole('radio', { name: /Pay in full/i }).check();
  await tab.getByRole('button', { name: 'Continue', exact: true }).click();
  if (newCard) {
    await tab.getByRole('radio', { name: 'Pay with New Payment Card' }).check();
    await tab.getByRole('radio', { name: 'Visa, accepted' }).check();
    await tab.getByRole('button', { name: 'Save', exact: true }).click();
  }
  await tab.getByRole('button', { name: 'Pay Now', exact: true }).click();
  await tab.getByRole('heading', { name: /paid$/ }).waitFor();
  const after = await settled(site);
  if (after !== before + 1) throw new Error(`${after - before} payments were settled, not 1.`);
}

/** Counts settled payments; a page with a backend of its own counts them itself. */
const settled = (site) =>
  site.settled?.() ?? site.backend.ledger.filter(({ kind }) => kind === 'payment-settled').length;

/** Accepts the first pending quote; the page must hold `cb-quotes`. */
export async function acceptAQuote(tab, { backend }) {
  const quotes = tab.locator('cb-quotes');
  await quotes.getByRole('button', { name: /^Q-/ }).first().click();
  await quotes.getByRole('button', { name: 'Accept', exact: true }).click();
  const dialog = tab.getByRole('dialog');
  await dialog.getByLabel('Your name').fill('Dana Whitfield');
  const poNumber = dialog.getByLabel('PO number');
  if (await poNumber.count()) await poNumber.fill('PO-1');
  for (const box of await dialog.getByRole('checkbox').all()) await box.check();
  await dialog.getByRole('button', { name: /^Accept and order for/ }).click();
  await quotes.getByText('Accepted').first().waitFor();
  if (!backend.ledger.some(({ kind }) => kind === 'quote-accepted')) {
    throw new Error(
      `No order was placed; the ledger holds ${backend.ledger.map(({ kind }) => kind)}`,
    );
  }
}

/** The page's own script makes one client with the test provider, and all widgets. */
export const configureOnPage = `
  import { configure } from '@corporate-billing/elements';
  import '@corporate-billing/elements/define/all.js';
  import { testProvider } from '@corporate-billing/elements/providers/test.js';
  import { createBilling } from '@corporate-billing/sdk';
  const billing = createBilling({ baseUrl: '/v1' });
  configure(billing, { paymentProvider: testProvider(billing) });`;
