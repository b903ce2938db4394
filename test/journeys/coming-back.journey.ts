/**
 * Leaves for another page of the site and comes back: the browser kept the page, and shows it as it
 * was.
 */
import { expect, test as base } from './journey.js';

const test = base.extend<{ awayAndBack: (meanwhile?: () => Promise<void>) => Promise<void> }>({
  /** Leaves the page, lets something happen that no tab hears of, and comes back by the button. */
  awayAndBack: async ({ page }, use) => {
    await page.addInitScript(() => {
      addEventListener('pageshow', ({ persisted }) => {
        document.documentElement.dataset['shownFromCache'] = String(persisted);
      });
    });
    await use(async (meanwhile) => {
      const shown = page.locator('html');
      await expect(shown).toHaveAttribute('data-shown-from-cache', 'false');
      await page.goto('/host.css');
      await meanwhile?.();
      // A page that was kept is not loaded, so no load event follows.
      await page.goBack({ waitUntil: 'commit' });
      // Without this mark the page was loaded anew, and the test would prove nothing.
      await expect(shown).toHaveAttribute('data-shown-from-cache', 'true');
    });
  },
});

test.use({
  transport: 'http',
  // Playwright turns the back/forward cache off.
  launchOptions: [
    async ({ launchOptions }, use) => {
      await use({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] });
    },
    { scope: 'worker' },
  ],
});

test('finds everything as it was, also what was typed', async ({ portal, visit, awayAndBack }) => {
  await visit('acme-billing');
  await portal.billTo.edit();
  await portal.billTo.field('City').fill('Waco');
  await awayAndBack();
  await expect(portal.billTo.field('City')).toHaveValue('Waco');
  await expect(portal.signedInAs('Dana Whitfield, acme-billing')).toBeVisible();
});

test('is asked to sign in again where the session has ended, over what was typed', async ({
  portal,
  billing,
  visit,
  awayAndBack,
}) => {
  await visit('acme-billing');
  await portal.billTo.edit();
  await portal.billTo.field('City').fill('Waco');
  await awayAndBack(() => billing.advance({ hours: 13 }));
  await expect(portal.sessionDialog.heading('Sign in again to continue')).toBeVisible();
  await portal.sessionDialog.signIn('acme-billing');
  await expect(portal.sessionDialog.userId).toHaveCount(0);
  await expect(portal.billTo.field('City')).toHaveValue('Waco');
});

test('finds nothing of the former person where somebody else has signed in', async ({
  page,
  portal,
  billing,
  visit,
  awayAndBack,
}) => {
  await visit('acme-billing');
  await portal.billTo.edit();
  await portal.billTo.field('City').fill('Waco');
  await awayAndBack(() => billing.signInAs('tanaka-keiri'));
  await expect(portal.signedInAs('田中 恵, tanaka-keiri')).toBeVisible();
  await expect(page.getByText('Acme Field Support')).toHaveCount(0);
  await expect(page.getByText('Waco')).toHaveCount(0);
  await expect(portal.billTo.field('City')).toHaveCount(0);
});
