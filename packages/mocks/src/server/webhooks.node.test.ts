import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, describe, it } from 'node:test';
import { createBilling, tokenSession, type Token } from '@corporate-billing/sdk';
import { createMockBackend } from '../backend.js';
import { serve } from './serve.js';
import type { WebhookNote } from './webhooks.js';
import { Worlds } from './worlds.js';

const closing: (() => unknown)[] = [];
after(async () => {
  for (const close of closing) await close();
});

interface Taken {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Takes events, answers them with these statuses in turn and then with 204. */
async function receiver(...statuses: number[]) {
  const taken: Taken[] = [];
  let told: () => void = () => undefined;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      taken.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
      response.statusCode = statuses.shift() ?? 204;
      response.end();
      told();
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  closing.push(() => server.close());
  const { port } = server.address() as AddressInfo;
  /** Resolves when as many events have come as wanted. */
  const events = async (count: number): Promise<Taken[]> => {
    while (taken.length < count) await new Promise<void>((ready) => (told = ready));
    return taken;
  };
  return { url: `http://127.0.0.1:${String(port)}/hook`, events };
}

const secret = `whsec_${Buffer.from('a secret of 24 bytes long').toString('base64')}`;

async function served(url: string, waits = [0, 0, 0]) {
  const backend = createMockBackend({ clock: 'frozen' });
  await backend.signInAs('acme-billing');
  const server = await serve(backend, { port: 0, webhook: { url, secret, waits } });
  closing.push(() => server.close());
  const mock = server.baseUrl.replace(/v1$/, '__mock');
  const notes = async () =>
    ((await (await fetch(`${mock}/webhooks`)).json()) as { items: WebhookNote[] }).items;
  /** Waits until no event is being sent any more. */
  const settled = async (): Promise<WebhookNote[]> => {
    for (;;) {
      const items = await notes();
      if (items.length > 0 && items.every(({ status }) => status !== 'sending')) return items;
    }
  };
  const client = clientOf(server.baseUrl);
  return { backend, mock, client, settled };
}

const clientOf = (baseUrl: string) =>
  createBilling({ baseUrl, session: tokenSession({ fetchToken: () => token(baseUrl) }) });

async function token(baseUrl: string): Promise<Token> {
  const response = await fetch(`${baseUrl}/tokens`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ userId: 'acme-billing', password: 'Rescue-2026!' }),
  });
  return (await response.json()) as Token;
}

const pay = { amount: { amount: 100, currency: 'USD' }, useMethodOnFile: true } as const;

describe('events over HTTP', () => {
  it('tell what happened, signed as the contract says', async () => {
    const { url, events } = await receiver();
    const { client } = await served(url);
    const { paymentId } = await client.invoices.pay('INV-2026-0117', pay);
    const [taken] = await events(1);
    assert.deepEqual(JSON.parse(taken?.body ?? ''), {
      type: 'payment.succeeded',
      accountId: 'acme',
      at: '2026-06-15T09:00:00Z',
      data: { invoiceNumber: 'INV-2026-0117', paymentId },
    });
    const headers = taken?.headers ?? {};
    const text = [headers['webhook-id'], headers['webhook-timestamp'], taken?.body].join('.');
    const key = Buffer.from('a secret of 24 bytes long');
    const signature = createHmac('sha256', key).update(text).digest('base64');
    assert.equal(headers['webhook-signature'], `v1,${signature}`);
  });

  it('are sent again until they are taken, under the same id', async () => {
    const { url, events } = await receiver(500, 503);
    const { client, settled } = await served(url);
    await client.invoices.pay('INV-2026-0117', pay);
    const taken = await events(3);
    assert.equal(new Set(taken.map(({ headers }) => headers['webhook-id'])).size, 1);
    const [note] = await settled();
    assert.deepEqual([note?.status, note?.answers], ['taken', [500, 503, 204]]);
  });

  it('are given up after the last try, and replayed when asked for', async () => {
    const { url, events } = await receiver(500, 500);
    const { client, settled, mock } = await served(url, [0]);
    await client.invoices.pay('INV-2026-0117', pay);
    const [note] = await settled();
    assert.equal(note?.status, 'given-up');
    const replay = (id: string | undefined) =>
      fetch(`${mock}/replay-webhook`, { method: 'POST', body: JSON.stringify({ id }) });
    assert.equal((await replay(note.id)).status, 204);
    const taken = await events(3);
    assert.equal(taken[2]?.headers['webhook-id'], note.id);
    assert.equal((await settled())[0]?.status, 'taken');
    assert.equal((await replay('evt_none')).status, 400);
  });

  it('end where the address answers that it is gone', async () => {
    const { url, events } = await receiver(410);
    const { client, settled } = await served(url);
    await client.invoices.pay('INV-2026-0117', pay);
    assert.equal((await settled())[0]?.status, 'ended');
    await client.invoices.pay('INV-2026-0117', pay);
    assert.equal((await settled()).length, 1);
    assert.equal((await events(1)).length, 1);
  });

  it('name the world they happened in', async () => {
    const { url, events } = await receiver();
    const worlds = new Worlds({ backend: { clock: 'frozen' } });
    const server = await serve(worlds, { port: 0, webhook: { url } });
    closing.push(() => server.close());
    const baseUrl = server.baseUrl.replace('/v1', '/w/mine/v1');
    await clientOf(baseUrl).invoices.pay('INV-2026-0117', pay);
    assert.equal((await events(1))[0]?.headers['x-mock-world'], 'mine');
    assert.match(server.webhookSecret ?? '', /^whsec_/);
  });

  it('are listed and replayed by the world they happened in, and by no other', async () => {
    const { url } = await receiver();
    const server = await serve(new Worlds({ backend: { clock: 'frozen' } }), {
      port: 0,
      webhook: { url },
    });
    closing.push(() => server.close());
    const at = (world: string, path: string) =>
      server.baseUrl.replace('/v1', `/w/${world}/${path}`);
    await clientOf(at('mine', 'v1')).invoices.pay('INV-2026-0117', pay);
    const listed = async (world: string) =>
      (await (await fetch(at(world, '__mock/webhooks'))).json()) as { items: WebhookNote[] };
    const [note] = (await listed('mine')).items;
    assert.equal(note?.world, 'mine');
    assert.deepEqual((await listed('other')).items, []);
    const replayed = async (world: string) =>
      (
        await fetch(at(world, '__mock/replay-webhook'), {
          method: 'POST',
          body: JSON.stringify({ id: note.id }),
        })
      ).status;
    assert.deepEqual([await replayed('other'), await replayed('mine')], [400, 204]);
  });
});
