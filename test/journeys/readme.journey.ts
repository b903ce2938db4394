import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from './journey.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readmes = ['README.md', 'packages/elements/README.md'];

/** Finds the first page a README shows, and the script in it. */
function pageOf(file: string): { page: string; script: string } {
  const page = /```html\n([\s\S]*?)```/.exec(readFileSync(`${root}/${file}`, 'utf8'))?.[1] ?? '';
  return { page, script: /<script type="module">([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '' };
}

/** Bundles the page's one script, as any bundler makes it of the README's lines. */
async function bundle(script: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: script, resolveDir: `${root}/test`, loader: 'ts' },
    bundle: true,
    format: 'esm',
    conditions: ['corporate-billing-source', 'browser'],
    tsconfig: `${root}/test/tsconfig.base.json`,
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

// The README's page has no backend: the fixture answers it, as it would for a host team.
test.use({ billingInPage: undefined });

for (const file of readmes) {
  test(`the page of ${file} signs in and shows the invoices`, async ({
    page: tab,
    portal,
    baseURL,
  }) => {
    const { page, script } = pageOf(file);
    const code = await bundle(script);
    const body = page.replace(script, ' ').replace('<script', '<script src="/readme.js"');
    await tab.route('**/readme.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><title>Billing</title>${body}`,
      }),
    );
    await tab.route('**/readme.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: code }),
    );
    await tab.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
    await tab.goto(`${baseURL ?? ''}/readme.html`);
    await portal.login.signIn('acme-billing');
    await expect(portal.login.root.getByText('Dana Whitfield')).toBeVisible();
    await expect(portal.invoiceHistory.numbers.first()).toHaveText('INV-2026-0117');
  });
}
