import { createClock, machineTimers } from './clock.js';
import type { Token } from './models.js';
import type { Held, Tabs } from './token-tabs.js';
import { createTransport } from './transport.js';

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

// Renewed a little early, so that no token ends on its way to the server.
const margin = 30_000;

/**
 * Bearer tokens, for Node and for pages whose own server holds the sign-in. One `fetchToken` runs at
 * a time; tabs of one site wait for each other and share what was fetched, so that a refresh token
 * that works once is not used twice.
 */
export function tokenSession({ fetchToken }: TokenSessionOptions): SessionCredentials {
  let held: Held | undefined;
  let flight: Promise<Held> | undefined;
  let tabs: Promise<Tabs> | undefined;

  const adopt = (candidate: Held) => {
    // A token that took longer to arrive must not replace a younger one.
    if (!held || candidate.until > held.until) held = candidate;
  };
  const usable = (refused: string | undefined) =>
    held && held.token !== refused && machineTimers.now() < held.until ? held : undefined;
  const renew = async (refused: string | undefined): Promise<Held> => {
    const asked = machineTimers.now();
    const { token, expiresIn } = await fetchToken();
    const lasts = expiresIn * 1000;
    const fetched = { token, until: asked + Math.max(lasts - margin, lasts / 2) };
    if (held?.token === refused) held = undefined;
    adopt(fetched);
    return fetched;
  };

  return {
    credentials: 'omit',
    async token(baseUrl, refused) {
      // Only documents have other tabs, and only pages with token sessions need the code for them.
      if (typeof document !== 'undefined') {
        tabs ??= import('./token-tabs.js').then(({ joinTabs }) => joinTabs(baseUrl, adopt));
      }
      const ready = usable(refused);
      if (ready) return ready.token;
      const next = async () => usable(refused) ?? (await renew(refused));
      flight ??= Promise.resolve(tabs)
        .then((others) => (others ? others.inTurn(next) : next()))
        .finally(() => (flight = undefined));
      return (await flight).token;
    },
  };
}

export interface PasswordTokenOptions {
  baseUrl: string;
  userId: string;
  password: string;
  fetch?: typeof globalThis.fetch;
}

/**
 * A `tokenSession` that signs in with User ID and password (`POST /tokens`), for scripts in Node.
 * A wrong password rejects the call that needed the token with `invalid-credentials`.
 */
export function passwordToken(options: PasswordTokenOptions): SessionCredentials {
  const { baseUrl, userId, password, fetch } = options;
  const send = createTransport({ baseUrl, fetch }, machineTimers, createClock(machineTimers));
  const nobody = {
    credentials: 'omit',
    prepare: () => Promise.resolve(),
    recover: () => Promise.resolve(false),
  } as const;
  return tokenSession({
    async fetchToken() {
      const input = { body: { userId, password } };
      return (await send('createToken', input, {}, nobody)).body as Token;
    },
  });
}
