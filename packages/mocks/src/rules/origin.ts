/** Reads the origin of a page. Every check of an `Origin` uses this file. */

/** Returns the origin if the text is written exactly as browsers write it, otherwise undefined. */
export function parseOrigin(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isWeb = url?.protocol === 'http:' || url?.protocol === 'https:';
  return isWeb && url.origin === text ? url : undefined;
}

/**
 * Returns the origin that a person names in a flag or an option: a trailing slash or capitals are
 * fine.
 */
export function readOrigin(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isBare = url && url.href === `${url.origin}/`;
  return isBare && parseOrigin(url.origin) ? url.origin : undefined;
}
