import type { Billing, PurchaseOrder } from '@corporate-billing/sdk';
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { PropertyValues } from 'lit';
import {
  alertOf,
  all,
  field,
  focused,
  mount,
  press,
  textIn,
  type,
} from '../../../../test/support/mount.js';
import type { World } from '../../../../test/support/mount.js';
import { BillingWidget } from '../session/billing-widget.js';
import { Draft } from './draft.js';
import { Resource } from './resource.js';

type Field = 'number' | 'expirationDate';

const valuesOf = (order?: PurchaseOrder): Record<Field, string> => ({
  number: order?.number ?? '',
  expirationDate: order?.expirationDate ?? '',
});

/** Edits the first purchase order, as the smallest widget that does. */
class EditOrder extends BillingWidget {
  readonly saved: PurchaseOrder[] = [];
  readonly orders = new Resource<readonly [], readonly PurchaseOrder[]>(this, {
    groups: ['purchaseOrders'],
    args: () => [],
    read: (billing, _args, options) => billing.purchaseOrders.list(options),
    mode: () => (this.draft.isOpen ? 'draft' : 'view'),
  });
  readonly draft: Draft<Field, PurchaseOrder> = new Draft<Field, PurchaseOrder>(this, {
    values: valuesOf,
    validate: ({ number }) => (number ? {} : { number: 'Enter a number' }),
    labels: () => ({ number: 'Number', expirationDate: 'Last day' }),
    save: (billing, { values, base }, { signal, idempotencyKey }) =>
      base
        ? billing.purchaseOrders.update(base.purchaseOrderId, values, {
            signal,
            ifMatch: base.etag,
          })
        : billing.purchaseOrders.add(values, { signal, idempotencyKey }),
    isRecord: (value): value is PurchaseOrder => Boolean(value && Object.hasOwn(value, 'etag')),
    isAsTyped: (order, values) => JSON.stringify(valuesOf(order)) === JSON.stringify(values),
    say: (name) => `The ${name} was refused`,
    shown: (_name, value) => `“${value}”`,
    source: this.orders,
    saved: (order) => this.saved.push(order),
    taken: () => void this.orders.reload(),
  });

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { base } = this.draft;
    this.draft.follow(
      this.orders.value?.find(({ purchaseOrderId }) => purchaseOrderId === base?.purchaseOrderId),
    );
  }

  override render(): unknown {
    if (!this.draft.isOpen) return html`<p>${this.orders.value?.[0]?.number}</p>`;
    return html`<form novalidate @submit=${this.draft.submit}>
      ${this.draft.messages('The order was not saved')}
      ${this.draft.form.field('number', { label: 'Number' })}
      ${this.draft.form.field('expirationDate', { label: 'Last day', type: 'date' })}
      <button type="submit">Save</button>
    </form>`;
  }
}
customElements.define('cb-edit-order', EditOrder);

interface DraftWorld extends World {
  edit: EditOrder;
  first: PurchaseOrder;
}

async function open(base = true): Promise<DraftWorld> {
  const world = await mount('cb-edit-order', { user: 'acme-billing' });
  const edit = world.widget as unknown as EditOrder;
  const [first] = edit.orders.value ?? [];
  if (!first) throw new Error('The account has no purchase order');
  edit.draft.open(base ? first : undefined);
  edit.requestUpdate();
  await world.widget.settled();
  return { ...world, edit, first };
}

/** Somebody else changes the order, and this client hears nothing of it. */
const theirs = (
  { backend, first }: DraftWorld,
  change: Partial<Record<Field, string>>,
): Promise<unknown> => changeOrder(backend, { ...first, ...change });

async function changeOrder(backend: World['backend'], order: PurchaseOrder): Promise<void> {
  const { createBilling } = await import('@corporate-billing/sdk');
  const other: Billing = createBilling({
    baseUrl: 'https://mock.example/v1',
    fetch: backend.fetch,
    retry: { attempts: 1 },
  });
  await other.purchaseOrders.update(order.purchaseOrderId, valuesOf(order), {
    ifMatch: order.etag,
  });
  other.close();
}

