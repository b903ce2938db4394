import type { Billing } from '@corporate-billing/sdk';

const minute = 60_000;
/**
 * A larger difference would break certificates as well: it means a pretended backend with a date of
 * its own.
 */
const month = 30 * 24 * 60 * minute;

/**
 * Returns what to tell the developer when this machine's clock and the API's differ by minutes or
 * days.
 */
export function clockFault(billing: Billing): string | undefined {
  // eslint-disable-next-line no-restricted-syntax -- it is the machine's clock that is judged
  const behind = billing.now() - Date.now();
  const off = Math.abs(behind);
  return off < 5 * minute || off > month
    ? undefined
    : `This machine's clock is ${String(Math.round(off / minute))} minutes ${behind > 0 ? 'behind' : 'ahead of'} the API's: cookies may seem to have ended.`;
}
