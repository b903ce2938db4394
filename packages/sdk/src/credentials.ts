import { machineTimers } from './clock.js';
import type { Token } from './models.js';
import type { TokenKeeper } from './token-keeper.js';

/** How a client proves who it is. Made by `cookieSession` or `tokenSession`. */
export interface SessionCredentials {
  readonly credentials: RequestCredentials;
  /** A bearer token for this API, other than the one just refused. Absent for cookies. */
  readonly token?: (baseUrl: string, refused?: string) => Promise<string>;
}

/**
 * A session kept in an HttpOnly cookie that the API sets at sign-in: what a page uses.
 * Writes carry the session's CSRF token, which never leaves the client.
 */
export function cookieSession(): SessionCredentials {
  return { credentials: 'include' };
}

export interface TokenSessionOptions {
  /** Gets a fresh token; `expiresIn` in seconds. Asked again shortly before the end or after a 401. */
  fetchToken: () => Promise<Token>;
}

/**
 * Bearer tokens, for Node and for pages whose own server holds the sign-in. One `fetchToken` runs at
 * a time; tabs of one site wait for each other and share what was fetched, so that a refresh token
 * that works once is not used twice.
 */
export function tokenSession({ fetchToken }: TokenSessionOptions): SessionCredentials {
  let keeper: Promise<TokenKeeper> | undefined;
  return {
    credentials: 'omit',
    async token(baseUrl, refused) {
      // Most pages hold cookies and never need the rest.
      keeper ??= import('./token-keeper.js').then(({ createTokenKeeper }) =>
        createTokenKeeper(fetchToken, () => machineTimers.now(), baseUrl),
      );
      return (await keeper)(refused);
    },
  };
}
