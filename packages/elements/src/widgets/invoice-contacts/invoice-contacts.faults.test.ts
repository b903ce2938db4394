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
import { alertOf, all, mount, press, textIn, type } from '../../../../../test/support/mount.js';
import type { Widget } from '../../../../../test/support/mount.js';

const typed = "ann.o'hara+invoices@acme.example";

const add: Deed = {
  operation: 'addInvoiceContact',
  effect: 'contact-added',
  act: 'Add',
  failed: 'The address was not added',
  unsure: 'We do not know yet whether the change was saved',
  typed: { 'E-mail address': typed },
  lead: '#field-email',
  leadOfFields: '#field-email',
  done: 'now receives each new invoice',
  prepare: async (options) => {
    const world = await mount('cb-invoice-contacts', { user: 'acme-billing', ...options });
    await type(world.widget, 'E-mail address', typed);
    return world;
  },
};

const remove: Deed = {
  operation: 'removeInvoiceContact',
  effect: 'contact-removed',
  act: 'Remove',
  failed: 'The address was not removed',
  unsure: 'We do not know yet whether the change was saved',
  typed: {},
  lead: '[data-confirm]',
  done: 'no longer receives invoices',
  prepare: async (options) => {
    const world = await mount('cb-invoice-contacts', { user: 'acme-billing', ...options });
    await press(world.widget, 'Remove ap@acme.example');
    return world;
  },
};

const change: Deed = {
  operation: 'updateInvoiceContact',
  effect: 'contact-changed',
  act: 'Save',
  failed: 'The attachment was not changed',
  unsure: 'We do not know yet whether the change was saved',
  typed: { Attachment: 'link' },
  lead: '.refusal',
  done: 'The attachment for ap@acme.example was changed',
  prepare: async (options) => {
    const world = await mount('cb-invoice-contacts', { user: 'acme-billing', ...options });
    await press(world.widget, 'Change the attachment for ap@acme.example');
    await type(world.widget, 'Attachment', 'link');
    return world;
  },
};

const addresses = (widget: Widget): string[] =>
  all(widget, 'li').map((row) => row.querySelector('bdi')?.textContent ?? '');

afterEach(removeGuards);

describe('addInvoiceContact that fails', () => {
  faultsOf(add, { keyed: true, stepUp: true });
  refusesFields(add, { '/email': 'E-mail address' });

  it('with contact-exists: says so beside the field', async () => {
    const { widget, backend } = await add.prepare();
    await backend.failNext('addInvoiceContact', 'contact-exists');
    await send(widget, add);
    expect(textIn(widget)).to.contain('This address already receives your invoices');
    expectFocus('#field-email[aria-invalid="true"]');
    expectKept(widget, add);
    expect(effects(backend, add)).to.equal(0);
  });
});

describe('a new contact’s attachment that the account has no longer', () => {
  refusesFields({ ...add, leadOfFields: '#field-newAttachment' }, { '/attachment': 'Attachment' });
});

describe('updateInvoiceContact that fails', () => {
  faultsOf(change);
  refusesFields(change, { '/attachment': 'Attachment' });

  it('with precondition-failed: overwrites nothing and goes on by another press', async () => {
    const { widget, backend } = await mount('cb-invoice-contacts', {
      user: 'kontor-rechnung',
      lang: 'en',
    });
    await press(widget, 'Change the attachment for rechnung@kontor.example');
    await type(widget, 'Attachment', 'pdf');
    await backend.use('conflict');
    await send(widget, change);
    expect(alertOf(widget)).to.contain('Nothing was overwritten');
    expect(textIn(widget)).to.contain('None, only a link');
    expectFocus('.conflict');
    expect(effects(backend, change)).to.equal(0);
    await send(widget, change);
    expect(effects(backend, change)).to.equal(1);
    expect(textIn(widget)).to.contain('Invoices as PDF');
  });
});

describe('removeInvoiceContact that fails', () => {
  faultsOf(remove);

  it('with main-contact: says why it stays', async () => {
    const { widget, backend } = await remove.prepare();
    await backend.failNext('removeInvoiceContact', 'main-contact');
    await send(widget, remove);
    expect(alertOf(widget)).to.contain('The main billing contact always receives the invoices');
    expectFocus('[data-confirm]');
    expect(effects(backend, remove)).to.equal(0);
    expect(addresses(widget)).to.have.length(2);
  });
});

describe('an invoice contact that cannot be right', () => {
  for (const email of ['ap', 'ap@', '@acme.example', 'ap@acme', 'a p@acme.example', 'a@b@c.de']) {
    it(`like ${email}: is kept, explained and not sent`, async () => {
      const { writes, between } = watchWrites();
      const { widget } = await add.prepare({ between });
      await type(widget, 'E-mail address', email);
      await send(widget, add);
      expect(textIn(widget)).to.contain('Enter a complete address');
      expectFocus('#field-email[aria-invalid="true"]');
      expectKept(widget, { ...add, typed: { 'E-mail address': email } });
      expect(writes).to.deep.equal([]);
    });
  }

  for (const email of ['AP@acme.example', ' ap@ACME.example ']) {
    it(`that receives them already (${email}): is said so at once, and not sent`, async () => {
      const { writes, between } = watchWrites();
      const { widget } = await add.prepare({ between });
      await type(widget, 'E-mail address', email);
      await send(widget, add);
      expect(textIn(widget)).to.contain('This address already receives your invoices');
      expectFocus('#field-email[aria-invalid="true"]');
      expect(writes).to.deep.equal([]);
      expect(addresses(widget)).to.have.length(2);
    });
  }

  it('whose place somebody took in another tab: is kept, until there is room again', async () => {
    const { widget, backend, billing } = await add.prepare();
    for (const name of ['a', 'b', 'c']) {
      await billing.call('addInvoiceContact', {
        body: { email: `${name}@acme.example` },
        headers: { 'Idempotency-Key': `another-tab-${name}` },
      });
    }
    await send(widget, add);
    expect(alertOf(widget)).to.contain('The list of invoice contacts is full');
    expectFocus('#field-email');
    expectKept(widget, add);
    expect(addresses(widget)).to.have.length(5);
    expect(effects(backend, add)).to.equal(3);
    await press(widget, 'Remove a@acme.example');
    all(widget, '[data-confirm]')[0]?.click();
    await widget.settled();
    await send(widget, add);
    expect(addresses(widget)).to.include(typed);
    expect(effects(backend, add)).to.equal(4);
  });

  it('is never the main one: the API itself keeps it', async () => {
    const { backend, billing } = await add.prepare();
    const main = (await billing.invoiceContacts.list()).find((contact) => contact.main);
    const refused = await billing.invoiceContacts.remove(main?.contactId ?? '').then(
      () => undefined,
      (error: unknown) => (error as { code?: string }).code,
    );
    expect(refused).to.equal('main-contact');
    expect(effects(backend, remove)).to.equal(0);
  });
});
