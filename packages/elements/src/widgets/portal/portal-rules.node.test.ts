import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  asidePlace,
  asksForReset,
  fragmentOf,
  parseTabs,
  placeOf,
  portalTabs,
  showsDocuments,
} from './portal-rules.js';

describe('tabs of the portal', () => {
  it('stand as the page lists them', () => {
    assert.deepEqual(parseTabs('invoices, quotes'), ['invoices', 'quotes']);
    assert.deepEqual(parseTabs('  quotes invoices quotes '), ['quotes', 'invoices']);
  });

  it('are all there when the page names none we know', () => {
    assert.equal(parseTabs(''), portalTabs);
    assert.equal(parseTabs('settings'), portalTabs);
    assert.deepEqual(parseTabs('settings,quotes'), ['quotes']);
    assert.deepEqual(placeOf('', []), { tab: 'overview' });
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
      { tab: 'invoices', number: 'INV-1 INV-2', step: 'pay' },
    ] as const) {
      assert.deepEqual(placeOf(fragmentOf(place), portalTabs), place);
    }
  });

  it('is written as people can read it', () => {
    for (const [place, fragment] of [
      [{ tab: 'quotes' }, '#/quotes'],
      [{ tab: 'invoices', number: 'INV-1 INV-2' }, '#/invoices/INV-1+INV-2'],
      [{ tab: 'invoices', number: 'a/b', step: 'pay' }, '#/invoices/a%2Fb?step=pay'],
      [{ tab: 'payment-method', step: 'edit' }, '#/payment-method?step=edit'],
    ] as const)
      assert.equal(fragmentOf(place), fragment);
    assert.deepEqual(placeOf('#/quotes/', portalTabs), { tab: 'quotes' });
    assert.deepEqual(placeOf('#/quotes/?step=x', portalTabs), { tab: 'quotes', step: 'x' });
  });

  it('names several invoices, and one quote', () => {
    const number = 'X-1 X-2';
    assert.deepEqual(placeOf('#/invoices/X-1+X-2', portalTabs), { tab: 'invoices', number });
    for (const odd of ['#/quotes/X-1+X-2', '#/invoices/X-1+', '#/invoices/X-1+X.2'])
      assert.deepEqual(placeOf(odd, portalTabs), { tab: 'overview' }, odd);
    assert.deepEqual(portalTabs.filter(showsDocuments), ['quotes', 'invoices']);
  });

  it('carries the token of a mailed link, or not', () => {
    assert.equal(asksForReset('#reset=secret'), true);
    for (const other of ['', '#', '#top', '#/quotes', 'reset=x', 'x#reset='])
      assert.equal(asksForReset(other), false, other);
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
