import type { CbElement } from '../core/cb-element.js';
import { LazyModule } from '../core/lazy-module.js';
import type * as beingChecked from './pending-payment-notice.js';

/** Under what unresolved payments are kept in this tab. */
export const intentPrefix = 'corporate-billing payment ';

/** What is said of payments being checked. */
export type Checking = typeof beingChecked;

/** Brings what is said of payments being checked; to most pages, which have none, it never comes. */
export function checkingOf(host: CbElement): () => Checking | undefined {
  const later = new LazyModule(host, () => import('./pending-payment-notice.js'));
  return () => {
    if (!anyIntent()) return undefined;
    void later.load();
    return later.code;
  };
}

function anyIntent(): boolean {
  try {
    return JSON.stringify(sessionStorage).includes(intentPrefix);
  } catch {
    return true;
  }
}
