import type { Billing } from '@corporate-billing/sdk';

export interface ZipOptions {
  signal: AbortSignal;
  /** Is called after each PDF that has arrived. */
  onProgress: (done: number) => void;
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
      const { blob } = await billing.invoices.downloadPdf(number, { signal: options.signal });
      options.onProgress(index + 1);
      yield { name: `${number}.pdf`, input: blob };
    }
  }
  return downloadZip(files()).blob();
}
