/**
 * A synchronous SHA-256: an operation is one synchronous transaction, and `crypto.subtle` is
 * neither synchronous nor available on plain-http hosts. It is good enough for a pretended backend,
 * and for nothing else.
 */
import { sha256 as sha256OfBytes } from '@corporate-billing/sdk/rules';

/** Returns the hex digest of the UTF-8 bytes of `text`. */
export const sha256 = (text: string): string => sha256OfBytes(new TextEncoder().encode(text));

/** Returns the part of a secret that is kept. */
export const fingerprint = (secret: string): string => sha256(`fingerprint ${secret}`).slice(0, 32);

/** Returns the part of a password that is kept; `userId`, in lower case, is the salt. */
export function hashPassword(userId: string, password: string): string {
  let digest = `${userId.toLowerCase()} ${password}`;
  for (let round = 0; round < 50; round++) digest = sha256(digest);
  return digest;
}

/** Holds the tags that were asked for last, by their text: most reads answer what others did. */
const knownTags = new Map<string, string>();
const mostKnownTags = 200;
/** A longer text, such as a file's, is not held. */
const longestKnown = 20_000;

/** Makes an entity tag, quotes included, of a text. Equal texts have an equal tag. */
export function entityTag(text: string): string {
  const known = knownTags.get(text);
  if (known !== undefined) return known;
  const tag = `"${sha256(text).slice(0, 20)}"`;
  if (text.length > longestKnown) return tag;
  const [oldest] = knownTags.keys();
  if (oldest !== undefined && knownTags.size >= mostKnownTags) knownTags.delete(oldest);
  knownTags.set(text, tag);
  return tag;
}
