import type { PortalTab } from '../../core/events.js';

/** The tabs in their order, unless the page gives another one. */
export const portalTabs: readonly PortalTab[] = [
  'overview',
  'quotes',
  'invoices',
  'payment-method',
  'purchase-orders',
  'services',
];

const numbered: ReadonlySet<PortalTab> = new Set(['quotes', 'invoices']);

/** A place in the portal: a tab, a number where the tab shows documents, and a step in there. */
export interface Place {
  tab: PortalTab;
  /** A document's number, or those of several invoices to pay, with spaces between. */
  number?: string;
  /** `pay`, `review`, `accept`, `reject`, `edit`, `bill-to`, or which purchase order is edited. */
  step?: string;
}

/** Says where `Bill To`, the contacts and the representative stand. */
export type AsidePlace = 'beside' | 'folded' | 'none';

/** Tells whether a tab shows single documents by their number. */
export const showsDocuments = (tab: PortalTab): boolean => numbered.has(tab);

const isTab = (name: string): name is PortalTab => portalTabs.some((tab) => tab === name);

/** Reads the `tabs` attribute: names separated by spaces or commas. Unknown names are skipped. */
export function parseTabs(names: string): readonly PortalTab[] {
  const wanted = names.split(/[\s,]+/).filter(isTab);
  return wanted.length > 0 ? [...new Set(wanted)] : portalTabs;
}

/**
 * Writes the fragment of a place: `#/invoices/INV-2026-0117?step=review`. Several numbers have `+`
 * between them.
 */
export const fragmentOf = ({ tab, number, step }: Place): string => {
  const document =
    number === undefined ? '' : `/${number.split(' ').map(encodeURIComponent).join('+')}`;
  return `#/${tab}${document}${step === undefined ? '' : `?step=${step}`}`;
};

// This is the contract's own pattern: anything else names no document.
const name = /^[A-Za-z0-9_-]{1,64}$/;

const isNumber = (tab: PortalTab, numbers: readonly string[]): boolean =>
  numbered.has(tab) &&
  (tab === 'invoices' || numbers.length === 1) &&
  numbers.every((number) => name.test(number));

/**
 * Reads the place a fragment names: the first tab for an unknown name and for no fragment;
 * undefined for a fragment that belongs to the page.
 */
export function placeOf(fragment: string, tabs: readonly PortalTab[]): Place | undefined {
  const first: Place = { tab: tabs[0] ?? 'overview' };
  if (fragment === '' || fragment === '#') return first;
  if (!fragment.startsWith('#/')) return undefined;
  const [path = '', query] = fragment.slice(2).split('?');
  const [tab = '', number, ...rest] = path.split('/');
  if (!isTab(tab) || !tabs.includes(tab) || rest.length > 0) return first;
  const wanted = new URLSearchParams(query).get('step') ?? '';
  const step = name.test(wanted) ? { step: wanted } : {};
  if (number === undefined || number === '') return { tab, ...step };
  const numbers = number.split('+');
  return isNumber(tab, numbers) ? { tab, number: numbers.join(' '), ...step } : first;
}

/** Tells whether the address carries the token of a mailed link. */
export const asksForReset = (fragment: string): boolean => fragment.startsWith('#reset=');

/** A document, a form and Account Services fill the width; a wide table folds the column away. */
export function asidePlace({ tab, number }: Place, filled: boolean): AsidePlace {
  if (filled || tab === 'services' || (numbered.has(tab) && number !== undefined)) return 'none';
  return tab === 'invoices' ? 'folded' : 'beside';
}
