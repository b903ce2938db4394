import type { Billing, DocumentFormat, Download, Invoice } from '@corporate-billing/sdk';
import { invoicePdf } from '../../core/pdf.js';

export type ZippedInvoice = Pick<Invoice, 'invoiceNumber' | 'documentFormats'>;

export interface ZipOptions {
  signal: AbortSignal;
  /** Is called after each file that has arrived. */
  onProgress: (done: number) => void;
  /** PDFs unless it is another format. */
  format?: DocumentFormat | undefined;
}

/**
 * Puts one file of each of some invoices into one ZIP, compared with its digest where the API lists
 * it. They are fetched one after the other: a person's ten files must not block everything else on
 * the page.
 */
export async function zipInvoices(
  billing: Billing,
  invoices: readonly ZippedInvoice[],
  options: ZipOptions,
): Promise<Blob> {
  const { downloadZip } = await import('client-zip');
  const fileOf = (invoice: ZippedInvoice): Promise<Download> => {
    const { signal, format } = options;
    const { invoiceNumber } = invoice;
    return format === undefined
      ? invoicePdf(billing, invoiceNumber, invoice, { signal })
      : billing.invoices.downloadDocument(invoiceNumber, format, { signal });
  };
  async function* files() {
    for (const [index, invoice] of invoices.entries()) {
      const { blob, fileName } = await fileOf(invoice);
      options.onProgress(index + 1);
      const ending = /\.\w+$/.exec(fileName)?.[0] ?? '';
      yield { name: invoice.invoiceNumber + ending, input: blob };
    }
  }
  return downloadZip(files()).blob();
}
