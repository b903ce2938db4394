/** Finds the backend that answers a request: the only one, or the one of a world. */
import type { MockBackend } from '../backend.js';
import { isWorldKey, type Worlds } from './worlds.js';

/** Where a request belongs. */
export interface Place {
  readonly backend: MockBackend;
  /** The address below the place: `/v1/invoices`. */
  readonly path: string;
  /** The session's cookie is sent below this path. */
  readonly cookiePath: string;
  /** The key of the world; undefined where the server has one backend only. */
  readonly world?: string;
}

export interface Places {
  /** Returns the place, or says what to do where the request names none. */
  find(request: Request, url: URL): Place | string;
  /** The time that answers from no place show, in ms. */
  readonly now: number;
  readonly worlds?: Worlds;
}

/** One backend answers everything. */
export function onePlace(backend: MockBackend): Places {
  return {
    find: (_request, url) => ({ backend, path: url.pathname, cookiePath: '/' }),
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

/** The path, the header or the cookie of a request names its world, in this order. */
export function placesOf(worlds: Worlds): Places {
  return {
    find(request, url) {
      const [, inPath, rest = '/'] = /^\/w\/([^/]*)(\/.*)?$/.exec(url.pathname) ?? [];
      const key = inPath ?? request.headers.get('X-Mock-World') ?? cookieOf(request);
      if (key === undefined) return nameIt;
      if (!isWorldKey(key)) return `"${key.slice(0, 70)}" names no world. ${nameIt}`;
      const backend = worlds.use(key);
      return inPath === undefined
        ? { backend, path: url.pathname, cookiePath: '/', world: key }
        : { backend, path: rest, cookiePath: `/w/${key}/`, world: key };
    },
    get now() {
      return worlds.now();
    },
    worlds,
  };
}

const cookieOf = ({ headers }: Request): string | undefined =>
  new RegExp(`(?:^|;)\\s*${worldCookie}=([^;]*)`).exec(headers.get('Cookie') ?? '')?.[1]?.trim();
