/** A page of another site shows ours in a frame, where it could cover the button that is pressed. */
import type { FrameLocator, Page } from '@playwright/test';
import { expect, test } from '../journeys/journey.js';

/** Shows a page of the examples in a frame of another site's page. */
async function framed(page: Page, address: string): Promise<FrameLocator> {
  const { origin } = new URL(page.url());
  // The demo's own server forbids frames; a host may have forgotten to.
  await page.route(`${origin}${address}`, async (route) => {
    const response = await route.fetch();
    const headers = Object.fromEntries(
      Object.entries(response.headers()).filter(
        ([name]) => !['x-frame-options', 'content-security-policy'].includes(name),
      ),
    );
    await route.fulfill({ response, headers });
  });
  await page.route('http://localhost:1/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<iframe src="${origin}${address}" style="width: 100%; height: 800px"></iframe>`,
    }),
  );
  await page.goto('http://localhost:1/');
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('html')).toHaveAttribute('data-demo', 'ready');
  return frame;
}

const warning = 'This page is shown inside another website';

test('an invoice is not paid, and a quote not accepted, in another site’s frame', async ({
  page,
  visit,
}) => {
  await visit('acme-billing', '/widgets/cb-pay-invoice.html');
  const payment = await framed(page, '/widgets/cb-pay-invoice.html?user=acme-billing');
  await payment.getByRole('button', { name: 'Continue' }).click();
  await payment.getByRole('button', { name: 'Pay Now' }).click();
  await expect(payment.getByText(warning)).toBeVisible();
  await expect(payment.getByText('Nothing was charged')).toBeVisible();

  await visit('acme-billing', '/widgets/cb-quotes.html');
  const quotes = await framed(page, '/widgets/cb-quotes.html?user=acme-billing');
  await quotes.getByText('Q-2026-0044').first().click();
  await quotes.getByRole('button', { name: 'Accept', exact: true }).click();
  const dialog = quotes.getByRole('dialog');
  await dialog.getByLabel('Your name').fill('Dana Whitfield');
  await dialog.getByRole('checkbox').check();
  await dialog.getByRole('button', { name: /^Accept/ }).click();
  await expect(dialog.getByText(warning)).toBeVisible();
});
