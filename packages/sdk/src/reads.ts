import type { OperationId } from './generated/operations.js';
import { reads, type RouteRow } from './generated/reads.js';
import { own } from './own.js';

/** The facts that the client needs about one operation. */
export interface Route {
  readonly id: OperationId;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly group: string;
  readonly answers: 'json' | 'pdf' | 'file' | 'none';
  /** Works with nobody signed in. */
  readonly open: boolean;
  /** `Idempotency-Key` is required. */
  readonly keyed: boolean;
  /** Takes a JSON object, or a file. */
  readonly body: boolean | 'file';
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

/** Finds operations by their id or as `GET /invoices`. */
export type Routes = ReadonlyMap<unknown, Route>;

export function routesOf(rows: Readonly<Record<string, RouteRow>>): Routes {
  const found = new Map<unknown, Route>();
  for (const [id, row] of Object.entries(rows)) {
    const route = own({ id: id as OperationId, ...usual, ...row });
    found.set(id, route).set(`${route.method} ${route.path}`, route);
  }
  return found;
}

let known: Routes | undefined;

/** Finds an operation that reads JSON; the others come with the rest of the client. */
export const readOf = (name: unknown): Route | undefined => (known ??= routesOf(reads)).get(name);
