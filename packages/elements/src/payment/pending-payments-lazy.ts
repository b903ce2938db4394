import type { CbElement } from '../core/cb-element.js';
import { LazyModule } from '../core/lazy-module.js';
import { pendingPaymentPrefix } from './pending-payment-key.js';
import type * as beingChecked from './pending-payment-notice.js';

/** What is said of payments being checked. */
export type Checking = typeof beingChecked;

/** Loads the notice of payments being checked, only if this tab has one. */
export function checkingOf(host: CbElement): () => Checking | undefined {
  const notice = new LazyModule(host, () => import('./pending-payment-notice.js'));
  return () => {
    if (!anyIntent()) return undefined;
    void notice.load();
    return notice.code;
  };
}

function anyIntent(): boolean {
  try {
    return JSON.stringify(sessionStorage).includes(pendingPaymentPrefix);
  } catch {
    return true;
  }
}
