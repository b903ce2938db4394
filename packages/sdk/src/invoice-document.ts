import type { Download } from './download.js';
import { BillingError } from './errors.js';
import type { InvoiceDetails } from './models.js';
import type { CallOptions } from './options.js';
import { own } from './own.js';

const operationId = 'getInvoiceDocument';

/** The two calls that it takes: the invoice, which names the digest, and the file. */
export interface DocumentCalls {
  invoice: (options: CallOptions) => Promise<InvoiceDetails>;
  file: (options: CallOptions) => Promise<Download>;
}

/**
 * Gets one file of an invoice and compares its bytes with the digest that the invoice names. A file that
 * was made anew meanwhile is looked for once more; any other difference is an error, and no file.
 */
export async function checkedDocument(
  calls: DocumentCalls,
  format: string,
  given?: CallOptions,
): Promise<Download> {
  const { onProgress, ...options } = own(given);
  let wanted: string | undefined;
  for (const reload of [false, true]) {
    const call = own({ ...options, reload });
    const named = digestOf(await calls.invoice(call), format);
    if (named === wanted) break;
    wanted = named;
    const file = await calls.file(own({ ...options, onProgress }));
    if ((await digest(file.blob)) === wanted) return file;
  }
  const why = 'the bytes are not those that the invoice names by their SHA-256';
  throw new BillingError({
    kind: 'parse',
    code: 'document-altered',
    operationId,
    message: `${operationId}: ${why} (document-altered)`,
  });
}

function digestOf({ documents = [] }: InvoiceDetails, format: string): string {
  const found = documents.find((one) => one.format === format);
  if (found) return found.sha256;
  const why = `the invoice lists no document of the format ${format}`;
  throw new BillingError({
    kind: 'problem',
    code: 'not-found',
    operationId,
    message: `${operationId}: ${why} (not-found)`,
  });
}

/** Returns the SHA-256 of a file in hexadecimal digits, on pages of plain http too. */
async function digest(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const { subtle } = (globalThis.crypto as Partial<Crypto> | undefined) ?? {};
  if (!subtle) return (await import('./rules/sha256.js')).sha256(bytes);
  const found = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return [...found].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
