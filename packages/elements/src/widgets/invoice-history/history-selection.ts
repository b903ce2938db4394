import { isBillingError } from '@corporate-billing/sdk';
import type { DocumentFormat, Invoice } from '@corporate-billing/sdk';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CbElement } from '../../core/cb-element.js';
import { formatMoney } from '../../format/money.js';
import { formatName, otherFormats } from '../../core/document-menu.js';
import { documentsWords } from '../../ui/documents.words.js';
import { focusOn } from '../../ui/focus.js';
import { download, spinner } from '../../ui/icons.js';
import { errorText, messageView } from '../../ui/states.js';
import { creditNotesIn, sums } from './history-rules.js';
import type { InvoiceHistoryWords } from './invoice-history.words.js';
import type { ZipRun } from './zip-run.js';

// This code is loaded with the first invoice that is selected.
export { fileName } from './history-file.js';
export { ZipRun } from './zip-run.js';

export interface SelectionProps {
  readonly host: CbElement;
  readonly words: InvoiceHistoryWords;
  readonly selected: readonly Invoice[];
  readonly zip: ZipRun;
  readonly clear: () => void;
  /** Is there where every selected invoice can be paid, all of them at once. */
  readonly pay: (() => void) | undefined;
  readonly saveCsv: () => void;
  readonly saveZip: (format?: DocumentFormat) => void;
}

/**
 * Draws the bar under the rows while some are selected: their count, their balance, and what to do
 * with them.
 */
export function selectionBar(props: SelectionProps): TemplateResult {
  const { host, words, selected } = props;
  const balance = sums(selected.map((invoice) => invoice.balance));
  const count = creditNotesIn(selected).length > 0 ? words.selectedMixed : words.selected;
  return html`${zipMessages(props)}
    <div class="selection no-print" part="selection" role="group" aria-label=${words.select}>
      <span class="strong" data-say>${count(selected.length)}</span>
      <span class="muted">
        ${words.selectedBalance}
        ${balance.map((money) => html`<bdi dir="ltr">${formatMoney(money, host.locale)}</bdi> `)}
      </span>
      <button class="link" type="button" @click=${props.clear}>${words.clear}</button>
      <span class="selection-acts">
        ${
          props.pay
            ? html`<button class="button row solid" type="button" data-pay @click=${props.pay}>
                ${words.paySelected}
              </button>`
            : nothing
        }
        <button class="button row" type="button" @click=${props.saveCsv}>
          ${download()} ${words.csvOf(selected.length)}
        </button>
        ${zipButton(props)} ${zipsByFormat(props)}
      </span>
    </div>`;
}

function zipButton({ host, words, selected, zip, saveZip, pay }: SelectionProps): TemplateResult {
  const { progress } = zip;
  if (!progress) {
    return html`<button
      class="button row ${pay ? '' : 'solid'}"
      type="button"
      data-zip
      @click=${() => {
        saveZip();
        void focusOn(host, '.zip-progress .button');
      }}
    >
      ${download()} ${words.zipOf(selected.length)}
    </button>`;
  }
  const text = words.zipProgress(progress.done, progress.count);
  return html`<span class="zip-progress">
    ${spinner()}
    <span
      data-say=${host.common.about(words.zipOf(progress.count), words.zipProgress(0, progress.count))}
      >${text}</span
    >
    <progress aria-label=${text} max=${progress.count} value=${progress.done}></progress>
    <button
      class="button row"
      type="button"
      @click=${() => {
        zip.cancel();
      }}
    >
      ${host.common.cancel}
    </button>
  </span>`;
}

/** Offers a ZIP of each other format that all of the selected invoices have. */
function zipsByFormat({ host, selected, zip, saveZip }: SelectionProps): unknown {
  if (zip.progress) return nothing;
  const [first, ...rest] = selected.map(otherFormats);
  const common = (first ?? []).filter((format) => rest.every((some) => some.includes(format)));
  const words = host.wordsOf('documents', documentsWords);
  return common.map(
    (format) =>
      html`<button
        class="button row"
        type="button"
        data-zip-as=${format}
        @click=${() => {
          saveZip(format);
          void focusOn(host, '.zip-progress .button');
        }}
      >
        ${download()} ${words.zipAs(selected.length, formatName(host, format))}
      </button>`,
  );
}

function zipMessages({ host, words, zip, saveZip }: SelectionProps): unknown {
  const { error, saved } = zip;
  if (saved !== undefined) {
    const said =
      zip.format === undefined
        ? words.zipSaved(saved)
        : host.wordsOf('documents', documentsWords).saved(zip.fileName);
    return html`<p class="visually-hidden" data-say>${said}</p>`;
  }
  if (!error) return nothing;
  const text = isBillingError(error)
    ? error.code === 'document-altered'
      ? host.wordsOf('documents', documentsWords).altered
      : errorText(host, error)
    : host.errorTexts.network;
  return messageView('danger', words.zipFailed, text, {
    label: host.common.tryAgain,
    act: () => {
      saveZip(zip.format);
    },
  });
}
