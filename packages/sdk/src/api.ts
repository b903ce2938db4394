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
import type { Asked } from './call.js';
import { perform, restFor } from './client.js';
import type { Answered } from './contract.js';
import { isBillingError, refusedError } from './errors.js';
import type { paths } from './generated/openapi.js';
import { isRecord, own } from './own.js';
import type { Client } from './parts.js';
import { readOf } from './reads.js';
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
 * Lays the contract over the client. openapi-fetch writes out the address of a call, its headers and its
 * body; what it does with answers is left aside, because `perform` has read the answer already, or
 * thrown the one error.
 */
export function createApi(client: Client) {
  const { request } = createFetchClient<Record<string, never>>({
    ...settings,
    baseUrl: client.options.baseUrl,
    headers: undefined,
    Request: Outgoing,
    fetch: async (asked: Outgoing & Asked) => ({
      ok: true,
      headers: noHeaders,
      body: await perform(client, asked),
    }),
    pathSerializer: pathOf,
    querySerializer: queryOf,
    bodySerializer: jsonOf,
  } as object);
  // The types end here, where any operation may be called; they begin again with `Api` and
  // `CallInput`.
  const requestAny = request as (
    method: string,
    path: string,
    init: object,
  ) => Promise<{ data: unknown }>;

  /** `name` is the method and the path. */
  const send = async (name: string, given: Init): Promise<unknown> => {
    const [method = '', path = ''] = name.split(' ');
    try {
      return (await requestAny(method, path, initOf(name, given))).data;
    } catch (error) {
      throw isBillingError(error) ? error : refused(await idOf(name), error);
    }
  };
  const idOf = async (name: string) => {
    const route = readOf(name) ?? (await restFor(client, name, own({}))).routeOf(name);
    return route?.id ?? name;
  };
  const verb = (method: string) => (path: string, init: Init) => send(`${method} ${path}`, init);
  const api = {
    GET: verb('GET'),
    POST: verb('POST'),
    PUT: verb('PUT'),
    DELETE: verb('DELETE'),
  } as unknown as Api;

  /** Calls any operation by its id, which may come from outside. */
  const call = async (given: unknown, init: Init): Promise<unknown> => {
    const id = String(given);
    const route = readOf(id) ?? (await restFor(client, id, own(init.call))).routeOf(id);
    if (route && route.id === given) return send(`${route.method} ${route.path}`, init);
    throw refusedError(id, 'the contract has no such operation');
  };
  return { api, call };
}

/** Makes the input of openapi-fetch, and checks what it would accept unchecked. */
function initOf(name: string, given: Init): object {
  const init = own(given);
  const params = own(init.params as { path?: unknown; query?: unknown } | undefined);
  const options = checkedOptions(init.call, callOptionKinds);
  if (init.body !== undefined && !isRecord(init.body)) {
    throw new TypeError('the body must be an object');
  }
  const headers = { ...ownOf('headers', init.headers), ...ownOf('headers', options.headers) };
  return {
    ...settings,
    parseAs: 'stream',
    params: { path: ownOf('path', params.path), query: ownOf('query', params.query) },
    headers,
    body: init.body,
    name,
    options,
    hasOwnHeaders: Object.keys(headers).length > 0,
  };
}
