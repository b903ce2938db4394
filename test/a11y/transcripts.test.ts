/** What is heard during the main jobs, act by act, held against `transcripts/`. */
import { all, mount } from '../support/mount.js';
import type { MountOptions, Widget, World } from '../support/mount.js';
import { expectTranscript, Transcript, written } from '../support/transcript.js';

const user = 'acme-billing';
const password = 'Rescue-2026!';

/** A walk through one job, by places and never by words: it is the same in every language. */
type Story = (transcript: Transcript, lang: string) => Promise<void>;

function find(widget: Element, selector: string): HTMLElement {
  const found = all(widget, selector).find((each) => each.checkVisibility());
  if (!found) throw new Error(`Nothing is at ${selector}`);
  return found;
}

const press = (widget: Element, selector: string) => (): void => {
  const target = find(widget, selector);
  target.focus();
  target.click();
};

function enter(widget: Element, selector: string, value: string): void {
  const input = find(widget, selector) as HTMLInputElement;
  input.focus();
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
}

const signIn = (widget: Element, userId: string, typed: string) => (): void => {
  enter(widget, '[name="userId"]', userId);
  enter(widget, '[name="password"]', typed);
  find(widget, '.cb-submit').click();
};

/** An answer takes its time, as on a network: what is said meanwhile can be heard. */
const slowly: NonNullable<MountOptions['between']> = (onwards) => async (input, init) => {
  const answer = await onwards(input, init);
  await written();
  return answer;
};

const show = (tag: string, lang: string, options: MountOptions = {}): Promise<World> =>
  mount(tag, { user, lang, settings: { locale: lang }, between: slowly, ...options });

const signingIn: Story = async (transcript, lang) => {
  const { widget } = await mount('cb-login', { lang, between: slowly });
  await transcript.after(
    'presses Sign in with nothing entered',
    widget,
    press(widget, '.cb-submit'),
  );
  await transcript.after('tries an impossible User ID', widget, signIn(widget, 'no id', 'wrong'));
  await transcript.after('tries a wrong password', widget, signIn(widget, user, 'wrong'));
  await transcript.after('tries the same wrong password', widget, signIn(widget, user, 'wrong'));
  await transcript.after('asks for a new password', widget, press(widget, '.cb-link'));
  await transcript.after('submits the User ID', widget, press(widget, '.cb-submit'));
  await transcript.after('goes back', widget, press(widget, '.back'));
  await transcript.after('signs in', widget, signIn(widget, user, password));
  await transcript.after('signs out', widget, press(widget, '.signed-in .link'));
};

const tooOften: Story = async (transcript, lang) => {
  const { widget, backend, billing } = await mount('cb-login', { lang });
  for (let attempt = 1; attempt <= 10; attempt += 1) {
    signIn(widget, user, 'wrong')();
    await widget.settled();
  }
  await transcript.after('tries too often', widget, signIn(widget, user, password));
  await transcript.after('waits for some seconds', widget, async () => {
    await backend.advance({ seconds: 7 });
    await billing.session.current({ reload: true });
  });
};

const paying: Story = async (transcript, lang) => {
  const { widget, backend } = await show('cb-pay-invoice', lang, {
    attributes: { number: 'INV-2026-0081' },
  });
  await transcript.after(
    'chooses a part',
    widget,
    press(widget, '[name="choice"][value="partial"]'),
  );
  await transcript.after('goes on without an amount', widget, press(widget, '.solid'));
  await transcript.after('goes on with one', widget, () => {
    enter(widget, '#field-amount', lang === 'fr' ? '4000,00' : '4,000.00');
    find(widget, '.solid').click();
  });
  await backend.use('payment-declined');
  await transcript.after(
    'presses Pay Now, and the bank declines',
    widget,
    press(widget, '#pay-now'),
  );
  await backend.use('default');
  await transcript.after('presses Pay Now', widget, press(widget, '#pay-now'));
};

const payingUnheard: Story = async (transcript, lang) => {
  const { widget, backend } = await show('cb-pay-invoice', lang, {
    attributes: { number: 'INV-2026-0117' },
  });
  await transcript.after('goes on', widget, press(widget, '.solid'));
  await backend.use('payment-answer-lost');
  await transcript.after(
    'presses Pay Now, and the answer is lost',
    widget,
    press(widget, '#pay-now'),
  );
  await backend.use('default');
  await transcript.after('has it checked', widget, press(widget, '.buttons .button'));
};

