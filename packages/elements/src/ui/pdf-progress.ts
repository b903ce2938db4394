import { html, nothing } from 'lit';
import type { CbElement } from '../core/cb-element.js';
import type { PdfOpener } from '../core/pdf.js';
import { spinner } from './icons.js';
import { pdfWords } from './pdf.words.js';
import { errorText, messageView } from './states.js';

/** A PDF is on its way: how far, and the way to stop it. */
export function pdfProgress(host: CbElement, pdf: PdfOpener): unknown {
  if (pdf.current === undefined) return nothing;
  const words = host.wordsOf('pdf', pdfWords);
  const text = pdf.percent === undefined ? words.preparing : words.preparingPart(pdf.percent);
  return html`<div class="pdf-progress" role="status">
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
export function pdfProblem(host: CbElement, pdf: PdfOpener, again: () => void): unknown {
  if (!pdf.error) return nothing;
  const words = host.wordsOf('pdf', pdfWords);
  const text = pdf.error.kind === 'parse' ? words.notReadable : errorText(host, pdf.error);
  return messageView('danger', words.failedTitle, text, {
    label: host.common.tryAgain,
    act: again,
  });
}
