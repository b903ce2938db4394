import { configure } from '@corporate-billing/elements';
import { expect } from '@open-wc/testing';
import { field, mount, textIn, type } from '../../../../test/support/mount.js';
import type { MountOptions, Widget } from '../../../../test/support/mount.js';

const user = 'acme-billing';
const widgets: [string, MountOptions][] = [
  ['cb-login', {}],
  ['cb-portal', { user }],
  ['cb-invoice-history', { user }],
  ['cb-billto-form', { user, attributes: { editing: '' } }],
  ['cb-pay-invoice', { user, attributes: { number: 'INV-2026-0117' } }],
];

/**
 * Markup can hide these members of a document. The members that Lit itself needs are not ours to
 * protect.
 */
const names = [
  ...['body', 'documentElement', 'head', 'activeElement', 'adoptedStyleSheets', 'title', 'fonts'],
  ...['forms', 'cookie', 'baseURI', 'defaultView', 'readyState', 'querySelector', 'execCommand'],
];

describe('a page whose elements are named like the document’s own parts', () => {
  const clobber = document.createElement('div');
  // The member is kept from before, because the tests' own page is disturbed as well.
  const { body } = document;
  beforeEach(() => {
    for (const name of names) {
      const image = document.createElement('img');
      image.setAttribute('name', name);
      const form = document.createElement('form');
      form.setAttribute('name', name);
      clobber.append(image, form);
    }
  });
  afterEach(() => {
    clobber.replaceChildren();
    clobber.remove();
  });

  for (const [tag, options] of widgets) {
    it(`shows ${tag} as ever`, async () => {
      const { widget, billing } = await mount(tag, options);
      const right = textIn(widget);
      body.append(clobber);
      expect(document.body).not.to.equal(body);
      const second = document.createElement(tag) as Widget;
      for (const [name, value] of Object.entries(options.attributes ?? {})) {
        second.setAttribute(name, value);
      }
      body.append(second);
      await second.settled();
      configure(billing);
      widget.lang = 'fr';
      await widget.settled();
      widget.lang = '';
      await widget.settled();
      clobber.remove();
      const shown = textIn(second);
      second.remove();
      expect(shown).to.equal(right);
      expect(textIn(widget)).to.equal(right);
    });
  }

  it('keeps what was typed, and the focus, when it is morphed', async () => {
    const { widget } = await mount('cb-login');
    await type(widget, 'User ID', user);
    body.append(clobber);
    widget.textContent = '';
    await new Promise(requestAnimationFrame);
    clobber.remove();
    expect(field(widget, 'User ID').value).to.equal(user);
    expect(document.activeElement).to.equal(field(widget, 'User ID'));
  });
});

/** Our options, and fields of ours that have no value at first, have these names. */
const options = [
  ...['code', 'fault', 'percent', 'expiredSession'],
  ...['mode', 'isEmpty', 'empty', 'loading', 'signedOut', 'plain', 'limits', 'heading'],
  ...['paymentProvider', 'support', 'theme', 'locale', 'x', 'say', 'billing'],
  // What the parts of a widget may have.
  ...['pending', 'busy', 'reload', 'forget', 'interrupted', 'resume', 'changed'],
];

describe('a page with a polluted prototype', () => {
  const values: Record<string, unknown> = { text: 'evil', function: () => 'evil', object: {} };
  for (const [kind, value] of Object.entries(values)) {
    for (const [tag, given] of widgets) {
      it(`shows ${tag} as ever, with a ${kind} under each name`, async () => {
        const { widget } = await mount(tag, given);
        const right = textIn(widget);
        widget.remove();
        for (const name of options) Object.assign(Object.prototype, { [name]: value });
        Object.assign(Array.prototype, { each: () => undefined });
        try {
          const polluted = await mount(tag, given);
          expect(textIn(polluted.widget)).to.equal(right);
          expect(polluted.widget.getAttribute('theme')).to.equal(null);
        } finally {
          for (const name of options) Reflect.deleteProperty(Object.prototype, name);
          Reflect.deleteProperty(Array.prototype, 'each');
        }
      });
    }
  }
});
