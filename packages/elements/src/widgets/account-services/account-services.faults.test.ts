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
import { alertOf, all, mount, rowsOf, type } from '../../../../../test/support/mount.js';
import type { CbAccountServices } from './account-services.js';
import { chooseFile } from '../../../../../test/support/file-slot.js';

const details = "Ten more seats for O'Hara’s team, <b>please</b>. شكرا";

const submit: Deed = {
  operation: 'submitRequest',
  effect: 'request-submitted',
  act: 'Submit',
  failed: 'Your request was not sent',
  unsure: 'We do not know yet whether your request was sent',
  typed: { Details: details },
  lead: '.refusal',
  done: 'was sent',
  prepare: async (options) => {
    const world = await mount('cb-account-services', { user: 'acme-billing', ...options });
    (world.widget as unknown as CbAccountServices).prefill({ topic: 'add-seats' });
    await world.widget.settled();
    await type(world.widget, 'Details', details);
    return world;
  },
};

/** The file goes first; the request follows it. */
const upload: Deed = {
  ...submit,
  operation: 'addAttachment',
  leadsToEffect: true,
  says: { 'validation-failed': 'The file was not accepted' },
  failed: 'The file was not sent, and neither was your request',
  unsure: 'The file was not sent, and neither was your request',
  lead: '.file-said .notice-act',
  prepare: async (options) => {
    const world = await submit.prepare(options);
    await chooseFile(world.widget, new File(['%PDF-1.7 proof of payment'], 'proof.pdf'));
    return world;
  },
};

afterEach(removeGuards);

describe('submitRequest that fails', () => {
  faultsOf(submit, { keyed: true });
  refusesFields(submit, { '/details': 'Details' });
});

describe('addAttachment that fails', () => {
  faultsOf(upload, { keyed: true });

  it('never sends a file twice that arrived', async () => {
    const { widget, backend } = await upload.prepare();
    await backend.failNext('addAttachment', 'answer-lost');
    await send(widget, upload);
    await send(widget, upload);
    const files = backend.snapshot().accounts.flatMap(({ attachments = [] }) => attachments);
    expect(files.filter(({ name }) => name === 'proof.pdf')).to.have.length(1);
    expect(all(widget, '.file-row')).to.have.length(0);
  });
});

describe('a request that cannot be sent as it is', () => {
  for (const number of ['4242424242424242', '4242-4242-4242-4242', '3782 822463 10005']) {
    it(`with a card number pasted like ${number}: stops it and says why`, async () => {
      const { writes, between } = watchWrites();
      const { widget } = await submit.prepare({ between });
      const text = `Charge this one:\n${number}\nthanks`;
      await type(widget, 'Details', text);
      await send(widget, submit);
      expect(alertOf(widget)).to.contain('Remove the card number');
      expectFocus('.summary');
      expectKept(widget, { ...submit, typed: { Details: text } });
      expect(writes).to.deep.equal([]);
    });
  }

  it('sends a long number that is no card’s', async () => {
    const { widget, backend } = await submit.prepare();
    await type(widget, 'Details', 'Our reference is 4242424242424241.');
    await send(widget, submit);
    expect(effects(backend, submit)).to.equal(1);
  });

  it('with 10,000 characters: keeps them all, and sends what is left of them', async () => {
    const { writes, between } = watchWrites();
    const { widget, backend } = await submit.prepare({ between });
    await type(widget, 'Details', 'ש'.repeat(10_000));
    await send(widget, submit);
    expect(alertOf(widget)).to.contain('at most 4,000 characters');
    expectFocus('.summary');
    expectKept(widget, { ...submit, typed: { Details: 'ש'.repeat(10_000) } });
    expect(writes).to.deep.equal([]);
    await type(widget, 'Details', 'ש'.repeat(4_000));
    await send(widget, submit);
    expect(effects(backend, submit)).to.equal(1);
    expect(rowsOf(widget)).to.have.length(4);
  });
});