const accepting: Story = async (transcript, lang) => {
  const { widget } = await show('cb-quotes', lang, { attributes: { number: 'Q-2026-0042' } });
  await transcript.after('presses Accept', widget, press(widget, '[data-act="accept"]'));
  const order = press(widget, '.dialog-foot .solid');
  await transcript.after('orders without a consent', widget, () => {
    enter(widget, '#field-purchaseOrderNumber', '');
    order();
  });
  await transcript.after('fills in what was missing', widget, () => {
    enter(widget, '#field-purchaseOrderNumber', 'PO-1');
    find(widget, '#field-consentVersion').click();
  });
  await transcript.after('orders', widget, order);
  await transcript.after('presses Done', widget, press(widget, '.ordered .solid'));
};

const rejecting: Story = async (transcript, lang) => {
  const { widget } = await show('cb-quotes', lang, { attributes: { number: 'Q-2026-0044' } });
  await transcript.after('presses Reject', widget, press(widget, '[data-act="reject"]'));
  const reject = press(widget, '.dialog-foot .danger');
  await transcript.after('rejects without a reason', widget, reject);
  await transcript.after('chooses one', widget, press(widget, '[name="reason"][value="price"]'));
  await transcript.after('rejects', widget, reject);
};

const address: Story = async (transcript, lang) => {
  const { widget, backend } = await show('cb-billto-form', lang);
  await transcript.after('presses Edit', widget, press(widget, '[data-edit]'));
  const save = press(widget, '[type="submit"]');
  await transcript.after('saves without a city', widget, () => {
    enter(widget, '#field-city', '');
    save();
  });
  await transcript.after('enters a city, and it cannot be saved', widget, async () => {
    await backend.use('offline');
    enter(widget, '#field-city', 'Dallas');
    save();
  });
  await backend.use('conflict');
  await transcript.after('saves, and somebody else was first', widget, save);
  await backend.use('default');
  await transcript.after('saves', widget, save);
};

const zip: Story = async (transcript, lang) => {
  const { widget, backend } = await show('cb-invoice-history', lang);
  const ticks = all(widget, 'tbody input[type="checkbox"]');
  await transcript.after('ticks an invoice', widget, () => ticks[0]?.click());
  await transcript.after('ticks another', widget, () => ticks[1]?.click());
  await backend.use('offline');
  await transcript.after('saves their PDFs, offline', widget, press(widget, '[data-zip]'));
  await backend.use('default');
  await transcript.after('saves their PDFs', widget, press(widget, '[data-zip]'));
  await transcript.after('clears the selection', widget, press(widget, '.selection .link'));
};

const looking: Story = async (transcript, lang) => {
  const { widget } = await show('cb-invoice-history', lang);
  await transcript.after(
    'shows the overdue ones',
    widget,
    press(widget, '[data-filter="overdue"]'),
  );
  const search = (text: string) => (): void => {
    enter(widget, '.search .input', text);
  };
  await transcript.after('looks for one of them', widget, search('0081'));
  await transcript.after('looks for what is not there', widget, search('nothing like it'));
  await transcript.after('looks for something else that is not there', widget, search('nor this'));
  await transcript.after('clears filter and search', widget, press(widget, '.state .button'));
  await transcript.after('sorts', widget, press(widget, 'thead button'));
  await transcript.after('sorts the other way', widget, press(widget, 'thead button'));
  await transcript.after('opens the statement', widget, press(widget, '.lead .link:last-of-type'));
};

const again: Story = async (transcript, lang) => {
  const { widget, backend } = await show('cb-quotes', lang, { scenario: 'offline' });
  const act = press(widget, '.state .button');
  await transcript.after('tries again, still offline', widget, act);
  await backend.use('server-error');
  await transcript.after('tries again, and the server fails', widget, act);
  await backend.use('default');
  await transcript.after('tries again', widget, act);
  await backend.use('offline');
  await transcript.after('has it read again, offline', widget, () => widget.reload());
  await transcript.after('tries again, still offline', widget, press(widget, '.notice-act'));
};

const resetting: Story = async (transcript, lang) => {
  const { widget } = await mount('cb-password-reset', {
    lang,
    between: slowly,
    before: () => void (location.hash = '#reset=x'),
  });
  const submit = press(widget, '.cb-submit');
  await transcript.after('submits nothing', widget, submit);
  await transcript.after('submits a password that is too short', widget, () => {
    enter(widget, '[name="password"]', 'short');
    submit();
  });
  await transcript.after('submits a good one, by a link that is used up', widget, () => {
    enter(widget, '[name="password"]', 'Aurelia-2026-Lyon');
    submit();
  });
  await transcript.after('asks for a new link without a User ID', widget, submit);
  await transcript.after('asks for a new link', widget, () => {
    enter(widget, '[name="userId"]', user);
    submit();
  });
};

