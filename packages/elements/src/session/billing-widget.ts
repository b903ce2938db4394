import type { Billing } from '@corporate-billing/sdk';
import { CbElement } from '../core/cb-element.js';
import { LazyModule } from '../core/lazy-module.js';
import type { SessionKeeper } from '../core/session-keeper.js';

/** The base of every public widget: it stands under the page's one guard of the session. */
export abstract class BillingWidget extends CbElement {
  readonly #guard = new LazyModule(this, () => import('./session-guard.js'));

  /** The guard is loaded while the first answer is on its way: no session ends before that. @internal */
  override keeperOf(billing: Billing): SessionKeeper | undefined {
    const { code } = this.#guard;
    if (!code && !this.#guard.pending) void this.#bringGuard();
    return code?.sessionGuard(billing);
  }

  async #bringGuard(): Promise<void> {
    if (await this.#guard.load()) this.followSession();
  }
}
