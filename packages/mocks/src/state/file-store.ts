/**
 * Keeps the bytes of sent files. A state is written to the storage with every change, so that it holds
 * small files only; larger ones are kept in memory, by their digest, and are gone with the page or the
 * server that took them.
 */
import type { StoredAccount, StoredAttachment } from './model.js';

/** The files in the state of one account have so many bytes in all. */
const mostInState = 262_144;

/** The files in memory have so many bytes in all, whatever the number of backends. */
const mostInMemory = 33_554_432;

const memory = new Map<string, Uint8Array>();
let inMemory = 0;

/** Keeps the bytes of a file that the account has just got. */
export function keepBytes(account: StoredAccount, file: StoredAttachment, bytes: Uint8Array): void {
  if (!memory.has(file.sha256)) {
    memory.set(file.sha256, bytes);
    inMemory += bytes.length;
  }
  for (const [digest, old] of memory) {
    if (inMemory <= mostInMemory) break;
    memory.delete(digest);
    inMemory -= old.length;
  }
  if (bytes.length <= mostInState) file.content = base64(bytes);
  let left = mostInState;
  for (const each of (account.attachments ?? []).toReversed()) {
    if (each.content === undefined || each.isOurs) continue;
    left -= each.size;
    if (left < 0) delete each.content;
  }
}

/** Returns the bytes of a file; undefined where they are kept no longer. */
export const bytesOf = ({ content, sha256 }: StoredAttachment): Uint8Array | undefined =>
  content === undefined ? memory.get(sha256) : fromBase64(content);

function base64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

const fromBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
