import { configure } from '@corporate-billing/elements';
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
  type,
} from '../../../../test/support/mount.js';
import type { MountOptions, Widget, World } from '../../../../test/support/mount.js';

const rightPassword = 'Rescue-2026!';

/** Opens a bill-to form and types something into it. */
async function typing(options: MountOptions = {}): Promise<World> {
  const world = await mount('cb-billto-form', { user: 'acme-billing', ...options });
  await world.billing.session.current();
  all(world.widget, '[data-edit]')[0]?.click();
  await world.widget.settled();
  await type(world.widget, 'Phone', '+1 512 555 0199');
  return world;
}

/** Waits for the session's dialog until it asks something. */
async function dialog(): Promise<Widget> {
  for (;;) {
    const guard = document.querySelector<Widget>('cb-session-guard');
    await guard?.updateComplete;
    if (guard?.shadowRoot?.querySelector('dialog')?.open) {
      await guard.settled();
      return guard;
    }
    await new Promise((turn) => requestAnimationFrame(turn));
  }
}

const dialogShown = (): boolean =>
  Boolean(document.querySelector('cb-session-guard')?.shadowRoot?.querySelector('dialog'));

/** Brings the person back to the page: the guard looks at the clock. */
async function comeBack({ billing, widget }: World): Promise<void> {
  await billing.session.current({ reload: true });
  document.dispatchEvent(new Event('visibilitychange'));
  await widget.settled();
}

/** Types an address into the invoice contacts, as somebody the page knows. */
async function addingContact(options: MountOptions = {}): Promise<World> {
  const world = await mount('cb-invoice-contacts', { user: 'acme-billing', ...options });
  await world.billing.session.current();
  await press(world.widget, 'Add');
  await type(world.widget, 'E-mail address', 'desk@acmefield.example');
  return world;
}

/** Submits the form that holds the field. */
async function submit(widget: Widget): Promise<void> {
  (all(widget, 'form')[0] as HTMLFormElement).requestSubmit();
  await widget.settled();
}

/** Records the key of each attempt to add a contact. */
function noteKeys(): { keys: (string | null)[]; between: (onwards: typeof fetch) => typeof fetch } {
  const keys: (string | null)[] = [];
  const between =
    (onwards: typeof fetch): typeof fetch =>
    (input, init) => {
      const request = new Request(input, init);
      if (request.method === 'POST' && request.url.endsWith('/invoice-contacts')) {
        keys.push(request.headers.get('Idempotency-Key'));
      }
      return onwards(request);
    };
  return { keys, between };
}

/** Ends the session; the page learns of it from the next answer. */
async function expire(world: World): Promise<Widget> {
  await world.backend.advance({ minutes: 31 });
  await world.billing.quotes.list({ reload: true }).catch(() => undefined);
  return dialog();
}

async function signInAgain(guard: Widget, userId: string): Promise<void> {
  field(guard, 'User ID').value = userId;
  field(guard, 'Password').value = rightPassword;
  await press(guard, 'Sign in');
}

describe('the session: before it ends', () => {
  it('warns two minutes before the end, with the time left and the way to stay', async () => {
    const world = await typing();
    await world.backend.advance({ minutes: 28, seconds: 1 });
    await comeBack(world);
    const guard = await dialog();
    expect(textIn(guard)).to.match(/You will be signed out in 1:5\d/);
    expect(focused()).to.equal(button(guard, 'Stay signed in'));
  });

  it('keeps quiet while there is more time than that', async () => {
    const world = await typing();
    await world.backend.advance({ minutes: 27, seconds: 30 });
    await comeBack(world);
    expect(dialogShown()).to.equal(false);
  });

  it('stays signed in on a press, and lets the form be', async () => {
    const world = await typing();
    await world.backend.advance({ minutes: 29 });
    await comeBack(world);
    const guard = await dialog();
    await press(guard, 'Stay signed in');
    expect(dialogShown()).to.equal(false);
    await world.backend.advance({ minutes: 27 });
    expect(await world.billing.session.current({ reload: true })).not.to.equal(null);
    expect(field(world.widget, 'Phone').value).to.equal('+1 512 555 0199');
  });

  it('says when staying did not work, and lets it be tried again', async () => {
    const world = await typing();
    await world.backend.advance({ minutes: 29 });
    await comeBack(world);
    const guard = await dialog();
    await world.backend.use('offline');
    await press(guard, 'Stay signed in');
    expect(alertOf(guard)).to.contain('We could not keep you signed in');
    await world.backend.use('default');
    await press(guard, 'Stay signed in');
    expect(dialogShown()).to.equal(false);
  });

  it('signs out at once on a press, and then forgets what was typed', async () => {
    const world = await typing();
    await world.backend.advance({ minutes: 29 });
    await comeBack(world);
    const signedOut = nextEvent(document, 'cb-signed-out');
    await press(await dialog(), 'Sign out now');
    await signedOut;
    await world.widget.settled();
    expect(textIn(world.widget)).to.contain('You are signed out');
    expect(dialogShown()).to.equal(false);
  });
});

