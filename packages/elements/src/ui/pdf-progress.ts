import type { BillingError } from '@corporate-billing/sdk';
import { html, nothing } from 'lit';
import { spinner } from './icons.js';
import { pdfWords } from './pdf.words.js';
import { errorText, messageView } from './states.js';
import type { UiHost } from './host.js';

/** A PDF being fetched, or that could not be. `PdfOpener` is one. */
export interface PdfFetch {
  readonly current: string | undefined;
  /** Whole percent, once the server has said how much there is. */
  readonly percent: number | undefined;
  readonly error: BillingError | undefined;
  cancel(): void;
}

/** A PDF is on its way: how far, and the way to stop it. */
export function pdfProgress(host: UiHost, pdf: PdfFetch): unknown {
  if (pdf.current === undefined) return nothing;
  const words = host.wordsOf('pdf', pdfWords);
  const text = pdf.percent === undefined ? words.preparing : words.preparingPart(pdf.percent);
  return html`<div class="pdf-progress" data-say>
    ${spinner()} <span>${text}</span>
    <button
      class="link"
      type="button"
      @click=${() => {
        pdf.cancel();
      }}
    >
      ${host.common.cancel}
    </button>
  </div>`;
}

/** A PDF did not come, or was none: said beside what it is about, with the way on. */
export function pdfProblem(host: UiHost, pdf: PdfFetch, again: () => void): unknown {
  if (!pdf.error) return nothing;
  const words = host.wordsOf('pdf', pdfWords);
  const text = pdf.error.kind === 'parse' ? words.notReadable : errorText(host, pdf.error);
  return messageView('danger', words.failedTitle, text, {
    label: host.common.tryAgain,
    act: again,
  });
}
