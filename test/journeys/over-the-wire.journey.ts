import { expect, open, test, transports } from './journey.js';

const made = (kind: string) => (entry: { kind: string }) => entry.kind === kind;

for (const transport of transports) {
  test.describe(`over ${transport}`, () => {
    test.use({ transport });

    test('signs in after a wrong password, stays over a reload, signs out', async ({
      page,
      portal,
      visit,
    }) => {
      await visit();
      await portal.login.signIn('no user id, this');
      await expect(portal.login.problem('Invalid User ID')).toBeVisible();
      await portal.login.signIn('acme-billing', 'wrong');
      await expect(portal.login.problem('Invalid User ID/password')).toBeVisible();
      await portal.login.signIn('acme-billing');
      await expect(portal.signedInAs('Dana Whitfield, acme-billing')).toBeVisible();
      await page.reload();
      await expect(portal.signedInAs('Dana Whitfield, acme-billing')).toBeVisible();
      await portal.signOut();
      await expect(portal.login.userId).toBeVisible();
      await expect(page.getByText('Dana Whitfield')).toHaveCount(0);
    });

    test('reads an invoice and pays a part of it, once', async ({ portal, billing, visit }) => {
      await visit('acme-billing');
      const history = await portal.goTo('invoiceHistory');
      await expect(history.rows).toHaveCount(20);
      const invoice = await history.open('INV-2026-0117');
      await expect(invoice.root.getByText('$18,575.70').first()).toBeVisible();
      const payment = await invoice.pay();
      await payment.partially('100.00');
      await payment.payNow();
      await expect(payment.heading('$100.00 paid')).toBeVisible();
      const paid = (await billing.ledger()).filter(made('payment-created'));
      expect(paid.map(({ amount }) => amount?.amount)).toEqual([10_000]);
      await payment.done();
      await expect(invoice.root.getByText('$18,475.70').first()).toBeVisible();
    });

    test('never charges twice when the answer to a payment is lost', async ({
      portal,
      billing,
      visit,
    }) => {
      await visit('acme-billing');
      const history = await portal.goTo('invoiceHistory');
      await billing.failNext('payInvoice', 'answer-lost');
      const payment = await history.pay('INV-2026-0112');
      await payment.inFull();
      await payment.payNow();
      await expect(payment.heading('paid')).toBeVisible({ timeout: 20_000 });
      expect((await billing.ledger()).filter(made('payment-created'))).toHaveLength(1);
    });

    test('accepts a quote, and mails the invoice that follows', async ({
      portal,
      billing,
      visit,
    }) => {
      await visit('acme-billing');
      const quotes = await portal.goTo('quotes');
      await quotes.open('Q-2026-0044');
      await quotes.accept({ poNumber: 'PO-88213' });
      await expect(quotes.heading('Your order is placed')).toBeVisible();
      expect((await billing.ledger()).filter(made('quote-accepted'))).toHaveLength(1);
      const mail = (await billing.outbox()).find(made('invoice-issued'));
      const [name = ''] = mail?.attachments ?? [];
      const file = await billing.attachment(mail?.mailId ?? '', name);
      expect(new TextDecoder().decode(file.subarray(0, 5))).toBe('%PDF-');
      await expect(billing.attachment(mail?.mailId ?? '', 'other.pdf')).rejects.toThrow(
        'other.pdf',
      );
    });

    test('sets a new password with the mailed link', async ({ page, portal, billing, visit }) => {
      await visit();
      await portal.login.forgotPassword('acme-billing');
      await expect(portal.login.heading('Check your e-mail')).toBeVisible();
      const mail = (await billing.outbox()).find(made('password-reset'));
      const token = new URL(mail?.link ?? '').hash;
      const portalUrl = page.url();
      // A mail program opens the link in a new page; a change of the fragment alone would load
      // nothing.
      await page.goto('about:blank');
      await page.goto(portalUrl + token);
      await portal.passwordReset.set('Another-2026!');
      await expect(portal.passwordReset.heading('Your password is set')).toBeVisible();
      expect(page.url()).not.toContain('reset=');
    });
  });
}

