import type { Billing } from '@corporate-billing/sdk';
import { CbElement } from '../core/cb-element.js';
import type { SessionKeeper } from '../core/session-keeper.js';
import { sessionGuard } from './session-guard.js';

/** The base of every public widget: it stands under the page's one guard of the session. */
export abstract class BillingWidget extends CbElement {
  /** @internal */
  override keeperOf(billing: Billing): SessionKeeper {
    return sessionGuard(billing);
  }
}
