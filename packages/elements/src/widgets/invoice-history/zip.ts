import type { Billing, DocumentFormat } from '@corporate-billing/sdk';

export interface ZipOptions {
  signal: AbortSignal;
  /** Is called after each PDF that has arrived. */
  onProgress: (done: number) => void;
  /** PDFs unless it is another format. */
  format?: DocumentFormat | undefined;
}

/**
 * Puts the PDFs of some invoices into one ZIP. They are fetched one after the other: a person's ten
 * files must not block everything else on the page.
 */
export async function zipInvoices(
  billing: Billing,
  numbers: readonly string[],
  options: ZipOptions,
): Promise<Blob> {
  const { downloadZip } = await import('client-zip');
  async function* files() {
    for (const [index, number] of numbers.entries()) {
      const { signal, format } = options;
      const { blob, fileName } = await (format === undefined
        ? billing.invoices.downloadPdf(number, { signal })
        : billing.invoices.downloadDocument(number, format, { signal }));
      options.onProgress(index + 1);
      const ending = format === undefined ? '.pdf' : (/\.\w+$/.exec(fileName)?.[0] ?? '');
      yield { name: number + ending, input: blob };
    }
  }
  return downloadZip(files()).blob();
}
