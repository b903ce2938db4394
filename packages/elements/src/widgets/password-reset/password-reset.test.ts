import { expect } from '@open-wc/testing';
import {
  alertOf,
  all,
  button,
  field,
  focused,
  mount,
  nextEvent,
  press,
  textIn,
} from '../../../../../test/support/mount.js';
import type { Widget, World } from '../../../../../test/support/mount.js';

const goodPassword = 'Aurelia-2026-Lyon';

/** Opens the mailed link: the page has the token in its fragment. */
async function openLink(world: World, userId = 'acme-billing'): Promise<string> {
  await world.billing.session.requestPasswordReset({ userId });
  const link = world.backend.outbox.at(-1)?.link ?? '';
  const heard = new Promise((resolve) => {
    addEventListener('hashchange', resolve, { once: true });
  });
  location.hash = new URL(link).hash;
  await heard;
  await world.widget.settled();
  return new URL(link).hash;
}

async function setPassword(widget: Widget, password: string): Promise<void> {
  field(widget, 'New password').value = password;
  await press(widget, 'Set password');
}

const isRightPassword = (world: World, password: string): Promise<boolean> =>
  world.billing.session.signIn({ userId: 'acme-billing', password }).then(
    () => true,
    () => false,
  );

describe('cb-password-reset', () => {
  it('is described by its rules, names the unmet ones, and has a user name for password managers', async () => {
    const world = await mount('cb-password-reset');
    await openLink(world);
    const { widget } = world;
    const described = (field(widget, 'New password').getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '');
    expect(described.join(' ')).to.match(/^Your password needs 1\d characters or more, .*a digit/);
    await setPassword(widget, 'Long-enough-password');
    expect(alertOf(widget)).to.match(/Your password needs a digit\.$/);
    expect(all(widget, 'input[autocomplete="username"]')).to.have.length(1);
  });

  it('shows whose password it is where the link says so, also to password managers', async () => {
    const world = await mount('cb-password-reset');
    await openLink(world, 'facturation@aurelia.example');
    const shown = field(world.widget, 'User ID');
    expect([shown.value, shown.readOnly, shown.autocomplete]).to.deep.equal([
      'facturation@aurelia.example',
      true,
      'username',
    ]);
  });

  it('navigates once the form is gone, which tells Chromium that the password is set', async () => {
    const world = await mount('cb-password-reset');
    await openLink(world);
    const { widget } = world;
    const replaceState = history.replaceState.bind(history);
    const fieldsThen: number[] = [];
    history.replaceState = (...given) => {
      fieldsThen.push(all(widget, 'input').length);
      replaceState(...given);
    };
    try {
      await setPassword(widget, goodPassword);
    } finally {
      history.replaceState = replaceState;
    }
    expect(fieldsThen).to.deep.equal([0]);
  });

  it('shows no User ID where the link has none, and each rule once', async () => {
    const { widget } = await mount('cb-password-reset');
    location.hash = '#reset=x';
    await nextEvent(window, 'hashchange');
    await widget.settled();
    const hidden = all(widget, '[hidden]').map((each) => each.getClientRects().length);
    expect(hidden).to.deep.equal([0, 0]);
  });

  it('takes the token out of the address at once', async () => {
    const world = await mount('cb-password-reset');
    const fragment = await openLink(world);
    expect(location.hash).to.equal('');
    const token = new URLSearchParams(fragment.slice(1)).get('reset') ?? fragment;
    expect(document.documentElement.outerHTML).not.to.contain(token);
    expect(textIn(world.widget)).to.contain('Set a new password');
  });

  it('sets the password, says so and signs nobody in', async () => {
    const world = await mount('cb-password-reset');
    await openLink(world);
    const changed = nextEvent(world.widget, 'cb-password-changed');
    await setPassword(world.widget, goodPassword);
    expect(JSON.stringify((await changed).detail)).to.equal('{}');
    expect(textIn(world.widget)).to.contain('Your password is set');
    expect(focused()?.textContent).to.equal('Your password is set');
    expect(all(world.widget, 'input')).to.have.length(0);
    expect(await world.billing.session.current({ reload: true })).to.equal(null);
    expect(await isRightPassword(world, goodPassword)).to.equal(true);
  });

  it('shows the rules, and which of them are met as one types', async () => {
    const world = await mount('cb-password-reset');
    await openLink(world);
    const rules = (): string[] =>
      all(world.widget, '.rules li').map((rule) => rule.textContent.replace(/\s+/g, ' ').trim());
    expect(rules()).to.deep.equal([
      '12 characters or more not met yet',
      'a capital letter not met yet',
      'a digit not met yet',
      'a symbol such as ! or - not met yet',
    ]);
    field(world.widget, 'New password').value = 'Aurelia-2026';
    field(world.widget, 'New password').dispatchEvent(new Event('input', { bubbles: true }));
    await world.widget.updateComplete;
    expect(rules().every((rule) => !rule.includes('not met'))).to.equal(true);
  });

  it('sends no password that breaks a rule, and keeps it', async () => {
    const world = await mount('cb-password-reset');
    await openLink(world);
    await setPassword(world.widget, 'short');
    expect(alertOf(world.widget)).to.match(
      /^The password does not meet every rule below\. Your password needs 12 /,
    );
    expect(field(world.widget, 'New password').value).to.equal('short');
    expect(focused()).to.equal(field(world.widget, 'New password'));
  });

  it('shows what the API alone can know of a password', async () => {
    const world = await mount('cb-password-reset');
    await openLink(world, 'facturation@aurelia.example');
    await setPassword(world.widget, 'Facturation@Aurelia.example');
    expect(alertOf(world.widget)).not.to.equal('');
    await setPassword(world.widget, goodPassword);
    expect(textIn(world.widget)).to.contain('Your password is set');
  });

  it('shows and hides what is typed', async () => {
    const world = await mount('cb-password-reset');
    await openLink(world);
    await press(world.widget, 'Show password');
    expect(field(world.widget, 'New password').type).to.equal('text');
    await press(world.widget, 'Hide password');
    expect(field(world.widget, 'New password').type).to.equal('password');
  });

  it('offers a new link where the old one is used or too old, and knows whose', async () => {
    const world = await mount('cb-password-reset');
    await openLink(world);
    await world.backend.advance({ minutes: 31 });
    await setPassword(world.widget, goodPassword);
    expect(textIn(world.widget)).to.contain('This link can no longer be used');
    const mails = world.backend.outbox.length;
    const asked = field(world.widget, 'User ID');
    expect([asked.value, asked.readOnly]).to.deep.equal(['acme-billing', false]);
    await press(world.widget, 'Submit');
    expect(textIn(world.widget)).to.contain('Check your e-mail');
    expect(world.backend.outbox).to.have.length(mails + 1);
    expect(await isRightPassword(world, goodPassword)).to.equal(false);
  });

  it('says what to do for somebody who came without a link', async () => {
    const { widget } = await mount('cb-password-reset');
    expect(textIn(widget)).to.contain('Open the link from our e-mail');
    await press(widget, 'Submit');
    expect(alertOf(widget)).to.contain('Enter your User ID.');
    expect(focused()).to.equal(field(widget, 'User ID'));
  });

  it('keeps what was typed when billing cannot be reached, and tries again on a press', async () => {
    const world = await mount('cb-password-reset');
    await openLink(world);
    await world.backend.use('offline');
    await setPassword(world.widget, goodPassword);
    expect(alertOf(world.widget)).to.contain('We cannot reach the billing service.');
    expect(field(world.widget, 'New password').value).to.equal(goodPassword);
    await world.backend.use('default');
    await press(world.widget, 'Set password');
    expect(textIn(world.widget)).to.contain('Your password is set');
  });

  it('ends the other sessions of the person', async () => {
    const world = await mount('cb-password-reset', { user: 'acme-billing' });
    await openLink(world);
    await setPassword(world.widget, goodPassword);
    expect(await world.billing.session.current({ reload: true })).to.equal(null);
  });

  it('sets it once on a double click', async () => {
    const world = await mount('cb-password-reset');
    await openLink(world);
    field(world.widget, 'New password').value = goodPassword;
    const submit = button(world.widget, 'Set password');
    submit.click();
    submit.click();
    await world.widget.settled();
    expect(textIn(world.widget)).to.contain('Your password is set');
  });
});
