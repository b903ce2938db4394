import type { Account, InvoiceContact, InvoiceContactInput } from '@corporate-billing/sdk';
import { cleanText } from '@corporate-billing/sdk/rules';
import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { Action } from '../../core/action.js';
import { CbElement } from '../../core/cb-element.js';
import { BillingWidget } from '../../session/billing-widget.js';
import { focusOn } from '../../ui/focus.js';
import { Form } from '../../core/form.js';
import { LazyModule } from '../../core/lazy-module.js';
import { Resource } from '../../core/resource.js';
import { fill } from '../../i18n/fill.js';
import { cardStyles } from '../../theme/card.styles.js';
import { formStyles } from '../../theme/form.styles.js';
import * as icons from '../../ui/icons.js';
import { bar, failedView } from '../../ui/states.js';
import { writeFailureView } from '../../ui/write-failure.js';
import { attributeIs } from '../../ui/page.js';
import { readableAccount } from '../../rules/account-rules.js';
import { isUnknown } from '../../rules/unknown.js';
import type { ContactAttachments } from './contact-attachments.js';
import { contactFault, inOrder } from './invoice-contact-rules.js';
import { invoiceContactsStyles } from './invoice-contacts.styles.js';
import { invoiceContactsWords } from './invoice-contacts.words.js';

interface Contacts {
  readonly account: Account;
  readonly contacts: readonly InvoiceContact[];
}

/** Says what was done last, with which address. */
interface Said {
  readonly what: 'added' | 'changed' | 'removed';
  readonly email: string;
}

/** The fields of a new address. */
type Field = 'email' | 'newAttachment';

/**
 * The addresses every new invoice is mailed to: listed, added up to the account's limit, removed
 * after a question. The main billing contact stays. Receiving mail gives nobody access. Where the
 * account has a choice, each address gets a link, the PDF, or the PDF and the invoice as XML.
 *
 * In a narrow column the field opens behind `Add`; from 30em on it stands under the list.
 *
 * @summary Shows and edits who receives invoices.
 * @slot heading - replaces the heading
 * @slot empty - replaces what is shown while nobody receives invoices yet
 * @csspart base - everything the widget shows
 * @csspart heading - the heading
 * @csspart list - the addresses
 * @csspart row - one address
 * @csspart failed - shown when the addresses could not be loaded
 * @csspart conflict - yours and theirs, after somebody else saved first
 * @fires cb-invoice-contact-added - an address was added; `detail.contact`
 * @fires cb-invoice-contact-changed - what an address gets was changed; `detail.contact`
 * @fires cb-invoice-contact-removed - an address was removed; `detail.contact`
 * @fires cb-error - something failed; `detail.error`
 */
export class CbInvoiceContacts extends BillingWidget {
  static override styles = [CbElement.styles, formStyles, cardStyles, invoiceContactsStyles];

