// This module is loaded with the first PDF. It imports nothing, so that bundlers need no third file
// for shared code.

/** A checked PDF and a safe name to save it under. */
export interface Download {
  readonly blob: Blob;
  readonly fileName: string;
}

/** A PDF that is handed over while it arrives, and a safe name to save it under. */
export interface StreamedDownload {
  /**
   * The bytes, as they are read. Its reader gets a `BillingError` when they end early, the time runs
   * out, or the call is aborted. Read it to its end or `cancel()` it.
   */
  readonly stream: ReadableStream<Uint8Array>;
  readonly fileName: string;
  /** The bytes in all, where the server said so. */
  readonly size: number | undefined;
}

/** The bytes received, and the bytes in all where the server said so. */
export interface Progress {
  readonly loaded: number;
  readonly total?: number | undefined;
}

/**
 * Reads a PDF and makes sure it is one: the type, the first bytes, the length. A login page or half
 * a file must never be opened or saved as somebody's invoice, so they come as `undefined`.
 */
export async function readPdf(
  response: Response,
  onProgress?: (progress: Progress) => void,
): Promise<Download | undefined> {
  const { chunks, isWhole } = await readWhole(response, onProgress);
  const blob = new Blob(chunks, { type: 'application/pdf' });
  const isPdf = isPdfType(response.headers) && (await blob.slice(0, 5).text()) === '%PDF-';
  if (!isPdf || !isWhole) return undefined;
  return { blob, fileName: pdfName(response.headers.get('content-disposition') ?? '') };
}

/**
 * Reads a file of any type. Its name ends as its type says; `undefined` stands for half a file. Whoever
 * knows its digest has to compare it.
 */
export async function readFile(
  response: Response,
  onProgress?: (progress: Progress) => void,
): Promise<Download | undefined> {
  const { headers } = response;
  const { chunks, isWhole } = await readWhole(response, onProgress);
  const type = (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const blob = new Blob(chunks, { type });
  if (!isWhole || blob.size === 0) return undefined;
  const ending = /\b(pdf|xml|json|zip|png|jpeg)$/.exec(type)?.[1] ?? 'bin';
  const name = plainName(headers.get('content-disposition') ?? '');
  if (ending === 'jpeg' && /.\.jpg$/i.test(name)) return { blob, fileName: name };
  return { blob, fileName: `${name.replace(/\.[a-z]{1,5}$/i, '') || 'document'}.${ending}` };
}

/** Reads all bytes there are, and tells whether they are as many as the server said. */
async function readWhole(
  response: Response,
  onProgress?: (progress: Progress) => void,
): Promise<{ readonly chunks: BlobPart[]; readonly isWhole: boolean }> {
  const total = Number(response.headers.get('content-length')) || undefined;
  const chunks: BlobPart[] = [];
  let loaded = 0;
  const add = (chunk: Uint8Array<ArrayBuffer>) => {
    chunks.push(chunk);
    loaded += chunk.byteLength;
    onProgress?.({ loaded, total });
  };
  // A polyfilled `fetch` has no stream to read from.
  const reader = (response.body as typeof response.body | undefined)?.getReader();
  if (!reader) add(new Uint8Array(await response.arrayBuffer()));
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) add(part.value);
  // A compressed answer unpacks to more than its length, never to less.
  return { chunks, isWhole: total === undefined || loaded >= total };
}

/**
 * Hands a PDF over while it arrives, as soon as its beginning shows that it is one. `explain` makes the
 * error of a stream that breaks; `call.streaming` resolves at its end.
 */
export async function streamPdf(
  response: Response,
  explain: (error: unknown) => unknown,
  call: { streaming: Promise<void> | undefined },
  onProgress?: (progress: Progress) => void,
): Promise<StreamedDownload | undefined> {
  const { headers } = response;
  const size = Number(headers.get('content-length')) || undefined;
  // A polyfilled `fetch` has no stream to read from.
  const body =
    (response.body as typeof response.body | undefined) ??
    new Blob([await response.arrayBuffer()]).stream();
  const reader: ReadableStreamDefaultReader<Uint8Array> = body.getReader();
  const first = await beginningOf(reader);
  const isPdf = isPdfType(headers) && String.fromCharCode(...first.slice(0, 5)) === '%PDF-';
  if (!isPdf) {
    reader.cancel().catch(() => undefined);
    return undefined;
  }
  let end: () => void = () => undefined;
  call.streaming = new Promise((resolve) => (end = resolve));
  let loaded = 0;
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const chunk = loaded === 0 ? first : (await reader.read()).value;
        if (chunk) {
          loaded += chunk.byteLength;
          onProgress?.({ loaded, total: size });
          controller.enqueue(chunk);
          return;
        }
        // A compressed answer unpacks to more than its length, never to less.
        if (size !== undefined && loaded < size) throw new TypeError('not a whole PDF');
        controller.close();
        end();
      } catch (error) {
        controller.error(explain(error));
        reader.cancel().catch(() => undefined);
        end();
      }
    },
    async cancel(reason) {
      end();
      await reader.cancel(reason);
    },
  });
  return { stream, fileName: pdfName(headers.get('content-disposition') ?? ''), size };
}

/** Reads until there are as many bytes as tell a PDF, or no more. */
async function beginningOf(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Uint8Array> {
  let bytes = new Uint8Array();
  while (bytes.length < 5) {
    const { value } = await reader.read();
    if (!value) break;
    const more = new Uint8Array(bytes.length + value.length);
    more.set(bytes);
    more.set(value, bytes.length);
    bytes = more;
  }
  return bytes;
}

const isPdfType = (headers: Headers): boolean =>
  /^application\/pdf\b/i.test(headers.get('content-type') ?? '');

/**
 * Returns the name the server proposes, without anything that leads to another folder or imitates
 * another name.
 */
export const pdfName = (disposition: string): string =>
  `${plainName(disposition) || 'document'}.pdf`;

function plainName(disposition: string): string {
  const extended = /filename\*=utf-8'[^']*'([^;\s]+)/i.exec(disposition)?.[1];
  const plain = /filename=("[^"]*|[^;\s]+)/i.exec(disposition)?.[1];
  return (
    (decoded(extended) ?? plain ?? '')
      .replace(/[\p{C}\p{Zl}\p{Zp}<>:"|?*]/gu, '')
      .replace(/^.*[/\\]|^[.\s]+|(\.pdf)?[.\s]*$/gi, '')
      .replace(/^[.\s]+/, '')
      // Windows has devices of these names, with any ending.
      .replace(/^(con|prn|aux|nul|(com|lpt)[0-9¹²³])(?=\.|$)/i, '$1_')
      .slice(0, 100)
  );
}

function decoded(text: string | undefined): string | undefined {
  try {
    return text && decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
