import { isBillingError } from '@corporate-billing/sdk';
import type { BillingError } from '@corporate-billing/sdk';
import type { CbElement } from '../../core/cb-element.js';
import { saveFile } from '../../core/save-file.js';

/** One ZIP at a time: how far it is, what stopped it, and the way to cancel it. */
export class ZipRun {
  /** How many PDFs are there, of how many; undefined while none is being made. */
  progress: { done: number; count: number } | undefined;
  /** How many PDFs the last finished ZIP held. */
  saved: number | undefined;
  error: BillingError | Error | undefined;

  #abort: AbortController | undefined;
  #run: Promise<void> | undefined;

  constructor(private readonly host: CbElement) {
    host.enlist(this);
    host.addController({
      hostDisconnected: () => {
        this.cancel();
      },
    });
  }

  get pending(): Promise<void> | undefined {
    return this.#run;
  }

  start(numbers: readonly string[], fileName: string): void {
    const { billing } = this.host;
    if (this.progress || !billing) return;
    const abort = new AbortController();
    this.#abort = abort;
    this.error = undefined;
    this.saved = undefined;
    this.progress = { done: 0, count: numbers.length };
    const onProgress = (done: number): void => {
      this.progress = { done, count: numbers.length };
      this.host.requestUpdate();
    };
    this.#run = import('./zip.js')
      .then(({ zipInvoices }) =>
        zipInvoices(billing, numbers, { signal: abort.signal, onProgress }),
      )
      .then((zip) => {
        if (abort.signal.aborted) return;
        saveFile(zip, fileName);
        this.saved = numbers.length;
      })
      .catch((error: unknown) => {
        if (!abort.signal.aborted) this.#fail(error);
      })
      .finally(() => {
        this.progress = undefined;
        this.#run = undefined;
        this.host.requestUpdate();
      });
    this.host.requestUpdate();
  }

  cancel(): void {
    this.#abort?.abort();
  }

  /** @internal */
  forget(): void {
    this.cancel();
    this.clear();
  }

  clear(): void {
    this.error = undefined;
    this.saved = undefined;
    this.host.requestUpdate();
  }

  #fail(error: unknown): void {
    this.error = isBillingError(error) || error instanceof Error ? error : new Error(String(error));
    this.host.emit('cb-error', { error: this.error });
  }
}
