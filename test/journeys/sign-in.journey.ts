import { expect, expectAccessible, open, test } from './journey.js';

// Signing in, staying and signing out is walked over every transport in over-the-wire.journey.ts.
const dana = 'Dana Whitfield, acme-billing';

test('tells an impossible User ID from a wrong password', async ({ portal, visit }) => {
  await visit();
  await portal.login.signIn('no user id, this');
  await expect(portal.login.problem('Invalid User ID')).toBeVisible();
  await portal.login.signIn('acme-billing', 'wrong');
  await expect(portal.login.problem('Invalid User ID/password')).toBeVisible();
});

test('gives the same answer to somebody who does not exist', async ({ portal, visit }) => {
  await visit();
  await portal.login.signIn('nobody-at-all', 'wrong');
  await expect(portal.login.problem('Invalid User ID/password')).toBeVisible();
});

test('is accessible, signed out and with an error', async ({ page, portal, visit }) => {
  await visit();
  await expectAccessible(page);
  await portal.login.signIn('acme-billing', 'wrong');
  await expect(portal.login.problem('Invalid User ID/password')).toBeVisible();
  await expectAccessible(page);
});

test('signs in under the strictest policy', async ({ portal, visit }) => {
  await visit(undefined, '/?csp=strict');
  await portal.login.signIn('acme-billing');
  await expect(portal.signedInAs(dana)).toBeVisible();
});

test.describe('in French', () => {
  test.use({ billingLabels: { signOut: 'Se déconnecter' } });

  test('speaks the language of the account', async ({ page, portal, visit }) => {
    await visit('facturation@aurelia.example');
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await portal.signOut();
    await expect(portal.login.root).toBeVisible();
  });
});

// The strip around the widgets is the demo's own, and no widget of ours.
test('shows how to steer the demo, and that its data is invented', async ({
  page,
  portal,
  visit,
}) => {
  await visit('acme-billing');
  await expect(page.getByText('Demo data')).toBeVisible();
  await page.getByText('Tools').click();
  await page.getByLabel('Theme').selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByLabel('User').selectOption('tanaka-keiri');
  await expect(portal.signedInAs('田中 恵, tanaka-keiri')).toBeVisible();
});

test('says what the address asked for in vain', async ({ page }) => {
  await open(page, '/?user=nobody&scenario=storm&api=https://billing.example.com/v1');
  await expect(page.getByText('Nobody has the User ID "nobody"')).toBeVisible();
  await expect(page.getByText('There is no scenario "storm".')).toBeVisible();
  await expect(page.getByText('only where it is on http://localhost')).toBeVisible();
});