describe('the session: after its end', () => {
  it('asks to sign in again over the form, which stays as it was', async () => {
    const world = await typing();
    const ended = nextEvent(document, 'cb-session-expired');
    const guard = await expire(world);
    await ended;
    expect(textIn(guard)).to.contain('Sign in again to continue');
    expect(field(guard, 'User ID').value).to.equal('acme-billing');
    expect(focused()).to.equal(field(guard, 'Password'));
    expect(field(world.widget, 'Phone').value).to.equal('+1 512 555 0199');
  });

  it('cannot be passed by Escape', async () => {
    const world = await typing();
    const guard = await expire(world);
    const shown = guard.shadowRoot?.querySelector('dialog');
    expect(shown?.dispatchEvent(new Event('cancel', { cancelable: true }))).to.equal(false);
    await guard.settled();
    expect(dialogShown()).to.equal(true);
  });

  it('goes on where the same person was', async () => {
    const world = await typing();
    const guard = await expire(world);
    await signInAgain(guard, 'acme-billing');
    expect(dialogShown()).to.equal(false);
    expect(field(world.widget, 'Phone').value).to.equal('+1 512 555 0199');
    await press(world.widget, 'Save');
    expect((await world.billing.billTo.get()).phone).to.equal('+15125550199');
  });

  it('gives the focus back to where it was', async () => {
    const world = await typing();
    field(world.widget, 'Phone').focus();
    await signInAgain(await expire(world), 'acme-billing');
    await world.widget.settled();
    expect(focused()).to.equal(field(world.widget, 'Phone'));
  });

  it('puts the focus on a widget where nothing had it', async () => {
    const world = await typing();
    field(world.widget, 'Phone').blur();
    await signInAgain(await expire(world), 'acme-billing');
    await world.widget.settled();
    expect(focused()?.localName).to.equal('h2');
  });

  it('mails a link to a new password without leaving the form', async () => {
    const world = await typing();
    const guard = await expire(world);
    await press(guard, 'Forgot Password?');
    expect(world.backend.outbox).to.have.length(1);
    expect(textIn(guard)).to.contain('If acme-billing belongs to a billing contact');
    expect(focused()).to.equal(all(guard, '.mailed')[0]);
    await signInAgain(guard, 'acme-billing');
    expect(field(world.widget, 'Phone').value).to.equal('+1 512 555 0199');
  });

  it('wipes the form when another person signs in', async () => {
    const world = await typing();
    const guard = await expire(world);
    await signInAgain(guard, 'facturation@aurelia.example');
    await world.widget.settled();
    expect(textIn(world.widget)).not.to.contain('512 555');
    expect(textIn(world.widget)).to.contain('Lyon');
    expect(
      all(world.widget, 'input').some((input) => (input as HTMLInputElement).value.includes('512')),
    ).to.equal(false);
  });

  it('wipes the form when a colleague of the same account signs in', async () => {
    const world = await typing();
    const guard = await expire(world);
    await signInAgain(guard, 'acme-readonly');
    await world.widget.settled();
    expect(all(world.widget, 'form')).to.have.length(0);
  });

  it('shows nothing of the person to whoever goes on without signing in', async () => {
    const world = await typing();
    const guard = await expire(world);
    await press(guard, 'Continue without signing in');
    await world.widget.settled();
    expect(dialogShown()).to.equal(false);
    expect(textIn(world.widget)).to.contain('You are signed out');
    expect(textIn(world.widget)).not.to.contain('Dana');
  });

  it('says when the password is wrong, and keeps asking', async () => {
    const world = await typing();
    const guard = await expire(world);
    field(guard, 'Password').value = 'wrong';
    await press(guard, 'Sign in');
    expect(alertOf(guard)).to.contain('Invalid User ID/password');
    expect(field(guard, 'Password').value).to.equal('');
    expect(focused()).to.equal(field(guard, 'Password'));
  });

  it('offers to send what was interrupted, once, with the same key', async () => {
    const { keys, between } = noteKeys();
    const { widget, backend, billing } = await addingContact({ between });
    await backend.advance({ minutes: 31 });
    await submit(widget);
    await signInAgain(await dialog(), 'acme-billing');
    await widget.settled();
    expect(textIn(widget)).to.contain('Continue where you left off?');
    expect(keys).to.have.length(1);
    expect(focused()).to.equal(button(widget, 'Continue'));
    await press(widget, 'Continue');
    const contacts = await billing.invoiceContacts.list();
    expect(contacts.map(({ email }) => email)).to.contain('desk@acmefield.example');
    expect(keys).to.have.length(2);
    expect(keys[1]).to.equal(keys[0]);
  });

  it('sends nothing of the interrupted act for another person', async () => {
    const { keys, between } = noteKeys();
    const { widget, backend } = await addingContact({ between });
    await backend.advance({ minutes: 31 });
    await submit(widget);
    await signInAgain(await dialog(), 'facturation@aurelia.example');
    await widget.settled();
    expect(textIn(widget)).not.to.contain('Continue where you left off?');
    expect(textIn(widget)).not.to.contain('desk@acmefield.example');
    expect(keys).to.have.length(1);
  });

  it('speaks French', async () => {
    const world = await typing();
    configure(world.billing, { locale: 'fr' });
    const guard = await expire(world);
    configure(world.billing, { locale: 'en' });
    expect(guard.shadowRoot?.textContent).to.contain('Reconnectez-vous pour continuer');
  });
});

