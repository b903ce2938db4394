import { isBillingError } from '@corporate-billing/sdk';
import type { Billing, BillingError, DocumentFormat } from '@corporate-billing/sdk';
import { CancellableRun } from '../../core/cancellable-run.js';
import { focusedIn, focusOn } from '../../ui/focus.js';
import { saveFile } from '../../core/save-file.js';
import type { ZippedInvoice } from './zip.js';

/** Makes one ZIP at a time, and holds its progress and its failure. It can be cancelled. */
export class ZipRun extends CancellableRun<BillingError | Error> {
  /** How many PDFs have arrived, and of how many; undefined while no ZIP is made. */
  progress: { done: number; count: number } | undefined = undefined;
  /** How many PDFs the last finished ZIP held. */
  saved: number | undefined = undefined;

  /** The format of the files; PDFs unless it is another one. */
  format: DocumentFormat | undefined = undefined;
  fileName = '';

  start(invoices: readonly ZippedInvoice[], fileName: string, format?: DocumentFormat): void {
    const { billing } = this.host;
    if (this.progress || !billing) return;
    this.format = format;
    this.fileName = fileName;
    this.#reach(0, invoices.length);
    this.launch((signal) => this.#zip(billing, invoices, fileName, signal));
  }

  override clear(): void {
    this.saved = undefined;
    super.clear();
  }

  protected override fail(error: unknown): void {
    this.error = isBillingError(error) || error instanceof Error ? error : new Error(String(error));
    this.host.emit('cb-error', { error: this.error });
  }

  protected override over(): void {
    this.progress = undefined;
    // The button that was pressed disappears with the progress.
    const held = focusedIn(this.host);
    if (held?.closest('.zip-progress')) void focusOn(this.host, '[data-zip]', 'h2');
  }

  async #zip(
    billing: Billing,
    invoices: readonly ZippedInvoice[],
    fileName: string,
    signal: AbortSignal,
  ): Promise<void> {
    const { zipInvoices } = await import('./zip.js');
    const onProgress = (done: number): void => {
      this.#reach(done, invoices.length);
    };
    const options = { signal, onProgress, format: this.format };
    const zip = await zipInvoices(billing, invoices, options);
    if (signal.aborted) return;
    saveFile(zip, fileName);
    this.saved = invoices.length;
  }

  #reach(done: number, count: number): void {
    this.progress = { done, count };
    this.host.requestUpdate();
  }
}
