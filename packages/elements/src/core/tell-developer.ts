import { pageSingleton } from './registry.js';

/** Lists the causes found while the page runs; `diagnose()` lists them as well. */
export const metFaults = (): Map<string, string> =>
  pageSingleton('met-faults', () => new Map<string, string>());

/**
 * Tells the page's developer what is wrong with how the widgets are embedded, once for each cause.
 * The person at the page never reads it.
 */
export function tellDeveloper(code: string, message: string): void {
  const told = metFaults();
  if (told.has(code)) return;
  told.set(code, message);
  // eslint-disable-next-line no-console -- written for the page's developer, once a cause
  console.warn(`Corporate Billing: ${message} [${code}]`);
}
