import type { Download } from './download.js';
import type { operations as Contract } from './generated/openapi.js';
import type { OperationId } from './generated/operations.js';
import type { Session } from './models.js';

type Part<K extends OperationId, In extends 'path' | 'query'> = Contract[K]['parameters'] extends {
  [P in In]?: infer T;
}
  ? Exclude<T, undefined>
  : never;

/** The JSON body an operation takes, by the contract; `never` for none. */
export type Body<K extends OperationId> = Contract[K] extends {
  requestBody: { content: { 'application/json': infer T } };
}
  ? T
  : never;

type Sent<Name extends string, T, Optional extends boolean> = [T] extends [never]
  ? { readonly [P in Name]?: never }
  : Optional extends true
    ? { readonly [P in Name]?: T }
    : { readonly [P in Name]: T };

/** What `billing.call` sends: ids of the path, query, JSON body, and headers of your own. */
export type CallInput<K extends OperationId> = Sent<'path', Part<K, 'path'>, false> &
  Sent<'query', Part<K, 'query'>, true> &
  Sent<'body', Body<K>, false> & { readonly headers?: Readonly<Record<string, string>> };

type Success<K extends OperationId> = Contract[K]['responses'] extends infer R
  ? R[keyof R & (200 | 201)]
  : never;

type Value<Content> = Content extends { 'application/pdf': unknown }
  ? Download
  : Content extends { 'application/json': infer T }
    ? T extends { csrfToken: string }
      ? Session
      : T
    : undefined;

/** What an operation brings: its JSON value, a checked `Download`, or nothing. */
export type CallOutput<K extends OperationId> = [Success<K>] extends [never]
  ? undefined
  : Success<K> extends { content: infer Content }
    ? Value<Content>
    : undefined;
