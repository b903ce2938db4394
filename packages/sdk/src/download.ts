// This module is loaded with the first PDF. It imports nothing, so that bundlers need no third file
// for shared code.

/** A checked PDF and a safe name to save it under. */
export interface Download {
  readonly blob: Blob;
  readonly fileName: string;
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
  const blob = new Blob(chunks, { type: 'application/pdf' });
  const isPdf =
    /^application\/pdf\b/i.test(response.headers.get('content-type') ?? '') &&
    (await blob.slice(0, 5).text()) === '%PDF-';
  // A compressed answer unpacks to more than its length, never to less.
  if (!isPdf || (total !== undefined && loaded < total)) return undefined;
  return { blob, fileName: pdfName(response.headers.get('content-disposition') ?? '') };
}

/**
 * Returns the name the server proposes, without anything that leads to another folder or imitates
 * another name.
 */
export function pdfName(disposition: string): string {
  const extended = /filename\*=utf-8'[^']*'([^;\s]+)/i.exec(disposition)?.[1];
  const plain = /filename=("[^"]*|[^;\s]+)/i.exec(disposition)?.[1];
  const name = (decoded(extended) ?? plain ?? '')
    .replace(/[\p{C}\p{Zl}\p{Zp}<>:"|?*]/gu, '')
    .replace(/^.*[/\\]|^[.\s]+|(\.pdf)?[.\s]*$/gi, '')
    .replace(/^[.\s]+/, '')
    .slice(0, 100);
  return `${name || 'document'}.pdf`;
}

function decoded(text: string | undefined): string | undefined {
  try {
    return text && decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
