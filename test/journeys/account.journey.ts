import { Portal } from '@corporate-billing/mocks/playwright';
import { expect, expectAccessible, test } from './journey.js';

test.use({ transport: 'http' });

/** Counts the effects of a kind in the ledger. */
const countOf = (ledger: readonly { kind: string }[], kind: string): number =>
  ledger.filter((entry) => entry.kind === kind).length;

test.describe('acme, in the United States', () => {
  test('sees what is owed, what is late and what waits for a decision', async ({
    page,
    portal,
    visit,
  }) => {
    await visit('acme-billing');
    const { overview } = portal;
    await expect(overview.figure('Outstanding')).toHaveText([
      '$39,416.07',
      '5 invoices, $2,370.68 of it processing',
    ]);
    await expect(overview.figure('Overdue')).toHaveText([
      '$14,384.33',
      '2 invoices, oldest by 30 days',
    ]);
    await expect(overview.figure('Next due')).toHaveText([
      'Jun 27, 2026',
      'INV-2026-0112, $4,085.36',
    ]);
    await expect(overview.decisions).toHaveCount(6);
    await expectAccessible(page);
    await expect(overview.root.getByRole('img', { name: /^Bar chart/ })).toBeVisible();
    const months = await overview.showAsTable();
    await expect(months.filter({ hasText: 'June 2026' })).toContainText('$18,575.70');
    await expect(months.last()).toHaveText(/^\s*Total/);
    await expect(months).toHaveCount(13);
    await expectAccessible(page);
  });

  test('comes from each decision to where it is made', async ({ portal, visit }) => {
    await visit('acme-billing');
    const { overview } = portal;
    await overview.decide('Quote Q-2026-0044');
    await expect(portal.quotes.heading('Q-2026-0044')).toBeVisible();
    for (const [line, tab] of [
      ['2 invoices are overdue', 'invoiceHistory'],
      ['PO-87440 expires', 'purchaseOrders'],
      ['Visa ending 4242', 'paymentMethod'],
    ] as const) {
      await portal.goTo('overview');
      await overview.decide(line);
      await expect(portal.tab(tab)).toHaveAttribute('aria-selected', 'true');
    }
  });

  test('reads the facts of the subscription, and whom to call', async ({ portal, visit }) => {
    await visit('acme-billing');
    const { overview } = portal;
    await expect(overview.subscriptions).toHaveCount(2);
    const corporate = overview.subscriptions.filter({ hasText: 'RescueAssist Corporate' });
    await expect(corporate.getByRole('cell')).toContainText([
      '80',
      'Sep 1, 2025 – Aug 31, 2026',
      'Sep 1, 2026',
      'Aug 2, 2026',
    ]);
    await expect(overview.root).toContainText('Both are billed once a year');
    // The portal shows the representative beside every tab, so the overview does not.
    const { aside } = portal;
    await expect(aside).toContainText('Priya Raman');
    await expect(aside.getByRole('link', { name: '+1 617 555 0178' })).toBeVisible();
    await expect(
      aside.getByRole('link', { name: 'priya.raman@rescueassist.example' }),
    ).toBeVisible();
  });

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
    await expect(orders.alert).toContainText('Choose a date from today');
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
    await expect(services.alert).toContainText('Remove the card number');
    await services.ask({ ...request, details: 'Ten more seats from September.' });
    await expect(services.requests).toHaveCount(4);
    await expect(services.requests.first()).toContainText('Received');
    expect(countOf(await billing.ledger(), 'request-submitted')).toBe(1);
  });

  test('is heard on each press of Submit, however the messages change around it', async ({
    portal,
    visit,
  }) => {
    await visit('acme-billing');
    const services = await portal.goTo('accountServices');
    const submit = services.root.getByRole('button', { name: 'Submit' });
    await services.choose({ category: 'Subscription', topic: 'Add seats or products' });
    await submit.click();
    await expect(services.alert).toContainText('Describe what you need in a sentence or two');
    // The press takes the focus from the field, which is then checked again: the longer message
    // pushes the button down, the corrected field would pull it up.
    await services.details.fill('4242 4242 4242 4242');
    await submit.click({ position: { x: 20, y: 3 }, delay: 90 });
    await expect(services.alert).toContainText('Remove the card number');
    await expect(services.alert).toBeFocused();
    await services.details.fill('Ten more seats from September.');
    await submit.click({ position: { x: 20, y: 37 }, delay: 90 });
    await expect(services.requests).toHaveCount(4);
  });

  test('comes to the request that changes the country', async ({ portal, visit }) => {
    await visit('acme-billing');
    await portal.billTo.edit();
    await portal.billTo.button('Ask to change the country').click();
    const services = portal.accountServices.root;
    await expect(services.getByRole('radio', { name: /country/i })).toBeChecked();
  });

  test('takes a question about a quote to Account Services, filled in', async ({
    portal,
    visit,
  }) => {
    await visit('acme-billing');
    const quotes = await portal.goTo('quotes');
    await quotes.open('Q-2026-0044');
    await quotes.button('Ask about this quote').click();
    const services = portal.accountServices;
    await expect(
      services.root.getByRole('radio', { name: 'Question about a quote' }),
    ).toBeChecked();
    await expect(services.root.getByRole('combobox', { name: 'Quote' })).toHaveValue('Q-2026-0044');
    await expect(services.details).toBeFocused();
  });

  test('is told the last day of a dispute before anything is sent', async ({ portal, visit }) => {
    await visit('acme-billing');
    const services = await portal.goTo('accountServices');
    await services.choose({ category: 'Invoices', topic: 'Dispute an invoice' });
    const invoice = services.root.getByRole('combobox', { name: 'Invoice' });
    await invoice.selectOption('INV-2026-0117');
    await expect(services.root).toContainText('This invoice can be disputed through Jun 23, 2026');
    await invoice.selectOption('INV-2026-0081');
    await expect(services.root).toContainText('The 15-day dispute period for INV-2026-0081 ended');
    await services.details.fill('Nine seats too many.');
    await services.button('Submit').click();
    await expect(services.alert).toContainText('Choose another invoice or topic');
    await expect(services.requests).toHaveCount(3);
  });

  test('downloads the W-9', async ({ portal, visit }) => {
    await visit('acme-billing');
    const services = await portal.goTo('accountServices');
    const file = await services.downloadW9();
    expect(file.suggestedFilename()).toMatch(/w-?9.*\.pdf$/i);
  });
});

