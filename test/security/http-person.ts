/** A person at the HTTP backend, who sends exactly the headers that an attack needs. */
import { request as httpRequest } from 'node:http';
import { createMockBackend, demoPassword, type MockBackend } from '@corporate-billing/mocks';
import { serve, type HttpServer } from '@corporate-billing/mocks/server';
import { operations, type Operation, type OperationId } from '@corporate-billing/sdk/operations';
import { Browser, type Call } from '../contract/calls.js';
import type { Answer } from '../contract/oracle.js';

/** These headers are left out where the value is undefined. */
export type Sent = Readonly<Record<string, string | undefined>>;

/** A backend with its server; each attack has one of its own. */
export class Target {
  private constructor(
    readonly backend: MockBackend,
    private readonly server: HttpServer,
  ) {}

  static async open(origins: readonly string[] = []): Promise<Target> {
    const backend = createMockBackend({ clock: 'frozen' });
    return new Target(backend, await serve(backend, { port: 0, origins }));
  }

  get port(): number {
    return this.server.port;
  }

  close(): Promise<void> {
    return this.server.close();
  }

  async person(userId: string): Promise<HttpPerson> {
    const person = new HttpPerson(this);
    await person.enter(userId);
    return person;
  }

  /** Returns all that a write may change, as text: accounts, people, mails and effects. */
  state(): string {
    const { accounts, users, outbox, ledger, paymentTokens, resets } = this.backend.snapshot();
    return JSON.stringify({ accounts, users, outbox, ledger, paymentTokens, resets });
  }

  /** Counts what has taken effect. */
  effects(): number {
    const { outbox, ledger, paymentTokens } = this.backend.snapshot();
    return outbox.length + ledger.length + paymentTokens.length;
  }
}

export class HttpPerson extends Browser {
  override readonly backend: MockBackend;
  cookie: string | undefined;

  constructor(readonly target: Target) {
    super();
    this.backend = target.backend;
  }

  /** Signs in as pages do. */
  override async enter(userId: string): Promise<void> {
    const answer = await this.send('signIn', { body: { userId, password: demoPassword } });
    if (answer.status !== 201) throw new Error(`${userId} could not sign in.`);
    this.csrf = String((await this.read('getSession'))['csrfToken']);
  }

  /** Makes somebody with the same cookie and token, whose later sign-in this one does not share. */
  copy(): HttpPerson {
    return Object.assign(new HttpPerson(this.target), { cookie: this.cookie, csrf: this.csrf });
  }

  override send(operationId: OperationId, call: Call): Promise<Answer> {
    return this.sendAs(operationId, call);
  }

  /** Sends a call with headers in the place of those that a page would send. */
  async sendAs(operationId: OperationId, call: Call, instead: Sent = {}): Promise<Answer> {
    const { method, path } = operations[operationId] as Operation;
    const address = path.replace(/\{(\w+)\}/g, (_all, name: string) => call.path?.[name] ?? name);
    const body = typeof call.body === 'string' ? call.body : JSON.stringify(call.body);
    const usual: Sent = {
      Cookie: this.cookie,
      'X-CSRF-Token': method === 'GET' ? undefined : this.csrf,
      'Content-Type': call.body === undefined ? undefined : 'application/json',
      ...call.headers,
    };
    const answer = await this.#exchange(method, `/v1${address}${call.query ?? ''}`, body, {
      ...usual,
      ...instead,
    });
    const cookie = answer.headers.get('Set-Cookie')?.split(';')[0];
    if (cookie !== undefined) this.cookie = cookie;
    return answer;
  }

  #exchange(method: string, path: string, body: string | undefined, given: Sent): Promise<Answer> {
    const headers = Object.fromEntries(
      Object.entries(given).filter(([, value]) => value !== undefined),
    ) as Record<string, string>;
    const { port } = this.target;
    return new Promise((resolve, reject) => {
      const sent = httpRequest(
        { port, host: 'localhost', path, method, headers, agent: false },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () => {
            const heard = Object.entries(response.headers).map(
              ([name, value]) => [name, String(value)] as [string, string],
            );
            const status = response.statusCode ?? 0;
            resolve({ status, headers: new Headers(heard), bytes: Buffer.concat(chunks) });
          });
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
  }
}
