import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asidePlace, fragmentOf, parseTabs, placeOf, portalTabs } from './portal-rules.js';

describe('tabs of the portal', () => {
  it('stand as the page lists them', () => {
    assert.deepEqual(parseTabs('invoices, quotes'), ['invoices', 'quotes']);
    assert.deepEqual(parseTabs('  quotes invoices quotes '), ['quotes', 'invoices']);
  });

  it('are all there when the page names none we know', () => {
    assert.equal(parseTabs(''), portalTabs);
    assert.equal(parseTabs('settings'), portalTabs);
    assert.deepEqual(parseTabs('settings,quotes'), ['quotes']);
  });
});

describe('an address', () => {
  it('leads to the place it was copied from', () => {
    for (const place of [
      { tab: 'invoices', number: 'INV-2026-0117' },
      { tab: 'quotes' },
      { tab: 'payment-method' },
      { tab: 'payment-method', step: 'edit' },
      { tab: 'invoices', number: 'INV-2026-0117', step: 'review' },
      { tab: 'purchase-orders', step: 'po_3-B' },
    ] as const) {
      assert.deepEqual(placeOf(fragmentOf(place), portalTabs), place);
    }
  });

  it('leads to the first tab when nobody knows it', () => {
    const first = { tab: 'overview' };
    for (const unknown of [
      '',
      '#',
      '#/',
      '#/settings',
      '#/services/R-1',
      '#/invoices/..%2Fsession',
      '#/invoices/%',
      '#/invoices/INV-1/pdf',
    ]) {
      assert.deepEqual(placeOf(unknown, portalTabs), first, unknown);
    }
    assert.deepEqual(placeOf('#/overview', ['quotes']), { tab: 'quotes' });
  });

  it('forgets a step that no step is called', () => {
    for (const odd of ['?step=', '?step=%3Cb%3E', '?other=pay', '?', '?step=a/b', '?step=%']) {
      assert.deepEqual(placeOf(`#/quotes/Q-1${odd}`, portalTabs), { tab: 'quotes', number: 'Q-1' });
    }
  });

  it("is left alone where it is the page's own", () => {
    assert.equal(placeOf('#top', portalTabs), undefined);
    assert.equal(placeOf('#reset=secret', portalTabs), undefined);
  });
});

describe('Bill To and contacts', () => {
  it('stand beside lists', () => {
    assert.equal(asidePlace({ tab: 'overview' }, false), 'beside');
    assert.equal(asidePlace({ tab: 'quotes' }, false), 'beside');
  });

  it('fold away for the wide table of invoices', () => {
    assert.equal(asidePlace({ tab: 'invoices' }, false), 'folded');
  });

  it('leave the width to one document, to a form and to Account Services', () => {
    assert.equal(asidePlace({ tab: 'invoices', number: 'INV-1' }, false), 'none');
    assert.equal(asidePlace({ tab: 'quotes', number: 'Q-1' }, false), 'none');
    assert.equal(asidePlace({ tab: 'payment-method' }, true), 'none');
    assert.equal(asidePlace({ tab: 'services' }, false), 'none');
  });
});
