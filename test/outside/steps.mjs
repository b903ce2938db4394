/** What a person does on a customer's page, by what stands on the screen. */

const wait = { timeout: 15_000 };

export async function signIn(tab, { userId = 'acme-billing', password = 'Rescue-2026!' } = {}) {
  await tab.getByLabel('User ID').fill(userId);
  await tab.getByLabel('Password', { exact: true }).fill(password);
  await tab.getByRole('button', { name: 'Sign in' }).click();
  await tab.getByText('INV-2026-0117').first().waitFor(wait);
}

/** Pays an invoice of the history in full, with another card; ends when the payment is settled. */
export async function payAnInvoice(tab, site, { number = 'INV-2026-0117', newCard = true } = {}) {
  const before = settled(site).length;
  await tab.getByRole('row', { name: number }).getByRole('button', { name: 'Pay Now' }).click();
  await tab.getByRole('radio', { name: /Pay in full/i }).check();
  await tab.getByRole('button', { name: 'Continue', exact: true }).click();
  if (newCard) {
    await tab.getByRole('radio', { name: 'Pay with New Payment Card' }).check();
    await tab.getByRole('radio', { name: 'Visa, accepted' }).check();
    await tab.getByRole('button', { name: 'Save', exact: true }).click();
  }
  await tab.getByRole('button', { name: 'Pay Now', exact: true }).click();
  await tab.getByRole('heading', { name: /paid$/ }).waitFor(wait);
  if (settled(site).length !== before + 1) {
    throw new Error(`${settled(site).length - before} payments were settled, not 1.`);
  }
}

const settled = ({ backend }) => backend.ledger.filter(({ kind }) => kind === 'payment-settled');
