/** Offers the other files of an invoice beside its PDF. It is loaded only where the API lists some. */
import type {
  BillingError,
  DocumentFormat,
  Invoice,
  InvoiceDetails,
  InvoiceDocument,
} from '@corporate-billing/sdk';
import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { documentsWords } from '../ui/documents.words.js';
import { down, spinner } from '../ui/icons.js';
import { placeMenu } from '../ui/place-menu.js';
import { errorText, messageView } from '../ui/states.js';
import { CancellableRun } from './cancellable-run.js';
import type { CbElement } from './cb-element.js';
import { asFailure } from './failure.js';
import { saveFile } from './save-file.js';

type Listed = Pick<Invoice, 'invoiceNumber' | 'documentFormats'>;
type Documents = readonly InvoiceDocument[];

const wordsFor = (host: CbElement): typeof documentsWords =>
  host.wordsOf('documents', documentsWords);

/** Lists the formats that a menu offers: the PDF has a button of its own. */
export const otherFormats = ({ documentFormats = [] }: Listed): DocumentFormat[] =>
  documentFormats.filter((format) => format !== 'pdf');

/** Names a format in words; one that this version does not know is shown as it came. */
export function formatName(host: CbElement, format: DocumentFormat): string {
  const words = wordsFor(host) as unknown as Readonly<Record<string, unknown>>;
  const name = Object.hasOwn(words, format) ? words[format] : undefined;
  return typeof name === 'string' ? name : format;
}

/** Saves one file at a time, once its bytes are those that the invoice names. */
export class DocumentSaver extends CancellableRun<BillingError> {
  /** What is being fetched, or what failed last. */
  asked: { readonly number: string; readonly format: DocumentFormat } | undefined;
  busy = false;
  /** The name of the file that was saved last. */
  saved: string | undefined;
  /** What the API says of the files of an invoice, as far as a menu asked. */
  readonly #known = new Map<string, Documents>();

  documentsOf(number: string): Documents {
    return this.#known.get(number) ?? [];
  }

  know({ invoiceNumber, documents = [] }: Pick<InvoiceDetails, 'invoiceNumber' | 'documents'>) {
    this.#known.set(invoiceNumber, documents);
  }

  /** Reads what the files of an invoice are good for; a menu does without it. */
  async describe(number: string): Promise<void> {
    const { billing } = this.host;
    if (!billing || this.#known.has(number)) return;
    try {
      this.know(await billing.invoices.get(number));
      this.host.requestUpdate();
    } catch {
      // The formats have names of their own.
    }
  }

  save(number: string, format: DocumentFormat): void {
    if (this.busy) return;
    this.asked = { number, format };
    this.busy = true;
    this.saved = undefined;
    this.launch((signal) => this.#save(number, format, signal));
  }

  override forget(): void {
    this.#known.clear();
    this.saved = undefined;
    super.forget();
  }

  protected override fail(caught: unknown): void {
    this.error = asFailure(caught);
    this.host.emit('cb-error', { error: this.error });
  }

  protected override over(): void {
    this.busy = false;
  }

  async #save(number: string, format: DocumentFormat, signal: AbortSignal): Promise<void> {
    const { billing } = this.host;
    if (!billing) return;
    const file = await billing.invoices.downloadDocument(number, format, { signal });
    if (signal.aborted) return;
    saveFile(file.blob, file.fileName);
    this.saved = file.fileName;
  }
}

/** Draws the button at the side of `PDF`, and its menu. */
export function documentMenu(
  host: CbElement,
  saver: DocumentSaver,
  invoice: Listed,
  look: string,
): unknown {
  const formats = otherFormats(invoice);
  if (formats.length === 0) return nothing;
  const number = invoice.invoiceNumber;
  const id = `files-${number}`;
  const described = saver.documentsOf(number);
  return html`<button
      class=${look}
      type="button"
      data-files=${number}
      popovertarget=${id}
      aria-label=${wordsFor(host).more(number)}
    >
      ${down()}
    </button>
    <div
      id=${id}
      class="menu files no-print"
      part="documents-menu"
      popover="auto"
      role="group"
      aria-label=${wordsFor(host).more(number)}
      @beforetoggle=${(event: ToggleEvent) => {
        placeMenu(event);
        if (event.newState === 'open') void saver.describe(number);
      }}
    >
      ${formats.map((format) =>
        menuItem(
          host,
          saver,
          number,
          format,
          described.find((one) => one.format === format),
        ),
      )}
    </div>`;
}

function menuItem(
  host: CbElement,
  saver: DocumentSaver,
  number: string,
  format: DocumentFormat,
  described: InvoiceDocument | undefined,
): TemplateResult {
  return html`<button
    class="file"
    type="button"
    @click=${(event: Event) => {
      const menu = (event.currentTarget as HTMLElement).closest<HTMLElement>('.files');
      menu?.hidePopover();
      (menu?.previousElementSibling as HTMLElement | null)?.focus();
      saver.save(number, format);
    }}
  >
    <span class="strong">${formatName(host, format)}</span>
    ${
      described
        ? html`<span class="small muted" lang=${described.locale}>${described.description}</span>`
        : nothing
    }
  </button>`;
}

/** Says that a file is under way, was saved, or is none to save. */
export function documentMessages(host: CbElement, saver: DocumentSaver): unknown {
  const words = wordsFor(host);
  const { asked, busy, error, saved } = saver;
  if (busy) {
    return html`<div class="pdf-progress" data-say>
      ${spinner()} <span>${words.saving}</span>
      <button
        class="link"
        type="button"
        @click=${() => {
          saver.cancel();
        }}
      >
        ${host.common.cancel}
      </button>
    </div>`;
  }
  if (error && asked) {
    const isAltered = error.code === 'document-altered';
    return messageView(
      'danger',
      words.failedTitle,
      isAltered ? words.altered : errorText(host, error),
      {
        label: host.common.tryAgain,
        act: () => {
          saver.save(asked.number, asked.format);
        },
      },
    );
  }
  return saved === undefined
    ? nothing
    : html`<p class="visually-hidden" data-say>${words.saved(saved)}</p>`;
}

export const documentMenuStyles = css`
  .menu.files {
    position: absolute;
    inset: auto;
    margin: 0;
    width: 20em;
    max-width: calc(100vw - 16px);
    padding: var(--_space-2);
    border: 0;
    border-radius: var(--_radius-l);
    color: var(--_text);
    background: var(--_raised);
    box-shadow: var(--_shadow-raised);
    text-align: start;
    white-space: normal;
  }
  .file {
    display: grid;
    gap: 2px;
    width: 100%;
    min-height: calc(44 * var(--_px));
    align-content: center;
    padding: var(--_space-2);
    border: 0;
    border-radius: var(--_radius-s);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .file:hover {
    background: var(--_accent-soft);
  }
  .button.files-open {
    padding-inline: calc(8 * var(--_px));
    margin-inline-start: calc(-1 * var(--_space-1));
  }
  .history .acts .files-open {
    display: inline-grid;
    place-items: center;
    min-width: 24px;
    min-height: max(24px, calc(28 * var(--_px)));
    margin-inline-start: 2px;
    vertical-align: middle;
  }
  @media (forced-colors: active) {
    .menu.files {
      outline: 2px solid Highlight;
    }
  }
`;
