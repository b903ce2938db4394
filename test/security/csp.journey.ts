import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, open, test } from '../journeys/journey.js';

const pages = readdirSync(new URL('../../examples/widgets', import.meta.url))
  .filter((file) => file.startsWith('cb-') && file.endsWith('.html'))
  .map((file) => file.slice(0, -'.html'.length));

/** Makes each page show more than it opens with. */
const acts: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'cb-quotes': async (page) => {
    await page
      .getByRole('button', { name: 'Q-2026-0044' })
      .or(page.getByRole('link', { name: 'Q-2026-0044' }))
      .first()
      .click();
    await page.getByRole('button', { name: 'Accept', exact: true }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  'cb-invoice-history': async (page) => {
    await page.getByRole('button', { name: 'Columns' }).click();
    await page.keyboard.press('Escape');
    await page.getByText('INV-2026-0117').first().click();
    await expect(page.getByRole('heading', { name: /INV-2026-0117/ }).first()).toBeVisible();
  },
  'cb-billto-form': async (page) => {
    await page.getByRole('button', { name: 'Edit' }).first().click();
    await page.getByLabel('Company').fill('');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('alert').first()).toBeVisible();
  },
};

interface Refusal {
  readonly directive: string;
  readonly what: string;
}

/** Notes what the policy refuses, from before the page's own first script. */
async function watch(page: Page): Promise<() => Promise<Refusal[]>> {
  await page.addInitScript(() => {
    const refused: Refusal[] = [];
    Object.assign(window, { refused });
    document.addEventListener('securitypolicyviolation', (event) => {
      refused.push({ directive: event.effectiveDirective, what: event.blockedURI });
    });
  });
  return () => page.evaluate(() => (window as unknown as { refused: Refusal[] }).refused);
}

const settle = (page: Page, tag: string): Promise<void> =>
  page.evaluate(async (name) => {
    await customElements.whenDefined(name);
    await (document.querySelector(name) as unknown as { settled(): Promise<void> }).settled();
  }, tag);

for (const tag of pages) {
  test(`${tag} breaks no rule of the strictest policy`, async ({ page }) => {
    const refusals = await watch(page);
    const user = tag === 'cb-login' || tag === 'cb-password-reset' ? '' : '&user=acme-billing';
    const [response] = await Promise.all([
      page.waitForResponse((each) => each.url().includes(`${tag}.html`)),
      open(page, `/widgets/${tag}.html?csp=strict${user}`),
    ]);
    expect(response.headers()['content-security-policy']).toContain("default-src 'none'");
    expect(response.headers()['content-security-policy']).toContain('trusted-types lit-html');
    await settle(page, tag);
    await acts[tag]?.(page);
    await settle(page, tag);
    expect(await refusals()).toEqual([]);
  });
}

test('a rule broken on purpose is noticed', async ({ page, mishaps }) => {
  const refusals = await watch(page);
  await open(page, '/widgets/cb-login.html?csp=strict');
  await page.evaluate(() => {
    document.body.setAttribute('style', 'color: red');
    try {
      document.body.innerHTML += '<b>planted</b>';
    } catch {
      // Trusted Types throw, and report it as well.
    }
  });
  const directives = (await refusals()).map(({ directive }) => directive);
  expect(directives).toContain('style-src-attr');
  expect(directives).toContain('require-trusted-types-for');
  // The console reports it too; that would have turned every other test here red.
  expect(mishaps.length).toBeGreaterThan(0);
  mishaps.length = 0;
});
