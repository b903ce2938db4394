/**
 * A new idempotency key, to be kept with the intent it names until its outcome is known. It needs no
 * secure context, which plain-http intranet pages are not.
 */
export function newIdempotencyKey(): string {
  const { crypto } = globalThis as Partial<typeof globalThis>;
  const parts = new Uint32Array(4);
  // A key must be unlike every other one; nobody gains by guessing it.
  if (crypto && 'getRandomValues' in crypto) crypto.getRandomValues(parts);
  else parts.forEach((_, index) => (parts[index] = Math.random() * 2 ** 32));
  return parts.join('-');
}
