import { createReadStream, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { expect, open, test } from './journey.js';

const { writeStaticDemo } = (await import(
  new URL('../../examples/static.mjs', import.meta.url).href
)) as { writeStaticDemo: (folder: string) => Promise<void> };

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Hosts files below a path, as any static host does; whatever lies outside is not there. */
function host(folder: string, below: string, missed: string[]): Server {
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.slice(below.length) || 'index.html';
    const file = join(folder, path);
    if (!pathname.startsWith(below) || !existsSync(file) || !statSync(file).isFile()) {
      missed.push(pathname);
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
}

test.describe('the demo as files', () => {
  let folder: string;
  let server: Server;
  const missed: string[] = [];

  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'corporate-billing-static-demo-'));
    await writeStaticDemo(folder);
    server = host(folder, '/any/path/', missed);
    await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
  });
  test.afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('runs below any path: the portal, a PDF, a widget alone', async ({ page, portal }) => {
    const { port } = server.address() as AddressInfo;
    const below = `http://localhost:${String(port)}/any/path/`;
    await open(page, below);
    await page.getByRole('button', { name: /Dana Whitfield/ }).click();
    await expect(portal.signedInAs('Dana Whitfield, acme-billing')).toBeVisible();
    const answeredBy = await page.evaluate(() => window.demo?.answeredBy);
    expect(answeredBy).toBe('the service worker');
    const history = await portal.goTo('invoiceHistory');
    const invoice = await history.open('INV-2026-0117');
    const pdf = await invoice.openPdf();
    await expect(pdf).toHaveURL(/^blob:/);
    await open(page, `${below}widgets/cb-quotes.html`);
    await expect(portal.quotes.row('Q-2026-0042')).toBeVisible();
    expect(missed).toEqual([]);
  });
});
