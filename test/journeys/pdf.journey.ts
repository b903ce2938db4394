import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { expect, test } from './journey.js';

test.use({ transport: 'page' });

// The browser of the journeys has no PDF viewer, so it saves the PDF; component tests cover the
// tab.
async function viewer(page: Page, value: boolean): Promise<void> {
  await page.addInitScript((enabled) => {
    Object.defineProperty(navigator, 'pdfViewerEnabled', { value: enabled });
  }, value);
}

const beginning = async (file: Download, length: number): Promise<string> =>
  readFileSync(await file.path())
    .subarray(0, length)
    .toString();

for (const policy of ['', '?csp=strict']) {
  test(`gives the invoice as a real PDF${policy}`, async ({ page, portal, visit }) => {
    await viewer(page, false);
    await visit('acme-billing', `/widgets/cb-invoice.html${policy}`);
    const file = await portal.invoice.downloadPdf();
    expect(file.suggestedFilename()).toBe('INV-2026-0117.pdf');
    expect(await beginning(file, 5)).toBe('%PDF-');
  });

  test(`opens the PDF in a tab of its own${policy}`, async ({ page, portal, visit }) => {
    await viewer(page, true);
    await visit('acme-billing', `/widgets/cb-invoice.html${policy}`);
    const tab = await portal.invoice.openPdf();
    await expect.poll(() => (tab.isClosed() ? 'blob:' : tab.url())).toMatch(/^blob:/);
  });
}

test('saves several PDFs as one ZIP', async ({ portal, visit }) => {
  await visit('acme-billing', '/widgets/cb-invoice-history.html?csp=strict');
  await portal.invoiceHistory.select('INV-2026-0117', 'INV-2026-0112');
  await expect(portal.invoiceHistory.button('ZIP of 2 PDFs')).toBeVisible();
  const file = await portal.invoiceHistory.zip();
  expect(file.suggestedFilename()).toBe('invoices-2026-06-15.zip');
  expect(await beginning(file, 2)).toBe('PK');
});
