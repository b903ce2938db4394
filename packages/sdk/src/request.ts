import { refusedError } from './errors.js';
import type { Route } from './routes.js';

/** The parts of a request, before the contract's types are laid over them. */
export interface Input {
  /** At most one id, whatever the contract calls it. */
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

// The contract's pattern. Anything else ('..', 'a/b') would lead to another path.
const idPattern = /^[A-Za-z0-9_-]{1,64}$/;

/** The address of one operation; refuses ids that cannot exist, before anything is sent. */
export function addressOf(
  baseUrl: string,
  route: Route,
  operationId: string,
  { path = {}, query = {} }: Input,
): string {
  const [id] = Object.values(path);
  if (route.path.includes('*') && !idPattern.test(id ?? '')) {
    throw refusedError(operationId, `an id must match ${idPattern.source}`);
  }
  const asked = Object.entries(query).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  const search = asked.length > 0 ? `?${new URLSearchParams(asked).toString()}` : '';
  return baseUrl.replace(/\/+$/, '') + route.path.replace('*', id ?? '') + search;
}
