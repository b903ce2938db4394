import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './journey.js';

/** A headless browser has no print window: the page is stopped where it would open. */
async function holdPrinting(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.setAttribute('data-printing', '');
    };
  });
}

/** Returns what a printer gets now, as text per sheet of paper. */
async function printed(page: Page): Promise<string[]> {
  await expect(page.locator('html')).toHaveAttribute('data-printing', '');
  const folder = mkdtempSync(join(tmpdir(), 'corporate-billing-print-'));
  try {
    const file = join(folder, 'printed.pdf');
    writeFileSync(file, await page.pdf({ format: 'A4' }));
    const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
    return text.split('\f').slice(0, -1);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const reader = spawnSync('pdftotext', ['-v']);
test.skip(reader.error !== undefined, 'pdftotext, which reads the printed page, is not installed');

test.use({ transport: 'page' });
test.beforeEach(({ page }) => holdPrinting(page));

for (const looks of ['csp=strict', 'theme=dark', 'dir=rtl']) {
  test(`prints the invoice alone, nothing of the page around it (${looks})`, async ({
    page,
    portal,
    visit,
  }) => {
    await visit('acme-billing', `/?${looks}`);
    const invoice = await (await portal.goTo('invoiceHistory')).open('INV-2026-0081');
    await invoice.print();
    await expect(page).toHaveTitle('Invoice INV-2026-0081');
    const sheets = await printed(page);
    expect(sheets).toHaveLength(1);
    for (const wanted of ['INV-2026-0081', 'Balance due', '$7,418.44', 'acme-billing', 'Austin']) {
      expect(sheets[0]).toContain(wanted);
    }
    // The sums follow the lines, and none of them is cut off.
    expect(sheets[0]).toMatch(/INV-2026-0081[^]*Unit Price[^]*Subtotal[^]*Balance due[^]*Payments/);
    for (const foreign of [
      'RescueAssist\n',
      'Administration',
      'Sign out',
      'Demo data',
      'Print',
      'PDF',
    ]) {
      expect(sheets[0]).not.toContain(foreign);
    }
    // Printing is over: the page is as before.
    await expect(page.locator('[data-cb-print]')).toHaveCount(0);
    await expect(page).not.toHaveTitle('Invoice INV-2026-0081');
  });
}

test('prints from deep inside somebody else’s shadow roots and a hostile page', async ({
  page,
  portal,
  visit,
}) => {
  await visit('acme-billing', '/widgets/cb-invoice.html');
  await portal.invoice.root.evaluate((invoice) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      html, body { height: 100vh; overflow: hidden; display: flex; background: #ff0000 }
      @media print { body > * { display: none !important } main { position: fixed } }
      body::before { content: 'Host before' }
    `);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    document.body.append('Host text in the body itself');
    const outer = document.createElement('section');
    const inner = document.createElement('section');
    document.body.append(outer);
    outer.attachShadow({ mode: 'open' }).append(inner);
    inner.attachShadow({ mode: 'open' }).append(invoice);
  });
  await portal.invoice.print();
  const sheets = await printed(page);
  expect(sheets).toHaveLength(1);
  expect(sheets[0]).toContain('Balance due');
  expect(sheets[0]).not.toContain('Host before');
  expect(sheets[0]).not.toContain('Host text');
});

test('prints the receipt of a payment again, alone, from its invoice', async ({
  page,
  portal,
  visit,
}) => {
  await visit('acme-billing');
  const invoice = await (await portal.goTo('invoiceHistory')).open('INV-2026-0081');
  await invoice.root
    .getByRole('button', { name: /^Receipt: / })
    .first()
    .click();
  await expect(page).toHaveTitle('Receipt INV-2026-0081');
  const sheets = await printed(page);
  expect(sheets).toHaveLength(1);
  for (const wanted of ['Receipt INV-2026-0081', 'Payment number', 'Acme Field Support Inc.']) {
    expect(sheets[0]).toContain(wanted);
  }
  for (const foreign of ['Balance due', 'To pay by bank transfer']) {
    expect(sheets[0]).not.toContain(foreign);
  }
});

test('prints the confirmation of an order alone', async ({ page, portal, visit }) => {
  await visit('acme-billing', '/#/quotes/Q-2026-0044');
  await page.getByRole('button', { name: 'Accept', exact: true }).click();
  await page.getByRole('dialog').getByRole('checkbox').check();
  await page.getByRole('button', { name: /^Accept and order/ }).click();
  await portal.quotes.root.getByRole('button', { name: 'Print' }).click();
  const sheets = await printed(page);
  expect(sheets).toHaveLength(1);
  expect(sheets[0]).toContain('Your order is placed');
  expect(sheets[0]).not.toContain('Done');
});
