import { Portal } from '@corporate-billing/mocks/playwright';
import { expect, expectAccessible, test } from './journey.js';
import { french } from './french.js';

test.use({ transport: 'http' });

const aurelia = 'facturation@aurelia.example';

test.describe('Aurélia, in France and in French', () => {
  test.use({ billingLabels: french });

  test('sees what is owed and the quote that waits', async ({ page, portal, visit }) => {
    await visit(aurelia);
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    const { overview } = portal;
    await expect(overview.figure('À payer')).toHaveText([/^\s*11.880,00.€/, '1 facture']);
    await expect(overview.figure('En retard')).toContainText(['0,00', 'Rien n’est en retard']);
    await expect(overview.decisions).toHaveCount(1);
    await expect(overview.subscriptions).toHaveCount(2);
    await expect(overview.root).toContainText('Les deux sont facturés une fois par an');
    await expect(portal.aside).toContainText('Votre conseiller');
    await expect(portal.aside).toContainText('Camille Rousset');
    const months = await overview.showAsTable();
    await expect(months.filter({ hasText: 'juin 2026' })).toContainText(/11.880,00/);
    await expectAccessible(page);
    await overview.decide('Q-2026-0041');
    await expect(portal.quotes.heading('Q-2026-0041')).toBeVisible();
  });

  test('keeps address, contacts and purchase orders by the rules of France', async ({
    page,
    portal,
    billing,
    visit,
  }) => {
    await visit(aurelia);
    const { billTo } = portal;
    await billTo.edit();
    await expect(billTo.root).toContainText('Demander le changement de pays');
    await billTo.field('Code postal').fill('SW1A 1AA');
    await billTo.field('Téléphone').fill('06 12');
    await billTo.save();
    await expect(billTo.alert).toContainText('2 points à corriger');
    await expect(billTo.alert).toContainText('Code postal : utilisez le format');
    await expectAccessible(page);
    await billTo.field('Code postal').fill('69007');
    await billTo.field('Téléphone').fill('+33 (0)1 99 00 01 43');
    await billTo.save();
    await expect(billTo.root).toContainText('69007 Lyon');
    await expect(billTo.root).toContainText('+33 1 99 00 01 43');

    const { invoiceContacts: contacts } = portal;
    await contacts.add('compta@');
    await expect(contacts.root).toContainText('Saisissez une adresse complète');
    await contacts.add('compta@aurelia.example', 'Aucune, un lien seulement');
    await expect(contacts.root).toContainText('reçoit désormais chaque nouvelle facture');
    await expect(contacts.addresses).toHaveCount(2);
    await expect(contacts.addresses.last()).toContainText('Factures par lien');
    await contacts.changeAttachment('compta@aurelia.example', 'PDF et XML');
    await expect(contacts.addresses.last()).toContainText('Factures en PDF et XML');
    await contacts.remove('compta@aurelia.example');
    await expect(contacts.addresses).toHaveCount(1);

    const orders = await portal.goTo('purchaseOrders');
    await orders.add('BC-2035-7', '2020-01-01');
    await expect(orders.alert).toContainText('choisissez une date à partir d’aujourd’hui');
    await orders.root.getByLabel(orders.labels.expirationDate).fill('2035-12-31');
    await orders.button('Enregistrer').click();
    await expect(orders.row('BC-2035-7')).toContainText('Actif');
    await orders.edit('BC-2026-003', '2035-06-30');
    await expect(orders.row('BC-2026-003')).toContainText('30 juin 2035');
    expect((await billing.ledger()).map(({ kind }) => kind)).toEqual([
      'bill-to-changed',
      'contact-added',
      'contact-changed',
      'contact-removed',
      'purchase-order-added',
      'purchase-order-changed',
    ]);
  });

  test('asks for the W-9, which is no download here', async ({ portal, billing, visit }) => {
    await visit(aurelia);
    const services = await portal.goTo('accountServices');
    await expect(services.requests).toHaveCount(0);
    await expect(services.button(services.labels.downloadW9)).toHaveCount(0);
    await services.requestW9();
    await expect(services.details).toHaveValue('W-9');
    await services.button('Envoyer').click();
    await expect(services.root).toContainText('a été envoyée');
    await expect(services.requests).toHaveCount(1);
    await expect(services.requests).toContainText('Reçue');
    await services.ask({
      category: 'Abonnement',
      topic: 'Ajouter des postes ou des produits',
      details: 'Carte 4242 4242 4242 4242',
    });
    await expect(services.alert).toContainText('retirez le numéro de carte');
    await expect(services.alert).toContainText('avant l’envoi');
    expect((await billing.ledger()).map(({ kind }) => kind)).toEqual(['request-submitted']);
  });

  test('sets a new password with a mailed link, which serves once', async ({
    page,
    browser,
    portal,
    billing,
    visit,
  }) => {
    const elsewhere = await browser.newPage();
    await visit(undefined, '/?lang=fr', elsewhere);
    const other = new Portal(elsewhere, french);
    await other.login.signIn(aurelia);
    await expect(other.heading('Aurélia Dépannage SAS')).toBeVisible();
    await visit(undefined, '/?lang=fr');
    const { login, passwordReset } = portal;
    await login.forgotPassword(aurelia);
    await expect(page.getByText('Consultez votre messagerie')).toBeVisible();
    const link = new URL((await billing.outbox())[0]?.link ?? '').hash;
    const follow = async (): Promise<void> => {
      const { href } = new URL(page.url());
      await page.goto('about:blank');
      await page.goto(new URL(link, href).href);
    };

    await follow();
    await expect(page).not.toHaveURL(/reset=/);
    await passwordReset.set('court');
    await expect(passwordReset.alert).toContainText('toutes les conditions');
    await passwordReset.set('Aurelia-2026-Lyon');
    await expect(passwordReset.heading('Votre mot de passe est défini')).toBeFocused();
    await expectAccessible(page);

    await follow();
    await passwordReset.set('Encore-2026-Lyon');
    await expect(passwordReset.heading('Ce lien n’est plus utilisable')).toBeFocused();
    await passwordReset.askAgain(aurelia);
    await expect(passwordReset.heading('Consultez votre messagerie')).toBeFocused();
    expect(await billing.outbox()).toHaveLength(2);

    await elsewhere.reload();
    await expect(other.login.userId).toBeVisible();
    await other.login.signIn(aurelia);
    await expect(other.login.problem('ID utilisateur/mot de passe non valide')).toBeVisible();
    await other.login.signIn(aurelia, 'Aurelia-2026-Lyon');
    await expect(other.heading('Aurélia Dépannage SAS')).toBeVisible();
    await elsewhere.close();
  });
});

