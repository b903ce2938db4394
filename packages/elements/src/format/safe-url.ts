import { cleanText, plainDigits } from '@corporate-billing/sdk/rules';

/**
 * A web address from the API, or undefined when nobody should be led there: another scheme than
 * http(s), a name or password in front of the host, which dresses up one host as another, or control
 * characters. A relative one is read against the page's own address: a `<base>` in injected markup
 * does not move it.
 */
export function safeUrl(address: string): string | undefined {
  // The parser takes line ends and tabs out in silence, and what is left may be another address.
  if (/\p{Cc}/u.test(address.trim())) return undefined;
  try {
    const url = new URL(address, location.href);
    const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
    return isWeb && url.username === '' && url.password === '' ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** A mail to one address from the API: whatever stands in it is part of the address, and no header. */
export function mailUrl(email: string): string | undefined {
  // Half a character is no address; engines differ in what they make of it.
  if (/\p{Cs}/u.test(email)) return undefined;
  const address = cleanText(email);
  const at = address.lastIndexOf('@');
  if (at < 1 || at === address.length - 1) return undefined;
  const [name, domain] = [address.slice(0, at), address.slice(at + 1)].map(encodeURIComponent);
  return `mailto:${name ?? ''}@${domain ?? ''}`;
}

/** A call to a number from the API, without the extension that may stand behind it. */
export function phoneUrl(phone: string): string | undefined {
  const [number = ''] = /^\+?[\d\s()./-]+/.exec(plainDigits(cleanText(phone))) ?? [];
  const digits = number.replace(/[^+\d]/g, '');
  return /\d/.test(digits) ? `tel:${digits}` : undefined;
}
