/** Business dates as they are in the contract: `YYYY-MM-DD`, never through a time zone. */

export { addDays } from '../state/clock.js';

/** `addYears('2026-09-01', 1)` is `2027-09-01`. */
export const addYears = (date: string, years: number): string =>
  `${String(Number(date.slice(0, 4)) + years).padStart(4, '0')}${date.slice(4)}`;
