/** Business dates as they are in the contract: `YYYY-MM-DD`, never through a time zone. */

/** `addDays('2026-06-15', 30)` is `2026-07-15`. */
export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** `addYears('2026-09-01', 1)` is `2027-09-01`. */
export const addYears = (date: string, years: number): string =>
  `${String(Number(date.slice(0, 4)) + years).padStart(4, '0')}${date.slice(4)}`;
