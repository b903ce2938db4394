import { expect, expectAccessible, open, signIn, test, transports } from './journey.js';

for (const transport of transports) {
  test(`signs in, stays signed in over a reload, and signs out (${transport})`, async ({
    page,
  }) => {
    await open(page, `/?transport=${transport}`);
    await signIn(page, 'acme-billing');
    await expect(page.getByText('Dana Whitfield, acme-billing')).toBeVisible();
    await page.reload();
    await expect(page.getByText('Dana Whitfield, acme-billing')).toBeVisible();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await expect(page.getByLabel('User ID')).toBeVisible();
    await expect(page.getByText('Dana Whitfield')).toHaveCount(0);
  });
}

test('signs out in every tab', async ({ page, context }) => {
  await open(page, '/?user=acme-billing');
  const other = await context.newPage();
  await open(other, '/');
  await expect(other.getByText('Dana Whitfield, acme-billing')).toBeVisible();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(other.getByLabel('User ID')).toBeVisible();
});

test('tells an impossible User ID from a wrong password', async ({ page }) => {
  await open(page, '/');
  await signIn(page, 'no user id, this');
  await expect(page.getByText('Invalid User ID', { exact: true })).toBeVisible();
  await signIn(page, 'acme-billing', 'wrong');
  await expect(page.getByText('Invalid User ID/password')).toBeVisible();
});

test('gives the same answer to somebody who does not exist', async ({ page }) => {
  await open(page, '/');
  await signIn(page, 'nobody-at-all', 'wrong');
  await expect(page.getByText('Invalid User ID/password')).toBeVisible();
});

test('is accessible, signed out and with an error', async ({ page }) => {
  await open(page, '/');
  await expectAccessible(page);
  await signIn(page, 'acme-billing', 'wrong');
  await expect(page.getByText('Invalid User ID/password')).toBeVisible();
  await expectAccessible(page);
});

test('signs in under the strictest policy', async ({ page }) => {
  await open(page, '/?csp=strict');
  await signIn(page, 'acme-billing');
  await expect(page.getByText('Dana Whitfield, acme-billing')).toBeVisible();
});

test('speaks the language of the account', async ({ page }) => {
  await open(page, '/?user=facturation@aurelia.example');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.getByRole('button', { name: 'Se déconnecter' })).toBeVisible();
});

test('shows how to steer the demo, and that its data is invented', async ({ page }) => {
  await open(page, '/?user=acme-billing');
  await expect(page.getByText('Demo data')).toBeVisible();
  await page.getByText('Tools').click();
  await page.getByLabel('Theme').selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByLabel('User').selectOption('tanaka-keiri');
  await expect(page.getByText('田中 恵, tanaka-keiri')).toBeVisible();
});

test('says what the address asked for in vain', async ({ page }) => {
  await open(page, '/?user=nobody&scenario=storm&api=https://billing.example.com/v1');
  await expect(page.getByText('Nobody has the User ID "nobody"')).toBeVisible();
  await expect(page.getByText('There is no scenario "storm".')).toBeVisible();
  await expect(page.getByText('only where it is on http://localhost')).toBeVisible();
});