test('Tanaka, in Japan, sees yen and keeps the account by the rules of Japan', async ({
  portal,
  billing,
  visit,
}) => {
  await visit('tanaka-keiri', '/?lang=en');
  const { overview, billTo, invoiceContacts: contacts } = portal;
  await expect(overview.figure('Outstanding')).toHaveText(['¥2,205,500', '1 invoice']);
  await expect(overview.subscriptions).toHaveCount(2);
  await expect(overview.decisions).toHaveCount(1);
  await expect(overview.decisions).toContainText('The next invoice is expected on Jun 1, 2027');
  await overview.decide('purchase order');
  const { purchaseOrders: orders } = portal;
  await orders.add('発注-2027-1', '2035-12-31');
  await expect(orders.row('発注-2027-1')).toContainText('Active');
  await portal.goTo('overview');
  await expect(overview.root).toContainText('Nothing needs your decision today');

  await billTo.edit();
  await billTo.field('Postal code').fill('75001');
  await billTo.save();
  await expect(billTo.alert).toContainText('Postal code: Use a form like');
  await billTo.field('Postal code').fill('604-0001');
  await billTo.field('City').fill('Kyoto');
  await billTo.field('Prefecture').selectOption('Kyoto');
  await billTo.save();
  await expect(billTo.root).toContainText('Kyoto 604-0001');
  await expect(billTo.root).toContainText('田中 恵');
  await contacts.add('kaikei@tanaka.example');
  await expect(contacts.addresses).toHaveCount(2);

  const services = await portal.goTo('accountServices');
  await services.requestW9();
  await services.details.fill('W-9 をお願いします。');
  await services.button('Submit').click();
  await expect(services.requests).toHaveCount(1);
  expect((await billing.ledger()).map(({ kind }) => kind)).toEqual([
    'purchase-order-added',
    'bill-to-changed',
    'contact-added',
    'request-submitted',
  ]);
});

test('Nordlicht, in Germany, is told what will come, and adds the first of each', async ({
  page,
  portal,
  billing,
  visit,
}) => {
  await visit('new-billing', '/?lang=en');
  const { overview, billTo, invoiceContacts: contacts } = portal;
  await expect(overview.heading('Nothing has been billed yet')).toBeVisible();
  await expect(overview.root).toContainText('Jonas Brandt');
  await expect(contacts.root).toContainText('Nobody yet');
  await expectAccessible(page);
  await contacts.add('rechnung@nordlicht.example');
  await expect(contacts.addresses).toHaveCount(1);

  await billTo.edit();
  await expect(billTo.root).not.toContainText('State');
  await billTo.field('PLZ').fill('2045');
  await billTo.save();
  await expect(billTo.alert).toContainText('PLZ: Use a form like');
  await billTo.field('PLZ').fill('20459');
  await billTo.save();
  await expect(billTo.root).toContainText('20459 Hamburg');

  const orders = await portal.goTo('purchaseOrders');
  await expect(orders.heading('No purchase orders yet')).toBeVisible();
  await orders.add('BE-1', '2035-12-31');
  await expect(orders.row('BE-1')).toContainText('Active');

  const services = await portal.goTo('accountServices');
  await expect(services.root).toContainText('You have not sent a request yet');
  await expectAccessible(page);
  const request = { category: 'Invoices', topic: 'Tax exemption' };
  await services.ask({ ...request, details: 'Wir sind von der Steuer befreit.' });
  await expect(services.requests).toHaveCount(1);
  expect((await billing.ledger()).map(({ kind }) => kind)).toEqual([
    'contact-added',
    'bill-to-changed',
    'purchase-order-added',
    'request-submitted',
  ]);
});
