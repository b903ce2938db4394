// Loaded by token sessions; imports nothing of the client, so that it stays a file of its own.

import type { Token } from './models.js';
import { joinTabs, type Held } from './token-tabs.js';

/** Gives a token other than the one just refused. */
export type TokenKeeper = (refused: string | undefined) => Promise<string>;

// Renewed a little early, so that no token ends on its way to the server.
const margin = 30_000;

// A host's sign-in that never answers must not hold up every later call, here and in other tabs.
const patience = 45_000;

async function inTime(asked: Promise<Token>): Promise<Token> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error('fetchToken gave no token in 45 seconds'));
    }, patience);
    // In Node a client that was closed meanwhile must not keep the process.
    (timer as { unref?: () => void }).unref?.();
  });
  return Promise.race([asked, late]).finally(() => {
    clearTimeout(timer);
  });
}

/** Holds the token of one API; `now` is the machine's time, which all tabs share. */
export function createTokenKeeper(
  fetchToken: () => Promise<Token>,
  now: () => number,
  baseUrl: string,
): TokenKeeper {
  let held: Held | undefined;
  let flight: Promise<Held> | undefined;

  const adopt = (candidate: Held) => {
    // A token that took longer to arrive must not replace a younger one.
    if (!held || candidate.until > held.until) held = candidate;
  };
  // Only documents have other tabs.
  const tabs = typeof document === 'undefined' ? undefined : joinTabs(baseUrl, adopt);

  const usable = (refused: string | undefined) =>
    held && held.token !== refused && now() < held.until ? held : undefined;
  const renew = async (refused: string | undefined): Promise<Held> => {
    const asked = now();
    const { token, expiresIn } = await inTime(fetchToken());
    const lasts = expiresIn * 1000;
    const fetched = { token, until: asked + Math.max(lasts - margin, lasts / 2) };
    if (held?.token === refused) held = undefined;
    adopt(fetched);
    return fetched;
  };

  return async (refused) => {
    const ready = usable(refused);
    if (ready) return ready.token;
    const next = async () => usable(refused) ?? (await renew(refused));
    flight ??= (tabs ? tabs.inTurn(next) : next()).finally(() => (flight = undefined));
    return (await flight).token;
  };
}
