import { refusedError } from './errors.js';

const example = "write it like 'https://billing.example.com/v1', or '/billing/v1' in a page";

/**
 * Returns the API's address as every request uses it, or throws an error that says what to write
 * instead. A relative address is resolved once, against the page's own: a `<base>` comes from
 * markup, and injected markup must not send a password elsewhere. On a server that renders a page,
 * it stays as it was given.
 */
export function resolveBaseUrl(baseUrl: unknown, operationId: string): string {
  const refuse = (why: string, cause?: unknown) =>
    refusedError(operationId, `baseUrl ${why}; ${example}`, cause);
  if (typeof baseUrl !== 'string') throw refuse('is missing or not a text');
  const given = baseUrl.trim();
  if (!given) throw refuse('is empty');
  if (/[?#]/.test(given)) throw refuse(`'${given}' has a query or a fragment`);
  if (/^[\w-]+\.[^:]*$/.test(given)) throw refuse(`'${given}' does not begin with https://`);
  const page = pageAddress();
  const isRelative = /^\.{0,2}\/(?!\/)/.test(given);
  let url: URL;
  try {
    url = new URL(given, page ?? (isRelative ? 'http://page.invalid' : undefined));
  } catch (error) {
    throw refuse(`'${given}' is not an address`, error);
  }
  if (!/^https?:$/.test(url.protocol)) throw refuse(`'${given}' is neither https: nor http:`);
  // The address is not written out, because it holds a secret.
  if (url.username || url.password) throw refuse('holds a user name or a password');
  return ((page ?? !isRelative) ? url.href : given).replace(/\/+$/, '');
}

// Named elements cannot hide `location`. Pages at `about:srcdoc` and `blob:` have no base for an
// address, but they know the origin they belong to.
function pageAddress(): string | undefined {
  const { location, origin } = globalThis as Partial<typeof globalThis>;
  if (location && /^https?:/.test(location.href)) return location.href;
  return origin && /^https?:/.test(origin) ? origin : undefined;
}
