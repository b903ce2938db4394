import type { Call } from './call.js';
import type { Progress } from './download.js';
import { BillingError, refusedError } from './errors.js';
import { attachmentLimit, attachmentTypeOf } from './rules/attachment.js';

type Fetch = typeof globalThis.fetch;

/**
 * Returns the sending of a file: its type by its first bytes, its name, and what tells how much of it has
 * left. Throws what the API would answer to another file, and sends nothing.
 */
export async function upload(
  own: Fetch | undefined,
  call: Call,
  onProgress?: (progress: Progress) => void,
): Promise<Call> {
  const { route, headers, body, options } = call;
  if (!isFile(body)) throw refusedError(route.id, 'the body must be a Blob or a File');
  headers.set('Content-Type', await checkedType(route.id, body));
  const name = options.name ?? (body as { name?: unknown }).name;
  if (typeof name === 'string' && name) headers.set('Content-Disposition', disposition(name));
  return onProgress ? { ...call, fetch: tellingFetch(own, body.size, onProgress) } : call;
}

/** Tells a file from other objects; a simulated page has a class of its own for them. */
const isFile = (given: unknown): given is Blob =>
  /^\[object (Blob|File)\]$/.test(Object.prototype.toString.call(given));

async function checkedType(operationId: string, file: Blob): Promise<string> {
  if (file.size === 0) throw refusedError(operationId, 'the file is empty');
  if (file.size > attachmentLimit) {
    throw unfit(operationId, 'content-too-large', `has more than ${String(attachmentLimit)} bytes`);
  }
  const type = attachmentTypeOf(await beginningOf(operationId, file));
  if (type) return type;
  throw unfit(operationId, 'unsupported-media-type', 'is no PDF, PNG or JPEG');
}

/** A file that was moved or changed since it was chosen cannot be read. */
const beginningOf = (operationId: string, file: Blob): Promise<Uint8Array> =>
  new Response(file.slice(0, 8)).arrayBuffer().then(
    (bytes) => new Uint8Array(bytes),
    (cause: unknown) => {
      throw refusedError(operationId, 'the file cannot be read', cause);
    },
  );

const unfit = (operationId: string, code: string, why: string) =>
  new BillingError({
    kind: 'problem',
    code,
    operationId,
    message: `${operationId}: the file ${why} (${code})`,
  });

/** Names the file for the API, which cleans the name; its end tells more than its start. */
function disposition(name: string): string {
  // Half a surrogate pair cannot be written.
  const plain = Array.from(name)
    .slice(-120)
    .join('')
    .replace(/\p{Cs}/gu, '');
  const written = encodeURIComponent(plain).replace(/['()*]/g, hex);
  return `attachment; filename*=UTF-8''${written}`;
}

const hex = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;

/**
 * Returns a `fetch` that tells how much of a body has left. Only `XMLHttpRequest` knows that; where the
 * page has none, or a `fetch` of its own that must see every call, the start and the end are told.
 */
function tellingFetch(
  own: Fetch | undefined,
  total: number,
  onProgress: (progress: Progress) => void,
): Fetch {
  const { fetch, XMLHttpRequest: Xhr } = globalThis as Partial<typeof globalThis>;
  const isPlain = !own && /\[native code\]/.test(Function.prototype.toString.call(fetch));
  if (Xhr && isPlain)
    return (url, init) => exchange(new Xhr(), url as string, init, total, onProgress);
  return async (url, init) => {
    onProgress({ loaded: 0, total });
    const response = await (own ?? globalThis.fetch)(url, init);
    onProgress({ loaded: total, total });
    return response;
  };
}

function exchange(
  request: XMLHttpRequest,
  url: string,
  init: RequestInit = {},
  total: number,
  onProgress: (progress: Progress) => void,
): Promise<Response> {
  const { method = 'POST', headers, body, signal, credentials } = init;
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const told = (loaded: number) => {
      try {
        onProgress({ loaded, total });
      } catch (error) {
        reject(error instanceof Error ? error : new TypeError(String(error)));
        request.abort();
      }
    };
    request.open(method, url);
    request.responseType = 'blob';
    request.withCredentials = credentials === 'include';
    new Headers(headers).forEach((value, name) => {
      request.setRequestHeader(name, value);
    });
    request.upload.onprogress = ({ loaded }) => {
      told(Math.min(loaded, total));
    };
    request.onload = () => {
      resolve(responseOf(request, url));
    };
    request.onerror = () => {
      reject(new TypeError('Failed to send the file'));
    };
    request.onabort = () => {
      reject(new DOMException('The call was aborted.', 'AbortError'));
    };
    signal?.addEventListener('abort', () => {
      request.abort();
    });
    told(0);
    request.send(body as Blob);
  });
}

/** Makes the answer a `Response`. A redirect, which a file must not follow, is told as one. */
function responseOf(request: XMLHttpRequest, url: string): Response {
  const { status, responseURL } = request;
  const isElsewhere = responseURL !== '' && responseURL !== new URL(url, location.href).href;
  if (isElsewhere) return new Response(null, { status: 302, headers: { Location: responseURL } });
  const headers = new Headers();
  for (const line of request.getAllResponseHeaders().split('\r\n')) {
    const at = line.indexOf(':');
    if (at > 0) headers.append(line.slice(0, at), line.slice(at + 1).trim());
  }
  const hasBody = ![204, 205, 304].includes(status);
  return new Response(hasBody ? (request.response as Blob | null) : null, { status, headers });
}
