import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { all, mount, press } from '../support/mount.js';
import type { Widget } from '../support/mount.js';
import { reviewed } from '../support/quotes.js';
import { fullStates, states } from './states.js';
import type { ShownState } from './states.js';

/** A place where something covers the page, or covers what scrolls in it. */
interface Covered {
  readonly name: string;
  readonly show: () => Promise<Widget>;
  /** Stops are looked for within this element. */
  readonly within: string;
}

const user = 'acme-billing';
const number = 'Q-2026-0044';

const places: readonly Covered[] = [
  {
    name: 'the invoices, one of them selected',
    within: '.base',
    show: async () => {
      const { widget } = await mount('cb-invoice-history', { user });
      all(widget, 'tbody input[type="checkbox"]')[0]?.click();
      await widget.settled();
      expect(all(widget, '.selection')).to.have.length(1);
      return widget;
    },
  },
  {
    name: 'the statement of account',
    within: '.base',
    show: async () =>
      (await mount('cb-invoice-history', { user, attributes: { step: 'statement' } })).widget,
  },
  {
    name: 'several invoices to pay',
    within: '.base',
    show: async () => {
      const numbers = 'INV-2026-0096 INV-2026-0081';
      return (await mount('cb-pay-invoice', { user, attributes: { numbers } })).widget;
    },
  },
  {
    name: 'a quote’s acceptance',
    within: 'dialog',
    show: async () => (await reviewed(number)).widget,
  },
  {
    name: 'a quote’s rejection',
    within: 'dialog',
    show: async () => {
      const { widget } = await mount('cb-quotes', { user, attributes: { number } });
      await press(widget, 'Reject');
      return widget;
    },
  },
  {
    name: 'the portal’s tabs',
    within: '[role="tablist"]',
    show: async () => (await mount('cb-portal', { user })).widget,
  },
];

const stop = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

const showsMost = ({ tag, name }: ShownState): boolean =>
  fullStates.test(name) && (tag === 'cb-login' || name !== 'signed out');

describe('what has the focus is in sight', function () {
  this.timeout(60_000);
  after(() => setViewport({ width: 800, height: 600 }));

  for (const { name, show, within } of places) {
    for (const height of [480, 256]) {
      it(`${name}, at 320 by ${String(height)}`, async () => {
        await setViewport({ width: 320, height });
        const widget = await show();
        const stops = stopsIn(widget, within);
        expect(stops.length).to.be.greaterThan(3);
        expect([...hiddenOf(stops), ...hiddenOf(stops.reverse())]).to.deep.equal([]);
      });
    }
  }

  for (const { tag, name, show } of states.filter(showsMost)) {
    it(`${tag}, ${name}, at 320 by 256`, async () => {
      await setViewport({ width: 320, height: 256 });
      await show();
      // A dialog over the page stands in another widget; what lies under it has no focus.
      const shown = document.querySelectorAll<Widget>(`${tag}, cb-session-guard`);
      const stops = [...shown].flatMap((widget) => stopsIn(widget, 'dialog[open]'));
      const inPage = [...shown].flatMap((widget) => stopsIn(widget, '.base, form'));
      const all = stops.length > 0 ? stops : [...new Set(inPage)];
      expect(all.length).to.be.greaterThan(0);
      expect([...hiddenOf(all), ...hiddenOf(all.reverse())]).to.deep.equal([]);
    });
  }

  it('the portal’s tabs, clear of what fades out at an edge', async () => {
    await setViewport({ width: 320, height: 480 });
    const { widget } = await mount('cb-portal', { user });
    const row = all(widget, '[role="tablist"]')[0]?.getBoundingClientRect();
    const tabs = all(widget, '[role="tab"]');
    // The first and the last tab stand at an edge, where nothing fades.
    for (const tab of tabs.slice(1, -1)) {
      tab.focus();
      const { left, right } = tab.getBoundingClientRect();
      expect(left, tab.textContent).to.be.at.least((row?.left ?? 0) + 39);
      expect(right, tab.textContent).to.be.at.most((row?.right ?? 0) - 39);
    }
  });
});

const stopsIn = (widget: Widget, within: string): HTMLElement[] =>
  all(widget, within)
    .flatMap((place) => [...place.querySelectorAll<HTMLElement>(stop)])
    .filter(
      (each) => each.checkVisibility({ visibilityProperty: true }) && !each.matches(':disabled'),
    )
    // One tab is a stop of Tab; arrow keys reach the others.
    .filter((each) => each.tabIndex >= 0 || each.getAttribute('role') === 'tab');

/** Moves from stop to stop, and names those that something covers in every corner. */
function hiddenOf(stops: readonly HTMLElement[]): string[] {
  return stops
    .filter((each) => {
      // A menu closes as soon as the focus is elsewhere.
      if (!each.checkVisibility()) return false;
      each.focus();
      return !isInSight(each);
    })
    .map((each) => each.outerHTML.replace(/\s+/g, ' ').slice(0, 90));
}

function isInSight(element: HTMLElement): boolean {
  const root = element.getRootNode() as ShadowRoot;
  return [...element.getClientRects()].some(({ left, right, top, bottom }) =>
    [left + 2, (left + right) / 2, right - 2].some((x) =>
      [top + 2, (top + bottom) / 2, bottom - 2].some((y) => {
        return element.contains(root.elementFromPoint(x, y));
      }),
    ),
  );
}
