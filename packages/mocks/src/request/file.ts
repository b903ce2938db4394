/** Takes the file that a body is, for the operations that take one. */
import {
  attachmentLimit,
  attachmentName,
  attachmentTypeOf,
  attachmentTypes,
  sha256,
  type AttachmentType,
} from '@corporate-billing/sdk/rules';
import { problem } from '../contract/problem.js';

export const fileTooLarge = () =>
  problem('content-too-large', {
    detail: `A file may have ${String(attachmentLimit)} bytes at most.`,
  });

/** A file as it came. Two are the same one when these fields are equal, which leave out the bytes. */
export class ReceivedFile {
  readonly #bytes: Uint8Array;
  readonly size: number;
  readonly sha256: string;

  constructor(
    readonly name: string,
    readonly mediaType: AttachmentType,
    bytes: Uint8Array,
  ) {
    this.#bytes = bytes;
    this.size = bytes.length;
    this.sha256 = sha256(bytes);
  }

  get bytes(): Uint8Array {
    return this.#bytes;
  }
}

/**
 * Reads a file and its name. Throws a 415 for what its first bytes do not show to be as declared, and a
 * 422 for nothing at all.
 */
export function parseFile(headers: Headers, bytes: Uint8Array): ReceivedFile {
  const declared = (headers.get('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase();
  const type = attachmentTypes.find((each) => each === declared);
  if (type && bytes.length === 0) throw emptyFile();
  if (!type || attachmentTypeOf(bytes) !== type) throw otherFile();
  const name = nameIn(headers.get('Content-Disposition') ?? '');
  return new ReceivedFile(attachmentName(name, type), type, bytes);
}

const otherFile = () =>
  problem('unsupported-media-type', {
    title: 'The file is of another type',
    detail: 'Send a PDF, a PNG or a JPEG, with its own type.',
  });

const emptyFile = () =>
  problem('validation-failed', {
    detail: 'The file is empty.',
    errors: [{ pointer: '', code: 'empty', message: 'Send a file that is not empty.' }],
  });

/** Returns the name that a `Content-Disposition` tells, as it was written. */
function nameIn(disposition: string): string {
  const text = disposition.slice(0, 1000);
  const extended = /filename\*=utf-8'[^']*'([^;\s]+)/i.exec(text)?.[1];
  const plain = /filename=("[^"]*|[^;\s]+)/i.exec(text)?.[1] ?? '';
  try {
    return extended === undefined ? plain : decodeURIComponent(extended);
  } catch {
    return plain;
  }
}
