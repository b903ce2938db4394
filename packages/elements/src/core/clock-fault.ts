import type { Billing } from '@corporate-billing/sdk';

const minute = 60_000;
const least = 5 * minute;
/**
 * A larger difference would break certificates as well: it means a pretended backend with a date of
 * its own.
 */
const most = 30 * 24 * 60 * minute;

/**
 * Returns what to tell the developer when this machine's clock and the API's differ by minutes or
 * days.
 */
export function clockFault(billing: Billing): string | undefined {
  const behind = billing.now() - Date.now();
  const off = Math.abs(behind);
  if (off < least || off > most) return undefined;
  return (
    `This machine's clock is ${String(Math.round(off / minute))} minutes ${behind > 0 ? 'behind' : 'ahead of'} the API's. ` +
    'The widgets go by the API, but cookies may seem to have ended: set the clock that is wrong.'
  );
}
