/** What the mails of invoices carry: shown for each address, changed there, chosen for a new one. */
import type { Account, InvoiceAttachment, InvoiceContact } from '@corporate-billing/sdk';
import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CbElement } from '../../core/cb-element.js';
import { Draft } from '../../core/draft.js';
import type { Form } from '../../core/form.js';
import { fill } from '../../i18n/fill.js';
import { focusOn } from '../../ui/focus.js';
import { attributeIs } from '../../ui/page.js';
import {
  attachmentOf,
  attachmentsOf,
  choicesFor,
  isChangeable,
} from './contact-attachment-rules.js';
import type { ChangeableContact } from './contact-attachment-rules.js';
import { contactAttachmentsWords } from './contact-attachments.words.js';
import type { ContactAttachmentsWords } from './contact-attachments.words.js';

/** What the widget lends to this code. */
interface Surroundings {
  readonly list: { readonly changedElsewhere: boolean; reload: () => Promise<void> };
  /** The contact was changed. */
  readonly saved: (contact: InvoiceContact) => void;
  /** A row opens for a change. */
  readonly opened: () => void;
}

const isContact = (value: unknown): value is ChangeableContact =>
  typeof value === 'object' && value !== null && 'contactId' in value && 'etag' in value;

export class ContactAttachments {
  readonly #draft: Draft<'attachment', ChangeableContact>;

  constructor(
    private readonly host: CbElement,
    private readonly around: Surroundings,
  ) {
    this.#draft = new Draft(host, {
      values: (contact) => ({ attachment: attachmentOf(contact ?? {}) }),
      validate: () => ({}),
      labels: () => ({ attachment: this.words.attachment }),
      save: (billing, { values, base }, { signal }) =>
        billing.invoiceContacts.update(base?.contactId ?? '', values, {
          signal,
          ifMatch: base?.etag ?? '',
        }) as Promise<ChangeableContact>,
      isRecord: isContact,
      isAsTyped: (contact, { attachment }) => attachmentOf(contact) === attachment,
      say: () => this.words.notOffered,
      shown: (_name, value) => this.#choice(value),
      source: around.list,
      saved: (contact) => {
        around.saved(contact);
      },
      taken: () => void around.list.reload(),
    });
    // The words of another language are asked for before the first row is drawn.
    host.wordsOf('contactAttachments', contactAttachmentsWords);
  }

  get words(): ContactAttachmentsWords {
    return this.host.wordsOf('contactAttachments', contactAttachmentsWords);
  }

  close(): void {
    this.#draft.close();
  }

  /** The list was read again while somebody chooses. */
  follow(contacts: readonly InvoiceContact[]): void {
    const { base } = this.#draft;
    const now = base && contacts.find(({ contactId }) => contactId === base.contactId);
    if (isContact(now)) this.#draft.follow(now);
  }

  isOpenFor({ contactId }: InvoiceContact): boolean {
    return this.#draft.isOpen && this.#draft.base?.contactId === contactId;
  }

  /** Draws under an address what its mails carry; nothing where the account has no choice. */
  line(contact: InvoiceContact, account: Account, mayEdit: boolean): unknown {
    const { words } = this;
    const offered = attachmentsOf(account);
    if (offered.length === 0) return nothing;
    return html`<div class="contact carries small muted">
      <span>${this.#carried(attachmentOf(contact))}</span>
      ${
        mayEdit && isChangeable(contact, offered)
          ? html`<button
              class="link"
              type="button"
              aria-label=${words.changeOf(contact.email)}
              data-change=${contact.contactId}
              @click=${() => {
                this.#open(contact);
              }}
            >
              ${words.change}
            </button>`
          : nothing
      }
    </div>`;
  }

  /** Draws the row of the address that is being changed. */
  editor({ email }: InvoiceContact, account: Account): TemplateResult {
    const { words, host } = this;
    const { base, busy, form } = this.#draft;
    return html`<li part="row">
      <form
        class="question open"
        aria-labelledby="carries"
        novalidate
        @submit=${this.#draft.submit}
      >
        <p id="carries">
          ${fill<unknown>(words.heading, { email: html`<bdi class="strong">${email}</bdi>` })}
        </p>
        ${this.#draft.messages(words.saveFailed)}
        ${this.field(form, 'attachment', account, attachmentOf(base ?? {}))}
        <div class="buttons">
          <button class="button row" type="submit" aria-busy=${busy}>
            ${busy ? host.common.saving : host.common.save}
          </button>
          <button class="button row quiet" type="button" @click=${this.#onCancel}>
            ${host.common.cancel}
          </button>
        </div>
      </form>
    </li>`;
  }

  /** Draws the select, of the form for a new address as well. */
  field<F extends string>(
    form: Form<F>,
    name: F,
    account: Account,
    chosen: InvoiceAttachment = 'pdf',
  ): unknown {
    const { words } = this;
    const offered = attachmentsOf(account);
    if (offered.length < 2) return nothing;
    return form.field(name, {
      label: words.attachment,
      hint: offered.includes('pdf-and-xml') ? words.hint : undefined,
      choices: choicesFor(offered, chosen).map((value) => ({ value, label: this.#choice(value) })),
    });
  }

  #choice(attachment: InvoiceAttachment): string {
    const { words } = this;
    if (attachment === 'link') return words.link;
    if (attachment === 'pdf') return words.pdf;
    return attachment === 'pdf-and-xml' ? words.pdfAndXml : attachment;
  }

  #carried(attachment: InvoiceAttachment): unknown {
    const { words } = this;
    if (attachment === 'link') return words.asLink;
    if (attachment === 'pdf') return words.asPdf;
    if (attachment === 'pdf-and-xml') return words.asPdfAndXml;
    return fill<unknown>(words.asOther, { format: html`<bdi>${attachment}</bdi>` });
  }

  #open(contact: ChangeableContact): void {
    this.around.opened();
    this.#draft.open(contact);
    void focusOn(this.host, '#field-attachment');
  }

  readonly #onCancel = (): void => {
    const from = this.#draft.base?.contactId ?? '';
    this.#draft.close();
    void focusOn(this.host, attributeIs('data-change', from));
  };
}

export const contactAttachmentsStyles = css`
  .carries {
    column-gap: var(--_space-3);
  }
  form.question {
    grid-template-columns: minmax(0, 1fr);
    max-width: none;
    margin-block: var(--_space-1);
  }
  form:has(#field-newAttachment) > .field:first-of-type {
    grid-column: 1 / -1;
  }
  form:has(#field-newAttachment) > .submit {
    align-self: end;
    margin-block-start: 0;
  }
`;
