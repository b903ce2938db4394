import { expect } from '@open-wc/testing';
import { all, focused, mount, press, textIn } from '../../../../test/support/mount.js';
import type { Widget } from '../../../../test/support/mount.js';

const ways: readonly (readonly [
  tag: string,
  way: (widget: Widget) => Promise<void>,
  place: string,
])[] = [
  ['cb-account-overview', (widget) => review(widget), 'Quotes'],
  ['cb-payment-method', (widget) => press(widget, 'Invoice History'), 'Invoice History'],
  ['cb-billto-form', (widget) => askForCountry(widget), 'Account Services'],
];

const review = async (widget: Widget): Promise<void> => {
  all(widget, '[id^="act-"]')
    .find((act) => act.textContent.includes('Review'))
    ?.click();
  await widget.settled();
};

const askForCountry = async (widget: Widget): Promise<void> => {
  all(widget, '[data-edit]')[0]?.click();
  await widget.settled();
  await press(widget, 'Ask to change the country');
};

describe('a way to another part of the billing page', () => {
  for (const [tag, take, place] of ways) {
    it(`from ${tag}: is named where no page leads there`, async () => {
      const { widget } = await mount(tag, { user: 'acme-billing' });
      await take(widget);
      expect(textIn(widget)).to.contain(`Find this under ${place} on your billing page.`);
      expect(focused()?.className).to.equal('elsewhere');
    });

    it(`from ${tag}: is left to a page that leads there`, async () => {
      const { widget } = await mount(tag, { user: 'acme-billing' });
      widget.addEventListener('cb-navigate', (event) => {
        event.preventDefault();
      });
      await take(widget);
      expect(textIn(widget)).not.to.contain('Find this under');
    });
  }
});
