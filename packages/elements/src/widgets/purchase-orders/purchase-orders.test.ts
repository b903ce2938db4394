import type { PurchaseOrder } from '@corporate-billing/sdk';
import { expect } from '@open-wc/testing';
import {
  alertOf,
  all,
  field,
  focused,
  mount,
  nextEvent,
  press,
  rowsOf,
  textIn,
  type,
} from '../../../../../test/support/mount.js';
import type { Widget, World } from '../../../../../test/support/mount.js';

const rows = (widget: Widget): string[] =>
  rowsOf(widget).map((row) => row.textContent.replace(/\s+/g, ' ').trim());

async function fillIn(widget: Widget, number: string, expirationDate: string): Promise<void> {
  await type(widget, 'PO number', number);
  await type(widget, 'Expiration date', expirationDate);
  await press(widget, 'Save');
}

async function changeElsewhere({ billing, widget }: World, number: string): Promise<void> {
  const order = (await billing.purchaseOrders.list()).find((each) => each.number === 'PO-87440');
  if (!order) throw new Error('The demo account has lost PO-87440');
  const { purchaseOrderId, expirationDate, etag } = order;
  await billing.purchaseOrders.update(
    purchaseOrderId,
    { number, expirationDate },
    { ifMatch: etag },
  );
  await widget.settled();
}

