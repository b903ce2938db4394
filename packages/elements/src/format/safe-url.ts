/** An address from the API, or undefined when it is anything but http(s), mailto or tel. */
export function safeUrl(address: string): string | undefined {
  try {
    const url = new URL(address, document.baseURI);
    return ['https:', 'http:', 'mailto:', 'tel:'].includes(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
