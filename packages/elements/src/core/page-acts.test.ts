import { expect } from '@open-wc/testing';
import { all, field, focused, mount, press, textIn, type } from '../../../../test/support/mount.js';
import type { Widget } from '../../../../test/support/mount.js';
import { fieldActs, pageActs, translate, wrap } from '../../../../test/support/page-acts.js';
import { open, toReview } from '../../../../test/support/pay.js';
import { choose } from '../../../../test/support/payment-method.js';

const remains = new Set<Element>();
const acts = pageActs(remains);
afterEach(() => {
  for (const element of remains) element.remove();
  remains.clear();
});

const rested = async (widget: Widget): Promise<void> => {
  await new Promise(requestAnimationFrame);
  await widget.settled();
};

/** A form with typed text, and the widget that holds it. */
interface Typed {
  readonly widget: Widget;
  readonly fields: Readonly<Record<string, string>>;
}

const forms: Record<string, () => Promise<Typed>> = {
  'cb-login': async () => {
    const { widget } = await mount('cb-login');
    return fill(widget, { 'User ID': 'acme-billing', Password: 'Rescue-2026!' });
  },
  'cb-password-reset': async () => {
    const { widget } = await mount('cb-password-reset');
    const heard = new Promise((resolve) => {
      addEventListener('hashchange', resolve, { once: true });
    });
    location.hash = '#reset=once';
    await heard;
    await widget.settled();
    return fill(widget, { 'New password': 'Harvest-2026!' });
  },
  'cb-session-guard': async () => {
    const { backend, billing, widget: page } = await mount('cb-quotes', { user: 'acme-billing' });
    await billing.session.current();
    await page.reload();
    await page.settled();
    await backend.advance({ minutes: 31 });
    await billing.quotes.list({ reload: true }).catch(() => undefined);
    for (;;) {
      const widget = document.querySelector<Widget>('cb-session-guard');
      await widget?.settled();
      if (widget?.querySelector('input')) return fill(widget, { Password: 'Rescue-2026!' });
      await new Promise(requestAnimationFrame);
    }
  },
};

async function fill(widget: Widget, fields: Record<string, string>): Promise<Typed> {
  for (const [label, text] of Object.entries(fields)) await type(widget, label, text);
  const last = field(widget, Object.keys(fields).at(-1) ?? '');
  last.focus();
  last.setSelectionRange(2, 5);
  return { widget, fields };
}

function expectWhole({ widget, fields }: Typed, isFocused: boolean): void {
  for (const [label, text] of Object.entries(fields)) {
    expect(field(widget, label).value, label).to.equal(text);
    expect(field(widget, label).checkVisibility(), `${label} is shown`).to.equal(true);
  }
  const ids = [...widget.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids.length).to.equal(new Set(ids).size);
  expect(ids).not.to.include('theirs');
  expect(widget.querySelectorAll('form')).to.have.length(1);
  expect(widget.querySelectorAll(':scope > [data-cb-box]')).to.have.length(1);
  for (const input of widget.querySelectorAll('input')) {
    expect(input.outerHTML).not.to.contain('2026!');
  }
  if (!isFocused) return;
  const last = field(widget, Object.keys(fields).at(-1) ?? '');
  expect(focused()).to.equal(last);
  expect([last.selectionStart, last.selectionEnd]).to.deep.equal([2, 5]);
}

for (const [tag, show] of Object.entries(forms)) {
  describe(`what is typed into ${tag} stays, where a page`, () => {
    for (const [name, act] of Object.entries({ ...acts, ...fieldActs })) {
      it(name, async () => {
        const typed = await show();
        await act(typed.widget);
        await rested(typed.widget);
        expectWhole(typed, !name.includes('for a while'));
        // Drawing again for any reason changes nothing.
        (typed.widget as Widget & { requestUpdate(): void }).requestUpdate();
        await rested(typed.widget);
        expectWhole(typed, !name.includes('for a while'));
      });
    }
  });
}

