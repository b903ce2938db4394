import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createMockBackend } from '@corporate-billing/mocks';
import { build } from 'esbuild';
import { expect, signIn, test } from './journey.js';

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

test('the page of the README signs in and shows the invoices', async ({ page: tab, baseURL }) => {
  const code = await bundle();
  const backend = createMockBackend({ clock: 'frozen' });
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
  await tab.route('**/v1/**', async (route) => {
    const request = route.request();
    const headers = new Headers(await request.allHeaders());
    const data = request.postData();
    const answer = await backend.handle(
      new Request(request.url(), {
        method: request.method(),
        headers,
        ...(data === null ? {} : { body: data }),
      }),
    );
    await route.fulfill({
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: Buffer.from(await answer.arrayBuffer()),
    });
  });
  await tab.goto(`${baseURL ?? ''}/readme.html`);
  await signIn(tab, 'acme-billing');
  await expect(tab.getByText('Dana Whitfield')).toBeVisible();
  await expect(tab.getByText('INV-2026-0117').first()).toBeVisible();
});
