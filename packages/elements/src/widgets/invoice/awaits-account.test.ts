import { expect } from '@open-wc/testing';
import { all, mount, textIn } from '../../../../../test/support/mount.js';
import { eventually } from '../../../../../test/support/pay.js';

const due = 'Jun 27, 2026';
const number = 'INV-2026-0112';

const payButtons = (widget: Element): number =>
  all(widget, 'button').filter(({ textContent }) => textContent.trim() === 'Pay Now').length;

for (const [tag, attributes] of [
  ['cb-invoice-history', {}],
  ['cb-invoice', { number }],
] as const) {
  describe(`${tag}, while the account is on its way`, () => {
    it('waits with its figures, so that Pay Now does not move them when it comes', async () => {
      let release: () => void = () => undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      let read = false;
      const { widget } = await mount(tag, {
        user: 'acme-billing',
        attributes,
        hasty: true,
        between: (onwards) => async (input, init) => {
          const { pathname } = new URL(new Request(input, init).url);
          if (pathname.endsWith('/account')) await held;
          const answer = await onwards(input, init);
          if (pathname.includes('/invoices')) read = true;
          return answer;
        },
      });
      await eventually(() => read || undefined);
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await widget.updateComplete;
      expect(textIn(widget)).not.to.include(due);
      release();
      await widget.settled();
      expect(textIn(widget)).to.include(due);
      expect(payButtons(widget)).to.be.greaterThan(0);
    });

    it('shows them without Pay Now where the account cannot be had', async () => {
      const { widget } = await mount(tag, {
        user: 'acme-billing',
        attributes,
        before: (backend) => backend.failNext('getAccount', 'internal'),
      });
      expect(textIn(widget)).to.include(due);
      expect(payButtons(widget)).to.equal(0);
    });
  });
}
