import type { Account, FieldError, PurchaseOrder } from '@corporate-billing/sdk';
import { cleanText } from '@corporate-billing/sdk/rules';
import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { CbElement } from '../../core/cb-element.js';
import { BillingWidget } from '../../session/billing-widget.js';
import { focusOn } from '../../ui/focus.js';
import { Draft } from '../../core/draft.js';
import { Resource } from '../../core/resource.js';
import { formatDate } from '../../format/date.js';
import { fill } from '../../i18n/fill.js';
import { formStyles } from '../../theme/form.styles.js';
import { tableStyles } from '../../theme/table.styles.js';
import { badge } from '../../ui/badge.js';
import * as icons from '../../ui/icons.js';
import { bar, emptyView, failedView, messageView } from '../../ui/states.js';
import { coverageOf, faultsOf, standingOf } from '../../rules/purchase-order-rules.js';
import type { PurchaseOrderField, PurchaseOrderValues } from '../../rules/purchase-order-rules.js';
import { purchaseOrdersStyles } from './purchase-orders.styles.js';
import { purchaseOrdersWords } from './purchase-orders.words.js';
import { reference } from '../../ui/reference.js';
import { attributeIs } from '../../ui/page.js';
import { readableAccount } from '../../rules/account-rules.js';

interface Orders {
  readonly account: Account;
  readonly orders: readonly PurchaseOrder[];
}

/**
 * The account's purchase orders with their last day: which are active, which expire within 60 days,
 * which are past. Says so when none will be good on the day the next invoice is expected, which is
 * the nearest renewal of a subscription.
 *
 * @summary Shows, adds and edits purchase orders.
 * @slot heading - replaces the heading
 * @slot empty - replaces what is shown while there is no purchase order
 * @csspart base - everything the widget shows
 * @csspart heading - the heading
 * @csspart table - the list
 * @csspart row - one purchase order
 * @csspart badge - its status
 * @csspart empty - there is no purchase order
 * @csspart failed - shown when the purchase orders could not be loaded
 * @csspart error-summary - what is to be corrected, after `Save`
 * @csspart conflict - yours and theirs, after somebody else saved first
 * @fires cb-purchase-order-saved - one was added or changed; `detail.purchaseOrder`
 * @fires cb-error - something failed; `detail.error`
 */
export class CbPurchaseOrders extends BillingWidget {
  static override styles = [CbElement.styles, formStyles, tableStyles, purchaseOrdersStyles];

