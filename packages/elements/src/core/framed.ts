import { BillingError } from '@corporate-billing/sdk';
import { registry } from './registry.js';

/**
 * Refuses an act that cannot be taken back where another site's page shows this one in a frame: it
 * could cover the button, so that somebody presses what they do not see.
 *
 * @returns undefined where the page stands in no frame, so that nobody waits; else what refuses
 *   the act, or undefined when the sites around may frame it
 */
export function framedFailure(operationId: string): Promise<BillingError | undefined> | undefined {
  // Where there is no page at all, nothing can cover it.
  if (globalThis.top === globalThis.window) return undefined;
  return import('./framing-sites.js').then(
    ({ framingFailure }) => framingFailure(operationId, window, registry().settings.framedBy),
    (cause: unknown) => new BillingError({ kind: 'network', operationId, cause }),
  );
}
