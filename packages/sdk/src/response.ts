import type { Call } from './call.js';
import type { Deadline } from './deadline.js';
import type { Progress } from './download.js';
import { BillingError, explained, refusedError, type FieldError } from './errors.js';
import type { Problem } from './models.js';
import { isRecord, own } from './own.js';
import { headerOf } from './platform.js';
import { isPassing } from './retry.js';
import { shapes, type Shape } from './generated/shapes.js';

/** A successful call results in this. */
export interface Answer {
  /** The JSON value or the `Download`; `undefined` on 204, 202 and 304. */
  readonly body: unknown;
  readonly etag: string | undefined;
}

const longestPause = 86_400;
const longestProblem = 65_536;

// Proxies and gateways answer without a problem document, so that only the status is known. 402 and
// 410 are left out: they mean too many things to say that a card was declined or a link has ended.
const codeByStatus = new Map([
  [401, 'not-signed-in'],
  [403, 'forbidden'],
  [404, 'not-found'],
  [412, 'precondition-failed'],
  [422, 'validation-failed'],
  [429, 'too-many-requests'],
  [500, 'internal'],
]);

/** Turns an answer into its value, or throws what is wrong with it. `now` is the server's clock. */
export async function readAnswer(
  response: Response,
  { route: { id: operationId, method, answers }, headers, options }: Call,
  now: number,
  deadline: Deadline,
): Promise<Answer> {
  const { status } = response;
  const etag = headerOf(response, 'etag');
  const isAsked = method === 'GET' && headers.has('If-None-Match');
  if (status === 304 && isAsked) return { body: undefined, etag };
  if (isRedirect(response)) throw redirectError(response, operationId);
  if (status >= 400) throw await problemOf(response, operationId, now);
  const unreadable = (cause: unknown) => parseError(response, operationId, { cause });
  let body: unknown;
  if (answers === 'json') {
    const text = await response.text();
    try {
      body = frozen(promised(objectIn(text), shapes[operationId]));
    } catch (error) {
      throw unreadable(error);
    }
  }
  if (answers === 'pdf') {
    const { readPdf, streamPdf } = await import('./download.js');
    const onProgress = guarded(options.onProgress, operationId);
    if (options.as === 'stream') {
      const explain = (error: unknown) => explained(operationId, deadline, error);
      body = await streamPdf(response, explain, deadline, onProgress);
    } else body = await readPdf(response, onProgress);
    if (!body) throw unreadable(new TypeError('not a whole PDF'));
  }
  if (answers === 'file') {
    const { readFile } = await import('./download.js');
    body = await readFile(response, guarded(options.onProgress, operationId));
    if (!body) throw unreadable(new TypeError('not a whole file'));
  }
  // The sign-in page of a proxy may come as 200 where 204 was promised.
  const isPromised = answers === 'none' ? status !== 200 : true;
  if (isPromised && status >= 200 && status < 300) return { body, etag };
  throw unreadable(new TypeError(`status ${String(status)} is not the promised one`));
}

const isRedirect = ({ status, type }: Response): boolean =>
  type === 'opaqueredirect' || (status >= 300 && status < 400 && status !== 304);

/**
 * The address leads elsewhere: it is reported and not followed, because that would send a payment,
 * or a password, to another place. It is an answer other than the promised one, hence `parse`.
 */
function redirectError(response: Response, operationId: string): BillingError {
  const to = headerOf(response, 'location');
  return parseError(response, operationId, {
    code: 'redirect',
    message:
      `${operationId}: a redirect${to ? ` to ${to}` : ''} is not followed. Check baseUrl (scheme, ` +
      'host, path) and whether a proxy asks for a sign-in first',
  });
}

/** Reports an answer that is not the promised one. */
const parseError = (
  response: Response,
  operationId: string,
  more: { readonly code?: string; readonly message?: string; readonly cause?: unknown },
): BillingError =>
  new BillingError({
    kind: 'parse',
    operationId,
    status: response.status || undefined,
    requestId: headerOf(response, 'x-request-id'),
    ...more,
  });

async function problemOf(response: Response, operationId: string, now: number) {
  const { status } = response;
  const told = (await problemIn(response)) as Problem | undefined;
  const problem = textOf(told, 'code') ? told : undefined;
  const code =
    problem?.code ?? codeByStatus.get(status) ?? (isPassing(status) ? 'unavailable' : 'internal');
  const title = textOf(problem, 'title');
  return new BillingError({
    kind: 'problem',
    operationId,
    status,
    code,
    problem,
    ...(title && { message: `${operationId}: ${title} (${code})` }),
    fieldErrors: fieldErrorsOf(problem),
    current: problem && own(problem as { current?: unknown }).current,
    requestId: textOf(problem, 'requestId') ?? headerOf(response, 'x-request-id'),
    // The wait is measured against the server's clock, which this answer has just set: the
    // machine's may be a day off. A page of another origin may see only the body's.
    retryAfter:
      secondsUntil(headerOf(response, 'retry-after'), now) ??
      secondsUntil(problem && own(problem).retryAfter, now),
    retryable: isPassing(status, code),
  });
}