describe('a sign-in after its page had its way', () => {
  for (const [name, act] of Object.entries({ ...acts, ...fieldActs })) {
    it(`signs in: ${name}`, async () => {
      const { widget } = await mount('cb-login');
      await fill(widget, { 'User ID': 'acme-billing', Password: 'Rescue-2026!' });
      await act(widget);
      await rested(widget);
      await press(widget, 'Sign in');
      expect(textIn(widget)).to.contain('Signed in as Dana Whitfield');
      expect(all(widget, 'input')).to.have.length(0);
    });
  }

  it('lets a page that insists have its way, and goes on', async () => {
    const { widget } = await mount('cb-login');
    const insists = new MutationObserver(() => {
      if (widget.firstElementChild) widget.textContent = '';
    });
    insists.observe(widget, { childList: true });
    widget.textContent = '';
    await new Promise((turn) => setTimeout(turn));
    insists.disconnect();
    // Each act gets a turn of its own, because the limit counts within a turn.
    await new Promise((turn) => setTimeout(turn));
    widget.append('');
    await rested(widget);
    expect(all(widget, 'input')).to.have.length(2);
  });
});

describe('a copy of a sign-in', () => {
  it('keeps the User ID that was typed, and not the password', async () => {
    const { widget } = await mount('cb-login');
    await fill(widget, { 'User ID': 'acme-billing', Password: 'Rescue-2026!' });
    const copy = widget.cloneNode(true) as Widget;
    remains.add(copy);
    document.body.append(copy);
    await rested(copy);
    expect(field(copy, 'User ID').value).to.equal('acme-billing');
    expect(field(copy, 'Password').value).to.equal('');
  });
});

describe('the payment provider’s fields stay, where a page', () => {
  for (const [name, act] of Object.entries(acts)) {
    it(name, async () => {
      const { widget } = await open();
      await toReview(widget);
      await choose(widget, 'Pay with New Payment Card');
      await choose(widget, 'Visa, accepted');
      expect(all(widget, '.cb-test-fields input:checked')).to.have.length(1);
      await act(widget);
      await rested(widget);
      // Inside a shadow root of the page they are put at its host, in the document's own tree.
      const shown = [...document.querySelectorAll('.cb-test-fields')];
      expect(shown).to.have.length(1);
      expect(shown[0]?.checkVisibility()).to.equal(true);
      const chosen = shown[0]?.querySelectorAll('input:checked');
      if (!name.includes('for a while')) expect(chosen).to.have.length(1);
    });
  }
});

const holders: Record<string, () => Promise<{ widget: Widget; tag: string }>> = {
  'cb-portal': async () => {
    const { widget } = await mount('cb-portal', { user: 'acme-billing' });
    return { widget, tag: 'cb-account-overview' };
  },
  'cb-invoice-history': async () => {
    const { widget } = await mount('cb-invoice-history', { user: 'acme-billing' });
    await (widget as Widget & { open(number: string): Promise<void> }).open('INV-2026-0117');
    return { widget, tag: 'cb-invoice' };
  },
};

for (const [holder, show] of Object.entries(holders)) {
  describe(`the widgets inside ${holder} stay, where a page`, () => {
    for (const [name, act] of Object.entries(acts)) {
      it(name, async () => {
        const { widget, tag } = await show();
        const before = all(widget, tag)[0];
        await act(widget);
        await rested(widget);
        const held = all(widget, tag);
        expect(held).to.have.length(1);
        expect(held[0]).to.equal(before);
        expect(held[0]?.checkVisibility()).to.equal(true);
        expect(textIn(held[0] as Element)).not.to.contain('stopped working');
      });
    }
  });
}

describe('a page that is translated', () => {
  for (const [how, act] of Object.entries({ 'other texts': translate, 'the same texts': wrap })) {
    it(`says what is true after a change, with ${how} wrapped`, async () => {
      const { widget } = await mount('cb-login', { user: 'acme-billing' });
      act(widget.shadowRoot as Node);
      await press(widget, 'Sign out');
      await rested(widget);
      act(widget.shadowRoot as Node);
      act(widget);
      await type(widget, 'User ID', 'acme-billing');
      await type(widget, 'Password', 'Rescue-2026!');
      all(widget, 'form')[0]?.dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
      await rested(widget);
      expect(textIn(widget)).to.contain('Signed in as Dana Whitfield');
    });
  }

  it('leaves what did not change as the translator made it', async () => {
    const { widget } = await mount('cb-login', { user: 'acme-billing' });
    translate(widget.shadowRoot as Node, (text) => text.toUpperCase());
    const before = textIn(widget);
    (widget as Widget & { requestUpdate(): void }).requestUpdate();
    await rested(widget);
    expect(textIn(widget)).to.equal(before);
    expect(before).to.contain('SIGNED IN AS');
  });
});
