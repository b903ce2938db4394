import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { createMockBackend, type BackendOptions, type Snapshot } from '../index.js';

const address = 'http://mock.example/v1';

/** A backend for Dana; `spoil` changes what it holds to what no server may send. */
async function world(options: BackendOptions, spoil?: (account: Record<string, unknown>) => void) {
  const backend = createMockBackend({ clock: 'frozen', ...options });
  await backend.signInAs('acme-billing');
  if (spoil) {
    const snapshot = backend.snapshot() as Snapshot & { accounts: { profile: object }[] };
    spoil(snapshot.accounts[0]?.profile as Record<string, unknown>);
    await backend.restore(snapshot);
  }
  return async (path: string, init?: RequestInit) => {
    const response = await backend.fetch(address + path, init);
    const isJson = response.headers.get('Content-Type')?.includes('json') ?? false;
    return {
      status: response.status,
      body: isJson ? ((await response.json()) as Record<string, unknown>) : {},
    };
  };
}

const spoil = (profile: Record<string, unknown>) => {
  profile['company'] = 5;
};

describe('answers that are checked as they go out', () => {
  it('lets a wrong one pass unless it is asked to look', async () => {
    const ask = await world({}, spoil);
    assert.equal((await ask('/account')).status, 200);
  });

  it('turns a wrong one into a 500 that says what and where', async () => {
    const ask = await world({ checkAnswers: true }, spoil);
    const { status, body } = await ask('/account');
    assert.equal(status, 500);
    assert.equal(body['code'], 'internal');
    assert.match(String(body['detail']), /answer 200 to getAccount .*\/company/);
    assert.notEqual(body['requestId'], 'none');
  });

  it('lets right ones pass: reads, failures, documents, what is held already', async () => {
    const ask = await world({ checkAnswers: true });
    for (const [path, status] of [
      ['/account', 200],
      ['/invoices', 200],
      ['/invoices/INV-2026-0117', 200],
      ['/invoices/INV-0000', 404],
      ['/invoices/INV-2026-0117/pdf', 200],
      ['/quotes', 200],
      ['/payment-method', 200],
      ['/requests', 200],
    ] as const) {
      const answer = await ask(path);
      assert.equal(answer.status, status, `${path} ${JSON.stringify(answer.body['detail'])}`);
    }
    assert.equal((await ask('/session', { method: 'DELETE' })).status, 403);
    assert.equal((await ask('/account', { headers: { 'If-None-Match': '*' } })).status, 304);
  });
});
