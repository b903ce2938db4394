/** Lists what the address of an example page asks for. */
export interface DemoOptions {
  /** The demo User ID that is signed in. */
  readonly user: string | undefined;
  readonly scenario: string | undefined;
  /** The account's own language is used without it. */
  readonly lang: string | undefined;
  readonly theme: 'light' | 'dark' | undefined;
  readonly dir: 'rtl' | undefined;
  /** Each answer takes this many milliseconds. */
  readonly latency: number;
  /** Forgets what an earlier visit left. */
  readonly fresh: boolean;
  readonly transport: 'worker' | 'page';
  /** The address of a real backend on this machine, in place of the pretended one. */
  readonly api: string | undefined;
  /** The address asked for an API that is not on this machine. */
  readonly refusedApi: boolean;
  readonly toolbar: boolean;
  /** Names the story that a newcomer tries. */
  readonly story: string | undefined;
}

/** Reads the query parameters of an example page, and leaves out unknown values. */
export function readOptions(query: URLSearchParams): DemoOptions {
  const theme = query.get('theme');
  const latency = Number(query.get('latency') ?? 0);
  const api = localApi(query.get('api'));
  const inPage = query.get('transport') === 'page' || query.get('csp') === 'strict';
  return {
    user: query.get('user') ?? undefined,
    scenario: query.get('scenario') ?? undefined,
    lang: languageTag(query.get('lang')),
    theme: theme === 'light' || theme === 'dark' ? theme : undefined,
    dir: query.get('dir') === 'rtl' ? 'rtl' : undefined,
    latency: Number.isFinite(latency) && latency > 0 ? latency : 0,
    fresh: query.get('state') === 'fresh',
    transport: inPage ? 'page' : 'worker',
    api,
    refusedApi: query.has('api') && api === undefined,
    toolbar: query.get('toolbar') !== 'off',
    story: query.get('story') ?? undefined,
  };
}

function languageTag(tag: string | null): string | undefined {
  if (!tag) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** A link to the demo must not be able to send a password to a stranger's machine. */
function localApi(address: string | null): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.protocol === 'http:' && url.hostname === 'localhost' ? url.href : undefined;
}
