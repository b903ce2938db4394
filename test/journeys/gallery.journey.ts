import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, open, test } from './journey.js';

const tags = readdirSync(new URL('../../packages/elements/src/define/', import.meta.url))
  .filter((file) => /^cb-[a-z-]+\.ts$/.test(file))
  .map((file) => basename(file, '.ts'));

test('leads to every widget', async ({ page }) => {
  await page.goto('/widgets/');
  const shown = await page.locator('dt').allInnerTexts();
  expect(shown.map((text) => text.trim())).toEqual(expect.arrayContaining(tags));
});

for (const tag of tags) {
  test(`shows ${tag} alone`, async ({ page }) => {
    await page.goto('/widgets/');
    const link = page.getByRole('link', { name: tag, exact: true });
    await open(page, (await link.getAttribute('href')) ?? '');
    await expect(page.locator(tag)).toHaveCount(1);
    await page.waitForFunction((name) => customElements.get(name) !== undefined, tag);
  });

  test(`shows ${tag} alone under the strictest policy`, async ({ page }) => {
    await open(page, `/widgets/${tag}.html?user=acme-billing&csp=strict`);
    await page.waitForFunction((name) => customElements.get(name) !== undefined, tag);
    await expect(page.locator(tag)).toBeVisible();
  });
}

test('would not pass over a breach of the policy', async ({ page, mishaps }) => {
  await open(page, '/widgets/cb-login.html?csp=strict');
  await page.evaluate(() => {
    document.body.setAttribute('style', 'color: red');
  });
  await expect.poll(() => mishaps.join()).toContain('Content Security Policy');
  mishaps.length = 0;
});
