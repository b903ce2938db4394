import type { Billing, BillingError, Download, Invoice, Progress } from '@corporate-billing/sdk';
import { pdfWords } from '../ui/pdf.words.js';
import { CancellableRun } from './cancellable-run.js';
import type { CbElement } from './cb-element.js';
import { asFailure } from './failure.js';
import { releaseLater, saveFile } from './save-file.js';

interface LoadOptions {
  signal: AbortSignal;
  onProgress?: (progress: Progress) => void;
}
type Load = (options: LoadOptions) => Promise<Download>;

/** Gets an invoice's PDF, compared with its digest where the API lists it among the documents. */
export const invoicePdf = (
  { invoices }: Billing,
  number: string,
  listed: Pick<Invoice, 'documentFormats'> | undefined,
  options: LoadOptions,
): Promise<Download> =>
  listed?.documentFormats?.includes('pdf')
    ? invoices.downloadDocument(number, 'pdf', options)
    : invoices.downloadPdf(number, options);

/**
 * Opens a checked PDF in a tab of its own, one at a time. The tab is opened in the click's own turn,
 * so no browser takes it for a pop-up, and closed again when no file comes. Where a browser cannot
 * show a PDF, or refuses the tab, the file is saved instead.
 */
export class PdfOpener extends CancellableRun<BillingError> {
  /** The name its caller gave to what is being fetched. */
  current: string | undefined = undefined;
  /** The whole percent, once the server has said how much there is. */
  percent: number | undefined = undefined;
  /** The name its caller gave to what failed. */
  failed: string | undefined = undefined;

  /** Opens the file under a name. Call it in the turn of the click. */
  open(name: string, load: Load): void {
    if (this.current !== undefined) return;
    const tab = openTab(this.host);
    this.current = name;
    this.percent = undefined;
    this.launch((signal) => this.#fetch(load, tab, signal));
  }

  override clear(): void {
    this.failed = undefined;
    super.clear();
  }

  protected override fail(caught: unknown): void {
    const error = asFailure(caught);
    this.error = error;
    this.failed = this.current;
    this.host.emit('cb-error', { error });
  }

  protected override over(): void {
    this.current = undefined;
  }

  async #fetch(load: Load, tab: Window | null, signal: AbortSignal): Promise<void> {
    try {
      const file = await load({ signal, onProgress: this.#onProgress });
      if (!signal.aborted) show(file, tab);
      else tab?.close();
    } catch (error) {
      // A tab that stays blank would not say what went wrong.
      tab?.close();
      throw error;
    }
  }

  readonly #onProgress = ({ loaded, total }: Progress): void => {
    const percent = total ? Math.min(99, Math.floor((loaded / total) * 100)) : undefined;
    if (percent === this.percent) return;
    this.percent = percent;
    this.host.requestUpdate();
  };
}

function openTab(host: CbElement): Window | null {
  if (!navigator.pdfViewerEnabled) return null;
  const tab = window.open('', '_blank');
  if (!tab) return null;
  const words = host.wordsOf('pdf', pdfWords);
  tab.opener = null;
  tab.document.title = words.tabTitle;
  tab.document.body.textContent = words.tabText;
  return tab;
}

function show(file: Download, tab: Window | null): void {
  // The person closed the tab meanwhile: that was an answer.
  if (tab?.closed) return;
  if (!tab) {
    saveFile(file.blob, file.fileName);
    return;
  }
  const url = URL.createObjectURL(file.blob);
  tab.location.replace(url);
  releaseLater(url);
}
