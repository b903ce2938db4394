import { expect } from '@open-wc/testing';
import {
  effects,
  expectFocus,
  expectKept,
  faultsOf,
  refusesFields,
  removeGuards,
  send,
  watchWrites,
} from '../../../../../test/support/form-faults.js';
import type { Deed } from '../../../../../test/support/form-faults.js';
import { alertOf, mount, press, rowsOf, textIn, type } from '../../../../../test/support/mount.js';

const add: Deed = {
  operation: 'addPurchaseOrder',
  effect: 'purchase-order-added',
  act: 'Save',
  failed: 'The purchase order was not saved',
  unsure: 'We do not know yet whether the change was saved',
  typed: { 'PO number': "PO-O'Hara 9/2", 'Expiration date': '2027-12-31' },
  lead: '.refusal',
  done: 'was saved.',
  prepare: async (options) => {
    const world = await mount('cb-purchase-orders', { user: 'acme-billing', ...options });
    await press(world.widget, 'Add a purchase order');
    await type(world.widget, 'PO number', "PO-O'Hara 9/2");
    await type(world.widget, 'Expiration date', '2027-12-31');
    return world;
  },
};

const edit: Deed = {
  ...add,
  operation: 'updatePurchaseOrder',
  effect: 'purchase-order-changed',
  typed: { 'PO number': 'PO-87440-B', 'Expiration date': '2026-07-31' },
  prepare: async (options) => {
    const world = await mount('cb-purchase-orders', { user: 'acme-billing', ...options });
    await press(world.widget, 'Edit PO-87440');
    await type(world.widget, 'PO number', 'PO-87440-B');
    return world;
  },
};

afterEach(removeGuards);

for (const deed of [add, edit]) {
  describe(`${deed.operation} that fails`, () => {
    faultsOf(deed, { keyed: deed === add });
    refusesFields(deed, { '/number': 'PO number', '/expirationDate': 'Expiration date' });

    it('with purchase-order-exists: says so beside the number', async () => {
      const { widget, backend } = await deed.prepare();
      await backend.failNext(deed.operation, 'purchase-order-exists');
      await send(widget, deed);
      expect(alertOf(widget)).to.contain('PO number: This PO number is already on your account');
      expectFocus('.summary');
      expectKept(widget, deed);
      expect(effects(backend, deed)).to.equal(0);
    });

    it('with a day in the past: says the first that will do', async () => {
      const { writes, between } = watchWrites();
      const { widget } = await deed.prepare({ between });
      await type(widget, 'Expiration date', '2026-06-14');
      await send(widget, deed);
      expect(alertOf(widget)).to.contain(
        'Expiration date: Choose a date from today (Jun 15, 2026) on',
      );
      expectFocus('.summary');
      expectKept(widget, { ...deed, typed: { ...deed.typed, 'Expiration date': '2026-06-14' } });
      expect(writes).to.deep.equal([]);
    });
  });
}

describe('updatePurchaseOrder that meets another', () => {
  it('with precondition-failed: overwrites nothing and goes on by another press', async () => {
    const { widget, backend } = await edit.prepare();
    await backend.use('conflict');
    await send(widget, edit);
    expect(alertOf(widget)).to.contain('Nothing was overwritten');
    expectFocus('.conflict');
    expectKept(widget, {
      ...edit,
      typed: { 'PO number': 'PO-87440-B', 'Expiration date': '2026-08-30' },
    });
    expect(effects(backend, edit)).to.equal(0);
    await send(widget, edit);
    expect(effects(backend, edit)).to.equal(1);
    expect(textIn(widget)).to.contain('Aug 30, 2026');
    expect(rowsOf(widget)).to.have.length(3);
  });

  it('with a failure after that: says so beside what the two of them changed', async () => {
    const { widget, backend } = await edit.prepare();
    await backend.use('conflict');
    await send(widget, edit);
    await backend.failNext('updatePurchaseOrder', 'internal');
    await send(widget, edit);
    expect(alertOf(widget)).to.contain(edit.unsure);
    expect(alertOf(widget)).to.contain('Nothing was overwritten');
    expectFocus(edit.lead);
    expect(effects(backend, edit)).to.equal(0);
    await send(widget, edit);
    expect(effects(backend, edit)).to.equal(1);
  });
});
