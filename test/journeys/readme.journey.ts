import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from './journey.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const page = /```html\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
const script = /<script type="module">([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '';

/** The page's one script, as any bundler makes it of the README's lines. */
async function bundle(): Promise<string> {
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

// The README's page has no backend: the fixture answers it, as it would a host team's.
test.use({ billingInPage: undefined });

test('the page of the README signs in and shows the invoices', async ({
  page: tab,
  portal,
  baseURL,
}) => {
  const code = await bundle();
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
