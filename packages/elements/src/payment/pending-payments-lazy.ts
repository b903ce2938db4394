import type { CbElement } from '../core/cb-element.js';
import { LazyModule } from '../core/lazy-module.js';
import { pendingPaymentPrefix } from './pending-payment-key.js';
import type * as beingChecked from './pending-payment-notice.js';

/** The views for payments being checked. */
export type Checking = typeof beingChecked;

/** Loads the notice of payments being checked only if this tab has one. */
export class PendingPaymentsCode extends LazyModule<Checking> {
  constructor(host: CbElement) {
    super(host, () => import('./pending-payment-notice.js'));
  }

  /** Is read with each drawing; undefined while there is nothing to say, or no code to say it. */
  get shown(): Checking | undefined {
    if (!anyIntent()) return undefined;
    if (!this.code && !this.pending && !this.failed) void this.use();
    return this.code;
  }
}

function anyIntent(): boolean {
  try {
    return JSON.stringify(sessionStorage).includes(pendingPaymentPrefix);
  } catch {
    return true;
  }
}
