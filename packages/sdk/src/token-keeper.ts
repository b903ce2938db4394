// Token sessions load this module: most pages use cookies and never need it.

import { shareWork, type SharedWork } from './abort.js';
import { BillingError } from './errors.js';
import type { Token } from './models.js';
import { own } from './own.js';
import { joinTabs, type Held } from './token-tabs.js';

/** Returns a token other than the one just refused. */
export type TokenKeeper = (refused?: string, signal?: AbortSignal) => Promise<string>;

export type FetchToken = (options: { readonly signal: AbortSignal }) => Promise<Token>;

// A token is renewed a little early, so that none ends on its way to the server.
const margin = 30_000;

// A host's sign-in that never answers must not hold up every later call, here and in other tabs.
const patience = 45_000;

/** Gets a token, until nobody waits for it any more or the host takes too long. */
async function inTime(fetchToken: FetchToken, signal: AbortSignal | undefined): Promise<Token> {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ended = new Promise<never>((_, reject) => {
    const end = (reason: Error) => {
      controller.abort(reason);
      reject(reason);
    };
    timer = setTimeout(end, patience, new Error('fetchToken gave no token in 45 seconds'));
    signal?.addEventListener('abort', () => {
      end(signal.reason as Error);
    });
  });
  ended.catch(() => undefined);
  try {
    return checked(await Promise.race([ended, fetchToken({ signal: controller.signal })]));
  } finally {
    clearTimeout(timer);
  }
}

/** Returns what a host gave, if it is a token that a header can carry, and its end. */
function checked(given: Token): Token {
  const { token, expiresIn } = own(given as Partial<Token> | undefined);
  if (/^[\x21-\x7e]+$/.test(token ?? '') && typeof expiresIn === 'number' && expiresIn >= 0) {
    return given;
  }
  const message = 'fetchToken: gave no { token, expiresIn } with a text and seconds';
  throw new BillingError({ kind: 'parse', operationId: 'fetchToken', message });
}

/** Holds the token of one API; `now` is the machine's time, which all tabs share. */
export function createTokenKeeper(
  fetchToken: FetchToken,
  now: () => number,
  baseUrl: string,
): TokenKeeper {
  let held: Held | undefined;
  let fetching: SharedWork<Held> | undefined;

  const adopt = (candidate: Held) => {
    // A token that took longer to arrive must not replace a younger one.
    if (!held || candidate.until > held.until) held = candidate;
  };
  const tabs = joinTabs(baseUrl, adopt);

  const usable = (refused: string | undefined) =>
    held && held.token !== refused && now() < held.until ? held : undefined;
  const renew = async (refused?: string, signal?: AbortSignal): Promise<Held> => {
    const asked = now();
    const { token, expiresIn } = await inTime(fetchToken, signal);
    const lasts = expiresIn * 1000;
    const fetched = { token, until: asked + Math.max(lasts - margin, lasts / 2) };
    if (held?.token === refused) held = undefined;
    adopt(fetched);
    return fetched;
  };
  const fetchOnce = (refused?: string, signal?: AbortSignal) => {
    const started = shareWork(
      (own) => tabs.inTurn(async () => usable(refused) ?? (await renew(refused, own)), own),
      signal,
    );
    const over = () => {
      if (fetching === started) fetching = undefined;
    };
    started.answer.then(over, over);
    return started;
  };

  return async (refused, signal) => {
    const ready = usable(refused);
    if (ready) return ready.token;
    fetching ??= fetchOnce(refused, signal);
    const { token } = await fetching.join('createToken', signal, () => (fetching = undefined));
    return token;
  };
}
