// Loaded by token sessions; imports nothing of the client, so that it stays a file of its own.

import type { Token } from './models.js';
import { joinTabs, type Held } from './token-tabs.js';

/** Gives a token other than the one just refused. */
export type TokenKeeper = (refused: string | undefined) => Promise<string>;

// Renewed a little early, so that no token ends on its way to the server.
const margin = 30_000;

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
    const { token, expiresIn } = await fetchToken();
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
