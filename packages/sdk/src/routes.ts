import type { OperationId } from './generated/operations.js';
import { routes } from './generated/routes.js';

/** What the client needs to know of one operation. */
export interface Route {
  readonly method: string;
  /** `*` stands for the id. */
  readonly path: string;
  readonly group: string;
  readonly answers: 'json' | 'pdf' | 'none';
  /** Works with nobody signed in. */
  readonly open: boolean;
  /** `Idempotency-Key` is required. */
  readonly keyed: boolean;
  /** The groups a successful call makes stale. */
  readonly changes: readonly string[];
}

/** Reads one line of the table that every page loads. */
export function routeOf(operationId: OperationId): Route {
  const [method = '', path = '', group = '', ...words] = routes[operationId].split(' ');
  const has = (word: string) => words.includes(word);
  return {
    method,
    path,
    group,
    answers: has('pdf') ? 'pdf' : has('none') ? 'none' : 'json',
    open: has('open'),
    keyed: has('key'),
    changes: words.flatMap((word) => (word.startsWith('>') ? word.slice(1) : [])),
  };
}

/** Every group of the contract, for when another person's data takes the place of this one's. */
export function allGroups(): string[] {
  return [...new Set((Object.keys(routes) as OperationId[]).map((id) => routeOf(id).group))];
}
