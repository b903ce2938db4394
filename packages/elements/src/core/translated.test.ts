import { expect } from '@open-wc/testing';
import { mount, textIn } from '../../../../test/support/mount.js';
import type { Widget } from '../../../../test/support/mount.js';
import { translate, wrap } from '../../../../test/support/page-acts.js';

const number = 'INV-2026-0117';
const widgets: Record<string, Record<string, string>> = {
  'cb-pay-invoice': { number },
  'cb-invoice': { number },
  'cb-invoice-history': {},
  'cb-account-overview': {},
};

/** Translates everything, and ignores even `translate="no"`. */
function translateAll(widget: Widget, act: (root: Node) => unknown): void {
  const root = widget.shadowRoot as ShadowRoot;
  for (const fact of root.querySelectorAll('[translate]')) fact.removeAttribute('translate');
  act(root);
}

describe('a translated page after a payment', () => {
  for (const [how, act] of Object.entries({ replaced: translate, wrapped: wrap })) {
    for (const [tag, attributes] of Object.entries(widgets)) {
      it(`shows the figures of ${tag} as a fresh page does, with texts ${how}`, async () => {
        const { widget, billing } = await mount(tag, { user: 'acme-billing', attributes });
        translateAll(widget, act);
        const amount = { amount: 100_000, currency: 'USD' };
        await billing.invoices.pay(number, { amount, useMethodOnFile: true });
        await widget.reload();
        await widget.settled();
        const fresh = document.createElement(tag) as Widget;
        for (const [name, value] of Object.entries(attributes)) fresh.setAttribute(name, value);
        document.body.append(fresh);
        await fresh.settled();
        const right = textIn(fresh).replace(/\s+/g, '');
        fresh.remove();
        expect(textIn(widget).replace(/\s+/g, '')).to.equal(right);
      });
    }
  }
});
