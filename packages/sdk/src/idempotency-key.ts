/**
 * Makes a new idempotency key; keep it with the intent it names until its outcome is known. It
 * needs no secure context, which plain-http intranet pages are not.
 */
export function newIdempotencyKey(): string {
  let parts = new Uint32Array(4);
  try {
    crypto.getRandomValues(parts);
  } catch {
    // A key must be unlike every other one; nobody gains by guessing it.
    parts = parts.map(() => Math.random() * 2 ** 32);
  }
  return [...parts].map((part) => part.toString(16).padStart(8, '0')).join('');
}
