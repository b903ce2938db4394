/** Calls a server as a program would, by bearer token or by cookie, and judges what it answers. */
import { operations, type Operation, type OperationId } from '@corporate-billing/sdk/operations';
import { validate } from '../contract/validation.js';
import { answers, problemSchema } from '../generated/answers.js';

/** The parts of one call. */
export interface Asked {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** A text is sent as it is. */
  readonly body?: unknown;
}

export interface Heard {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The members of a JSON body; empty for any other. */
  readonly body: Readonly<Record<string, unknown>>;
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

  async fetch(address: string, proof: Proof, asked: Asked): Promise<Heard> {
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
    const response = await fetch(this.baseUrl + address, {
      method,
      headers,
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: membersOf(text) };
  }
}

function membersOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** Lists what is wrong with an answer by the contract, besides its status. */
export function judge(operationId: OperationId, heard: Heard): string[] {
  const { status, headers, text, body } = heard;
  const documented = answers[operationId][String(status)];
  if (!documented) return [`${String(status)} is not documented for ${operationId}`];
  const missing = documented.headers
    // The cookie of an answer is looked at where it is set.
    .filter((name) => name !== 'Set-Cookie' && headers.get(name) === null)
    .map((name) => `the header ${name} is missing`);
  const type = headers.get('Content-Type')?.split(';')[0]?.trim() ?? 'no type';
  if (documented.type === undefined) {
    return text === '' ? missing : [...missing, 'there is a body, and none is documented'];
  }
  if (type !== documented.type) return [...missing, `it is ${type} and not ${documented.type}`];
  if (type === 'application/pdf') {
    return text.startsWith('%PDF-') ? missing : [...missing, 'it is no PDF'];
  }
  const schema = documented.schema ?? problemSchema;
  const faults = validate(schema, body).map(
    ({ pointer, message }) => `${pointer || 'the body'}: ${message}`,
  );
  return [...missing, ...faults, ...(status >= 400 ? judgeProblem(heard) : [])];
}

/** A problem says its own status, and the number to quote to support. */
export function judgeProblem({ status, headers, body }: Heard): string[] {
  const faults: string[] = [];
  if (body['status'] !== status) faults.push(`the problem says ${String(body['status'])}`);
  if (body['requestId'] !== headers.get('X-Request-Id')) {
    faults.push('requestId and X-Request-Id differ');
  }
  return faults;
}
