import type { OperationId } from './generated/operations.js';
import { routes } from './generated/routes.js';

/** What the client needs to know of one operation. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
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

const known: Partial<Record<OperationId, Route>> = {};

/** What the table that every page loads says of one operation. */
export const routeOf = (operationId: OperationId): Route =>
  (known[operationId] ??= readRoute(operationId));

function readRoute(operationId: OperationId): Route {
  const [path = '', group = '', ...words] = routes[operationId].split(' ');
  const oneOf = <T extends string>(options: readonly T[], usual: T): T =>
    options.find((option) => words.includes(option)) ?? usual;
  return {
    method: oneOf(['POST', 'PUT', 'DELETE'], 'GET'),
    path,
    group,
    answers: oneOf(['pdf', 'none'], 'json'),
    open: words.includes('open'),
    keyed: words.includes('key'),
    changes: words.flatMap((word) => (word.startsWith('>') ? word.slice(1) || group : [])),
  };
}

/** Every group of the contract, for when another person's data takes the place of this one's. */
export function allGroups(): string[] {
  return [...new Set((Object.keys(routes) as OperationId[]).map((id) => routeOf(id).group))];
}
