import type { Account, PurchaseOrder } from '@corporate-billing/sdk';
import { cleanText } from '@corporate-billing/sdk/rules';
import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { Action } from '../../core/action.js';
import { CbElement } from '../../core/cb-element.js';
import { BillingWidget } from '../../session/billing-widget.js';
import { focusOn } from '../../ui/focus.js';
import { Form } from '../../core/form.js';
import { mergeChanges } from '../../core/merge.js';
import type { Merge } from '../../core/merge.js';
import { Resource } from '../../core/resource.js';
import { formatDate } from '../../format/date.js';
import { fill } from '../../i18n/fill.js';
import { formStyles } from '../../theme/form.styles.js';
import { tableStyles } from '../../theme/table.styles.js';
import { badge } from '../../ui/badge.js';
import { conflictView, focusConflict } from '../../ui/conflict.js';
import * as icons from '../../ui/icons.js';
import { bar, emptyView, errorText, failedView, messageView } from '../../ui/states.js';
import { coverageOf, faultsOf, standingOf } from '../../rules/purchase-order-rules.js';
import type { PurchaseOrderField, PurchaseOrderValues } from '../../rules/purchase-order-rules.js';
import { purchaseOrdersStyles } from './purchase-orders.styles.js';
import { purchaseOrdersWords } from './purchase-orders.words.js';
import { reference } from '../../ui/reference.js';
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
  readonly #form = new Form<PurchaseOrderField>(this, {
    initial: () => valuesOf(this.base),
    validate: (values) => this.#messages(values),
    labels: () => ({ number: this.words.number, expirationDate: this.words.expirationDate }),
    limits: { number: 50 },
  });
  readonly #save = new Action<Draft, PurchaseOrder>(this, {
    run: (billing, { values, base }, { signal, idempotencyKey }) => {
      const order = { number: cleanText(values.number), expirationDate: values.expirationDate };
      return base
        ? billing.purchaseOrders.update(base.purchaseOrderId, order, { signal, ifMatch: base.etag })
        : billing.purchaseOrders.add(order, { signal, idempotencyKey });
    },
  });

  /** What the form is open for. */
  @state() private form: 'add' | 'edit' | undefined;
  /** The purchase order being edited, as it was when the person began. */
  @state() private base: PurchaseOrder | undefined;
  @state() private conflict:
    (Merge<PurchaseOrderField> & { theirs: PurchaseOrderValues }) | undefined;
  @state() private saved: string | undefined;

  private get words() {
    return this.wordsOf('purchaseOrders', purchaseOrdersWords);
  }

  override render(): unknown {
    return this.#list.render({
      loading: () => this.#frame(this.#skeleton()),
      failed: (error) => this.#frame(failedView(this, this.words.failed, error, this.#list.reload)),
      empty: () => this.#frame(this.form ? this.#formView() : this.#emptyView()),
      ready: (value) =>
        this.#frame([
          this.form ? this.#formView() : this.#warning(value),
          this.#table(value.orders),
        ]),
    });
  }

  /**
   * Opens the form, once the list is here and where the person may edit.
   * @param purchaseOrderId which one to change; without it, or where it is not there, a new one
   */
  async edit(purchaseOrderId?: string): Promise<void> {
    await this.settled();
    if (!this.#mayEdit) return;
    const order = this.#list.value?.orders.find((each) => each.purchaseOrderId === purchaseOrderId);
    this.#begin(order ? 'edit' : 'add', order);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#noticeOthers();
  }

  protected override forget(): void {
    this.#close();
    this.saved = undefined;
    super.forget();
  }

  get #mayEdit(): boolean {
    return this.#list.value?.account.capabilities.includes('purchaseOrders.edit') ?? false;
  }

  get #today(): string {
    return this.billing?.today(this.#list.value?.account.timeZone ?? 'UTC') ?? '';
  }

  #frame(body: unknown): TemplateResult {
    const { words } = this;
    const offers = this.#mayEdit && !this.form && (this.#list.value?.orders.length ?? 0) > 0;
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
      <td class="until ${past ? 'expired-date' : ''}" data-label=${words.expirationDate}>
        ${this.#date(order.expirationDate)}
      </td>
      <td class="standing">${this.#badge(order)}</td>
      <td class="acts">
        ${
          this.#mayEdit && !this.form
            ? html`<button
                class="button row"
                type="button"
                aria-label=${words.editOf(order.number)}
                data-edit=${order.purchaseOrderId}
                @click=${() => {
                  this.#edit(order);
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
    const title = this.base ? words.editOf(this.base.number) : words.add;
    return html`<form novalidate @submit=${this.#onSubmit}>
      <h3><bdi>${title}</bdi></h3>
      ${this.#messagesAbove()} ${this.#form.summary()}
      <div class="beside ${this.#form.hasErrors ? 'wrong' : ''}">
        ${this.#form.field('number', {
          label: words.number,
          width: 'number-field',
        })}
        ${this.#form.field('expirationDate', {
          label: words.expirationDate,
          type: 'date',
          width: 'expirationDate',
        })}
      </div>
      <div class="buttons">
        <button class="button solid main" type="submit" aria-busy=${this.#save.busy}>
          ${this.#save.busy ? common.saving : common.save}
        </button>
        <button class="button quiet main" type="button" @click=${this.#onCancel}>
          ${common.cancel}
        </button>
      </div>
    </form>`;
  }

  #messagesAbove(): unknown {
    const { error } = this.#save;
    return [
      this.conflict ? this.#conflictView(this.conflict) : nothing,
      error && !this.#form.hasErrors
        ? html`<div class="refusal" tabindex="-1">
            ${messageView('danger', this.words.saveFailed, errorText(this, error))}
          </div>`
        : nothing,
    ];
  }

  #conflictView(conflict: Merge<PurchaseOrderField> & { theirs: PurchaseOrderValues }): unknown {
    const { words } = this;
    const said = (name: PurchaseOrderField, value: string): string =>
      name === 'number' ? value : this.#date(value);
    return conflictView(this, {
      taken: conflict.taken.map((name) => words[name]),
      fields: conflict.conflicts.map((name) => ({
        name,
        label: words[name],
        mine: said(name, conflict.values[name]),
        theirs: said(name, conflict.theirs[name]),
        chosen: this.#form.values[name] === conflict.theirs[name] ? 'theirs' : 'mine',
      })),
      choose: (name, side) => {
        const field = name as PurchaseOrderField;
        this.#form.set(field, (side === 'mine' ? conflict.values : conflict.theirs)[field]);
      },
    });
  }

  #messages(values: PurchaseOrderValues): Partial<PurchaseOrderValues> {
    const { words } = this;
    const orders = this.#list.value?.orders ?? [];
    const faults = faultsOf(values, { orders, today: this.#today, base: this.base });
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
    this.#begin('add', undefined);
  };

  #edit(order: PurchaseOrder): void {
    this.#begin('edit', order);
  }

  #begin(form: 'add' | 'edit', base: PurchaseOrder | undefined): void {
    this.form = form;
    this.base = base;
    this.saved = undefined;
    this.#form.reset();
    void focusOn(this, '#field-number');
  }

  readonly #onCancel = (): void => {
    const from = this.base
      ? `[data-edit="${CSS.escape(this.base.purchaseOrderId)}"]`
      : '[data-add]';
    this.#close();
    void focusOn(this, from);
  };

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (this.#form.check()) void this.#send();
    else this.#save.clear();
  };

  async #send(): Promise<void> {
    if (this.#save.busy) return;
    const draft = { values: this.#form.values, base: this.base };
    const purchaseOrder = await this.#save.run(draft);
    if (!purchaseOrder) {
      this.#explain();
      return;
    }
    this.#done(purchaseOrder);
  }

  #done(purchaseOrder: PurchaseOrder): void {
    this.#close();
    this.saved = purchaseOrder.number;
    this.emit('cb-purchase-order-saved', { purchaseOrder });
    void focusOn(this, '[data-said]');
  }

  #explain(): void {
    const { error } = this.#save;
    if (error?.code === 'precondition-failed') {
      const { current } = error;
      if (isPurchaseOrder(current) && this.#isAsTyped(current)) {
        // What is there is what was sent: the answer to an earlier attempt was lost.
        void this.#list.reload();
        this.#done(current);
      } else if (isPurchaseOrder(current)) this.#takeCurrent(current);
      else void this.#list.reload();
    } else if (error?.code === 'purchase-order-exists') {
      const finding = { code: error.code, message: this.words.numberKnown };
      this.#form.refuse({ number: finding });
    } else {
      const shown = this.#form.refuse(this.#save.fieldErrors, (name, { code, message }) => {
        if (name === 'number') return this.words.numberMissing;
        return code === 'past' ? this.words.datePast(this.#date(this.#today)) : message;
      });
      if (error && !shown) void focusOn(this, '.refusal');
    }
  }

  #isAsTyped({ number, expirationDate }: PurchaseOrder): boolean {
    const { values } = this.#form;
    return number === cleanText(values.number) && expirationDate === values.expirationDate;
  }

  // The list was read again while somebody edits, and the order is not as it was.
  #noticeOthers(): void {
    const { base } = this;
    if (!base || this.#save.busy) return;
    const now = this.#list.value?.orders.find(
      (each) => each.purchaseOrderId === base.purchaseOrderId,
    );
    if (now && now.etag !== base.etag) this.#takeCurrent(now);
  }

  /** Somebody saved first: theirs where I changed nothing, a choice where both did. */
  #takeCurrent(current: PurchaseOrder): void {
    const theirs = valuesOf(current);
    const merge = mergeChanges(valuesOf(this.base), this.#form.values, theirs);
    this.base = current;
    this.#save.clear();
    this.#form.values = merge.values;
    this.conflict = { ...merge, theirs };
    if (this.#list.value?.orders.every(({ etag }) => etag !== current.etag)) {
      void this.#list.reload();
    }
    void focusConflict(this);
  }

  #close(): void {
    this.form = undefined;
    this.base = undefined;
    this.conflict = undefined;
    this.#save.clear();
    this.#form.reset();
  }
}

interface Draft {
  readonly values: PurchaseOrderValues;
  readonly base: PurchaseOrder | undefined;
}

const valuesOf = (order: PurchaseOrder | undefined): PurchaseOrderValues => ({
  number: order?.number ?? '',
  expirationDate: order?.expirationDate ?? '',
});

const isPurchaseOrder = (value: unknown): value is PurchaseOrder =>
  typeof value === 'object' && value !== null && 'purchaseOrderId' in value && 'etag' in value;
