/** The outline of a widget: fits under the page's own headings, and names its rows. */
import { expect } from '@open-wc/testing';
import { all, mount } from '../support/mount.js';
import type { Widget } from '../support/mount.js';
import { outlineOf } from './outline.js';
import { states } from './states.js';

type Headed = Widget & { headingLevel: number | undefined };
const widgetOf = (tag: string): Headed => document.querySelector<Headed>(tag) as Headed;

describe('headings', function () {
  this.timeout(60_000);
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  const usual = new Map([
    ['cb-login', 'signed out'],
    ['cb-password-reset', 'without a link'],
  ]);
  const shown = new Map(
    states
      .filter(({ tag, name }) => name === (usual.get(tag) ?? 'ready'))
      .map((state) => [state.tag, state]),
  );
  it('are looked at in every widget', () => {
    expect([...shown.keys()]).to.have.members([...new Set(states.map(({ tag }) => tag))]);
  });

  for (const { tag, name, show } of shown.values()) {
    it(`begin where the page says: ${tag}, ${name}`, async () => {
      await show();
      const widget = widgetOf(tag);
      const { levels: own } = outlineOf(widget);
      for (const from of [1, 3, 6]) {
        widget.headingLevel = from;
        await widget.updateComplete;
        const { levels, faults } = outlineOf(widget);
        if (from > 1) expect(faults).to.eql([]);
        if (levels.length > 0) expect(Math.min(...levels)).to.equal(from);
      }
      widget.headingLevel = undefined;
      await widget.updateComplete;
      expect(outlineOf(widget).levels).to.eql(own);
    });
  }

  for (const [given, level] of [
    ['4', 4],
    ['9', 6],
    ['0', 2],
    ['-1', 2],
    ['x', 2],
    ['', 2],
  ] as const) {
    it(`are at ${String(level)} for heading-level="${given}"`, async () => {
      const { widget } = await mount('cb-quotes', {
        user: 'acme-billing',
        attributes: { 'heading-level': given },
      });
      expect(Math.min(...outlineOf(widget).levels)).to.equal(level);
    });
  }

  it('of what a widget opens, and of what the portal holds, follow its own', async () => {
    const { widget } = await mount('cb-portal', {
      user: 'acme-billing',
      attributes: { 'heading-level': '3', tab: 'quotes' },
    });
    expect(outlineOf(widget).levels.slice(0, 2)).to.eql([3, 4]);
    const history = await mount('cb-invoice-history', {
      user: 'acme-billing',
      attributes: { 'heading-level': '3' },
    });
    all(history.widget, 'tbody th button')[0]?.click();
    await history.widget.settled();
    expect(outlineOf(history.widget).levels[0]).to.equal(3);
  });

  it('of rows name them: each row of a table of numbers has one', async () => {
    for (const tag of ['cb-invoice-history', 'cb-quotes', 'cb-purchase-orders']) {
      const { widget } = await mount(tag, { user: 'acme-billing' });
      const rows = all(widget, 'tbody tr');
      expect(rows.length, tag).to.be.greaterThan(0);
      for (const row of rows) {
        expect(row.querySelectorAll('th[scope="row"]'), tag).to.have.length(1);
      }
    }
  });
});