  readonly #list = new Resource<readonly [], Orders>(this, {
    groups: ['purchaseOrders', 'account'],
    args: () => [],
    read: async (billing, _args, options) => {
      const [account, orders] = await Promise.all([
        billing.account.get(options).then(readableAccount),
        billing.purchaseOrders.list(options),
      ]);
      return { account, orders };
    },
    isEmpty: ({ orders }) => orders.length === 0,
  });
  readonly #draft = new Draft<PurchaseOrderField, PurchaseOrder>(this, {
    values: valuesOf,
    validate: (values) => this.#messages(values),
    labels: () => ({ number: this.words.number, expirationDate: this.words.expirationDate }),
    limits: { number: 50 },
    save: (billing, { values, base }, { signal, idempotencyKey }) => {
      const order = { number: cleanText(values.number), expirationDate: values.expirationDate };
      return base
        ? billing.purchaseOrders.update(base.purchaseOrderId, order, { signal, ifMatch: base.etag })
        : billing.purchaseOrders.add(order, { signal, idempotencyKey });
    },
    isRecord: isPurchaseOrder,
    isAsTyped: ({ number, expirationDate }, values) =>
      number === cleanText(values.number) && expirationDate === values.expirationDate,
    findings: ({ code, message, fieldErrors }) =>
      code === 'purchase-order-exists' ? { number: { code, message } } : fieldErrors,
    say: (name, finding) => this.#sayFinding(name, finding),
    shown: (name, value) => (name === 'number' ? value : this.#date(value)),
    source: this.#list,
    saved: (purchaseOrder) => {
      this.#onSaved(purchaseOrder);
    },
    taken: ({ etag }) => {
      if (this.#orders.every((order) => order.etag !== etag)) void this.#list.reload();
    },
  });

  /**
   * The purchase order that is edited, by its `purchaseOrderId`, or `new`. It follows where the person
   * goes; setting it opens the form, where the person may edit.
   */
  @property({ reflect: true }) step: string | undefined;

  @state() private saved: string | undefined;

  protected override get words(): typeof purchaseOrdersWords {
    return this.wordsOf('purchaseOrders', purchaseOrdersWords);
  }

  override render(): unknown {
    return this.#list.render({
      loading: () => this.#frame(this.#skeleton()),
      failed: (error) => this.#frame(failedView(this, this.words.failed, error, this.#list.reload)),
      empty: () => this.#frame(this.#draft.isOpen ? this.#formView() : this.#emptyView()),
      ready: (value) =>
        this.#frame([
          this.#draft.isOpen ? this.#formView() : this.#warning(value),
          this.#table(value.orders),
        ]),
    });
  }

  /**
   * Opens the form, once the list is read and where the person may edit.
   * @param purchaseOrderId which one to change; without it, or where it is not there, a new one
   */
  async edit(purchaseOrderId?: string): Promise<void> {
    await this.settled();
    if (!this.#mayEdit) {
      this.requestUpdate();
      return;
    }
    const order = this.#orders.find((each) => each.purchaseOrderId === purchaseOrderId);
    this.#begin(order);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { base } = this.#draft;
    // The list was read again while somebody edits.
    this.#draft.follow(
      base && this.#orders.find(({ purchaseOrderId }) => purchaseOrderId === base.purchaseOrderId),
    );
    this.#followStep(changed.has('step'));
  }

  /** Tells which form is open, or opens or closes the one that was asked for. */
  #followStep(isSet: boolean): void {
    const { base, isOpen } = this.#draft;
    const now = isOpen ? (base?.purchaseOrderId ?? 'new') : undefined;
    if (!isSet || this.step === now) this.step = now;
    else if (this.step) void this.edit(this.step);
    else this.#onCancel();
  }

  protected override forget(): void {
    this.#draft.close();
    this.saved = undefined;
    super.forget();
  }

  get #orders(): readonly PurchaseOrder[] {
    return this.#list.value?.orders ?? [];
  }

  get #mayEdit(): boolean {
    return this.#list.value?.account.capabilities.includes('purchaseOrders.edit') ?? false;
  }

  get #today(): string {
    return this.billing?.today(this.#list.value?.account.timeZone ?? 'UTC') ?? '';
  }

  #frame(body: unknown): TemplateResult {
    const { words } = this;
    const offers = this.#mayEdit && !this.#draft.isOpen && this.#orders.length > 0;
    return html`<div class="head">
        <slot name="heading"><h2 part="heading" tabindex="-1">${words.heading}</h2></slot>
        ${
          offers
            ? html`<button class="button" type="button" data-add @click=${this.#onAdd}>
                ${words.add}
              </button>`
            : nothing
        }
      </div>
      <p class="lead">${words.lead}</p>
      ${this.#outcome()} ${body}`;
  }

  #outcome(): TemplateResult {
    const number = html`<bdi class="strong">${this.saved}</bdi>`;
    return html`<div tabindex="-1" data-said>
      ${
        this.saved
          ? html`<p class="said">
              ${icons.success()} <span>${fill<unknown>(this.words.saved, { number })}</span>
            </p>`
          : nothing
      }
    </div>`;
  }

  #skeleton(): TemplateResult {
    return html`<div data-say=${this.words.loading}>
      <table>
        ${this.#columns()}
        <tbody>
          ${[7, 8, 7].map(
            (width) =>
              html`<tr>
                <td>${bar(width)}</td>
                <td class="until">${bar(8)}</td>
                <td class="standing">${bar(6)}</td>
                <td class="acts"></td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  #emptyView(): TemplateResult {
    const { words } = this;
    return html`<slot name="empty"
      >${
        this.#mayEdit
          ? emptyView(icons.document(), words.emptyTitle, words.emptyText, {
              label: words.add,
              act: this.#onAdd,
              solid: true,
            })
          : emptyView(icons.document(), words.emptyTitle, words.emptyReadOnly)
      }</slot
    >`;
  }

  #warning({ account, orders }: Orders): unknown {
    const { words } = this;
    const coverage = coverageOf(orders, account, this.#today);
    if (coverage.kind === 'covered') return nothing;
    if (coverage.kind === 'none-active') {
      const text = coverage.next
        ? words.noneActiveOn(this.#date(coverage.next))
        : words.noneActiveText;
      return messageView('warning', words.noneActiveTitle, text);
    }
    const text = fill<unknown>(words.uncoveredText, {
      number: reference(coverage.best.number),
      last: this.#date(coverage.best.expirationDate),
      next: this.#date(coverage.next),
    });
    return messageView('warning', words.uncoveredTitle, text);
  }

  #columns(): TemplateResult {
    const { words, common } = this;
    return html`<thead>
      <tr>
        <th scope="col">${words.number}</th>
        <th scope="col">${words.expirationDate}</th>
        <th scope="col">${words.status}</th>
        ${
          this.#mayEdit
            ? html`<td><span class="visually-hidden">${common.edit}</span></td>`
            : html`<td></td>`
        }
      </tr>
    </thead>`;
  }

  #table(orders: readonly PurchaseOrder[]): TemplateResult {
    return html`<table part="table" aria-label=${this.words.heading}>
      ${this.#columns()}
      <tbody>
        ${repeat(
          orders,
          ({ purchaseOrderId }) => purchaseOrderId,
          (order) => this.#row(order),
        )}
      </tbody>
    </table>`;
  }

  #row(order: PurchaseOrder): TemplateResult {
    const { words, common } = this;
    const past = standingOf(order, this.#today).kind === 'expired';
    return html`<tr part="row">
      <th scope="row" class="number">${reference(order.number)}</th>
      <td
        class="until ${past ? 'expired-date' : ''}"
        translate="no"
        data-label=${words.expirationDate}
      >
        ${this.#date(order.expirationDate)}
      </td>
      <td class="standing">${this.#badge(order)}</td>
      <td class="acts">
        ${
          this.#mayEdit && !this.#draft.isOpen
            ? html`<button
                class="button row"
                type="button"
                aria-label=${words.editOf(order.number)}
                data-edit=${order.purchaseOrderId}
                @click=${() => {
                  this.#begin(order);
                }}
              >
                ${common.edit}
              </button>`
            : nothing
        }
      </td>
    </tr>`;
  }

  #badge(order: PurchaseOrder): TemplateResult {
    const { words } = this;
    const standing = standingOf(order, this.#today);
    if (standing.kind === 'active') return badge('active', words.active);
    if (standing.kind === 'expired') return badge('ended', words.expired);
    if (standing.kind === 'unknown') return badge('unknown', standing.state);
    return badge('soon', standing.days === 0 ? words.expiresToday : words.expiresIn(standing.days));
  }

  #date(date: string): string {
    return formatDate(date, this.locale);
  }

  // The form.

  #formView(): TemplateResult {
    const { words, common } = this;
    const { base, form, busy } = this.#draft;
    return html`<form novalidate @submit=${this.#draft.submit}>
      <h3><bdi>${base ? words.editOf(base.number) : words.add}</bdi></h3>
      ${this.#draft.messages(words.saveFailed)}
      <div class="beside ${form.hasErrors ? 'wrong' : ''}">
        ${form.field('number', {
          label: words.number,
          width: 'number-field',
        })}
        ${form.field('expirationDate', {
          label: words.expirationDate,
          type: 'date',
          width: 'expirationDate',
        })}
      </div>
      <div class="buttons">
        <button class="button solid main" type="submit" aria-busy=${busy}>
          ${busy ? common.saving : common.save}
        </button>
        <button class="button quiet main" type="button" @click=${this.#onCancel}>
          ${common.cancel}
        </button>
      </div>
    </form>`;
  }

  #messages(values: PurchaseOrderValues): Partial<PurchaseOrderValues> {
    const { words } = this;
    const { base } = this.#draft;
    const faults = faultsOf(values, { orders: this.#orders, today: this.#today, base });
    const messages: Partial<PurchaseOrderValues> = {};
    if (faults.number) {
      messages.number = faults.number === 'known' ? words.numberKnown : words.numberMissing;
    }
    if (faults.expirationDate) {
      messages.expirationDate =
        faults.expirationDate === 'past'
          ? words.datePast(this.#date(this.#today))
          : words.dateMissing;
    }
    return messages;
  }

  // What the person does.

  readonly #onAdd = (): void => {
    this.#begin(undefined);
  };

  #begin(order: PurchaseOrder | undefined): void {
    this.saved = undefined;
    this.#draft.open(order);
    void focusOn(this, '#field-number');
  }

  readonly #onCancel = (): void => {
    const { base } = this.#draft;
    const from = base ? attributeIs('data-edit', base.purchaseOrderId) : '[data-add]';
    this.#draft.close();
    void focusOn(this, from);
  };

  #onSaved(purchaseOrder: PurchaseOrder): void {
    this.saved = purchaseOrder.number;
    this.emit('cb-purchase-order-saved', { purchaseOrder });
    void focusOn(this, '[data-said]');
  }

  #sayFinding(name: PurchaseOrderField, { code, message }: FieldError): string {
    const { words } = this;
    if (name === 'number') {
      return code === 'purchase-order-exists' ? words.numberKnown : words.numberMissing;
    }
    return code === 'past' ? words.datePast(this.#date(this.#today)) : message;
  }
}

const valuesOf = (order: PurchaseOrder | undefined): PurchaseOrderValues => ({
  number: order?.number ?? '',
  expirationDate: order?.expirationDate ?? '',
});

const isPurchaseOrder = (value: unknown): value is PurchaseOrder =>
  typeof value === 'object' && value !== null && 'purchaseOrderId' in value && 'etag' in value;
