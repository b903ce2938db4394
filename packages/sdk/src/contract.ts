import type { OperationRequestBodyContent, SuccessResponse } from 'openapi-typescript-helpers';
import type { Download, StreamedDownload } from './download.js';
import type { operations as Contract } from './generated/openapi.js';
import type { OperationId } from './generated/operations.js';
import type { Session } from './models.js';
import type { OneOf } from './one-of.js';
import type {
  CommonOptions,
  ConditionOptions,
  KeyOptions,
  LanguageOptions,
  ProgressOptions,
  ReadOptions,
  StreamOptions,
  UploadOptions,
} from './options.js';

type Parameters<K extends OperationId> = Contract[K]['parameters'];

/** The JSON body, or the file, that the contract lets an operation take; `undefined` for none. */
export type Body<K extends OperationId> = OneOf<OperationRequestBodyContent<Contract[K]>>;

/** The headers that the contract knows for an operation. */
type HeaderOf<K extends OperationId> = [NonNullable<Parameters<K>['header']>] extends [never]
  ? never
  : keyof NonNullable<Parameters<K>['header']>;

type IfHeader<K extends OperationId, Name extends string, Then> =
  Name extends HeaderOf<K> ? Then : unknown;

/** The last argument of the method of one operation: what the contract gives a meaning there. */
export type OptionsOf<K extends OperationId> = CommonOptions &
  IfHeader<K, 'If-None-Match', ReadOptions> &
  IfHeader<K, 'Accept-Language', LanguageOptions> &
  IfHeader<K, 'Idempotency-Key', KeyOptions> &
  IfHeader<K, 'If-Match', ConditionOptions> &
  (CallOutput<K> extends Download ? ProgressOptions : unknown) &
  (Body<K> extends Blob ? UploadOptions : unknown);

/** A download is handed over whole, or as a stream. */
export interface Downloads<K extends OperationId, Ids extends unknown[], More = object> {
  (...args: [...Ids, options: OptionsOf<K> & StreamOptions & More]): Promise<StreamedDownload>;
  (...args: [...Ids, options?: OptionsOf<K> & More]): Promise<Download>;
}

/** The options of `billing.call`; they cannot be left out where the contract requires `ifMatch`. */
export type CallRest<K extends OperationId> =
  Partial<OptionsOf<K>> extends OptionsOf<K> ? [options?: OptionsOf<K>] : [options: OptionsOf<K>];

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