describe('a draft', () => {
  it('starts from a record, and is closed once it is saved', async () => {
    const { widget, edit, first } = await open();
    expect(field(widget, 'Number').value).to.equal(first.number);
    await type(widget, 'Number', 'PO-1');
    await press(widget, 'Save');
    expect(edit.saved.map(({ number }) => number)).to.deep.equal(['PO-1']);
    expect(edit.draft.isOpen).to.equal(false);
    expect(edit.draft.form.values).to.deep.equal({ number: '', expirationDate: '' });
  });

  it('starts with a new one, and adds it', async () => {
    const { widget, edit, billing } = await open(false);
    await type(widget, 'Number', 'PO-NEW');
    await type(widget, 'Last day', '2027-01-31');
    await press(widget, 'Save');
    expect(edit.saved.map(({ number }) => number)).to.deep.equal(['PO-NEW']);
    expect((await billing.purchaseOrders.list()).map(({ number }) => number)).to.include('PO-NEW');
  });

  it('sends nothing while something is wrong', async () => {
    const { widget, edit } = await open();
    await type(widget, 'Number', '');
    await press(widget, 'Save');
    expect(alertOf(widget)).to.contain('Number: Enter a number');
    expect(edit.saved).to.deep.equal([]);
  });

  it('says beside its field what the API refuses', async () => {
    const { widget, backend } = await open();
    await backend.failNext('updatePurchaseOrder', 'validation-failed');
    await press(widget, 'Save');
    expect(alertOf(widget)).to.match(/was refused|was not saved/);
    expect(field(widget, 'Number').value).not.to.equal('');
  });

  it('says above the form what is not about a field, with the focus there', async () => {
    const { widget, backend } = await open();
    await type(widget, 'Number', 'PO-1');
    await backend.failNext('updatePurchaseOrder', 'internal');
    await press(widget, 'Save');
    expect(alertOf(widget)).to.contain('We do not know yet whether the change was saved');
    expect(focused()?.className).to.equal('refusal');
    expect(field(widget, 'Number').value).to.equal('PO-1');
  });
});

describe('a draft of what somebody else saved first', () => {
  it('takes theirs where the person changed nothing, and tells what it was', async () => {
    const world = await open();
    const { widget, edit } = world;
    await type(widget, 'Number', 'PO-MINE');
    await theirs(world, { expirationDate: '2027-05-05' });
    await press(widget, 'Save');
    expect(edit.saved).to.deep.equal([]);
    expect(alertOf(widget)).to.contain('Nothing was overwritten');
    expect(alertOf(widget)).to.contain('Their change: Last day');
    expect(edit.draft.form.values).to.deep.equal({
      number: 'PO-MINE',
      expirationDate: '2027-05-05',
    });
    expect(focused()?.className).to.equal('conflict');
    await press(widget, 'Save');
    expect(edit.saved.map(valuesOf)).to.deep.equal([
      { number: 'PO-MINE', expirationDate: '2027-05-05' },
    ]);
  });

  it('lets the person choose where both changed the same', async () => {
    const world = await open();
    const { widget, edit } = world;
    await type(widget, 'Number', 'PO-MINE');
    await theirs(world, { number: 'PO-THEIRS' });
    await press(widget, 'Save');
    expect(textIn(widget)).to.contain('Yours: “PO-MINE”');
    expect(textIn(widget)).to.contain('Theirs: “PO-THEIRS”');
    const [, other] = all(widget, 'input[type="radio"]');
    other?.click();
    await widget.settled();
    expect(field(widget, 'Number').value).to.equal('PO-THEIRS');
    await press(widget, 'Save');
    expect(edit.saved.map(({ number }) => number)).to.deep.equal(['PO-THEIRS']);
  });

  it('is done when what is there is what was typed: an answer was lost', async () => {
    const { widget, edit, backend } = await open();
    await type(widget, 'Number', 'PO-ONCE');
    await backend.failNext('updatePurchaseOrder', 'answer-lost');
    await press(widget, 'Save');
    expect(alertOf(widget)).to.contain('We do not know yet whether the change was saved');
    await press(widget, 'Save');
    expect(edit.saved.map(({ number }) => number)).to.deep.equal(['PO-ONCE']);
  });

  it('merges at once when the record is read again meanwhile', async () => {
    const world = await open();
    const { widget, edit } = world;
    await type(widget, 'Number', 'PO-MINE');
    await theirs(world, { expirationDate: '2027-05-05' });
    await widget.reload();
    await widget.settled();
    expect(alertOf(widget)).to.contain('Nothing was overwritten');
    expect(edit.draft.form.values).to.deep.equal({
      number: 'PO-MINE',
      expirationDate: '2027-05-05',
    });
  });

  it('tells of a change, and loads it only when asked', async () => {
    const world = await open();
    const { widget, billing, first, edit } = world;
    await type(widget, 'Number', 'PO-MINE');
    await billing.purchaseOrders.update(
      first.purchaseOrderId,
      { ...valuesOf(first), expirationDate: '2027-05-05' },
      { ifMatch: first.etag },
    );
    await widget.settled();
    expect(textIn(widget)).to.contain('This was changed somewhere else');
    expect(edit.draft.form.values.expirationDate).to.equal(first.expirationDate);
    await press(widget, 'Load the new values');
    expect(edit.draft.form.values).to.deep.equal({
      number: 'PO-MINE',
      expirationDate: '2027-05-05',
    });
  });

  it('forgets conflict and failure when it is closed', async () => {
    const world = await open();
    const { widget, edit } = world;
    await type(widget, 'Number', 'PO-MINE');
    await theirs(world, { number: 'PO-THEIRS' });
    await press(widget, 'Save');
    edit.draft.close();
    edit.draft.open(edit.orders.value?.[0]);
    edit.requestUpdate();
    await widget.updateComplete;
    expect(all(widget, '.conflict')).to.have.length(0);
    expect(all(widget, '.refusal')).to.have.length(0);
  });
});