/** Returns the problem document, if there is one; the status is enough without it. */
async function problemIn(response: Response): Promise<Record<string, unknown> | undefined> {
  try {
    return own(objectIn(await beginningOf(response, longestProblem)));
  } catch {
    return undefined;
  }
}

/** Reads the beginning of a body: an error page may be of any length. */
async function beginningOf(response: Response, most: number): Promise<string> {
  const body = response.body as typeof response.body | undefined;
  // A polyfilled `fetch` has no stream to read from, a simulated page no decoder.
  const reader = typeof TextDecoder === 'undefined' ? undefined : body?.getReader();
  if (!reader) return (await response.text()).slice(0, most);
  const decoder = new TextDecoder();
  let text = '';
  while (text.length < most) {
    const { value, done } = await reader.read();
    if (done) return text;
    text += decoder.decode(value, { stream: true });
  }
  reader.cancel().catch(() => undefined);
  return text;
}

function secondsUntil(retryAfter: unknown, from: number): number | undefined {
  const text = typeof retryAfter === 'number' ? String(retryAfter) : retryAfter;
  if (typeof text !== 'string') return undefined;
  // Only an HTTP date goes to `Date.parse`, which reads a month into "-5".
  const date = text.endsWith('GMT') ? Date.parse(text) : NaN;
  const seconds = /^\d+$/.test(text) ? Number(text) : Math.ceil((date - from) / 1000);
  return Number.isNaN(seconds) ? undefined : Math.min(Math.max(seconds, 0), longestPause);
}

/**
 * Parses the object in a JSON text; throws a `SyntaxError` for HTML, an empty or cut text, or
 * another value.
 */
function objectIn(text: string): Record<string, unknown> {
  const value: unknown = JSON.parse(text);
  if (isRecord(value)) return value;
  throw new SyntaxError('JSON, but not an object');
}

/** Returns the value, if it has at least what the contract promises. */
function promised<T>(value: T, shape: Shape | undefined): T {
  if (shape === undefined || fits(value, shape)) return value;
  throw new TypeError('a field that the contract promises is missing, or of another kind');
}

function fits(value: unknown, shape: Shape): boolean {
  if (typeof shape !== 'object') return typeof value === typeof shape;
  if (typeof value !== 'object' || value === null) return false;
  if (isList(shape)) {
    const [item] = shape;
    return Array.isArray(value) && (!item || value.every((one) => fits(one, item)));
  }
  for (const name of Object.keys(shape)) {
    const isThere = Object.hasOwn(value, name);
    if (!isThere || !fits((value as Shape)[name as never], shape[name] as Shape)) return false;
  }
  return true;
}

const isList = (shape: Shape): shape is readonly Shape[] => Array.isArray(shape);

/** Freezes a value deeply: callers share it, so none of them may change it. */
function frozen<T extends object>(value: T): T {
  for (const name of Object.keys(value)) {
    const part = value[name as never] as unknown;
    if (typeof part === 'object' && part !== null) frozen(part);
  }
  return Object.freeze(value);
}

/** An `onProgress` that throws ends the call and is its caller's own error, never tried again. */
export function guarded(
  onProgress: ((progress: Progress) => void) | undefined,
  operationId: string,
) {
  if (!onProgress) return undefined;
  return (progress: Progress) => {
    try {
      onProgress(progress);
    } catch (error) {
      throw refusedError(operationId, 'onProgress threw', error);
    }
  };
}

/** Returns a text of a problem; a gateway's document may hold anything under that name. */
function textOf(problem: Problem | undefined, name: 'code' | 'title' | 'requestId') {
  const text: unknown = problem && own(problem)[name];
  return typeof text === 'string' ? text : undefined;
}

function fieldErrorsOf(problem: Problem | undefined): Record<string, FieldError> {
  const errors: unknown = problem && own(problem).errors;
  if (!Array.isArray(errors)) return {};
  // A gateway's own list of errors has another form; entries without a field are left out.
  const told = (errors as (Partial<FieldError & { pointer: string }> | null)[]).filter(
    (one): one is FieldError & { pointer: string } => typeof one?.pointer === 'string',
  );
  return Object.fromEntries(
    told.map(({ pointer, code, message }) => [fieldPath(pointer), { code, message }]),
  );
}

/** Turns a JSON pointer (`/addressLines/0`) into the name a form knows (`addressLines.0`). */
function fieldPath(pointer: string): string {
  return pointer.replace(/^#?\//, '').replaceAll('/', '.');
}
