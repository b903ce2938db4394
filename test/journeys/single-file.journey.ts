import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, open, test } from './journey.js';

const { writeSingleFile } = (await import(
  new URL('../../examples/single-file.mjs', import.meta.url).href
)) as { writeSingleFile: (file: string) => Promise<void> };

test.describe('the demo as one file', () => {
  test.use({ transport: 'page' });
  let folder: string;

  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'corporate-billing-single-file-'));
    await writeSingleFile(join(folder, 'demo.html'));
  });
  test.afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('opens from disk, shows the portal, and asks nobody', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const address = pathToFileURL(join(folder, 'demo.html')).href;
    await open(page, `${address}?user=acme-billing#invoices`);
    await expect(page.locator('cb-portal')).toBeVisible();
    expect(asked.filter((url) => !url.startsWith('data:') && !url.startsWith('blob:'))).toEqual([
      `${address}?user=acme-billing`,
    ]);
  });
});
