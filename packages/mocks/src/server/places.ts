/** Finds the backend that answers a request: the only one, or the one of a world. */
import type { MockBackend } from '../backend.js';
import { isWorldKey, type Worlds } from './worlds.js';

/** Where a request belongs. */
export interface Place {
  readonly backend: MockBackend;
  /** The session's cookie is sent below this path. */
  readonly cookiePath: string;
  /** The key of the world; undefined where the server has one backend only. */
  readonly world?: string;
}

export interface Places {
  /** Returns the path below the place that an address names: `/v1/invoices`. */
  pathOf(url: URL): string;
  /** Returns the place, or says what to do where the request names none. */
  find(request: Request, url: URL): Place | string;
  /** The time that answers from no place show, in ms. */
  readonly now: number;
  readonly worlds?: Worlds;
}

/** One backend answers everything. */
export function onePlace(backend: MockBackend): Places {
  return {
    pathOf: (url) => url.pathname,
    find: () => ({ backend, cookiePath: '/' }),
    get now() {
      return backend.now;
    },
  };
}

/** The cookie that names a browser's world. */
export const worldCookie = 'cb_world';

const nameIt =
  'This server holds many worlds: name yours in the path (/w/KEY/v1), in the header X-Mock-World, ' +
  `or in the cookie ${worldCookie}. Its first use makes it.`;

/** Splits an address at the key of its world, where it has one. */
function split({ pathname }: URL): { key?: string; path: string } {
  const [, key, path = '/'] = /^\/w\/([^/]*)(\/.*)?$/.exec(pathname) ?? [];
  return key === undefined ? { path: pathname } : { key, path };
}

/** The path, the header or the cookie of a request names its world, in this order. */
export function placesOf(worlds: Worlds): Places {
  return {
    pathOf: (url) => split(url).path,
    find(request, url) {
      const { key: inPath } = split(url);
      const key = inPath ?? request.headers.get('X-Mock-World') ?? cookieOf(request);
      if (key === undefined) return nameIt;
      if (!isWorldKey(key)) return `"${key.slice(0, 70)}" names no world. ${nameIt}`;
      const backend = worlds.use(key);
      return { backend, cookiePath: inPath === undefined ? '/' : `/w/${key}/`, world: key };
    },
    get now() {
      return worlds.now();
    },
    worlds,
  };
}

const cookieOf = ({ headers }: Request): string | undefined =>
  new RegExp(`(?:^|;)\\s*${worldCookie}=([^;]*)`).exec(headers.get('Cookie') ?? '')?.[1]?.trim();
