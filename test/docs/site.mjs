import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { Customer } from '../outside/customer.mjs';
import { root } from '../support/files.mjs';

/**
 * Builds the docs site and uses it below a path of its own: a live widget, its switches, its events, the
 * search. Throws what does not work.
 */
export async function trySite() {
  execFileSync(process.execPath, [join(root, 'docs/site/build.mjs')], { stdio: 'inherit' });
  const reader = new Customer(root, []);
  try {
    await reader.page(
      { folder: 'dist', path: '/site/widgets/cb-quotes.html', backend: false },
      useWidgetPage,
    );
  } finally {
    await reader.close();
  }
}

async function useWidgetPage(tab) {
  const live = tab.frameLocator('iframe');
  await live.getByRole('button', { name: /^Q-/ }).first().waitFor();
  await tab.getByLabel('lang').selectOption('fr');
  await live.getByRole('heading', { name: 'Devis' }).first().waitFor();
  await tab.getByLabel('user').selectOption('new-billing');
  await live.getByText('Aucun devis').first().waitFor();
  await tab.getByLabel('Search').fill('trusted types');
  await tab.locator('#found').getByRole('link').first().click();
  await tab.waitForURL(/\/site\/.*\.html/);
  const markdown = await tab.evaluate(async () => {
    const { href } = document.querySelector('link[type="text/markdown"]');
    return (await fetch(href)).text();
  });
  if (!markdown.startsWith('# ')) throw new Error('The page has no Markdown beside it.');
}

if (process.argv[1] === join(root, 'test/docs/site.mjs')) await trySite();
