import { expect } from '@open-wc/testing';
import { all, button, field, mount, press, textIn, type } from '../../../../test/support/mount.js';
import type { MountOptions, Widget } from '../../../../test/support/mount.js';
import { open as openPay, toReview } from '../../../../test/support/pay.js';
import { choose } from '../../../../test/support/payment-method.js';

let frame: HTMLIFrameElement;
beforeEach(() => {
  frame = document.createElement('iframe');
  frame.style.width = `${String(document.documentElement.clientWidth)}px`;
  frame.style.height = '600px';
  document.body.append(frame);
});
afterEach(() => {
  frame.remove();
});

const otherPage = (): Document => frame.contentDocument as Document;

const look = (element: Element): string => {
  const { display, color, backgroundColor, borderTopWidth, fontSize } = getComputedStyle(element);
  return [display, color, backgroundColor, borderTopWidth, fontSize].join(', ');
};

/** Writes one line for each element; the lines must be the same wherever the widget stands. */
const looks = (widget: Widget): string[] =>
  all(widget, 'h1, h2, h3, p, table, td, button, input, label, .base').map(
    (element) => `${element.localName} ${look(element)}`,
  );

const widgets: [string, MountOptions][] = [
  ['cb-login', {}],
  ['cb-portal', { user: 'acme-billing' }],
  ['cb-invoice-history', { user: 'acme-billing' }],
  ['cb-quotes', { user: 'acme-billing' }],
  ['cb-payment-method', { user: 'acme-billing' }],
];

describe('in another document', () => {
  for (const [tag, options] of widgets) {
    it(`${tag} looks as before, and again when it is back`, async () => {
      const { widget } = await mount(tag, options);
      otherPage().body.style.margin = getComputedStyle(document.body).margin;
      const before = looks(widget);
      otherPage().body.append(widget);
      await widget.settled();
      expect(looks(widget)).to.deep.equal(before);
      document.body.append(widget);
      await widget.settled();
      expect(looks(widget)).to.deep.equal(before);
    });

    it(`${tag} is styled where the window makes no sheets`, async () => {
      const { widget } = await mount(tag, options);
      otherPage().body.style.margin = getComputedStyle(document.body).margin;
      const before = looks(widget);
      Object.assign(frame.contentWindow as Window, { CSSStyleSheet: undefined });
      otherPage().body.append(widget);
      await widget.settled();
      expect(looks(widget)).to.deep.equal(before);
    });
  }

  it('signs in, with what was typed before', async () => {
    const { widget } = await mount('cb-login');
    await type(widget, 'User ID', 'acme-billing');
    otherPage().body.append(widget);
    await widget.settled();
    expect(field(widget, 'User ID').value).to.equal('acme-billing');
    await type(widget, 'Password', 'Rescue-2026!');
    await press(widget, 'Sign in');
    expect(textIn(widget)).to.contain('Signed in as Dana Whitfield');
  });

  it('opens its dialogs there', async () => {
    const { widget } = await mount('cb-quotes', { user: 'acme-billing' });
    otherPage().body.append(widget);
    await widget.settled();
    await press(widget, 'Q-2026-0044');
    await press(widget, 'Accept');
    const dialog = all(widget, 'dialog')[0];
    expect(dialog?.matches(':modal')).to.equal(true);
    expect(dialog?.contains((widget.shadowRoot as ShadowRoot).activeElement)).to.equal(true);
  });

  it('asks there who is signed in, once the session ended', async () => {
    const { widget, backend, billing } = await mount('cb-quotes', { user: 'acme-billing' });
    await billing.session.current();
    await widget.reload();
    otherPage().body.append(widget);
    await widget.settled();
    await backend.advance({ minutes: 31 });
    await billing.quotes.list({ reload: true }).catch(() => undefined);
    for (;;) {
      const guard = otherPage().querySelector<Widget>('cb-session-guard');
      await guard?.updateComplete;
      if (guard && all(guard, 'dialog').length > 0 && all(guard, 'input').length > 0) {
        expect(button(guard, 'Sign in').checkVisibility()).to.equal(true);
        guard.remove();
        return;
      }
      await new Promise(requestAnimationFrame);
    }
  });

  it('shows the provider’s fields there', async () => {
    const { widget } = await openPay();
    otherPage().body.append(widget);
    await widget.settled();
    await toReview(widget);
    await choose(widget, 'Pay with New Payment Card');
    await choose(widget, 'Visa, accepted');
    const fields = all(widget, '.cb-test-fields')[0] as HTMLElement;
    expect(getComputedStyle(fields).borderTopStyle).to.equal('none');
  });
});
