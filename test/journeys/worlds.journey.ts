import { enterWorld, steerServer } from '@corporate-billing/mocks/playwright';
import { serve, Worlds } from '@corporate-billing/mocks/server';
import { expect, test as base } from './journey.js';

const test = base.extend({
  billingServer: async ({ transport }, use) => {
    const farm = await serve(new Worlds(), { port: 0 });
    await use(transport === 'http' ? farm.baseUrl : undefined);
    await farm.close();
  },
});
test.use({ transport: 'http' });

test('gives each test a world of its own on one server', async ({
  portal,
  billing,
  billingServer,
  visit,
  playwright,
}) => {
  const server = billingServer ?? '';
  await visit('acme-billing');
  const contacts = portal.invoiceContacts;
  await contacts.add('treasury@acme.example');
  await expect(contacts.addresses).toHaveCount(3);
  expect((await billing.ledger()).map(({ kind }) => kind)).toEqual(['contact-added']);

  const other = await playwright.request.newContext();
  const leave = await enterWorld(other, server, 'another-test');
  expect(await steerServer(other, server).ledger()).toEqual([]);
  const worlds = server.replace(/v1$/, '__mock/worlds');
  const count = async (): Promise<number> =>
    ((await (await other.get(worlds)).json()) as { items: unknown[] }).items.length;
  expect(await count()).toBe(2);
  await leave();
  expect(await count()).toBe(1);
  await other.dispose();
});
