/**
 * The API's address as every request uses it. A relative one is resolved once, against the page's
 * own address: a `<base>` comes from markup, and injected markup must not send a password elsewhere.
 * Where there is no page (Node) the address stays as it was given.
 */
export function resolveBaseUrl(baseUrl: string): string {
  const page = pageAddress();
  return page && URL.canParse(baseUrl, page) ? new URL(baseUrl, page).href : baseUrl;
}

// `location` cannot be clobbered by named elements. `about:srcdoc` and `blob:` pages are no base for
// an address, but they know the origin they belong to.
function pageAddress(): string | undefined {
  const { location, origin } = globalThis as Partial<typeof globalThis>;
  if (location && /^https?:/.test(location.href)) return location.href;
  return origin && /^https?:/.test(origin) ? origin : undefined;
}
