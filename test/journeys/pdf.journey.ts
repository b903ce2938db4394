import { readFileSync } from 'node:fs';
import { expect, open, test } from './journey.js';

// The browser journeys run in has no PDF viewer, so a PDF is saved; the tab has component tests.
for (const policy of ['', '&csp=strict']) {
  test(`gives the invoice as a real PDF${policy}`, async ({ page }) => {
    await open(page, `/widgets/cb-invoice.html?user=acme-billing&transport=page${policy}`);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'pdfViewerEnabled', { value: false });
    });
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'PDF' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('INV-2026-0117.pdf');
    expect(
      readFileSync(await file.path())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });

  test(`opens the PDF in a tab of its own${policy}`, async ({ page, context }) => {
    await open(page, `/widgets/cb-invoice.html?user=acme-billing&transport=page${policy}`);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'pdfViewerEnabled', { value: true });
    });
    const opening = context.waitForEvent('page');
    await page.getByRole('button', { name: 'PDF' }).click();
    const tab = await opening;
    await expect.poll(() => (tab.isClosed() ? 'blob:' : tab.url())).toMatch(/^blob:/);
  });
}

test('saves several PDFs as one ZIP', async ({ page }) => {
  await open(page, '/widgets/cb-invoice-history.html?user=acme-billing&transport=page&csp=strict');
  await page.getByRole('checkbox', { name: 'Select INV-2026-0117' }).check();
  await page.getByRole('checkbox', { name: 'Select INV-2026-0112' }).check();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'ZIP of 2 PDFs' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('invoices-2026-06-15.zip');
  expect(
    readFileSync(await file.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
});
