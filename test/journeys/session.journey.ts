import { Portal } from '@corporate-billing/mocks/playwright';
import { expect, test, transports } from './journey.js';

for (const transport of transports) {
  test.describe(`the session over ${transport}`, () => {
    test.use({ transport });

    test('ends over a form: the same person goes on, and it is done once', async ({
      portal,
      billing,
      visit,
    }) => {
      await visit('acme-billing');
      const contacts = portal.invoiceContacts;
      await expect(contacts.addresses).toHaveCount(2);
      await billing.use('session-expired');
      await contacts.add('treasury@acme.example');
      await expect(portal.sessionDialog.heading('Sign in again to continue')).toBeVisible();
      await billing.use('default');
      await portal.sessionDialog.signIn('acme-billing');
      await contacts.button('Continue').click();
      await expect(contacts.addresses.filter({ hasText: 'treasury@acme.example' })).toHaveCount(1);
      await expect(contacts.addresses).toHaveCount(3);
    });

    test('asks for the password in place, then goes on by itself', async ({
      portal,
      billing,
      visit,
    }) => {
      await visit('acme-billing');
      const contacts = portal.invoiceContacts;
      await expect(contacts.addresses).toHaveCount(2);
      await billing.use('step-up');
      await contacts.add('treasury@acme.example');
      await expect(portal.sessionDialog.heading('Confirm that it is you')).toBeVisible();
      await portal.sessionDialog.confirm();
      await expect(contacts.addresses.filter({ hasText: 'treasury@acme.example' })).toHaveCount(1);
    });

    test('leaves nothing typed to another person who signs in', async ({
      page,
      portal,
      billing,
      visit,
    }) => {
      await visit('acme-billing');
      await portal.billTo.edit();
      await portal.billTo.field('City').fill('Waco');
      await billing.use('session-expired');
      await portal.billTo.save();
      await expect(portal.sessionDialog.heading('Sign in again to continue')).toBeVisible();
      await billing.use('default');
      await portal.sessionDialog.signIn('tanaka-keiri');
      await expect(portal.signedInAs('田中 恵, tanaka-keiri')).toBeVisible();
      await expect(page.getByText('Acme Field Support')).toHaveCount(0);
      await expect(page.getByText('Waco')).toHaveCount(0);
    });

    test('says under a form that another tab changed it, and moves nothing', async ({
      page,
      context,
      portal,
      visit,
    }) => {
      await visit('acme-billing');
      await portal.billTo.edit();
      await portal.billTo.field('City').fill('Waco');
      const tab = await context.newPage();
      await visit(undefined, '/', tab);
      const elsewhere = new Portal(tab).billTo;
      await elsewhere.edit();
      await elsewhere.field('Phone').fill('+1 512 555 9999');
      await elsewhere.save();
      await expect(elsewhere.field('Phone')).toHaveCount(0);
      await page.bringToFront();
      const { billTo } = portal;
      await expect(billTo.root.getByText('This was changed somewhere else').first()).toBeVisible();
      await expect(billTo.field('Phone')).toHaveValue('+1 512 555 0142');
      await billTo.button('Load the new values').click();
      await expect(billTo.field('Phone')).toHaveValue('+1 512 555 9999');
      await expect(billTo.field('City')).toHaveValue('Waco');
    });
  });
}