describe('the session: on a page where nobody asked who is signed in', () => {
  const setTimeout = window.setTimeout.bind(window);
  let later: (() => void)[] = [];

  // The guard's own timers are the long ones.
  beforeEach(() => {
    later = [];
    window.setTimeout = ((run: () => void, milliseconds = 0) => {
      if (milliseconds < 10_000) return setTimeout(run, milliseconds);
      later.push(run);
      return 0;
    }) as typeof window.setTimeout;
  });
  afterEach(() => {
    window.setTimeout = setTimeout;
  });

  it('finds out by itself, and asks to sign in again when the session has ended', async () => {
    const world = await mount('cb-billto-form', { user: 'acme-billing' });
    expect(world.billing.session.known).to.equal(undefined);
    for (const run of later.splice(0)) run();
    while (!world.billing.session.known) await new Promise(requestAnimationFrame);
    const guard = await expire(world);
    expect(textIn(guard)).to.contain('Sign in again to continue');
    expect(textIn(world.widget)).to.contain('Acme Field Support Inc.');
  });
});

describe('the session: the password asked once more', () => {
  it('is as tall as what it asks, not as the window', async () => {
    const { widget } = await addingContact({ scenario: 'step-up' });
    await submit(widget);
    const box = (await dialog()).shadowRoot?.querySelector('dialog');
    const parts = [...(box?.children ?? [])].map((part) => part.getBoundingClientRect().height);
    const asked = parts.reduce((sum, height) => sum + height, 0);
    expect(box?.getBoundingClientRect().height).to.be.closeTo(asked, 1);
    expect(asked).to.be.below(innerHeight);
  });

  it('goes on by itself, with the same key, once the password is given', async () => {
    const { keys, between } = noteKeys();
    const { widget, billing } = await addingContact({ between, scenario: 'step-up' });
    await submit(widget);
    const guard = await dialog();
    expect(textIn(guard)).to.contain('Enter your password again to make this change.');
    expect(focused()).to.equal(field(guard, 'Password'));
    field(guard, 'Password').value = rightPassword;
    await press(guard, 'Confirm');
    await widget.settled();
    expect(dialogShown()).to.equal(false);
    const contacts = await billing.invoiceContacts.list();
    expect(contacts.map(({ email }) => email)).to.contain('desk@acmefield.example');
    expect(keys).to.have.length(2);
    expect(keys[1]).to.equal(keys[0]);
  });

  it('says when the password is wrong', async () => {
    const { widget } = await addingContact({ scenario: 'step-up' });
    await submit(widget);
    const guard = await dialog();
    field(guard, 'Password').value = 'wrong';
    await press(guard, 'Confirm');
    expect(alertOf(guard)).to.contain('The password is incorrect.');
    expect(dialogShown()).to.equal(true);
  });

  it('keeps what was typed when the person would rather not', async () => {
    const { widget } = await addingContact({ scenario: 'step-up' });
    await submit(widget);
    await press(await dialog(), 'Close');
    await widget.settled();
    expect(dialogShown()).to.equal(false);
    expect(field(widget, 'E-mail address').value).to.equal('desk@acmefield.example');
    expect(alertOf(widget)).to.contain('Confirm your password to continue.');
  });
});
