import type { Account, BusinessDate, PurchaseOrder } from '@corporate-billing/sdk';
import { cleanText } from '@corporate-billing/sdk/rules';
import { daysBetween } from '../format/date.js';

/** From this many days before its last day, a purchase order is shown as expiring. */
const expiringWithin = 60;

/** The state of a purchase order; `unknown` is a state this version has no word for. */
export type PurchaseOrderStanding =
  | { kind: 'active' }
  | { kind: 'expiring'; days: number }
  | { kind: 'expired' }
  | { kind: 'unknown'; state: string };

/** An order is good through the end of its last day, by the account's time zone. */
export function standingOf(order: PurchaseOrder, today: BusinessDate): PurchaseOrderStanding {
  const state: string = order.state;
  if (state !== 'active' && state !== 'expired') return { kind: 'unknown', state };
  const days = daysBetween(today, order.expirationDate);
  if (state === 'expired' || days < 0) return { kind: 'expired' };
  return days <= expiringWithin ? { kind: 'expiring', days } : { kind: 'active' };
}

/**
 * Returns when the next invoice is expected: on the nearest renewal that is not past, since
 * accounts are billed once a year, at renewal. Without subscriptions nobody can know: it is
 * undefined.
 */
export function nextInvoiceDate(
  account: Pick<Account, 'subscriptions'>,
  today: BusinessDate,
): BusinessDate | undefined {
  return account.subscriptions
    .map(({ renewalDate }) => renewalDate)
    .filter((date) => date >= today)
    .sort()[0];
}

/** Says whether a purchase order will be good when the next invoice is issued. */
export type Coverage =
  | { kind: 'covered' }
  | { kind: 'none-active'; next: BusinessDate | undefined }
  | { kind: 'uncovered'; next: BusinessDate; best: PurchaseOrder };

/**
 * The next invoice is covered by any active purchase order that is good through its expected day;
 * where that day is unknown, by any active one. An account without any purchase order works without
 * them: there is nothing to cover.
 */
export function coverageOf(
  orders: readonly PurchaseOrder[],
  account: Pick<Account, 'subscriptions'>,
  today: BusinessDate,
): Coverage {
  const next = nextInvoiceDate(account, today);
  const active = orders
    .filter((order) => ['active', 'expiring'].includes(standingOf(order, today).kind))
    .sort((a, b) => b.expirationDate.localeCompare(a.expirationDate));
  const [best] = active;
  if (!best) {
    const unsure = orders.length === 0 || orders.some((order) => isUnknown(order, today));
    return unsure ? { kind: 'covered' } : { kind: 'none-active', next };
  }
  if (!next || best.expirationDate >= next) return { kind: 'covered' };
  return { kind: 'uncovered', next, best };
}

const isUnknown = (order: PurchaseOrder, today: BusinessDate): boolean =>
  standingOf(order, today).kind === 'unknown';

export type PurchaseOrderField = 'number' | 'expirationDate';
export type PurchaseOrderValues = Record<PurchaseOrderField, string>;
export type PurchaseOrderFault = 'missing' | 'known' | 'past';

/**
 * Lists what keeps a purchase order from being saved. A last day in the past is allowed only where
 * it is the stored one, so that the number of an expired order can still be corrected.
 */
export function faultsOf(
  values: PurchaseOrderValues,
  world: {
    orders: readonly PurchaseOrder[];
    today: BusinessDate;
    base?: PurchaseOrder | undefined;
  },
): Partial<Record<PurchaseOrderField, PurchaseOrderFault>> {
  const { orders, today, base } = world;
  const faults: Partial<Record<PurchaseOrderField, PurchaseOrderFault>> = {};
  const number = cleanText(values.number);
  const known = orders.some(
    (order) =>
      order.purchaseOrderId !== base?.purchaseOrderId &&
      order.number.toLowerCase() === number.toLowerCase(),
  );
  if (!number) faults.number = 'missing';
  else if (known) faults.number = 'known';
  if (!/^\d{4}-\d{2}-\d{2}$/.test(values.expirationDate)) faults.expirationDate = 'missing';
  else if (values.expirationDate < today && values.expirationDate !== base?.expirationDate) {
    faults.expirationDate = 'past';
  }
  return faults;
}
