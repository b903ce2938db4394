/** Takes the picture of the running portal that the README shows: node test/support/picture.mjs */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { serveExamples } from '../../examples/serve.mjs';
import { chromiumFlags, requireBrowser } from './browsers.mjs';
import { root } from './files.mjs';

const address = '/?user=acme-billing&lang=en&theme=light&transport=page&toolbar=off&state=fresh';
const server = await serveExamples({ port: 0 });
const browser = await chromium.launch({
  executablePath: requireBrowser('chromium').path,
  args: chromiumFlags,
});
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 880 }, locale: 'en-US' });
  await page.goto(`http://localhost:${server.port}${address}`);
  await page.waitForSelector('html[data-demo="ready"]');
  await page.evaluate(async () => {
    await customElements.whenDefined('cb-portal');
    await document.querySelector('cb-portal').settled();
    await document.fonts.ready;
  });
  await mkdir(join(root, 'docs'), { recursive: true });
  await page.screenshot({ path: join(root, 'docs/portal.png') });
} finally {
  await browser.close();
  await server.close();
}
