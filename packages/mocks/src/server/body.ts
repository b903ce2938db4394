/** Reads the body of a request over HTTP, up to a limit. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { attachmentLimit } from '@corporate-billing/sdk/rules';
import { bodyLimit } from '../request/body.js';
import { takesFile } from '../request/router.js';

/** `@hono/node-server` takes a body that has been read already from here. */
type WithBody = IncomingMessage & { rawBody?: Buffer };

const hasBody = ({ method }: IncomingMessage) => method !== 'GET' && method !== 'HEAD';

/** What is too large for JSON is refused by the operation itself. */
function limitOf({ method = '', url = '' }: IncomingMessage): number {
  const path = /^[^?]*\/v1(\/[^?]*)/.exec(url)?.[1];
  return path !== undefined && takesFile(method, path) ? attachmentLimit : bodyLimit;
}

/**
 * Reads the body and leaves it where the request listener finds it. Resolves with false for a body
 * that is too large: nothing of it is kept, and the rest is let through unread, so that a client
 * that is still sending can read the answer.
 */
export async function readBody(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<boolean> {
  if (!hasBody(incoming)) return true;
  const limit = limitOf(incoming);
  const fits = Number(incoming.headers['content-length'] ?? 0) <= limit;
  if (fits && incoming.headers.expect !== undefined) outgoing.writeContinue();
  const body = fits ? await collect(incoming, limit) : undefined;
  (incoming as WithBody).rawBody = body ?? Buffer.alloc(0);
  return body !== undefined;
}

/** Resolves with the whole body, or undefined when it is larger than the limit. */
function collect(incoming: IncomingMessage, limit: number): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    incoming.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) {
        chunks.push(chunk);
        return;
      }
      chunks.length = 0;
      resolve(undefined);
    });
    incoming.once('end', () => {
      resolve(Buffer.concat(chunks));
    });
    incoming.once('error', reject);
    incoming.once('close', () => {
      reject(new Error('The client went away.'));
    });
  });
}
