import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test as base, type Page } from '@playwright/test';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** What a page must never do, whatever the journey. */
export interface Watched {
  /** Errors nobody caught, the console's, refused by policy, or requests to another machine. */
  readonly mishaps: string[];
}

/**
 * Every journey fails when the page throws, writes to the console, breaks its security policy or
 * asks another machine for something.
 */
export const test = base.extend<Watched>({
  mishaps: [
    async ({ page }, use) => {
      const mishaps: string[] = [];
      page.on('pageerror', (error) => mishaps.push(`uncaught: ${error.message}`));
      page.on('console', (message) => {
        // Chromium itself writes down every answer of 400 and above.
        if (message.text().startsWith('Failed to load resource')) return;
        if (['error', 'warning'].includes(message.type())) mishaps.push(message.text());
      });
      page.on('request', (request) => {
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

export const password = 'Rescue-2026!';

/** The two ways the demo's backend is reached; a journey about the API walks both. */
export const transports = ['worker', 'page'] as const;

/** Opens an example page and waits until its backend answers. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('html')).toHaveAttribute('data-demo', 'ready');
}

/** Fills the sign-in form as a person would. */
export async function signIn(page: Page, userId: string, secret = password): Promise<void> {
  await page.getByLabel('User ID').fill(userId);
  await page.getByLabel('Password', { exact: true }).fill(secret);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

interface AxeResult {
  readonly violations: { id: string; help: string; nodes: { target: unknown[] }[] }[];
}

/** Looks for breaches of WCAG 2.2 AA on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate<AxeResult>(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })`,
  );
  expect(
    violations.map(({ id, help, nodes }) => `${id}: ${help} ${JSON.stringify(nodes[0]?.target)}`),
  ).toEqual([]);
}
