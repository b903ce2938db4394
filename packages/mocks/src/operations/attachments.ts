/** Takes and gives the files of requests and of their answers. */
import type { Attachment } from '@corporate-billing/sdk';
import { problem } from '../contract/problem.js';
import type { Handler, Handlers } from '../request/operation.js';
import { bytesOf, keepBytes } from '../state/file-store.js';
import type { StoredAccount, StoredAttachment } from '../state/model.js';
import { invalid } from './invalid.js';

/** So many files may wait for their request; the oldest goes when another comes. */
const mostWaiting = 3;

/** A file waits a day for its request. */
const waitsFor = 24 * 60 * 60_000;

const addAttachment: Handler<'addAttachment'> = (context) => {
  const { account, body: file, now } = context;
  const { name, mediaType, size, sha256 } = file;
  const attachmentId = context.nextId('att');
  const stored: StoredAttachment = { attachmentId, name, mediaType, size, sha256, waitsSince: now };
  forgetWaiting(account, now, mostWaiting - 1);
  account.attachments = [...(account.attachments ?? []), stored];
  keepBytes(account, stored, file.bytes);
  return {
    status: 201,
    location: `/attachments/${attachmentId}`,
    body: publicAttachment(stored),
  };
};

const getAttachment: Handler<'getAttachment'> = ({ account, params }) => {
  const file = account.attachments?.find((one) => one.attachmentId === params.attachmentId);
  if (!file) throw problem('not-found');
  const bytes = bytesOf(file);
  if (!bytes) {
    throw problem('not-found', {
      detail:
        'The pretend backend keeps large files only as long as the page or server that took them.',
    });
  }
  const { name: fileName, mediaType, sha256 } = file;
  return {
    status: 200,
    fileName,
    mediaType,
    etag: `"${sha256.slice(0, 20)}"`,
    render: () => Promise.resolve(bytes),
  };
};

/** Keeps the newest of the files that wait, as many as are said. */
function forgetWaiting(account: StoredAccount, now: number, most: number): void {
  const files = account.attachments ?? [];
  const waiting = files.filter(({ waitsSince = now }) => waitsSince + waitsFor > now);
  const kept = new Set(waiting.filter(isWaiting).slice(-most));
  account.attachments = files.filter((file) => !isWaiting(file) || kept.has(file));
}

const isWaiting = ({ waitsSince }: StoredAttachment) => waitsSince !== undefined;

/** Takes the files that go with a new request; throws for one that does not wait. */
export function takeWaiting(account: StoredAccount, ids: readonly string[], now: number) {
  const files = ids.map((id, index) => {
    const file = account.attachments?.find((one) => one.attachmentId === id && isWaiting(one));
    if (file && (file.waitsSince ?? 0) + waitsFor > now) return file;
    const says = 'There is no such file waiting. Send it again.';
    throw invalid(`/attachmentIds/${String(index)}`, 'unknown', says);
  });
  return () => {
    for (const file of files) delete file.waitsSince;
  };
}

export const publicAttachment = (file: StoredAttachment): Attachment => {
  const { attachmentId, name, mediaType, size } = file;
  return { attachmentId, name, mediaType, size };
};

export const attachmentOperations = { addAttachment, getAttachment } satisfies Handlers;
