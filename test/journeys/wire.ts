/** The same page objects over every way in: in the page, through the worker, over HTTP. */
import { createMockBackend } from '@corporate-billing/mocks';
import {
  Portal,
  steerServer,
  type Labels,
  type Steering,
} from '@corporate-billing/mocks/playwright';
import { serve, type HttpServer } from '@corporate-billing/mocks/server';
import type { Page } from '@playwright/test';
import { expect, open, test as base } from './journey.js';

export type Transport = 'page' | 'worker' | 'http';

export const transports: readonly Transport[] = ['page', 'worker', 'http'];

/** The demo's own backend, which lives in the page. */
const steerDemo = (page: Page): Steering => ({
  signInAs: (userId) =>
    page.evaluate(async (id) => {
      await window.demo?.backend?.signInAs(id);
    }, userId),
  use: (scenario) => page.evaluate((id) => window.demo?.backend?.use(id), scenario),
  failNext: (...planned) => page.evaluate((all) => window.demo?.backend?.failNext(...all), planned),
  advance: (duration) => page.evaluate((by) => window.demo?.backend?.advance(by), duration),
  reset: () => page.evaluate(() => window.demo?.backend?.reset()),
  outbox: () => page.evaluate(() => window.demo?.backend?.outbox ?? []),
  ledger: () => page.evaluate(() => window.demo?.backend?.ledger ?? []),
});

interface World {
  readonly transport: Transport;
  readonly server: HttpServer | undefined;
  readonly billing: Steering;
  readonly portal: Portal;
  /** Opens the demo over the transport, signed in as somebody or as nobody. */
  readonly visit: (user?: string, page?: Page) => Promise<void>;
  readonly labels: Partial<Labels>;
}

export const test = base.extend<World>({
  transport: ['http', { option: true }],
  labels: [{}, { option: true }],

  server: async ({ transport }, use) => {
    if (transport !== 'http') {
      await use(undefined);
      return;
    }
    const server = await serve(createMockBackend(), { port: 0 });
    await use(server);
    await server.close();
  },

  billing: async ({ context, page, server }, use) => {
    await use(server ? steerServer(context.request, server.baseUrl) : steerDemo(page));
  },

  portal: async ({ page, labels }, use) => {
    await use(new Portal(page, labels));
  },

  visit: async ({ page, transport, server, billing }, use) => {
    await use(async (user, where = page) => {
      if (server) {
        if (user !== undefined) await billing.signInAs(user);
        await open(where, `/?api=${server.baseUrl}`);
      } else {
        const person = user === undefined ? '' : `&user=${user}`;
        await open(where, `/?transport=${transport}${person}`);
      }
    });
  },
});

export { expect };
