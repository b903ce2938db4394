/** Calls a server as a program would, by bearer token or by cookie. */
import { operations, type Operation, type OperationId } from '@corporate-billing/sdk/operations';
import { heardOf, type Heard } from '../request/judge.js';

export interface Login {
  readonly userId: string;
  readonly password: string;
}

/** The parts of one call. */
export interface Asked {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** A text is sent as it is. */
  readonly body?: unknown;
}

export type Proof = 'nobody' | 'bearer' | 'cookie';

/** The secrets of one person, as the server gave them. */
export interface Secrets {
  token?: string;
  cookie?: string;
  csrfToken?: string;
}

const patience = 30_000;

/** Sends calls to one server with what one person holds. */
export class Visitor {
  readonly secrets: Secrets = {};

  constructor(private readonly baseUrl: string) {}

  async ask(operationId: OperationId, proof: Proof, asked: Asked = {}): Promise<Heard> {
    const { method, path } = operations[operationId] as Operation;
    const address = path.replace(/\{(\w+)\}/g, (_all, name: string) => asked.path?.[name] ?? 'X-1');
    return this.fetch(address + (asked.query ?? ''), proof, { method, ...asked });
  }

  /** Reads the items of a list by token; there are none where it cannot be read. */
  async list(operationId: OperationId, asked: Asked = {}): Promise<readonly Heard['body'][]> {
    return itemsOf(await this.ask(operationId, 'bearer', asked).catch(() => undefined));
  }

  /** Reads what a `Location` leads to. */
  follow(location: string): Promise<Heard> {
    return this.#send(new URL(location, this.baseUrl).href, 'bearer', {});
  }

  fetch(address: string, proof: Proof, asked: Asked): Promise<Heard> {
    return this.#send(this.baseUrl + address, proof, asked);
  }

  async #send(url: string, proof: Proof, asked: Asked): Promise<Heard> {
    const { method = 'GET', body } = asked;
    const headers = new Headers(asked.headers);
    const { token, cookie, csrfToken } = this.secrets;
    if (proof === 'bearer') headers.set('Authorization', `Bearer ${token ?? ''}`);
    if (proof === 'cookie') headers.set('Cookie', cookie ?? '');
    if (proof === 'cookie' && method !== 'GET' && !headers.has('X-CSRF-Token')) {
      headers.set('X-CSRF-Token', csrfToken ?? '');
    }
    if (body !== undefined && !headers.has('Content-Type')) {
      headers.set('Content-Type', 'application/json');
    }
    const response = await fetch(url, {
      method,
      headers,
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    return heardOf(response);
  }
}

/** Returns the items of a list; there are none where it is no list. */
export function itemsOf(heard: Heard | undefined): readonly Heard['body'][] {
  const items = heard?.body['items'];
  return Array.isArray(items) ? (items as Heard['body'][]) : [];
}
