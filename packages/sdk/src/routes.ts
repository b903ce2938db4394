import type { OperationId } from './generated/operations.js';
import { routes, type RouteRow } from './generated/routes.js';
import { own } from './own.js';

/** What the client needs to know of one operation. */
export interface Route {
  readonly id: OperationId;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly group: string;
  readonly answers: 'json' | 'pdf' | 'none';
  /** Works with nobody signed in. */
  readonly open: boolean;
  /** `Idempotency-Key` is required. */
  readonly keyed: boolean;
  /** Takes a JSON object. */
  readonly body: boolean;
  /** The groups a successful call makes stale. */
  readonly changes: readonly string[];
}

const usual = {
  method: 'GET',
  answers: 'json',
  open: false,
  keyed: false,
  body: false,
  changes: [],
} as const;

const ids = Object.keys(routes) as OperationId[];
const known = new Map<unknown, Route>();

/** What an operation is, by its id or as `GET /invoices`; `undefined` for one the contract has not. */
export function routeOf(name: unknown): Route | undefined {
  if (known.size === 0) {
    for (const id of ids) {
      const route: Route = own({ id, ...usual, ...(routes[id] as RouteRow) });
      known.set(id, route).set(`${route.method} ${route.path}`, route);
    }
  }
  return known.get(name);
}

/** Every group of the contract, for when another person's data takes the place of this one's. */
export const allGroups = (): string[] => [...new Set(ids.map((id) => routes[id].group))];
