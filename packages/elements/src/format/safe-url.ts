/**
 * An address from the API, or undefined when it is anything but http(s), mailto or tel. A relative
 * one is read against the page's own address: a `<base>` in injected markup does not move it.
 */
export function safeUrl(address: string): string | undefined {
  try {
    const url = new URL(address, location.href);
    return ['https:', 'http:', 'mailto:', 'tel:'].includes(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