const contacts: Story = async (transcript, lang) => {
  const { widget, backend } = await show('cb-invoice-contacts', lang);
  const add = press(widget, '[type="submit"]');
  await transcript.after('adds what is no address', widget, () => {
    enter(widget, '#field-email', 'desk@');
    add();
  });
  await transcript.after('adds one, offline', widget, async () => {
    await backend.use('offline');
    enter(widget, '#field-email', 'desk@acme.example');
    add();
  });
  await backend.use('default');
  await transcript.after('adds it', widget, add);
  await transcript.after('presses Remove', widget, press(widget, '[data-remove]'));
  await transcript.after('confirms', widget, press(widget, '[data-confirm]'));
};

const orders: Story = async (transcript, lang) => {
  const { widget } = await show('cb-purchase-orders', lang);
  await transcript.after('presses Add', widget, press(widget, '[data-add]'));
  const save = press(widget, '[type="submit"]');
  await transcript.after('saves nothing', widget, save);
  await transcript.after('saves', widget, () => {
    enter(widget, '#field-number', 'PO-90001');
    enter(widget, '#field-expirationDate', '2027-12-31');
    save();
  });
};

const method: Story = async (transcript, lang) => {
  const { widget } = await show('cb-payment-method', lang);
  await transcript.after('presses Change', widget, press(widget, '#change'));
  const save = press(widget, '[type="submit"]');
  await transcript.after('saves without a choice', widget, save);
  await transcript.after('chooses a check', widget, press(widget, '[value="check"]'));
  await transcript.after('saves', widget, save);
};

const several: Story = async (transcript, lang) => {
  const { widget } = await show('cb-pay-invoice', lang, {
    attributes: { numbers: 'INV-2026-0081 INV-2026-0117' },
  });
  await transcript.after('presses Pay Now', widget, press(widget, '#pay-now'));
};

async function guard(): Promise<Widget> {
  for (;;) {
    const found = document.querySelector<Widget>('cb-session-guard');
    await found?.updateComplete;
    if (found?.shadowRoot?.querySelector('dialog')?.open) return found;
    await new Promise(requestAnimationFrame);
  }
}

const sessionEnd: Story = async (transcript, lang) => {
  const { widget, backend, billing } = await show('cb-billto-form', lang);
  await billing.session.current();
  find(widget, '[data-edit]').click();
  await widget.settled();
  enter(widget, '#field-phone', '+1 512 555 0199');
  await transcript.after('is warned of the session’s end', widget, async () => {
    await backend.advance({ minutes: 29 });
    await billing.session.current({ reload: true });
    document.dispatchEvent(new Event('visibilitychange'));
    await guard();
  });
  const dialog = await guard();
  await transcript.after('waits for some seconds', dialog, async () => {
    await backend.advance({ seconds: 7 });
    await billing.session.current({ reload: true });
    (dialog as unknown as { requestUpdate(): void }).requestUpdate();
  });
  await transcript.after('stays signed in', dialog, press(dialog, '[data-focus]'));
  await backend.advance({ minutes: 31 });
  await transcript.after('saves after the session’s end', widget, async () => {
    find(widget, '[type="submit"]').click();
    await guard();
  });
  await transcript.after('tries a wrong password', dialog, signIn(dialog, user, 'wrong'));
  await transcript.after('signs in again', dialog, async () => {
    signIn(dialog, user, password)();
    await dialog.settled();
    await widget.settled();
  });
  await transcript.after('goes on', widget, press(widget, '.continue .button'));
};

const stories: Readonly<Record<string, Story>> = {
  'sign-in': signingIn,
  'sign-in-too-often': tooOften,
  pay: paying,
  'pay-answer-lost': payingUnheard,
  accept: accepting,
  reject: rejecting,
  address,
  zip,
  'invoice-history': looking,
  'try-again': again,
  'session-end': sessionEnd,
  'password-reset': resetting,
  'invoice-contacts': contacts,
  'purchase-orders': orders,
  'payment-method': method,
  'pay-several': several,
};

describe('what is heard, act by act', () => {
  for (const [name, story] of Object.entries(stories)) {
    for (const lang of ['en', 'fr']) {
      it(`${name}, in ${lang}`, async () => {
        const transcript = new Transcript();
        await story(transcript, lang);
        await expectTranscript(`${name}.${lang}`, transcript);
      });
    }
  }
});
