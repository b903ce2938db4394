import type { Session } from '@corporate-billing/sdk';
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
} from '../../../../../test/support/mount.js';
import type { Widget, World } from '../../../../../test/support/mount.js';

const rightPassword = 'Rescue-2026!';
const invalidPair = 'Invalid User ID/password Check both and try again.';

async function signIn(widget: Widget, userId: string, password = rightPassword): Promise<void> {
  await type(widget, 'User ID', userId);
  await type(widget, 'Password', password);
  await press(widget, 'Sign in');
}

/** Counts the requests by method and path. */
function countCalls(): { calls: string[]; between: (onwards: typeof fetch) => typeof fetch } {
  const calls: string[] = [];
  const between =
    (onwards: typeof fetch): typeof fetch =>
    (input, init) => {
      const request = new Request(input, init);
      calls.push(`${request.method} ${new URL(request.url).pathname}`);
      return onwards(request);
    };
  return { calls, between };
}

const htmlPage = (): Promise<Response> =>
  Promise.resolve(
    new Response('<!doctype html><title>Proxy</title>', {
      headers: { 'Content-Type': 'text/html' },
    }),
  );

const mailsOf = ({ backend }: World): readonly { to: readonly string[]; text: string }[] =>
  backend.outbox;

describe('cb-login: signing in', () => {
  it('signs a billing contact in and says who that is', async () => {
    const { widget } = await mount('cb-login');
    const signedIn = nextEvent<{ session: Session }>(widget, 'cb-signed-in');
    await signIn(widget, 'acme-billing');
    expect((await signedIn).detail.session.userId).to.equal('acme-billing');
    expect(textIn(widget)).to.contain('Signed in as Dana Whitfield, acme-billing');
    expect(all(widget, 'input')).to.have.length(0);
  });

  it('calls an impossible User ID what it is, without asking anybody', async () => {
    const { calls, between } = countCalls();
    const { widget } = await mount('cb-login', { between });
    calls.length = 0;
    await signIn(widget, 'no user id, this');
    expect(alertOf(widget)).to.match(/^Invalid User ID A User ID is a user name/);
    expect(focused()).to.equal(field(widget, 'User ID'));
    expect(calls).to.deep.equal([]);
  });

  it('answers alike to a wrong password, a stranger and somebody who is no billing contact', async () => {
    const attempts: [string, string][] = [
      ['acme-billing', 'wrong'],
      ['nobody-at-all', rightPassword],
      ['dana.whitfield@acmefield.example', rightPassword],
    ];
    const answers = [];
    for (const [userId, password] of attempts) {
      const { widget } = await mount('cb-login');
      await signIn(widget, userId, password);
      answers.push(textIn(widget));
      expect(alertOf(widget)).to.equal(invalidPair);
      expect(focused()).to.equal(field(widget, 'Password'));
    }
    expect(new Set(answers).size).to.equal(1);
  });

  it('keeps the User ID and opens the help after a refusal', async () => {
    const { widget } = await mount('cb-login', {
      settings: { support: { email: 'billing@rescueassist.example', phone: '+1 512 555 0100' } },
    });
    await signIn(widget, 'acme-billing', 'wrong');
    expect(field(widget, 'User ID').value).to.equal('acme-billing');
    expect(field(widget, 'Password').value).to.equal('');
    expect((all(widget, 'details')[0] as HTMLDetailsElement).open).to.equal(true);
    expect(textIn(widget)).to.contain(
      'Contact support: +1 512 555 0100 or billing@rescueassist.example.',
    );
  });

  it('shows no support page that is not a page', async () => {
    const { widget } = await mount('cb-login', {
      settings: { support: { url: 'javascript:alert(1)' } },
    });
    expect(all(widget, 'a')).to.have.length(0);
  });

  it('says which field is empty and puts the focus there', async () => {
    const { widget } = await mount('cb-login');
    await press(widget, 'Sign in');
    expect(alertOf(widget)).to.contain('Enter your User ID.');
    expect(alertOf(widget)).to.contain('Enter your password.');
    expect(focused()).to.equal(field(widget, 'User ID'));
    await type(widget, 'User ID', 'acme-billing');
    await press(widget, 'Sign in');
    expect(alertOf(widget)).to.equal('Enter your password.');
    expect(focused()).to.equal(field(widget, 'Password'));
  });

  it('is walked by Tab from the User ID over the password to the button, and only then to the link', async () => {
    const { widget } = await mount('cb-login');
    const stops = all(widget, '.cb-light-form :is(input, button)').map(
      (stop) => stop.getAttribute('name') ?? stop.textContent.trim(),
    );
    expect(stops).to.deep.equal(['userId', 'password', 'Sign in', 'Forgot Password?']);
    const link = button(widget, 'Forgot Password?').getBoundingClientRect();
    expect(link.bottom).to.be.at.most(field(widget, 'Password').getBoundingClientRect().top);
  });

  it('counts down after too many attempts, and lets the person in afterwards', async () => {
    const { calls, between } = countCalls();
    const { widget, backend, billing } = await mount('cb-login', { between });
    for (let attempt = 1; attempt <= 20; attempt += 1) {
      await signIn(widget, 'acme-billing', 'wrong');
    }
    expect(alertOf(widget)).to.match(/^Too many attempts You can try again in 1[45]:\d\d\.$/);
    await signIn(widget, 'acme-billing');
    expect(alertOf(widget)).to.contain('Too many attempts');
    // Ten are refused, the next has to wait; while it waits, nothing is sent.
    expect(calls.filter((call) => call === 'POST /v1/session')).to.have.length(11);
    await backend.advance({ minutes: 16 });
    await billing.session.current({ reload: true });
    await signIn(widget, 'acme-billing');
    expect(textIn(widget)).to.contain('Signed in as Dana Whitfield');
  });

  it('says that billing cannot be reached, and keeps what was typed', async () => {
    const { widget, backend } = await mount('cb-login');
    await backend.use('offline');
    await signIn(widget, 'acme-billing');
    expect(alertOf(widget)).to.contain('We cannot reach the billing service.');
    expect(field(widget, 'Password').value).to.equal(rightPassword);
    await backend.use('default');
    await press(widget, 'Sign in');
    expect(textIn(widget)).to.contain('Signed in as Dana Whitfield');
  });

  it('offers the form also when billing was down from the start', async () => {
    const { widget, backend } = await mount('cb-login', { scenario: 'server-error' });
    expect(alertOf(widget)).to.contain('The billing service answered with an error.');
    await backend.use('default');
    await signIn(widget, 'acme-billing');
    expect(textIn(widget)).to.contain('Signed in as Dana Whitfield');
  });

  it('says so when something else than billing answers', async () => {
    let garbled = false;
    const { widget } = await mount('cb-login', {
      between: (onwards) => (input, init) => (garbled ? htmlPage() : onwards(input, init)),
    });
    garbled = true;
    await signIn(widget, 'acme-billing');
    expect(alertOf(widget)).to.contain('could not be read');
    expect(field(widget, 'User ID').value).to.equal('acme-billing');
  });

  it('signs in once on a double click', async () => {
    const { calls, between } = countCalls();
    const { widget } = await mount('cb-login', { between });
    await type(widget, 'User ID', 'acme-billing');
    await type(widget, 'Password', rightPassword);
    const submit = button(widget, 'Sign in');
    submit.click();
    submit.click();
    await widget.settled();
    expect(calls.filter((call) => call === 'POST /v1/session')).to.have.length(1);
  });

  it('reads what a password manager put in, which fires no events', async () => {
    const { widget } = await mount('cb-login');
    field(widget, 'User ID').value = 'acme-billing';
    field(widget, 'Password').value = rightPassword;
    all(widget, 'form').forEach((form) => {
      (form as HTMLFormElement).requestSubmit();
    });
    await widget.settled();
    expect(textIn(widget)).to.contain('Signed in as Dana Whitfield');
  });

  it('is a form that password managers know', async () => {
    const { widget } = await mount('cb-login');
    expect(widget.querySelector('form input[autocomplete="username"]')).to.equal(
      field(widget, 'User ID'),
    );
    expect(widget.querySelector('form input[autocomplete="current-password"]')).to.equal(
      field(widget, 'Password'),
    );
  });

  it('leaves no secret anywhere', async () => {
    const { widget } = await mount('cb-login', { attributes: { id: 'sign-in' } });
    const heard: string[] = [];
    const hear = (event: Event): void => {
      heard.push(JSON.stringify((event as CustomEvent<unknown>).detail));
    };
    document.addEventListener('cb-signed-in', hear);
    document.addEventListener('cb-error', hear);
    await signIn(widget, 'acme-billing', 'wrong-secret-1');
    const password = field(widget, 'Password');
    await signIn(widget, 'acme-billing');
    document.removeEventListener('cb-signed-in', hear);
    document.removeEventListener('cb-error', hear);
    const places = [
      document.documentElement.outerHTML,
      widget.shadowRoot?.innerHTML,
      password.value,
      JSON.stringify(localStorage),
      JSON.stringify(sessionStorage),
      document.cookie,
      ...heard,
    ].join('\n');
    expect(heard).to.have.length(2);
    expect(places).not.to.contain('Rescue-2026!');
    expect(places).not.to.contain('wrong-secret-1');
    expect(places).not.to.match(/csrf|token/i);
  });

  it('speaks French', async () => {
    const { widget } = await mount('cb-login', { lang: 'fr' });
    await type(widget, 'ID utilisateur', 'acme-billing');
    await type(widget, 'Mot de passe', 'faux');
    await press(widget, 'Connexion');
    expect(alertOf(widget)).to.contain('ID utilisateur/mot de passe non valide');
    expect(field(widget, 'Mot de passe').closest('[lang]')?.getAttribute('lang')).to.equal('fr');
  });
});

