/** Offers the other files of an invoice beside its PDF. It is loaded only where the API lists some. */
import type {
  DocumentFormat,
  Invoice,
  InvoiceDetails,
  InvoiceDocument,
} from '@corporate-billing/sdk';
import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { documentsWords } from '../ui/documents.words.js';
import { down } from '../ui/icons.js';
import { placeMenu } from '../ui/place-menu.js';
import type { CbElement } from './cb-element.js';
import { FileSaver, savingMessage } from './file-saver.js';

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

interface Asked {
  readonly number: string;
  readonly format: DocumentFormat;
}

/** Saves the files of invoices, once their bytes are those that the invoice names. */
export class DocumentSaver extends FileSaver<Asked> {
  /** What the API says of the files of an invoice, as far as a menu asked. */
  readonly #known = new Map<string, Documents>();

  constructor(host: CbElement) {
    super(host, ({ invoices }, { number, format }, options) =>
      invoices.downloadDocument(number, format, options),
    );
  }

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

  override forget(): void {
    this.#known.clear();
    super.forget();
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
      saver.save({ number, format });
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
  const { saving, failedTitle, saved, altered } = wordsFor(host);
  return savingMessage(host, saver, {
    saving: () => saving,
    failedTitle,
    saved,
    reason: ({ code }) => (code === 'document-altered' ? altered : undefined),
  });
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