test('what stands on the screen is printed, and nothing to press', async ({
  page,
  portal,
  visit,
}) => {
  await visit('acme-billing');
  for (const tab of ['overview', 'purchaseOrders', 'accountServices'] as const) {
    const part = await portal.goTo(tab);
    await part.settled();
    await page.emulateMedia({ media: 'print' });
    await expect(part.root.getByRole('rowheader').first()).toBeVisible();
    // The number of a request is a button, and the name of its row.
    const buttons = portal.root.getByRole('button').filter({ hasNotText: /R-\d+/ });
    await expect(buttons).toHaveCount(0);
    await expect(portal.tabs).toHaveCount(0);
    await expect(portal.root.getByRole('textbox')).toHaveCount(0);
    await page.emulateMedia({ media: 'screen' });
  }
});

test('shows in the colours of a contrast theme what is chosen', async ({ page, portal, visit }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await visit('acme-billing');
  const services = await portal.goTo('accountServices');
  await services.choose({ category: 'Payment', topic: 'Change of payment method' });
  const ground = (category: string): Promise<string> =>
    services.root
      .getByRole('radio', { name: category, exact: true })
      .evaluate((radio) => getComputedStyle(radio.parentElement ?? radio).backgroundColor);
  expect(await ground('Payment')).not.toBe(await ground('Invoices'));
});

test.describe('acme, who may only read', () => {
  test('reads everything, may have the W-9, and is offered no change', async ({
    portal,
    visit,
  }) => {
    await visit('acme-readonly');
    const { overview, billTo, invoiceContacts: contacts } = portal;
    await expect(overview.decisions).toHaveCount(6);
    await expect(overview.decisions.getByRole('button')).toHaveText(Array(6).fill('View'));
    await expect(overview.subscriptions).toHaveCount(2);
    await expect(overview.root).not.toContainText('ask Corporate Account Services');
    await expect(billTo.root).toContainText('Austin, TX 78756');
    await expect(billTo.root.getByRole('button')).toHaveCount(0);
    await expect(contacts.addresses).toHaveCount(2);
    await expect(contacts.root.getByRole('button')).toHaveCount(0);
    await expect(contacts.root.getByRole('textbox')).toHaveCount(0);
    const orders = await portal.goTo('purchaseOrders');
    await expect(orders.row('PO-87440')).toContainText('Expires in 46 days');
    await expect(orders.root.getByRole('button')).toHaveCount(0);
    const services = await portal.goTo('accountServices');
    await expect(services.requests).toHaveCount(3);
    await expect(services.root).toContainText('can view requests but not send them');
    await expect(services.button('Submit')).toHaveCount(0);
    await expect(services.details).toHaveCount(0);
    expect((await services.downloadW9()).suggestedFilename()).toMatch(/\.pdf$/);
  });
});

test('two tabs that edit one address overwrite nothing unseen', async ({
  page,
  context,
  portal,
  billing,
  visit,
}) => {
  await visit('acme-billing');
  const tab = await context.newPage();
  await visit(undefined, '/', tab);
  const mine = portal.billTo;
  const theirs = new Portal(tab).billTo;
  await mine.edit();
  await mine.field('Street address').fill('1 Mine Street');
  await mine.field('City').fill('Waco');
  await theirs.edit();
  await theirs.field('Street address').fill('9 Their Avenue');
  await theirs.field('City').fill('Dallas');
  await theirs.field('Contact name').fill('דנה ויטפילד');
  await theirs.save();
  await expect(theirs.root).toContainText('Dallas, TX 78756');

  await page.bringToFront();
  await expect(mine.root).toContainText('This was changed somewhere else');
  await mine.save();
  await expect(mine.alert).toContainText('Nothing was overwritten');
  await expect(mine.alert).toContainText('Their change: Contact name');
  await expect(mine.field('Street address')).toHaveValue('1 Mine Street');
  await expect(mine.field('City')).toHaveValue('Waco');
  await expect(mine.field('Contact name')).toHaveValue('דנה ויטפילד');
  await expectAccessible(page);
  expect(countOf(await billing.ledger(), 'bill-to-changed')).toBe(1);

  await mine.settle('City', 'theirs');
  await expect(mine.field('City')).toHaveValue('Dallas');
  await mine.save();
  for (const shown of [mine, theirs]) {
    await expect(shown.root).toContainText('1 Mine Street');
    await expect(shown.root).toContainText('Dallas, TX 78756');
    await expect(shown.root).toContainText('דנה ויטפילד');
  }
  expect(countOf(await billing.ledger(), 'bill-to-changed')).toBe(2);
});
