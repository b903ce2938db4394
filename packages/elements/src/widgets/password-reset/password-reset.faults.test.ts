import { expect } from '@open-wc/testing';
import {
  effects,
  expectFocus,
  expectKept,
  faultsOf,
  refusesFields,
  send,
} from '../../../../../test/support/form-faults.js';
import type { Deed } from '../../../../../test/support/form-faults.js';
import { alertOf, mount, textIn, type } from '../../../../../test/support/mount.js';
import type { MountOptions, Widget, World } from '../../../../../test/support/mount.js';

const typed = 'Aurelia-2026-Lyon';

/** Opens the page with the token of a mailed link in its fragment. */
async function follow(widget: Widget, link = ''): Promise<void> {
  const heard = new Promise((resolve) => {
    addEventListener('hashchange', resolve, { once: true });
  });
  location.hash = new URL(link).hash;
  await heard;
  await widget.settled();
}

async function openLink(options: MountOptions = {}): Promise<World> {
  const world = await mount('cb-password-reset', options);
  await world.billing.session.requestPasswordReset({ userId: 'acme-billing' });
  await follow(world.widget, world.backend.outbox.at(-1)?.link);
  await type(world.widget, 'New password', typed);
  return world;
}

const set: Deed = {
  operation: 'resetPassword',
  effect: 'password-changed',
  act: 'Set password',
  failed: 'We could not set the password',
  typed: { 'New password': typed },
  lead: '[name="password"]',
  leadOfFields: '[name="password"]',
  done: 'Your password is set',
  prepare: openLink,
};

describe('resetPassword that fails', () => {
  // A lost answer has its own test below: the link serves once, even if no answer arrived.
  faultsOf(set, { anonymous: true, once: true });
  refusesFields(set, { '/password': 'New password' });

  it('with reset-link-expired: offers a new one', async () => {
    const { widget, backend } = await set.prepare();
    await backend.failNext('resetPassword', 'reset-link-expired');
    await send(widget, set);
    expect(textIn(widget)).to.contain('Nothing has changed.');
    expectFocus('h1');
    expect(effects(backend, set)).to.equal(0);
  });

  it('after a lost answer: never says that nothing has changed', async () => {
    const { widget, backend, billing } = await set.prepare();
    await backend.failNext('resetPassword', 'answer-lost');
    await send(widget, set);
    expectKept(widget, set);
    await send(widget, set);
    expect(textIn(widget)).not.to.contain('Nothing has changed');
    expect(textIn(widget)).to.contain('Try to sign in with the new password');
    expectFocus('h1');
    expect(effects(backend, set)).to.equal(1);
    const session = await billing.session.signIn({ userId: 'acme-billing', password: typed });
    expect(session.userId).to.equal('acme-billing');
  });
});

const ask: Deed = {
  operation: 'requestPasswordReset',
  effect: 'password-reset',
  act: 'Submit',
  failed: 'We could not request the link',
  typed: { 'User ID': 'acme-billing' },
  lead: '[name="userId"]',
  leadOfFields: '[name="userId"]',
  done: 'Check your e-mail',
  prepare: async (options) => {
    const world = await mount('cb-password-reset', options);
    await type(world.widget, 'User ID', 'acme-billing');
    return world;
  },
};

describe('requestPasswordReset that fails', () => {
  // Asked again after a lost answer, it mails again, as its own test below says.
  faultsOf(ask, { anonymous: true, once: true });
  refusesFields(ask, { '/userId': 'User ID' });

  it('with invalid-user-id: says so beside the field', async () => {
    const { widget, backend } = await ask.prepare();
    await backend.failNext('requestPasswordReset', 'invalid-user-id');
    await send(widget, ask);
    expect(alertOf(widget)).to.equal('Invalid User ID');
    expectFocus('[name="userId"][aria-invalid="true"]');
    expectKept(widget, ask);
    expect(effects(backend, ask)).to.equal(0);
    await send(widget, ask);
    expect(effects(backend, ask)).to.equal(1);
  });

  it('after a lost answer: keeps the User ID, and the link of the newest mail serves', async () => {
    const { widget, backend } = await ask.prepare();
    await backend.failNext('requestPasswordReset', 'answer-lost');
    await send(widget, ask);
    expect(alertOf(widget)).to.contain('We cannot reach the billing service');
    expectFocus('[name="userId"]');
    expectKept(widget, ask);
    await send(widget, ask);
    expect(textIn(widget)).to.contain('Check your e-mail');
    expect(effects(backend, ask)).to.equal(2);
    await follow(widget, backend.outbox.at(-1)?.link);
    await type(widget, 'New password', typed);
    await send(widget, set);
    expect(textIn(widget)).to.contain('Your password is set');
  });
});
