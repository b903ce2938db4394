/** A client for the tests of the backend: it sends what a browser or a bearer client would. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { createMockBackend, type BackendOptions, type MockBackend } from './index.js';

export const api = 'https://mock.example/v1';

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body's members, for tests to look into. */
  readonly body: Record<string, unknown>;
}

export interface Ask {
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
  readonly csrf?: string | null;
}

/** A browser-like client: keeps the CSRF token it was given and sends it with writes. */
export class Client {
  csrf: string | undefined;

  constructor(readonly backend: MockBackend) {}

  async ask(
    path: string,
    { method = 'GET', body, headers = {}, csrf }: Ask = {},
  ): Promise<Answered> {
    const token = csrf === undefined ? this.csrf : csrf;
    const write = method !== 'GET' && token ? { 'X-CSRF-Token': token } : {};
    const init = body === undefined ? {} : { body: JSON.stringify(body) };
    const type = body === undefined ? {} : { 'Content-Type': 'application/json' };
    const all = { ...type, ...write, ...headers };
    return read(await this.backend.fetch(`${api}${path}`, { method, headers: all, ...init }));
  }

  async signIn(userId = 'acme-billing', password = 'Rescue-2026!'): Promise<Answered> {
    const answer = await this.ask('/session', { method: 'POST', body: { userId, password } });
    if (typeof answer.body['csrfToken'] === 'string') this.csrf = answer.body['csrfToken'];
    return answer;
  }

  /** Gets a token from the test provider. */
  async card(testCard = 'visa-ok'): Promise<string> {
    const { body } = await this.ask('/test-provider/tokens', {
      method: 'POST',
      body: { testCard },
    });
    return String(body['paymentToken']);
  }

  /** Pays a part of INV-2026-0117. */
  pay(amount: number, source: object, key: string, headers: Record<string, string> = {}) {
    return this.ask('/invoices/INV-2026-0117/payments', {
      method: 'POST',
      body: { amount: { amount, currency: 'USD' }, ...source },
      headers: { 'Idempotency-Key': key, ...headers },
    });
  }
}

/** Reads an answer to its end. */
export async function read(response: Response): Promise<Answered> {
  const text = await response.text();
  const isJson = response.headers.get('Content-Type')?.includes('json');
  const body = (isJson ? JSON.parse(text) : {}) as Record<string, unknown>;
  return { status: response.status, headers: response.headers, text, body };
}

/** Makes a backend with a frozen clock, and signs somebody in unless `user` is null. */
export async function world(options: BackendOptions = {}, user: string | null = 'acme-billing') {
  const backend = createMockBackend({ clock: 'frozen', ...options });
  const client = new Client(backend);
  if (user !== null) await client.signIn(user);
  return { backend, client };
}

it('signs in for the other tests', async () => {
  const { client } = await world();
  assert.equal((await client.ask('/account')).body['company'], 'Acme Field Support Inc.');
});
