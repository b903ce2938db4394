import createFetchClient, { type MaybeOptionalInit } from 'openapi-fetch';
import type { FilterKeys, HttpMethod, PathsWithMethod } from 'openapi-typescript-helpers';
import {
  callOptionKinds,
  checkedOptions,
  jsonOf,
  ownOf,
  pathOf,
  queryOf,
  refused,
} from './checks.js';
import type { Call } from './call.js';
import type { Answered } from './contract.js';
import { refusedError } from './errors.js';
import type { paths } from './generated/openapi.js';
import { newIdempotencyKey } from './idempotency-key.js';
import { isRecord, own } from './own.js';
import { routeOf, type Route } from './routes.js';
import type { CallOptions } from './options.js';

/**
 * The contract as the methods call it. Its headers are left out, because the client sends them: they
 * come from the options of a call and from the session.
 */
type Calls = {
  [Path in keyof paths]: {
    [Method in keyof paths[Path]]: paths[Path][Method] extends { parameters: infer P }
      ? Omit<paths[Path][Method], 'parameters'> & { parameters: Omit<P, 'header'> }
      : paths[Path][Method];
  };
};

/**
 * Calls one path of the contract. What goes in is typed by openapi-fetch; what comes out is the
 * contract's own type, because openapi-fetch takes enums apart that are open for new values.
 */
type Verb<Method extends HttpMethod> = <Path extends PathsWithMethod<Calls, Method>>(
  path: Path,
  init: MaybeOptionalInit<Calls[Path], Method> & { readonly call: CallOptions | undefined },
) => Promise<Answered<FilterKeys<Calls[Path], Method>>>;

/** The contract's client. `call` holds the options of one call. */
export interface Api {
  GET: Verb<'get'>;
  POST: Verb<'post'>;
  PUT: Verb<'put'>;
  DELETE: Verb<'delete'>;
}

/** The input of a call, before the contract's types narrow it. */
export interface Init {
  readonly params?: { readonly path?: object | undefined; readonly query?: object | undefined };
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly call?: CallOptions | undefined;
}

/** Replaces `Request`: one call may be sent several times, and by a host's own `fetch`. */
class Outgoing {
  readonly headers!: Headers;
  constructor(
    readonly url: string,
    init: object,
  ) {
    Object.assign(this, init);
  }
}

// Every option is set for each call, because openapi-fetch would otherwise read it from
// `Object.prototype`.
const names = 'baseUrl fetch Request querySerializer pathSerializer bodySerializer middleware';
const settings = Object.fromEntries(names.split(' ').map((name) => [name, undefined]));

const noHeaders = { get: () => null };

/**
 * Lays the contract over `perform`, which carries one call out. openapi-fetch writes out its address,
 * its headers and its body; what it does with answers is left aside, because `perform` has read the
 * answer already, or thrown the one error.
 */
export function createApi(baseUrl: string, perform: (call: Call) => Promise<unknown>) {
  const client = createFetchClient<Record<string, never>>({
    ...settings,
    baseUrl,
    headers: undefined,
    Request: Outgoing,
    fetch: async (call: Outgoing & Call) => ({
      ok: true,
      headers: noHeaders,
      body: await perform(call),
    }),
    pathSerializer: pathOf,
    querySerializer: queryOf,
    bodySerializer: jsonOf,
  } as object);
  // The types end here, where any operation may be called; they begin again with `Api` and
  // `CallInput`.
  const request = client.request as (
    method: string,
    path: string,
    init: object,
  ) => Promise<{ data: unknown }>;

  const send = async (route: Route, given: Init): Promise<unknown> => {
    try {
      const { data } = await request(route.method, route.path, initOf(route, given));
      return data;
    } catch (error) {
      throw refused(route.id, error);
    }
  };
  const verb = (method: string) => (path: string, init: Init) =>
    send(routeOf(`${method} ${path}`) as Route, init);
  const api = {
    GET: verb('GET'),
    POST: verb('POST'),
    PUT: verb('PUT'),
    DELETE: verb('DELETE'),
  } as unknown as Api;

  /** Calls any operation by its id, which may come from outside. */
  const call = async (operationId: unknown, init: Init): Promise<unknown> => {
    const route = routeOf(operationId);
    if (route && route.id === operationId) return send(route, init);
    throw refusedError(String(operationId), 'the contract has no such operation');
  };
  return { api, call };
}

/** Makes the input of openapi-fetch, and checks what it would accept unchecked. */
function initOf(route: Route, given: Init): object {
  const init = own(given);
  const params = own(init.params as { path?: unknown; query?: unknown } | undefined);
  const options = checkedOptions(init.call, callOptionKinds);
  if (route.body && !isRecord(init.body)) throw new TypeError('the body must be an object');
  if (!route.body && init.body !== undefined) throw new TypeError('this operation takes no body');
  const ownHeaders = {
    ...ownOf('headers', init.headers),
    ...ownOf('headers', options.headers),
  };
  const headers = {
    ...ownHeaders,
    ...(options.ifMatch !== undefined && { 'If-Match': options.ifMatch }),
    ...(options.idempotencyKey !== undefined && { 'Idempotency-Key': options.idempotencyKey }),
  };
  return {
    ...settings,
    parseAs: 'stream',
    params: {
      path: ownOf('path', params.path),
      query: ownOf('query', params.query),
      header: route.keyed ? automaticKey(headers) : undefined,
    },
    headers,
    body: init.body,
    route,
    options,
    hasOwnHeaders: Object.keys(ownHeaders).length > 0,
  };
}

/**
 * Makes the key of a write whose caller gives none. It stays the same however often the write is
 * sent.
 */
function automaticKey(headers: object): object | undefined {
  const isGiven = Object.keys(headers).some((name) => name.toLowerCase() === 'idempotency-key');
  return isGiven ? undefined : { 'Idempotency-Key': newIdempotencyKey() };
}
