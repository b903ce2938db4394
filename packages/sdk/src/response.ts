import type { Progress } from './download.js';
import { BillingError } from './errors.js';
import type { Problem } from './models.js';
import { isPassing } from './retry.js';
import type { Route } from './routes.js';

/** What a successful call brought. */
export interface Answer {
  /** The JSON value or the `Download`; `undefined` on 204, 202 and 304. */
  readonly body: unknown;
  readonly etag: string | undefined;
}

const longestPause = 86_400;

// Proxies and gateways answer without a problem document; the status is all there is.
const codeByStatus: Readonly<Record<number, string>> = {
  401: 'not-signed-in',
  402: 'payment-declined',
  403: 'forbidden',
  404: 'not-found',
  410: 'reset-link-expired',
  412: 'precondition-failed',
  422: 'validation-failed',
  429: 'too-many-requests',
  500: 'internal',
};

/** Turns an answer into its value, or throws what is wrong with it. `now` is the server's clock. */
export async function readAnswer(
  response: Response,
  { answers }: Route,
  operationId: string,
  now: number,
  onProgress?: (progress: Progress) => void,
): Promise<Answer> {
  const { status, headers } = response;
  const etag = headers.get('etag') ?? undefined;
  if (status === 304) return { body: undefined, etag };
  if (status >= 400) throw await problemOf(response, operationId, now);
  let body: unknown;
  if (answers === 'json') body = parsed(await response.text());
  if (answers === 'pdf') body = await (await import('./download.js')).readPdf(response, onProgress);
  // A sign-in page of some proxy comes as 200 where 204 was promised.
  const isPromised = answers === 'none' ? status !== 200 : body !== undefined;
  if (response.ok && isPromised) return { body, etag };
  throw new BillingError({ kind: 'parse', operationId, status });
}

async function problemOf(response: Response, operationId: string, now: number) {
  const { status, headers } = response;
  const body = parsed(await response.text());
  const problem = typeof body?.['code'] === 'string' ? (body as unknown as Problem) : undefined;
  const code =
    problem?.code ?? codeByStatus[status] ?? (isPassing(status) ? 'unavailable' : 'internal');
  return new BillingError({
    kind: 'problem',
    operationId,
    status,
    code,
    problem,
    // Measured against the server's clock, just set by this answer: the machine's may be a day off.
    // A page of another origin may see only the body's.
    retryAfter: secondsUntil(headers.get('retry-after') ?? String(problem?.retryAfter), now),
    retryable: isPassing(status, code),
  });
}

function secondsUntil(retryAfter: string, from: number): number | undefined {
  // Only an HTTP date goes to `Date.parse`, which reads a month into "-5".
  const date = retryAfter.endsWith('GMT') ? Date.parse(retryAfter) : NaN;
  const seconds = /^\d+$/.test(retryAfter) ? Number(retryAfter) : Math.ceil((date - from) / 1000);
  return Number.isNaN(seconds) ? undefined : Math.min(Math.max(seconds, 0), longestPause);
}

/** The object in a JSON text; `undefined` for HTML, nothing, half a text, or anything but an object. */
function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
