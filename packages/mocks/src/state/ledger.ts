/** Keeps one entry for each effect, so that a test can count what really happened. */
import { instantOf } from './clock.js';
import type { LedgerEntry, State } from './model.js';

/** Writes one effect at a time of the mock clock (ms). */
export function writeLedger(
  state: State,
  at: number,
  entry: Omit<LedgerEntry, 'entryId' | 'at'>,
): void {
  const entryId = `led-${String(state.ledger.length + 1).padStart(5, '0')}`;
  state.ledger.push({ entryId, at: instantOf(at), ...entry });
}
