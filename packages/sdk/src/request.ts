import { BillingError } from './errors.js';
import type { Operation } from './generated/operations.js';

/** The parts of a request, before the contract's types are laid over them. */
export interface Input {
  readonly path?: Readonly<Record<string, string>> | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

// The contract's pattern. Anything else ('..', 'a/b') would lead to another path.
const idPattern = /^[A-Za-z0-9_-]{1,64}$/;

/** The address of one operation; refuses ids that cannot exist, before anything is sent. */
export function addressOf(
  baseUrl: string,
  operation: Operation,
  operationId: string,
  { path, query }: Input,
): string {
  const filled = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const id = path?.[name];
    if (typeof id === 'string' && idPattern.test(id)) return id;
    throw new BillingError({
      kind: 'problem',
      code: 'validation-failed',
      operationId,
      cause: new TypeError(`${name} must match ${String(idPattern)}`),
    });
  });
  const asked = Object.entries(query ?? {}).filter(([, value]) => value !== undefined);
  const search = new URLSearchParams(asked.map(([name, value]) => [name, String(value)]));
  return baseUrl.replace(/\/+$/, '') + filled + (asked.length > 0 ? `?${search.toString()}` : '');
}

/** A new idempotency key. Not `randomUUID`, which plain-http intranet pages do not have. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
