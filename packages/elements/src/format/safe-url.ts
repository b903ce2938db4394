import { cleanText, plainDigits } from '@corporate-billing/sdk/rules';

/**
 * Returns a web address of the API, or undefined when nobody should follow it: it has another
 * scheme than http(s), a name or password in front of the host (which dresses one host up as
 * another), or control characters. A relative address is resolved against the page's own, so that a
 * `<base>` in injected markup does not move it.
 */
export function safeUrl(address: string): string | undefined {
  // The parser silently removes line ends and tabs, and the rest may be another address.
  if (/\p{Cc}/u.test(address.trim())) return undefined;
  try {
    const url = new URL(address, location.href);
    const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
    return isWeb && url.username === '' && url.password === '' ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Makes a mail link for an address of the API; everything in it is part of the address, never a
 * header.
 */
export function mailUrl(email: string): string | undefined {
  // Half a surrogate pair is no address; engines differ in what they make of it.
  if (/\p{Cs}/u.test(email)) return undefined;
  const address = cleanText(email);
  const at = address.lastIndexOf('@');
  if (at < 1 || at === address.length - 1) return undefined;
  const [name, domain] = [address.slice(0, at), address.slice(at + 1)].map(encodeURIComponent);
  return `mailto:${name ?? ''}@${domain ?? ''}`;
}

/** Makes a call link for a number of the API, without the extension that may follow it. */
export function phoneUrl(phone: string): string | undefined {
  const [number = ''] = /^\+?[\d\s()./-]+/.exec(plainDigits(cleanText(phone))) ?? [];
  const digits = number.replace(/[^+\d]/g, '');
  return /\d/.test(digits) ? `tel:${digits}` : undefined;
}
