import { machineTimers } from './clock.js';
import { refusedError } from './errors.js';
import type { Token } from './models.js';
import { own } from './own.js';
import type { TokenKeeper } from './token-keeper.js';

/** Says how a client proves who it is. `cookieSession` or `tokenSession` makes it. */
export interface SessionCredentials {
  /** Says whether cookies are sent, as `fetch` names it. */
  readonly credentials: 'include' | 'omit' | 'same-origin';
  /**
   * Returns a bearer token for this API, other than the one just refused; it is absent for cookies.
   * The signal aborts when nobody waits for the token any more.
   */
  readonly token?: (baseUrl: string, refused?: string, signal?: AbortSignal) => Promise<string>;
}

/**
 * A session kept in an HttpOnly cookie that the API sets at sign-in: what a page uses.
 * Writes carry the session's CSRF token, which never leaves the client.
 */
export function cookieSession(): SessionCredentials {
  return own({ credentials: 'include' });
}

export interface TokenSessionOptions {
  /**
   * Gets a fresh token; `expiresIn` in seconds. Asked again shortly before the end or after a 401.
   * Hand the `signal` on: it aborts when every call that waits for the token has given up, when the
   * client is closed, and after 45 seconds.
   */
  fetchToken: (options: { readonly signal: AbortSignal }) => Promise<Token>;
}

/**
 * Bearer tokens, for Node and for pages whose own server holds the sign-in. One `fetchToken` runs at
 * a time; tabs of one site wait for each other and share what was fetched, so that a refresh token
 * that works once is not used twice.
 */
export function tokenSession(options: TokenSessionOptions): SessionCredentials {
  const { fetchToken } = own(options);
  if (typeof fetchToken !== 'function') {
    throw refusedError('tokenSession', 'fetchToken must be a function that gets a token');
  }
  let keeper: Promise<TokenKeeper> | undefined;
  return {
    credentials: 'omit',
    async token(baseUrl, refused, signal) {
      // Most pages use cookies and never need this code.
      keeper ??= import('./token-keeper.js').then(({ createTokenKeeper }) =>
        createTokenKeeper(fetchToken, () => machineTimers.now(), baseUrl),
      );
      return (await keeper)(refused, signal);
    },
  };
}
