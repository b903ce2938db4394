/** The mock clock. No other file asks the machine for the time. */
import type { StoredClock } from './model.js';

/** The backend's view of time, in milliseconds; a test may pass its own. */
export interface Timers {
  now(): number;
  setTimeout(callback: () => void, delay: number): unknown;
}

export const machineTimers: Timers = {
  now: () => Date.now(),
  setTimeout: (callback, delay) => globalThis.setTimeout(callback, delay),
};

/** Returns what the mock clock shows, in ms since 1970. */
export const timeOf = (clock: StoredClock, machineNow: number): number =>
  clock.startedAt === null ? clock.base : clock.base + machineNow - clock.startedAt;

const instant = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/;

/**
 * Returns the time of an RFC 3339 text in ms; a day alone is its midnight UTC. Returns undefined
 * for days that do not exist, and for times without a zone, which would differ between machines.
 */
export function parseInstant(text: string): number | undefined {
  const day = instant.exec(text)?.[1];
  const time = Date.parse(text);
  if (day === undefined || Number.isNaN(time)) return undefined;
  return addDays(day, 0) === day ? time : undefined;
}

/** RFC 3339 cannot write a later moment. */
export const lastInstant = Date.UTC(9999, 11, 31, 23, 59, 59);

/** Writes a time as the API does: RFC 3339 UTC, to the second. */
export const instantOf = (time: number): string => `${new Date(time).toISOString().slice(0, 19)}Z`;

const formatters = new Map<string, Intl.DateTimeFormat>();
/** The date that was asked for last in each time zone, and in which second of the clock. */
const lastDates = new Map<string, { readonly second: number; readonly date: string }>();

/** Returns the business date (`YYYY-MM-DD`) that a time falls on in a time zone. */
export function businessDate(time: number, timeZone: string): string {
  const second = Math.floor(time / 1000);
  const last = lastDates.get(timeZone);
  if (last?.second === second) return last.date;
  const date = dateIn(time, timeZone);
  lastDates.set(timeZone, { second, date });
  return date;
}

function dateIn(time: number, timeZone: string): string {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    formatters.set(timeZone, formatter);
  }
  const parts = Object.fromEntries(
    formatter.formatToParts(time).map((part) => [part.type, part.value]),
  );
  return `${parts['year'] ?? ''}-${parts['month'] ?? ''}-${parts['day'] ?? ''}`;
}

/** Counts whole days from one business date to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** Returns the business date `days` later, or earlier when negative. */
export function addDays(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}