describe('cb-login: signing out', () => {
  it('signs out and offers the form again', async () => {
    const { widget, billing } = await mount('cb-login', { user: 'acme-billing' });
    const signedOut = nextEvent(widget, 'cb-signed-out');
    await press(widget, 'Sign out');
    await signedOut;
    expect(billing.session.known).to.equal(null);
    expect(focused()).to.equal(field(widget, 'User ID'));
    expect(textIn(widget)).not.to.contain('Dana');
  });

  it('says that the person is still signed in when signing out failed', async () => {
    const { widget, backend } = await mount('cb-login', { user: 'acme-billing' });
    await backend.use('offline');
    await press(widget, 'Sign out');
    expect(alertOf(widget)).to.contain('You are still signed in');
    expect(textIn(widget)).to.contain('Signed in as Dana Whitfield');
  });
});

describe('cb-login: a forgotten password', () => {
  async function ask(world: World, userId: string): Promise<string> {
    await type(world.widget, 'User ID', userId);
    await press(world.widget, 'Forgot Password?');
    await press(world.widget, 'Submit');
    return textIn(world.widget);
  }

  it('takes along the User ID that was typed', async () => {
    const { widget } = await mount('cb-login');
    await type(widget, 'User ID', 'acme-billing');
    await press(widget, 'Forgot Password?');
    expect(field(widget, 'User ID').value).to.equal('acme-billing');
    expect(focused()).to.equal(field(widget, 'User ID'));
  });

  it('mails the link to the address on record and gives the neutral answer', async () => {
    const world = await mount('cb-login');
    const text = await ask(world, 'acme-billing');
    expect(text).to.contain('If acme-billing belongs to a billing contact, a link');
    expect(mailsOf(world)).to.have.length(1);
    expect(mailsOf(world)[0]?.to).to.have.length(1);
    expect(text).not.to.contain(String(mailsOf(world)[0]?.to[0]));
    expect(focused()?.textContent).to.contain('Check your e-mail');
  });

  it('answers alike when nobody has that User ID, and mails nothing', async () => {
    const known = await mount('cb-login');
    const answer = await ask(known, 'acme-billing');
    const world = await mount('cb-login');
    expect(
      (await ask(world, 'nobody-at-all')).replaceAll('nobody-at-all', 'acme-billing'),
    ).to.equal(answer);
    expect(mailsOf(world)).to.have.length(0);
  });

  it('calls an impossible User ID what it is', async () => {
    const world = await mount('cb-login');
    await ask(world, 'no user id, this');
    expect(alertOf(world.widget)).to.contain('Invalid User ID');
    expect(mailsOf(world)).to.have.length(0);
  });

  it('holds back a second mail, and leads back to the sign-in', async () => {
    const world = await mount('cb-login');
    await ask(world, 'acme-billing');
    expect(textIn(world.widget)).to.match(/Send again in (1:00|0:5\d)/);
    await press(world.widget, 'Back to sign in');
    expect(field(world.widget, 'User ID').value).to.equal('acme-billing');
    expect(field(world.widget, 'Password')).to.equal(world.widget.querySelector('[type=password]'));
  });

  it('says when it could not be asked for', async () => {
    const world = await mount('cb-login');
    await world.backend.use('offline');
    await ask(world, 'acme-billing');
    expect(alertOf(world.widget)).to.contain('We could not request the link');
    expect(field(world.widget, 'User ID').value).to.equal('acme-billing');
  });
});

