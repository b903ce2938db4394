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
import { all, alertOf, field, mount, textIn, type } from '../../../../../test/support/mount.js';

const company = "O'Neill & Söhne <b>GmbH</b>";

const save: Deed = {
  operation: 'updateBillTo',
  effect: 'bill-to-changed',
  act: 'Save',
  failed: 'The billing address was not saved',
  unsure: 'We do not know yet whether the change was saved',
  typed: { Company: company, City: 'Waco' },
  lead: '.refusal',
  done: 'New invoices will show this address',
  prepare: async (options) => {
    const world = await mount('cb-billto-form', { user: 'acme-billing', ...options });
    all(world.widget, '[data-edit]')[0]?.click();
    await world.widget.settled();
    await type(world.widget, 'Company', company);
    await type(world.widget, 'City', 'Waco');
    return world;
  },
};

afterEach(removeGuards);

describe('updateBillTo that fails', () => {
  faultsOf(save, { stepUp: true });
  refusesFields(save, {
    '/postalCode': 'ZIP code',
    '/phone': 'Phone',
    '/addressLines/0': 'Street address',
  });

  it('with precondition-failed: overwrites nothing and goes on by another press', async () => {
    const { widget, backend, billing } = await save.prepare();
    await backend.use('conflict');
    await send(widget, save);
    expect(alertOf(widget)).to.contain('Nothing was overwritten');
    expectFocus('.conflict');
    expectKept(widget, save);
    expect(effects(backend, save)).to.equal(0);
    await send(widget, save);
    expect(effects(backend, save)).to.equal(1);
    expect((await billing.billTo.get()).addressLines.at(-1)).to.equal('Suite 900');
  });

  it('with a failure after that: says so beside what the two of them changed', async () => {
    const { widget, backend } = await save.prepare();
    await backend.use('conflict');
    await send(widget, save);
    await backend.failNext('updateBillTo', 'internal');
    await send(widget, save);
    expect(alertOf(widget)).to.contain(save.unsure);
    expect(alertOf(widget)).to.contain('Nothing was overwritten');
    expectFocus(save.lead);
    expect(effects(backend, save)).to.equal(0);
    await send(widget, save);
    expect(effects(backend, save)).to.equal(1);
  });

  it('with country-not-editable: says why the country stays', async () => {
    const { widget, backend } = await save.prepare();
    await backend.failNext('updateBillTo', 'country-not-editable');
    await send(widget, save);
    expect(alertOf(widget)).to.contain('The country cannot be changed here');
    expectFocus('.refusal');
    expectKept(widget, save);
    expect(effects(backend, save)).to.equal(0);
  });
});

describe('a billing address that cannot be right', () => {
  for (const [whose, code] of [
    ['a Canadian', 'K1A 0B1'],
    ['a British', 'SW1A 1AA'],
    ['a French', '6900'],
  ] as const) {
    it(`with ${whose} postal code in the United States: says what one looks like`, async () => {
      const { writes, between } = watchWrites();
      const { widget } = await save.prepare({ between });
      await type(widget, 'ZIP code', code);
      await send(widget, save);
      expect(alertOf(widget)).to.contain('ZIP code: Use a form like 78756 or 78756-1234');
      expect(field(widget, 'ZIP code').value).to.equal(code);
      expectKept(widget, save);
      expect(writes).to.deep.equal([]);
    });
  }

  it('takes names written from right to left, and shows them so', async () => {
    const { widget, billing } = await save.prepare();
    await type(widget, 'Company', 'شركة الدعم الميداني');
    await type(widget, 'Contact name', 'דנה ויטפילד');
    await send(widget, save);
    const { company: saved, contactName } = await billing.billTo.get();
    expect([saved, contactName]).to.deep.equal(['شركة الدعم الميداني', 'דנה ויטפילד']);
    const shown = all(widget, 'address div, address bdi').filter((line) =>
      ['شركة الدعم الميداني', 'דנה ויטפילד'].includes(line.textContent.trim()),
    );
    expect(shown.length).to.be.at.least(2);
    expect(shown.some((line) => line.localName === 'bdi' || line.dir === 'auto')).to.equal(true);
    expect(textIn(widget)).to.contain('Waco');
  });
});
