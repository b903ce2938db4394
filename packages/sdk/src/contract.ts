import type { OperationRequestBodyContent, SuccessResponse } from 'openapi-typescript-helpers';
import type { Download } from './download.js';
import type { operations as Contract } from './generated/openapi.js';
import type { OperationId } from './generated/operations.js';
import type { Session } from './models.js';

type Parameters<K extends OperationId> = Contract[K]['parameters'];

/** The JSON body that the contract lets an operation take; `undefined` for none. */
export type Body<K extends OperationId> = OperationRequestBodyContent<Contract[K]>;

/** The input of `billing.call`: ids of the path, query, JSON body, and headers of your own. */
export type CallInput<K extends OperationId> = {
  readonly headers?: Readonly<Record<string, string>>;
} & Readonly<Pick<Parameters<K>, 'path' | 'query'>> &
  ([Body<K>] extends [undefined] ? { readonly body?: never } : { readonly body: Body<K> });

type Visible<T> = T extends Blob ? Download : T extends { csrfToken: string } ? Session : T;

/** The part of an operation's answer that callers get. */
export type Answered<Operation> = Operation extends { responses: infer Responses extends object }
  ? Visible<SuccessResponse<Responses>>
  : never;

/** The result of an operation: its JSON value, a checked `Download`, or undefined. */
export type CallOutput<K extends OperationId> = Answered<Contract[K]>;
