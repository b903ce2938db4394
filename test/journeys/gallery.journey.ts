import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Part } from '@corporate-billing/mocks/playwright';
import { expect, open, test } from './journey.js';

const tags = readdirSync(new URL('../../packages/elements/src/define/', import.meta.url))
  .filter((file) => /^cb-[a-z-]+\.ts$/.test(file))
  .map((file) => basename(file, '.ts'));

/** The addresses that the gallery leads to, read from its file: drawing it for each takes seconds. */
const gallery = readFileSync(new URL('../../examples/widgets/index.html', import.meta.url), 'utf8');
const addressOf = (tag: string): string =>
  new RegExp(`href="(/widgets/${tag}\\.html[^"]*)"`).exec(gallery)?.[1]?.replaceAll('&amp;', '&') ??
  '';

test('leads to every widget', async ({ page }) => {
  await page.goto('/widgets/');
  const shown = await page.getByRole('term').allInnerTexts();
  expect(shown.map((text) => text.trim())).toEqual(expect.arrayContaining(tags));
  for (const tag of tags) {
    const link = page.getByRole('link', { name: tag, exact: true });
    expect(await link.getAttribute('href')).toBe(addressOf(tag));
  }
});

for (const tag of tags) {
  test(`shows ${tag} alone`, async ({ page }) => {
    await open(page, addressOf(tag));
    const widget = new Part(page, tag);
    await expect(widget.root).toBeVisible();
    await expect(page.locator(tag)).toHaveCount(1);
    await widget.settled();
  });

  test(`shows ${tag} alone under the strictest policy`, async ({ page, visit }) => {
    await visit('acme-billing', `/widgets/${tag}.html?csp=strict`);
    const widget = new Part(page, tag);
    await widget.settled();
    await expect(widget.root).toBeVisible();
  });
}

test('would not pass over a breach of the policy', async ({ page, mishaps, visit }) => {
  await visit(undefined, '/widgets/cb-login.html?csp=strict');
  await page.evaluate(() => {
    document.body.setAttribute('style', 'color: red');
  });
  await expect.poll(() => mishaps.join()).toContain('Content Security Policy');
  mishaps.length = 0;
});
