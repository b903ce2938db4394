/** Turns an answer or a problem into the bytes that travel. */
import { sha256 } from '@corporate-billing/sdk/rules';
import { entityTag } from '../state/hash.js';
import type { Limit, Problem, ProblemOptions } from '../contract/problem.js';
import type { Answer, PdfAnswer } from './operation.js';

/** An answer as it travels; a PDF is still to be rendered. */
export interface Reply {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string | null;
  readonly pdf?: PdfAnswer;
  readonly complete?: () => Promise<unknown>;
}

/** Writes a problem as `application/problem+json`. */
export function problemReply(problem: Problem, requestId: string): Reply {
  const { code, status, title, detail, options } = problem;
  const { errors, retryAfter, failureCode, current, etag, allow } = options;
  const body = {
    type: `urn:corporate-billing:problem:${code}`,
    title,
    status,
    code,
    ...(detail === undefined ? {} : { detail }),
    instance: `urn:corporate-billing:request:${requestId}`,
    requestId,
    ...(errors ? { errors } : {}),
    ...(retryAfter === undefined ? {} : { retryAfter }),
    ...(failureCode === undefined ? {} : { failureCode }),
    ...(current === undefined ? {} : { current }),
  };
  const headers: Record<string, string> = { 'Content-Type': 'application/problem+json' };
  if (retryAfter !== undefined) headers['Retry-After'] = String(retryAfter);
  if (status === 429) Object.assign(headers, limitHeaders(options));
  if (etag !== undefined) headers['ETag'] = etag;
  if (allow !== undefined) headers['Allow'] = allow;
  return { status, headers, body: JSON.stringify(body) };
}

/** A scenario limits all calls alike. */
const anyCalls: Limit = { name: 'calls', most: 100, seconds: 60 };

/** Names the limit that was met; nothing is left of it. */
function limitHeaders({ limit = anyCalls, retryAfter = limit.seconds }: ProblemOptions) {
  const { name, most, seconds } = limit;
  return {
    'RateLimit-Policy': `"${name}";q=${String(most)};w=${String(seconds)}`,
    RateLimit: `"${name}";r=0;t=${String(retryAfter)}`,
  };
}

const isPdf = (answer: Answer): answer is PdfAnswer => 'render' in answer;

/**
 * Writes an operation's answer; reads carry an entity tag. `base` is the path of the base URL.
 */
export function answerReply(answer: Answer, isRead: boolean, base: string): Reply {
  if (isPdf(answer)) {
    const headers = {
      'Content-Type': answer.mediaType ?? 'application/pdf',
      'Content-Disposition': disposition(
        answer.mediaType ? 'attachment' : 'inline',
        answer.fileName,
      ),
    };
    return { status: 200, headers, body: null, pdf: answer };
  }
  const { status, body, etag, location, language, complete } = answer;
  const headers: Record<string, string> = { ...answer.headers };
  if (location !== undefined) headers['Location'] = base + location;
  if (language !== undefined)
    Object.assign(headers, { 'Content-Language': language, Vary: 'Accept-Language' });
  if (body === undefined) return { status, headers, body: null };
  const text = JSON.stringify(body);
  headers['Content-Type'] = 'application/json';
  const tag = etag ?? (isRead ? entityTag(text) : undefined);
  if (tag !== undefined) headers['ETag'] = tag;
  return { status, headers, body: text, ...(complete && { complete }) };
}

/** A name of other letters than HTTP has is written a second time, as RFC 6266 does it. */
export function disposition(kind: 'attachment' | 'inline', fileName: string): string {
  const plain = fileName.replace(/[^ -~]|["\\]/g, '_');
  const whole = plain === fileName ? '' : `; filename*=UTF-8''${encodeURIComponent(fileName)}`;
  return `${kind}; filename="${plain}"${whole}`;
}

/**
 * Tells whether the client's `If-None-Match` names the tag; weak and strong tags are equal here.
 */
function isHeld(header: string | null, tag: string | undefined): boolean {
  if (header === null || tag === undefined) return false;
  const held = header.split(',').map((each) => each.trim().replace(/^W\//, ''));
  return held.includes('*') || held.includes(tag.replace(/^W\//, ''));
}

/** The facts that accompany every answer. */
export interface Envelope {
  readonly requestId: string;
  /** The mock clock shows this, in ms. */
  readonly now: number;
  readonly isRead: boolean;
  readonly ifNoneMatch: string | null;
}

/** Returns the headers of every answer. `now` is the mock clock. */
export const commonHeaders = (now: number): Record<string, string> => ({
  // `Date` is set by hand: a client must see the mock clock, not the machine's.
  Date: new Date(now).toUTCString(),
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Frame-Options': 'DENY',
});

/** A page of another origin may read these headers. */
export const exposedHeaders =
  'Date, ETag, Location, Retry-After, RateLimit, RateLimit-Policy, Content-Disposition, Digest, ' +
  'Idempotency-Replayed, X-Request-Id';

const headersOf = (reply: Reply, requestId: string, now: number) => ({
  ...reply.headers,
  ...commonHeaders(now),
  'X-Request-Id': requestId,
});

/** Makes the response of a reply that needs no rendering. */
export const plainResponse = (reply: Reply, requestId: string, now: number): Response =>
  new Response(reply.body, { status: reply.status, headers: headersOf(reply, requestId, now) });

const base64 = (hex: string): string =>
  btoa(hex.replace(/../g, (byte) => String.fromCharCode(parseInt(byte, 16))));

/** Makes the response: renders the PDF, or answers 304 where the client holds the same bytes. */
export async function toResponse(reply: Reply, envelope: Envelope): Promise<Response> {
  const headers: Record<string, string> = headersOf(reply, envelope.requestId, envelope.now);
  let body: BodyInit | null = reply.body;
  if (reply.pdf) {
    const bytes = await reply.pdf.render();
    headers['Content-Length'] = String(bytes.byteLength);
    headers['ETag'] =
      reply.pdf.etag ?? entityTag(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    if (reply.pdf.digested) headers['Digest'] = `sha-256=${base64(sha256(bytes))}`;
    // The bytes are copied because fetch takes no buffer that may be shared.
    body = Uint8Array.from(bytes);
  }
  if (reply.complete) {
    const text = JSON.stringify(await reply.complete());
    headers['ETag'] = entityTag(text);
    body = text;
  }
  if (reply.status === 200 && envelope.isRead && isHeld(envelope.ifNoneMatch, headers['ETag'])) {
    delete headers['Content-Type'];
    delete headers['Content-Length'];
    delete headers['Content-Disposition'];
    return new Response(null, { status: 304, headers });
  }
  return new Response(body, { status: reply.status, headers });
}