test.describe('over http', () => {
  test.use({ transport: 'http' });

  const accounts = [
    ['acme-billing', 20, 'INV-2026-0117'],
    // Twelve invoices and a credit note.
    ['facturation@aurelia.example', 13, 'INV-2026-0115'],
    ['tanaka-keiri', 7, 'INV-2026-0110'],
    ['acme-readonly', 20, 'INV-2026-0117'],
  ] as const;

  for (const [user, count, newest] of accounts) {
    test(`shows ${user} their own invoices`, async ({ portal, visit }) => {
      await visit(user);
      await portal.tabs.nth(2).click();
      await expect(portal.invoiceHistory.row(newest)).toBeVisible();
      await expect(portal.invoiceHistory.rows).toHaveCount(count);
    });
  }

  test('tells a new account what will come', async ({ portal, visit }) => {
    await visit('new-billing');
    await portal.tabs.nth(2).click();
    await expect(portal.invoiceHistory.rows).toHaveCount(0);
    await expect(portal.signedInAs('Birte Petersen, new-billing')).toBeVisible();
  });

  test('changes what an account keeps', async ({ portal, billing, visit }) => {
    await visit('acme-billing');
    await portal.invoiceContacts.add('treasury@acme.example');
    await expect(portal.invoiceContacts.addresses).toHaveCount(3);
    await portal.invoiceContacts.remove('ap@acme.example');
    await expect(portal.invoiceContacts.addresses).toHaveCount(2);
    await portal.billTo.edit();
    await portal.billTo.field('ZIP code').fill('78757');
    await portal.billTo.save();
    await expect(portal.billTo.root).toContainText('Austin, TX 78757');
    const orders = await portal.goTo('purchaseOrders');
    await orders.add('PO-90001', '2027-12-31');
    await expect(orders.row('PO-90001')).toContainText('Active');
    const method = await portal.goTo('paymentMethod');
    await method.change('Check');
    await expect(method.root).toContainText('Your payment method was changed');
    const services = await portal.goTo('accountServices');
    await services.ask({
      category: 'Form Requests',
      topic: 'W-9/Vendor Form/Regional Forms',
      details: 'Our vendor form, please',
    });
    await expect(services.requests.first()).toContainText('Received');
    const kinds = (await billing.ledger()).map(({ kind }) => kind);
    expect(kinds).toEqual([
      'contact-added',
      'contact-removed',
      'bill-to-changed',
      'purchase-order-added',
      'payment-method-changed',
      'request-submitted',
    ]);
  });

  test('works under the strictest policy', async ({ portal, visit }) => {
    await visit(undefined, '/?csp=strict');
    await portal.login.signIn('acme-billing');
    await expect(portal.overview.decisions).toHaveCount(6);
  });

  test('says that nobody answers at the address given', async ({ page }) => {
    await open(page, '/?user=acme-billing&api=http://localhost:9/v1');
    await expect(
      page.getByText('Nobody could be signed in at http://localhost:9/v1'),
    ).toBeVisible();
  });

  test('puts the server into the situation that the address names', async ({
    portal,
    billing,
    visit,
  }) => {
    await visit('acme-billing', '/?scenario=payment-declined#/invoices');
    const payment = await portal.invoiceHistory.pay('INV-2026-0117');
    await payment.inFull();
    await payment.payNow();
    await expect(payment.problem('The payment was declined')).toBeVisible();
    expect((await billing.ledger()).filter(made('payment-settled'))).toEqual([]);
  });

  test('lets the server forget, once, where the address asks for it', async ({
    page,
    portal,
    billing,
    visit,
  }) => {
    await visit('acme-billing');
    await portal.invoiceContacts.add('treasury@acme.example');
    await expect(portal.invoiceContacts.addresses).toHaveCount(3);
    await visit(undefined, '/?state=fresh');
    await expect(portal.login.userId).toBeVisible();
    expect(await billing.ledger()).toEqual([]);
    await portal.login.signIn('acme-billing');
    await portal.invoiceContacts.add('treasury@acme.example');
    await expect(portal.invoiceContacts.addresses).toHaveCount(3);
    await page.reload();
    await expect(portal.invoiceContacts.addresses).toHaveCount(3);
  });

  test('says what the server could not be put into', async ({ page, visit }) => {
    await visit(undefined, '/?scenario=storm');
    await expect(page.getByText(/There is no scenario "storm".*payment-declined/)).toBeVisible();
    await open(page, '/?state=fresh&scenario=slow&api=http://localhost:9/v1');
    await expect(
      page.getByText(/The data was not reset at .*: nobody answers there\./),
    ).toBeVisible();
  });

  test.describe('in French', () => {
    test.use({
      billingLabels: { signOut: 'Se déconnecter' },
    });

    test('speaks the language of the account', async ({ page, portal, visit }) => {
      await visit('facturation@aurelia.example');
      await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
      await portal.signOut();
      await expect(portal.login.root).toBeVisible();
    });
  });

  test('explains itself when the API is reached by another name than the page', async ({
    page,
    billingServer,
    mishaps,
  }) => {
    const astray = billingServer?.replace('localhost', '127.0.0.1') ?? '';
    const detail = await page.goto('/host.css').then(() =>
      page.evaluate(
        async (address) =>
          fetch(address, { credentials: 'include' })
            .then((answer) => answer.json())
            .then((body: { detail?: string }) => body.detail),
        `${astray}/session`,
      ),
    );
    expect(mishaps).toEqual([`${astray}/session`]);
    mishaps.length = 0;
    expect(detail).toContain(`call the API at ${billingServer ?? ''}`);
  });
});
