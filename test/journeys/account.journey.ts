import type { Page } from '@playwright/test';
import { expect, test } from './wire.js';

test.use({ transport: 'http' });

/** How many effects of a kind the backend has booked. */
const countOf = (ledger: readonly { kind: string }[], kind: string): number =>
  ledger.filter((entry) => entry.kind === kind).length;

const saveFile = async (page: Page, name: string): Promise<string> => {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  return (await saving).suggestedFilename();
};

test.describe('acme, in the United States', () => {
  test('changes the address that later invoices carry, and not the country', async ({
    portal,
    billing,
    visit,
  }) => {
    await visit('acme-billing');
    const { billTo } = portal;
    await billTo.edit();
    await expect(billTo.root.getByRole('textbox', { name: 'Country' })).toHaveCount(0);
    await billTo.field('ZIP code').fill('K1A 0B1');
    await billTo.save();
    await expect(billTo.alert).toContainText('Use a form like 78756 or 78756-1234');
    await billTo.field('ZIP code').fill('78757');
    await billTo.field('Phone').fill('+1 (512) 555-0199');
    await billTo.save();
    await expect(billTo.root).toContainText('Austin, TX 78757');
    await expect(billTo.root).toContainText('+1 512 555 0199');
    expect(countOf(await billing.ledger(), 'bill-to-changed')).toBe(1);
  });

  test('adds and removes who receives invoices', async ({ portal, billing, visit }) => {
    await visit('acme-billing');
    const { invoiceContacts: contacts } = portal;
    await contacts.add('AP@acme.example');
    await expect(contacts.root).toContainText('This address already receives your invoices');
    await contacts.add('treasury@acme.example');
    await expect(contacts.addresses).toHaveCount(3);
    await contacts.remove('treasury@acme.example');
    await expect(contacts.addresses).toHaveCount(2);
    await expect(contacts.button('Remove dana.whitfield@acme.example')).toHaveCount(0);
    const ledger = await billing.ledger();
    expect([countOf(ledger, 'contact-added'), countOf(ledger, 'contact-removed')]).toEqual([1, 1]);
  });

  test('adds a purchase order and changes another', async ({ portal, visit }) => {
    await visit('acme-billing');
    const orders = await portal.goTo('purchaseOrders');
    await orders.add('PO-90001', '2020-01-01');
    await expect(orders.alert).toContainText('or a later day');
    await orders.root.getByLabel('Expiration date').fill('2035-12-31');
    await orders.button('Save').click();
    await expect(orders.row('PO-90001')).toContainText('Active');
    await orders.edit('PO-87440', '2035-06-30');
    await expect(orders.row('PO-87440')).toContainText('Jun 30, 2035');
  });

  test('asks Account Services, and never with a card number', async ({
    portal,
    billing,
    visit,
  }) => {
    await visit('acme-billing');
    const services = await portal.goTo('accountServices');
    await expect(services.requests).toHaveCount(3);
    const request = { category: 'Subscription', topic: 'Add seats or products' };
    await services.ask({ ...request, details: 'Charge 4242 4242 4242 4242' });
    await expect(services.alert).toContainText('Take out the card number');
    await services.ask({ ...request, details: 'Ten more seats from September.' });
    await expect(services.requests).toHaveCount(4);
    await expect(services.requests.first()).toContainText('Received');
    expect(countOf(await billing.ledger(), 'request-submitted')).toBe(1);
  });

  test('comes to the request that changes the country', async ({ portal, visit }) => {
    await visit('acme-billing');
    await portal.billTo.edit();
    await portal.billTo.button('Ask to change the country').click();
    const services = portal.accountServices.root;
    await expect(services.getByRole('radio', { name: /country/i })).toBeChecked();
  });

  test('downloads the W-9', async ({ page, portal, visit }) => {
    await visit('acme-billing');
    await portal.goTo('accountServices');
    expect(await saveFile(page, 'Download W-9')).toMatch(/w-?9.*\.pdf$/i);
  });
});
