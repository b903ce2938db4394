/** Journeys use the fixture that host teams get, over every way in to the backend. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createMockBackend } from '@corporate-billing/mocks';
import { expect, test as base } from '@corporate-billing/mocks/playwright';
import { serve } from '@corporate-billing/mocks/server';
import type { Page } from '@playwright/test';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** A journey about the API walks all three: in the page, through the service worker, over HTTP. */
export const transports = ['page', 'worker', 'http'] as const;

interface World {
  /** The way to the demo's backend; the pages choose it themselves unless it is set. */
  readonly transport: (typeof transports)[number];
  /**
   * Opens an example page over the transport, signed in as `user`, or as whoever is signed in. The
   * address may hold any parameter of the example pages but `transport`, `api` and `user`.
   */
  readonly visit: (user?: string, address?: string, page?: Page) => Promise<void>;
  /**
   * Collects what must not happen in a tab: uncaught errors, the console's errors, refusals by
   * policy, requests to other machines.
   */
  readonly mishaps: string[];
}

export const test = base.extend<World>({
  transport: ['worker', { option: true }],

  billingServer: async ({ transport }, use) => {
    if (transport !== 'http') {
      await use(undefined);
      return;
    }
    const server = await serve(createMockBackend(), { port: 0 });
    await use(server.baseUrl);
    await server.close();
  },

  billingInPage: async ({ transport }, use) => {
    await use(transport === 'http' ? undefined : 'demo.backend');
  },

  visit: async ({ page, transport, billing, billingServer }, use) => {
    await use(async (user, address = '/', where = page) => {
      const url = new URL(address, 'http://localhost');
      if (billingServer === undefined) {
        url.searchParams.set('transport', transport);
        if (user !== undefined) url.searchParams.set('user', user);
      } else {
        if (user !== undefined) await billing.signInAs(user);
        url.searchParams.set('api', billingServer);
      }
      await open(where, url.pathname + url.search + url.hash);
    });
  },

  mishaps: [
    async ({ context }, use) => {
      const mishaps: string[] = [];
      context.on('weberror', (error) => mishaps.push(`uncaught: ${error.error().message}`));
      context.on('console', (message) => {
        // Chromium itself logs every answer of 400 and above.
        if (message.text().startsWith('Failed to load resource')) return;
        // This line is for the developer of the page; the journeys cut the connection on purpose.
        if (/^Corporate Billing: .*\[(unreachable|not-the-api)\]$/.test(message.text())) return;
        if (['error', 'warning'].includes(message.type())) mishaps.push(message.text());
      });
      context.on('request', (request) => {
        const { hostname, protocol } = new URL(request.url());
        if (protocol.startsWith('http') && hostname !== 'localhost') mishaps.push(request.url());
      });
      await use(mishaps);
      expect(mishaps).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Opens an example page and waits until its backend answers. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('html')).toHaveAttribute('data-demo', 'ready');
}

interface AxeResult {
  readonly violations: { id: string; help: string; nodes: { target: unknown[] }[] }[];
}

/** Expects no breach of WCAG 2.2 AA on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  if (!(await page.evaluate(`'axe' in globalThis`))) await page.evaluate(axeSource);
  // Only breaches are described in full, which takes half the time of describing all.
  const { violations } = await page.evaluate<AxeResult>(
    `axe.run(document, {
      resultTypes: ['violations'],
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    })`,
  );
  expect(
    violations.map(({ id, help, nodes }) => `${id}: ${help} ${JSON.stringify(nodes[0]?.target)}`),
  ).toEqual([]);
}

/** The page may scroll down, and never sideways. */
export async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
}
