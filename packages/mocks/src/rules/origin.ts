/** What counts as the origin of a page. Every check of an `Origin` uses this one function. */

/** The origin that a text names, written exactly as browsers write it; otherwise nothing. */
export function parseOrigin(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isWeb = url?.protocol === 'http:' || url?.protocol === 'https:';
  return isWeb && url.origin === text ? url : undefined;
}

/** The origin that a person names in a flag or an option: a trailing slash or capitals are fine. */
export function readOrigin(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isBare = url && url.href === `${url.origin}/`;
  return isBare && parseOrigin(url.origin) ? url.origin : undefined;
}
