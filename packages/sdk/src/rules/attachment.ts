/** What may go with a request to Corporate Account Services. */

/** A file may have this many bytes. */
export const attachmentLimit = 10_485_760;

/** A file may be of one of these types. */
export const attachmentTypes = ['application/pdf', 'image/png', 'image/jpeg'] as const;

export type AttachmentType = (typeof attachmentTypes)[number];

/** Files of a type begin with these bytes. */
const beginnings: Readonly<Record<AttachmentType, readonly number[]>> = {
  'application/pdf': [0x25, 0x50, 0x44, 0x46, 0x2d],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  'image/jpeg': [0xff, 0xd8, 0xff],
};

/** Tells the type of a file by its first bytes, eight at most; undefined for one that may not go. */
export const attachmentTypeOf = (start: ArrayLike<number>): AttachmentType | undefined =>
  attachmentTypes.find((type) => beginnings[type].every((byte, index) => start[index] === byte));

const endings: Readonly<Record<AttachmentType, RegExp>> = {
  'application/pdf': /\.pdf$/i,
  'image/png': /\.png$/i,
  'image/jpeg': /\.jpe?g$/i,
};

const usualEnding = { 'application/pdf': '.pdf', 'image/png': '.png', 'image/jpeg': '.jpg' };

/** Windows keeps these names for devices. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

const longest = 100;

/**
 * Cleans the name of a file: no folders, nothing invisible, nothing that a file system refuses, and an
 * ending that says what the file is.
 */
export function attachmentName(name: string, type: AttachmentType): string {
  const plain = name
    .normalize('NFC')
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
    .replace(/^.*[/\\]/, '')
    .replace(/[<>:"|?*]/g, '')
    .replace(/\s+/g, ' ');
  const ending = endings[type].exec(plain)?.[0].toLowerCase() ?? usualEnding[type];
  const stem = Array.from(plain.replace(endings[type], '')).slice(0, longest).join('');
  const kept = stem.replace(/^[.\s]+|[.\s]+$/g, '');
  return `${devices.test(kept) ? '_' : ''}${kept || 'file'}${ending}`;
}
