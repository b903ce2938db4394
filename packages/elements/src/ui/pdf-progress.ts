import type { BillingError } from '@corporate-billing/sdk';
import { nothing } from 'lit';
import { pdfWords } from './pdf.words.js';
import { progressLine } from './progress-line.js';
import { errorText, messageView } from './states.js';
import type { UiHost } from './host.js';

/** A PDF that is being fetched or could not be fetched. `PdfOpener` implements it. */
export interface PdfFetch {
  readonly current: string | undefined;
  /** The whole percent, once the server has said how much there is. */
  readonly percent: number | undefined;
  readonly error: BillingError | undefined;
  cancel(): void;
}

/** Shows how far a PDF is fetched, with a way to stop it. */
export function pdfProgress(host: UiHost, pdf: PdfFetch): unknown {
  if (pdf.current === undefined) return nothing;
  const words = host.wordsOf('pdf', pdfWords);
  const text = pdf.percent === undefined ? words.preparing : words.preparingPart(pdf.percent);
  return progressLine(host, text, () => {
    pdf.cancel();
  });
}

/** Says beside the document that its PDF did not arrive or was none, with a way to try again. */
export function pdfProblem(host: UiHost, pdf: PdfFetch, again: () => void): unknown {
  if (!pdf.error) return nothing;
  const words = host.wordsOf('pdf', pdfWords);
  const text = pdf.error.kind === 'parse' ? words.notReadable : errorText(host, pdf.error);
  return messageView('danger', words.failedTitle, text, {
    label: host.common.tryAgain,
    act: again,
  });
}
