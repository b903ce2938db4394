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

/** Makes an entity tag, quotes included, from its content. Equal content has an equal tag. */
export const entityTag = (content: unknown): string =>
  `"${sha256(JSON.stringify(content)).slice(0, 20)}"`;
