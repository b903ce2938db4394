import { expect } from '@open-wc/testing';
import {
  effects,
  expectFocus,
  expectKept,
  faultsOf,
  refusesFields,
} from '../../../../../test/support/form-faults.js';
import type { Deed } from '../../../../../test/support/form-faults.js';
import { field, mount, press, textIn, type } from '../../../../../test/support/mount.js';
import type { MountOptions, World } from '../../../../../test/support/mount.js';

const typed = 'Aurelia-2026-Lyon';

async function openLink(options: MountOptions = {}): Promise<World> {
  const world = await mount('cb-password-reset', options);
  await world.billing.session.requestPasswordReset({ userId: 'acme-billing' });
  const heard = new Promise((resolve) => {
    addEventListener('hashchange', resolve, { once: true });
  });
  location.hash = new URL(world.backend.outbox.at(-1)?.link ?? '').hash;
  await heard;
  await world.widget.settled();
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
  // A lost answer has its own test below: the link serves once, whoever heard of it.
  faultsOf(set, { anonymous: true, once: true });
  refusesFields(set, { '/password': 'New password' });

  it('with reset-link-expired: offers a new one', async () => {
    const { widget, backend } = await set.prepare();
    await backend.failNext('resetPassword', 'reset-link-expired');
    await press(widget, 'Set password');
    expect(textIn(widget)).to.contain('Nothing has changed.');
    expectFocus('h1');
    expect(effects(backend, set)).to.equal(0);
  });

  it('after a lost answer: never says that nothing has changed', async () => {
    const { widget, backend, billing } = await set.prepare();
    await backend.failNext('resetPassword', 'answer-lost');
    await press(widget, 'Set password');
    expectKept(widget, set);
    await press(widget, 'Set password');
    expect(textIn(widget)).not.to.contain('Nothing has changed');
    expect(textIn(widget)).to.contain('Try to sign in with the new password');
    expectFocus('h1');
    expect(effects(backend, set)).to.equal(1);
    const session = await billing.session.signIn({ userId: 'acme-billing', password: typed });
    expect(session.userId).to.equal('acme-billing');
  });
});

describe('requestPasswordReset that fails', () => {
  for (const [code, text] of [
    ['network', 'We cannot reach the billing service'],
    ['internal', 'answered with an error'],
    ['too-many-requests', 'too many attempts'],
    ['invalid-user-id', 'Invalid User ID'],
  ] as const) {
    it(`with ${code}: says so, keeps the User ID and mails once`, async () => {
      const { widget, backend } = await mount('cb-password-reset');
      field(widget, 'User ID').value = 'acme-billing';
      await backend.failNext('requestPasswordReset', code);
      await press(widget, 'Submit');
      expect(textIn(widget)).to.contain(text);
      expectFocus('[name="userId"]');
      expect(field(widget, 'User ID').value).to.equal('acme-billing');
      expect(backend.outbox).to.have.length(0);
      await press(widget, 'Submit');
      expect(textIn(widget)).to.contain('Check your mail');
      expect(backend.outbox).to.have.length(1);
    });
  }
});
