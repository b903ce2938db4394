/** Finds the operation of a method and an address. */
import { operations, type Operation, type OperationId } from '@corporate-billing/sdk/operations';
import { problem } from '../contract/problem.js';

export interface Route {
  readonly operationId: OperationId;
  readonly operation: Operation;
  readonly params: Readonly<Record<string, string>>;
}

interface Row {
  readonly operationId: OperationId;
  readonly operation: Operation;
  readonly segments: readonly string[];
}

/** Every path id of the contract has this form; anything else cannot exist. */
const pathId = /^[A-Za-z0-9_-]{1,64}$/;

/** Rows are grouped by first segment and length, so that the cost does not grow with the table. */
const rows = new Map<string, Row[]>();
const bucket = (segments: readonly string[]) => `${String(segments.length)} ${segments[0] ?? ''}`;

for (const [id, operation] of Object.entries(operations as Record<string, Operation>)) {
  const segments = operation.path.slice(1).split('/');
  const row = { operationId: id as OperationId, operation, segments };
  rows.set(bucket(segments), [...(rows.get(bucket(segments)) ?? []), row]);
}

const isParameter = (segment: string) => segment.startsWith('{');

function fits(row: Row, segments: readonly string[]): boolean {
  return row.segments.every((part, index) => isParameter(part) || part === segments[index]);
}

/** Returns the part of an address after `/v1`, or undefined where the address is not the API's. */
export function apiPath(url: URL, baseUrl: string | undefined): string | undefined {
  if (baseUrl === undefined) return /\/v1(\/.*)$/.exec(url.pathname)?.[1];
  const base = new URL(baseUrl, url).href.replace(/\/$/, '');
  const address = url.origin + url.pathname;
  return address.startsWith(`${base}/`) ? address.slice(base.length) : undefined;
}

/** Tells whether the table has the address, whatever the method. */
export const isKnownPath = (path: string): boolean => candidates(path).length > 0;

/** Tells whether the body of a request is a file, which may be larger than JSON. */
export const takesFile = (method: string, path: string): boolean =>
  candidates(path).some(
    ({ operation }) => operation.method === method && operation.takesFile === true,
  );

function candidates(path: string): Row[] {
  const segments = path.slice(1).split('/');
  return (rows.get(bucket(segments)) ?? []).filter((row) => fits(row, segments));
}

/** Throws `not-found` or `method-not-allowed` in words that name the method and the path. */
export function route(method: string, path: string): Route {
  const found = candidates(path);
  if (found.length === 0) throw problem('not-found', { detail: `No such address: /v1${path}` });
  const row = found.find((candidate) => candidate.operation.method === method);
  if (!row) {
    const allow = found.map(({ operation }) => operation.method).join(', ');
    throw problem('method-not-allowed', { detail: `No operation for ${method} /v1${path}`, allow });
  }
  const segments = path.slice(1).split('/');
  const params: Record<string, string> = {};
  row.segments.forEach((part, index) => {
    if (isParameter(part)) params[part.slice(1, -1)] = segments[index] ?? '';
  });
  // A malformed id is answered like an unknown one: its form must not tell more than the id itself.
  if (Object.values(params).some((id) => !pathId.test(id))) throw problem('not-found');
  return { operationId: row.operationId, operation: row.operation, params };
}
