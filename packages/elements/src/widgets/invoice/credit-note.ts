/** What a credit note has in the place of an invoice's own. It is loaded with the first one shown. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CbElement } from '../../core/cb-element.js';
import { reference } from '../../ui/reference.js';
import { creditNoteWords } from './credit-note.words.js';
import type { InvoiceWords } from './invoice.words.js';

const wordsFor = (host: CbElement): typeof creditNoteWords =>
  host.wordsOf('creditNote', creditNoteWords);

/** Lays the words of a credit note over those of an invoice. */
export const creditWords = (host: CbElement, words: InvoiceWords): InvoiceWords => ({
  ...words,
  ...wordsFor(host),
});

/**
 * Draws the fact that stands in the place of the due date: the invoice that is credited, which a
 * press opens.
 */
export function creditedInvoice(
  host: CbElement,
  number: string | undefined,
  plain: boolean,
): TemplateResult {
  const words = wordsFor(host);
  const open = (): void => {
    if (number !== undefined) host.emit('cb-navigate', { tab: 'invoices', number });
  };
  const link =
    number === undefined
      ? html`<span class="muted">${host.common.none}</span>`
      : plain
        ? reference(number)
        : html`<button
            class="link"
            type="button"
            aria-label=${words.creditsOf(number)}
            @click=${open}
          >
            ${reference(number)}
          </button>`;
  return html`<div>
    <dt>${words.credits}</dt>
    <dd>${link}</dd>
  </div>`;
}

/** Draws the sentence under a credit note, which can be mailed again and not disputed. */
export function afterCreditNote(
  host: CbElement,
  mayAsk: boolean,
  copy: { readonly busy: boolean; readonly sending: string; readonly send: () => unknown },
): unknown {
  if (!mayAsk) return nothing;
  return html`<p class="after no-print">
    <button class="link" type="button" aria-busy=${copy.busy} @click=${copy.send}>
      ${copy.busy ? copy.sending : wordsFor(host).sendCopy}
    </button>
  </p>`;
}
