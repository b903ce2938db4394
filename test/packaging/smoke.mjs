import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { chromiumFlags, requireBrowser } from '../support/browsers.mjs';
import { root } from '../support/files.mjs';

const page = `<!doctype html>
<html lang="en"><head><title>A customer's page</title></head>
<body>
  <cb-login></cb-login>
  <cb-invoice-history></cb-invoice-history>
  <script type="module" src="./main.js"></script>
</body></html>`;

const script = `
  import { configure } from '@corporate-billing/elements';
  import '@corporate-billing/elements/define/cb-login.js';
  import '@corporate-billing/elements/define/cb-invoice-history.js';
  import { createMockBackend } from '@corporate-billing/mocks';
  import { cookieSession, createBilling } from '@corporate-billing/sdk';
  const backend = createMockBackend({ now: '2026-06-15T09:00:00Z' });
  configure(createBilling({
    baseUrl: location.origin + '/v1', session: cookieSession(), fetch: backend.fetch,
  }));`;

const inNode = `
  import { createMockBackend } from '@corporate-billing/mocks';
  import { createBilling, passwordToken, tokenSession } from '@corporate-billing/sdk';
  const backend = createMockBackend({ now: '2026-06-15T09:00:00Z', clock: 'frozen' });
  const baseUrl = 'https://mock.example/v1';
  const fetchToken = passwordToken({
    baseUrl, userId: 'acme-billing', password: 'Rescue-2026!', fetch: backend.fetch,
  });
  const session = typeof fetchToken === 'function' ? tokenSession({ fetchToken }) : fetchToken;
  const billing = createBilling({ baseUrl, session, fetch: backend.fetch });
  process.stdout.write(String((await billing.invoices.list()).length));
  billing.close();`;

/**
 * Does what a customer does on the first day: installs the tarballs into an empty folder, calls the
 * API from Node, bundles a page with Vite and signs in on it.
 *
 * @param {string} folder An empty folder.
 * @param {string[]} tarballs
 * @throws {Error} whose message says which of these did not work.
 */
export async function smokeTest(folder, tarballs) {
  mkdirSync(folder, { recursive: true });
  install(folder, tarballs);
  callFromNode(folder);
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(join(folder, 'main.js'), script);
  await bundlePage(folder);
  await signIn(folder);
}

/** Installs tarballs, and what else a page needs, into a folder. */
export function install(folder, packages) {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  attempt('Installing the packages', () =>
    execFileSync(
      'npm',
      ['install', '--prefer-offline', '--no-audit', '--no-fund', '--omit=optional'].concat(
        `msw@${devDependencies.msw}`,
        ...packages,
      ),
      { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' },
    ),
  );
}

function callFromNode(folder) {
  writeFileSync(join(folder, 'node.mjs'), inNode);
  const count = attempt('Calling the API from Node', () =>
    execFileSync(process.execPath, ['node.mjs'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_OPTIONS: '' },
    }),
  );
  if (count !== '20') throw new Error(`Node read ${count} invoices, not 20.`);
}

function attempt(what, act) {
  try {
    return act();
  } catch (error) {
    throw new Error(`${what} failed:\n${error.stderr ?? error.message}`);
  }
}

/** Bundles the page of a folder with Vite, into its `dist`; by its own settings where it has some. */
export async function bundlePage(folder) {
  const config = join(folder, 'vite.config.mjs');
  const configFile = existsSync(config) && config;
  await build({ root: folder, base: './', logLevel: 'error', configFile });
}

/** Signs in on the bundled page; `who` is what the page itself says of it then, where it does. */
export async function signIn(folder, { who } = {}) {
  const server = await serve(join(folder, 'dist'));
  const browser = await chromium.launch({
    executablePath: requireBrowser('chromium').path,
    args: chromiumFlags,
  });
  try {
    const tab = await browser.newPage();
    const errors = [];
    tab.on('pageerror', (error) => errors.push(error.message));
    await tab.goto(server.url);
    await tab.getByLabel('User ID').fill('acme-billing');
    await tab.getByLabel('Password', { exact: true }).fill('Rescue-2026!');
    await tab.getByRole('button', { name: 'Sign in' }).click();
    await tab.getByText('INV-2026-0117').first().waitFor({ timeout: 15_000 });
    if (who) await tab.locator('#who').getByText(who).waitFor({ timeout: 15_000 });
    if (errors.length > 0) throw new Error(`The page threw: ${errors.join('; ')}`);
  } finally {
    await browser.close();
    server.close();
  }
}

function serve(folder) {
  const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname.slice(1) || 'index.html';
    if (!readdirSync(folder, { recursive: true }).includes(path)) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream');
    response.end(readFileSync(join(folder, path)));
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve({
        url: `http://localhost:${server.address().port}/`,
        close: () => server.closeAllConnections() ?? server.close(),
      }),
    );
  });
}
