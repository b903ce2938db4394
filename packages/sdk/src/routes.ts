import type { OperationId } from './generated/operations.js';
import { routes, type RouteRow } from './generated/routes.js';
import { own } from './own.js';

/** The facts that the client needs about one operation. */
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

/**
 * Finds an operation by its id or as `GET /invoices`; `undefined` for one the contract does not
 * have.
 */
export function routeOf(name: unknown): Route | undefined {
  if (known.size === 0) {
    for (const id of ids) {
      const route: Route = own({ id, ...usual, ...(routes[id] as RouteRow) });
      known.set(id, route).set(`${route.method} ${route.path}`, route);
    }
  }
  return known.get(name);
}

/** Lists every group of the contract, for when another person's data replaces this one's. */
export const allGroups = (): string[] => [...new Set(ids.map((id) => routes[id].group))];