  readonly #list = new Resource<readonly [], Contacts>(this, {
    groups: ['invoiceContacts', 'account'],
    args: () => [],
    read: async (billing, _args, options) => {
      const [account, contacts] = await Promise.all([
        billing.account.get(options).then(readableAccount),
        billing.invoiceContacts.list(options),
        // It loads while the requests are under way.
        this.#attachments.load(),
      ]);
      return { account, contacts };
    },
  });
  readonly #form = new Form<Field>(this, {
    initial: () => ({ email: '', newAttachment: 'pdf' }),
    validate: ({ email }) => {
      const fault = contactFault(email, this.#contacts);
      return fault ? { email: this.words[fault] } : {};
    },
    labels: () => ({ email: this.words.email, newAttachment: '' }),
    limits: { email: 254 },
  });
  readonly #add = new Action<InvoiceContactInput, InvoiceContact>(this, {
    run: (billing, contact, options) => billing.invoiceContacts.add(contact, options),
  });
  readonly #remove = new Action<InvoiceContact, InvoiceContact>(this, {
    run: async (billing, contact, { signal }) => {
      await billing.invoiceContacts.remove(contact.contactId, { signal });
      return contact;
    },
  });

  readonly #attachments = new LazyModule(this, () => this.#importAttachments());

  /** In a narrow column, the field is shown only while this is set. */
  @state() private adding = false;
  /** The address whose removal is being confirmed. */
  @state() private asked: string | undefined;
  @state() private said: Said | undefined;

  protected override get words(): typeof invoiceContactsWords {
    return this.wordsOf('invoiceContacts', invoiceContactsWords);
  }

  get #contacts(): readonly InvoiceContact[] {
    return this.#list.value?.contacts ?? [];
  }

  override render(): unknown {
    return this.#list.render({
      loading: () => this.#skeleton(),
      failed: (error) => failedView(this, this.words.failed, error, this.#list.reload),
      ready: (value) => this.#view(value),
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#attachments.code?.follow(this.#contacts);
  }

  protected override forget(): void {
    this.adding = false;
    this.asked = undefined;
    this.#attachments.code?.close();
    this.said = undefined;
    super.forget();
  }

  async #importAttachments(): Promise<ContactAttachments> {
    const { ContactAttachments, contactAttachmentsStyles } =
      await import('./contact-attachments.js');
    this.adoptStyles([contactAttachmentsStyles]);
    return new ContactAttachments(this, {
      list: this.#list,
      opened: () => {
        this.asked = this.said = undefined;
      },
      saved: (contact) => {
        this.said = { what: 'changed', email: contact.email };
        this.emit('cb-invoice-contact-changed', { contact });
        void focusOn(this, '[data-said]');
      },
    });
  }

  #heading(act: unknown = nothing): TemplateResult {
    return html`<div class="head">
      <slot name="heading"><h2 part="heading">${this.words.heading}</h2></slot>
      ${act}
    </div>`;
  }

  #skeleton(): TemplateResult {
    return html`${this.#heading()}
      <div class="list" data-say=${this.words.loading}>
        ${[12, 9, 8, 8].map((width) => html`<div>${bar(width)}</div>`)}
      </div>
      <div class="count">${bar(14)}</div>`;
  }

  #view({ account, contacts }: Contacts): TemplateResult {
    const mayEdit = account.capabilities.includes('contacts.edit');
    const full = contacts.length >= account.contactLimit;
    // Somebody may have taken the last place while this person typed: the address stays.
    const offers = mayEdit && (!full || this.#form.dirty);
    return html`${this.#heading(offers && !this.adding ? this.#opener() : nothing)}
      <ul class="list" part="list">
        ${inOrder(contacts).map((contact) => this.#row(contact, account, mayEdit))}
      </ul>
      ${
        contacts.length === 0
          ? html`<slot name="empty"><p class="count">${this.words.none}</p></slot>`
          : html`<p class="count">
              ${this.#count(contacts.length, account.contactLimit, mayEdit)}
            </p>`
      }
      ${this.#outcome()} ${offers ? this.#addForm(account) : nothing}`;
  }

  #count(count: number, limit: number, mayEdit: boolean): string {
    const { words } = this;
    return count >= limit && mayEdit ? words.full(limit) : words.count(count, limit);
  }

  #opener(): TemplateResult {
    return html`<button
      class="link opener"
      type="button"
      aria-label=${this.words.addOne}
      @click=${this.#onOpen}
    >
      ${this.words.add}
    </button>`;
  }

  #row(contact: InvoiceContact, account: Account, mayEdit: boolean): TemplateResult {
    const { words } = this;
    const attachments = this.#attachments.code;
    if (contact.contactId === this.asked && mayEdit) return this.#question(contact);
    if (mayEdit && attachments?.isOpenFor(contact)) return attachments.editor(contact, account);
    return html`<li part="row">
      <div class="contact">
        <bdi>${contact.email}</bdi>
        ${
          contact.main || !mayEdit
            ? nothing
            : html`<button
                class="link"
                type="button"
                aria-label=${words.removeOf(contact.email)}
                data-remove=${contact.contactId}
                @click=${() => {
                  this.#ask(contact);
                }}
              >
                ${words.remove}
              </button>`
        }
      </div>
      ${contact.main ? html`<div class="small muted">${words.main}</div>` : nothing}
      ${attachments?.line(contact, account, mayEdit)}
    </li>`;
  }

  // Adding the address again undoes it: so a question in the row is enough, without a dialog.
  #question(contact: InvoiceContact): TemplateResult {
    const { words } = this;
    const { busy, error } = this.#remove;
    return html`<li part="row">
      <div class="question" role="group" aria-labelledby="question">
        <p id="question">
          ${fill<unknown>(words.confirm, { email: html`<bdi class="strong">${contact.email}</bdi>` })}
        </p>
        ${error ? writeFailureView(this, error, { failed: words.removeFailed }) : nothing}
        <div class="buttons">
          <button
            class="button row"
            type="button"
            data-confirm
            aria-busy=${busy}
            @click=${() => void this.#removeNow(contact)}
          >
            ${busy ? words.removing : words.remove}
          </button>
          <button class="button row quiet" type="button" @click=${this.#onKeep}>
            ${words.keep}
          </button>
        </div>
      </div>
    </li>`;
  }

  #outcome(): TemplateResult {
    const { said } = this;
    return html`<div tabindex="-1" data-said>
      ${
        said
          ? html`<p class="said">
              ${icons.success()}
              <span
                >${fill<unknown>(this.#told(said.what), { email: html`<bdi>${said.email}</bdi>` })}</span
              >
            </p>`
          : nothing
      }
    </div>`;
  }

  /** The sentence on a change comes with the code that changes. */
  #told(what: Said['what']): string {
    return what === 'changed' ? (this.#attachments.code?.words.saved ?? '') : this.words[what];
  }

  #addForm(account: Account): TemplateResult {
    const { words, common } = this;
    const { busy, error } = this.#add;
    return html`${
        error && !this.#form.hasErrors
          ? writeFailureView(this, error, { failed: words.addFailed })
          : nothing
      }
      <form class=${this.adding ? 'open' : ''} novalidate @submit=${this.#onSubmit}>
        ${this.#form.field('email', {
          label: words.email,
          type: 'email',
          autocomplete: 'off',
          inputmode: 'email',
        })}
        ${this.#attachments.code?.field(this.#form, 'newAttachment', account)}
        <div class="submit">
          <button class="button" type="submit" aria-busy=${busy}>
            ${busy ? words.adding : words.add}
          </button>
          <button class="button quiet closer" type="button" @click=${this.#onClose}>
            ${common.cancel}
          </button>
        </div>
        <p class="access small muted">${words.access}</p>
      </form>`;
  }

  readonly #onOpen = (): void => {
    this.adding = true;
    this.said = undefined;
    void focusOn(this, '#field-email');
  };

  readonly #onClose = (): void => {
    this.adding = false;
    this.#add.clear();
    this.#form.reset();
    void focusOn(this, '.opener');
  };

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    this.said = undefined;
    if (this.#form.look()) void this.#addNow(this.#form.values);
    else {
      this.#add.clear();
      void focusOn(this, '#field-email');
    }
  };

  async #addNow({ email, newAttachment }: Record<Field, string>): Promise<void> {
    if (this.#add.busy) return;
    const isChosen = newAttachment !== 'pdf';
    const contact = await this.#add.run({
      email: cleanText(email),
      // The PDF is what everybody gets who chooses nothing.
      ...(isChosen && { attachment: newAttachment }),
    });
    if (!contact) {
      this.#explain();
      return;
    }
    this.#form.reset();
    this.adding = false;
    this.said = { what: 'added', email: contact.email };
    this.emit('cb-invoice-contact-added', { contact });
    void focusOn(this, '[data-said]');
  }

  #explain(): void {
    const { error } = this.#add;
    if (error?.code === 'contact-exists') this.#form.errors = { email: this.words.duplicate };
    else if (this.#add.fieldErrors['attachment']) this.#refuseAttachment();
    else if (this.#add.fieldErrors['email']) this.#form.errors = { email: this.words.invalid };
    // Somebody else filled the list meanwhile: read its present state.
    if (error?.status === 409) void this.#list.reload();
    this.requestUpdate();
    void focusOn(this, '[aria-invalid]', '#field-email');
  }

  /** The account had it when it was read. */
  #refuseAttachment(): void {
    this.#form.errors = { newAttachment: this.#attachments.code?.words.notOffered ?? '' };
    void this.#list.reload();
  }

  #ask(contact: InvoiceContact): void {
    this.#attachments.code?.close();
    this.asked = contact.contactId;
    this.said = undefined;
    this.#remove.clear();
    void focusOn(this, '[data-confirm]');
  }

  readonly #onKeep = (): void => {
    const kept = this.asked ?? '';
    this.asked = undefined;
    void focusOn(this, attributeIs('data-remove', kept));
  };

  async #removeNow(contact: InvoiceContact): Promise<void> {
    if (this.#remove.busy) return;
    const removed = await this.#remove.run(contact);
    // Somebody else removed it already: that is what the person wanted.
    const { error } = this.#remove;
    if (!removed && !(error?.code === 'not-found' && isUnknown(error))) return;
    this.asked = undefined;
    this.#remove.clear();
    this.said = { what: 'removed', email: contact.email };
    if (removed) this.emit('cb-invoice-contact-removed', { contact });
    else void this.#list.reload();
    void focusOn(this, '[data-said]');
  }
}
