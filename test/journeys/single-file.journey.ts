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

  test('opens from disk, lets a newcomer in and pay, and asks nobody', async ({ page, portal }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const address = pathToFileURL(join(folder, 'demo.html')).href;
    await open(page, address);
    await page.getByRole('button', { name: /Dana Whitfield/ }).click();
    const history = await portal.goTo('invoiceHistory');
    const payment = await history.pay('INV-2026-0117');
    await payment.inFull();
    await payment.payNow();
    await expect(payment.heading('$18,575.70 paid')).toBeVisible();
    expect(asked.filter((url) => !url.startsWith('data:') && !url.startsWith('blob:'))).toEqual([
      address,
    ]);
  });
});