describe('cb-login: in pages of all kinds', () => {
  const remains = new Set<Element>();
  const add = <E extends Element>(element: E): E => {
    remains.add(element);
    document.body.append(element);
    return element;
  };
  afterEach(() => {
    for (const element of remains) element.remove();
    remains.clear();
  });

  it('puts the same form back, with what was typed, when a framework wipes its children', async () => {
    const { widget } = await mount('cb-login');
    await type(widget, 'User ID', 'acme-billing');
    await type(widget, 'Password', rightPassword);
    const before = field(widget, 'Password');
    widget.textContent = 'Loading';
    await Promise.resolve();
    expect(field(widget, 'Password')).to.equal(before);
    expect(before.value).to.equal(rightPassword);
    await press(widget, 'Sign in');
    expect(textIn(widget)).to.contain('Signed in as Dana Whitfield');
  });

  it('keeps what was typed when it is moved', async () => {
    const { widget } = await mount('cb-login');
    await type(widget, 'User ID', 'acme-billing');
    add(document.createElement('section')).append(widget);
    await widget.settled();
    expect(field(widget, 'User ID').value).to.equal('acme-billing');
    expect(all(widget, 'form')).to.have.length(1);
  });

  it('gives a clone a form of its own, and one only', async () => {
    const { widget } = await mount('cb-login');
    await type(widget, 'User ID', 'acme-billing');
    const clone = add(widget.cloneNode(true) as Widget);
    await clone.settled();
    expect(all(clone, 'form')).to.have.length(1);
    expect(field(clone, 'User ID')).not.to.equal(field(widget, 'User ID'));
  });

  it('stands twice on one page, each label with its own field', async () => {
    const { widget } = await mount('cb-login');
    const second = add(document.createElement('cb-login') as Widget);
    await second.settled();
    const ids = [...document.querySelectorAll('cb-login [id]')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    expect(second.contains(field(second, 'User ID'))).to.equal(true);
    await signIn(second, 'acme-billing');
    await widget.settled();
    expect(textIn(widget)).to.contain('Signed in as Dana Whitfield');
  });

  it('works and looks as ever inside a shadow root of the page', async () => {
    const { widget } = await mount('cb-login');
    const own = getComputedStyle(button(widget, 'Sign in')).backgroundColor;
    const root = add(document.createElement('div')).attachShadow({ mode: 'open' });
    root.append(widget);
    await widget.settled();
    expect(getComputedStyle(button(widget, 'Sign in')).backgroundColor).to.equal(own);
    await signIn(widget, 'acme-billing');
    expect(textIn(widget)).to.contain('Signed in as Dana Whitfield');
  });

  it('stays usable where the page unsets everything', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { all: unset !important }');
    const { widget } = await mount('cb-login');
    const looks = (): string[] =>
      [field(widget, 'User ID'), field(widget, 'Password'), button(widget, 'Sign in')].map(
        (control) => {
          const { display, borderTopWidth, color, backgroundColor } = getComputedStyle(control);
          const { width, height } = control.getBoundingClientRect();
          const size = width > 200 && height >= 36 ? 'of full size' : `${String(width)} wide`;
          return [display, borderTopWidth, color, backgroundColor, size].join(', ');
        },
      );
    const before = looks();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const after = looks();
    const masked = field(widget, 'Password').type;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    expect(after).to.deep.equal(before);
    expect(masked).to.equal('password');
  });
});
