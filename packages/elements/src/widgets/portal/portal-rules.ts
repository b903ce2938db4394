import type { PortalTab } from '../../core/events.js';

/** The tabs in the order they stand in unless the page says otherwise. */
export const portalTabs: readonly PortalTab[] = [
  'overview',
  'quotes',
  'invoices',
  'payment-method',
  'purchase-orders',
  'services',
];

const numbered: ReadonlySet<PortalTab> = new Set(['quotes', 'invoices']);

/** Where in the portal somebody is: a tab and, where it shows documents, the number of one. */
export interface Place {
  tab: PortalTab;
  number?: string;
}

/** Where `Bill To`, the contacts and the representative stand. */
export type AsidePlace = 'beside' | 'folded' | 'none';

/** Whether a tab shows single documents by their number. */
export const showsDocuments = (tab: PortalTab): boolean => numbered.has(tab);

const isTab = (name: string): name is PortalTab => portalTabs.some((tab) => tab === name);

/** The `tabs` attribute: names set apart by spaces or commas. What is no tab is passed over. */
export function parseTabs(names: string): readonly PortalTab[] {
  const wanted = names.split(/[\s,]+/).filter(isTab);
  return wanted.length > 0 ? [...new Set(wanted)] : portalTabs;
}

/** The fragment of the address for a place: `#/invoices/INV-2026-0117`. */
export const fragmentOf = ({ tab, number }: Place): string =>
  number === undefined ? `#/${tab}` : `#/${tab}/${encodeURIComponent(number)}`;

/**
 * The place a fragment names: the first tab for one we do not know and for none at all; undefined for
 * a fragment that is not ours but the page's.
 */
export function placeOf(fragment: string, tabs: readonly PortalTab[]): Place | undefined {
  const first: Place = { tab: tabs[0] ?? 'overview' };
  if (fragment === '' || fragment === '#') return first;
  if (!fragment.startsWith('#/')) return undefined;
  const [tab = '', number, ...rest] = fragment.slice(2).split('/');
  if (!isTab(tab) || !tabs.includes(tab) || rest.length > 0) return first;
  if (number === undefined || number === '') return { tab };
  // The contract's own pattern: anything else names no document.
  return numbered.has(tab) && /^[A-Za-z0-9_-]{1,64}$/.test(number) ? { tab, number } : first;
}

/** Whether the address carries the token of a mailed link. */
export const asksForReset = (fragment: string): boolean => fragment.startsWith('#reset=');

/** One document, a form and Account Services fill the width; a wide table folds the rest away. */
export function asidePlace({ tab, number }: Place, filled: boolean): AsidePlace {
  if (filled || tab === 'services' || (numbered.has(tab) && number !== undefined)) return 'none';
  return tab === 'invoices' ? 'folded' : 'beside';
}