describe('cb-purchase-orders', () => {
  it('shows which are active, which expire and which are past', async () => {
    const { widget } = await mount('cb-purchase-orders', { user: 'acme-billing' });
    expect(rows(widget)).to.deep.equal([
      'PO-88213 Apr 30, 2027 Active Edit',
      'PO-87440 Jul 31, 2026 Expires in 46 days Edit',
      'PO-85102 Dec 31, 2025 Expired Edit',
    ]);
  });

  it('adds one, says so and shows it', async () => {
    const { widget } = await mount('cb-purchase-orders', { user: 'acme-billing' });
    await press(widget, 'Add a purchase order');
    expect(focused()).to.equal(field(widget, 'PO number'));
    const saved = nextEvent<{ purchaseOrder: PurchaseOrder }>(widget, 'cb-purchase-order-saved');
    await fillIn(widget, 'PO-90001', '2027-12-31');
    expect((await saved).detail.purchaseOrder.number).to.equal('PO-90001');
    await widget.settled();
    expect(rows(widget)[0]).to.equal('PO-90001 Dec 31, 2027 Active Edit');
    expect(textIn(widget)).to.contain('PO-90001 was saved.');
  });

  it('changes one', async () => {
    const { widget } = await mount('cb-purchase-orders', { user: 'acme-billing' });
    await press(widget, 'Edit PO-87440');
    expect(field(widget, 'PO number').value).to.equal('PO-87440');
    expect(field(widget, 'Expiration date').value).to.equal('2026-07-31');
    await type(widget, 'Expiration date', '2026-06-15');
    await press(widget, 'Save');
    expect(rows(widget)[1]).to.equal('PO-87440 Jun 15, 2026 Last day today Edit');
  });

  it('explains a known number and a day in the past, and keeps both', async () => {
    const { widget } = await mount('cb-purchase-orders', { user: 'acme-billing' });
    await press(widget, 'Add a purchase order');
    await fillIn(widget, 'po-88213', '2026-06-14');
    expect(alertOf(widget)).to.contain('2 things to correct before we can save');
    expect(alertOf(widget)).to.contain('Choose a date from today (Jun 15, 2026) on');
    expect(field(widget, 'PO number').value).to.equal('po-88213');
    expect(rows(widget)).to.have.length(3);
  });

  it('says beside the field what only the server knows', async () => {
    const { widget, backend } = await mount('cb-purchase-orders', { user: 'acme-billing' });
    await press(widget, 'Add a purchase order');
    await backend.failNext('addPurchaseOrder', 'purchase-order-exists');
    await fillIn(widget, 'PO-90001', '2027-12-31');
    expect(alertOf(widget)).to.contain('PO number: This PO number is already on your account');
    expect(field(widget, 'PO number').getAttribute('aria-invalid')).to.equal('true');
  });

  it('takes over what somebody else changed meanwhile, and overwrites nothing', async () => {
    const world = await mount('cb-purchase-orders', { user: 'acme-billing' });
    const { widget } = world;
    await press(widget, 'Edit PO-87440');
    await type(widget, 'Expiration date', '2026-12-31');
    await changeElsewhere(world, 'PO-87441');
    expect(alertOf(widget)).to.contain('Nothing was overwritten');
    expect(field(widget, 'PO number').value).to.equal('PO-87441');
    await press(widget, 'Save');
    expect(rows(widget)[1]).to.equal('PO-87441 Dec 31, 2026 Active Edit');
  });

  it('asks whose number holds when both changed it', async () => {
    const world = await mount('cb-purchase-orders', { user: 'acme-billing' });
    const { widget } = world;
    await press(widget, 'Edit PO-87440');
    await type(widget, 'PO number', 'PO-MINE');
    await changeElsewhere(world, 'PO-THEIRS');
    expect(field(widget, 'PO number').value).to.equal('PO-MINE');
    all(widget, '.conflict label')[1]?.click();
    await widget.settled();
    expect(field(widget, 'PO number').value).to.equal('PO-THEIRS');
  });

  it('keeps the form when saving failed, and adds once on the second try', async () => {
    const { widget, backend } = await mount('cb-purchase-orders', { user: 'acme-billing' });
    await press(widget, 'Add a purchase order');
    await backend.failNext('addPurchaseOrder', 'answer-lost');
    await fillIn(widget, 'PO-90001', '2027-12-31');
    expect(alertOf(widget)).to.contain('We do not know yet whether the change was saved');
    await press(widget, 'Save');
    expect(rows(widget).filter((row) => row.includes('PO-90001'))).to.have.length(1);
  });

  it('warns when none covers the next invoice', async () => {
    const { widget } = await mount('cb-purchase-orders', {
      user: 'acme-billing',
      before: async (_backend, billing) => {
        const [longest] = await billing.purchaseOrders.list();
        if (!longest) return;
        const { purchaseOrderId, number, etag } = longest;
        const expirationDate = '2026-08-31';
        await billing.purchaseOrders.update(
          purchaseOrderId,
          { number, expirationDate },
          { ifMatch: etag },
        );
      },
    });
    expect(textIn(widget)).to.contain('No purchase order covers your next invoice');
    expect(textIn(widget)).to.contain('is expected on Sep 1, 2026');
  });

  it('warns when none is active any more', async () => {
    const { widget } = await mount('cb-purchase-orders', {
      user: 'acme-billing',
      now: '2027-06-01T09:00:00Z',
    });
    expect(textIn(widget)).to.contain('No purchase order is active');
  });

  it('says what to do while there is none', async () => {
    const { widget } = await mount('cb-purchase-orders', { user: 'new-billing' });
    expect(textIn(widget)).to.contain('No purchase orders yet');
    await press(widget, 'Add a purchase order');
    await fillIn(widget, 'NL-1', '2026-12-31');
    expect(rows(widget)).to.have.length(1);
  });

  it('shows and does not offer to whom may only read', async () => {
    const { widget } = await mount('cb-purchase-orders', { user: 'acme-readonly' });
    expect(rows(widget)).to.have.length(3);
    expect(all(widget, 'button')).to.have.length(0);
  });

  it('offers to try again when the list cannot be read', async () => {
    const { widget, backend } = await mount('cb-purchase-orders', {
      user: 'acme-billing',
      scenario: 'server-error',
    });
    expect(alertOf(widget)).to.contain('We could not load your purchase orders');
    await backend.use('default');
    await press(widget, 'Try again');
    expect(rows(widget)).to.have.length(3);
  });
});
