import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { all, mount } from '../../../../test/support/mount.js';
import { everyWidget } from '../../../../test/support/every-widget.js';

const usual = 15;
const smallestTarget = 24;

/** What a person aims at, and the rows of tables, which set how dense a page is. */
const measured =
  '.button, .link, input:not([type="checkbox"], [type="radio"]), select, .tick-cell, tbody tr, [role="tab"]';

const isSeen = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true }) && !element.closest('.visually-hidden');

const heights = (widget: HTMLElement): { is: string; height: number }[] =>
  all(widget, measured)
    .filter(isSeen)
    .map((element) => ({
      is: `${element.localName}.${element.className}`,
      height: element.getBoundingClientRect().height,
    }));

describe('density follows --cb-font-size', () => {
  // Wide enough that nothing wraps at the largest size.
  before(() => setViewport({ width: 3000, height: 1200 }));
  after(() => setViewport({ width: 800, height: 600 }));

  for (const [tag, attributes] of everyWidget) {
    const options = {
      ...(!/login|reset/.test(tag) && { user: 'acme-billing' }),
      ...(attributes && { attributes }),
    };
    for (const size of [12, 20, 30]) {
      it(`${tag}${attributes ? `, ${String(attributes['number'])}` : ''}, at ${String(size)}px`, async () => {
        const { widget } = await mount(tag, options);
        const before = heights(widget);
        widget.style.setProperty('--cb-font-size', `${String(size)}px`);
        await new Promise(requestAnimationFrame);
        const wrong = heights(widget).flatMap((one, at) => {
          const usually = before[at]?.height ?? 0;
          const most = Math.max((usually * size) / usual, smallestTarget);
          // A link may stay as high as it must be while its text has room in that.
          const least = usually <= smallestTarget ? smallestTarget : most;
          return one.height < least - 2 || one.height > most + 2 ? [{ ...one, least, most }] : [];
        });
        expect(before).not.to.be.empty;
        expect(wrong).to.deep.equal([]);
      });
    }
  }
});
