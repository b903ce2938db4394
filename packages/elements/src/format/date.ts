/**
 * A date as `YYYY-MM-DD`. It stays a string until somebody reads it, and never meets a time zone.
 */
export type BusinessDate = string;

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  let found = formatters.get(key);
  if (!found) {
    // Contracts and the PDF use the Gregorian calendar, whatever a country's own one is.
    found = new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory' });
    formatters.set(key, found);
  }
  return found;
}

const noon = (date: BusinessDate): Date => new Date(`${date}T12:00:00Z`);
const isReadable = (date: Date): boolean => !Number.isNaN(date.getTime());

/** Writes `Jun 8, 2026` or `8 juin 2026`. A text that is not a date is shown unchanged; else it throws. */
export function formatDate(
  date: BusinessDate,
  locale: string,
  options: Intl.DateTimeFormatOptions = { dateStyle: 'medium' },
): string {
  const value = noon(date);
  if (!isReadable(value)) {
    if (typeof date !== 'string') throw new TypeError('A date is no text');
    return date;
  }
  return formatter(locale, { ...options, timeZone: 'UTC' }).format(value);
}

/** Writes `Sep 1, 2025 – Aug 31, 2026`. */
export const formatPeriod = (
  period: { start: BusinessDate; end: BusinessDate },
  locale: string,
): string => `${formatDate(period.start, locale)} \u2013 ${formatDate(period.end, locale)}`;

/** Writes an instant in the account's time zone: `Jun 15, 2026, 9:14 AM`. */
export function formatInstant(
  instant: string | number,
  locale: string,
  timeZone: string | undefined,
  options: Intl.DateTimeFormatOptions = { dateStyle: 'medium', timeStyle: 'short' },
): string {
  const value = new Date(instant);
  if (!isReadable(value)) return String(instant);
  try {
    return formatter(locale, timeZone ? { ...options, timeZone } : options).format(value);
  } catch {
    return formatter(locale, options).format(value);
  }
}

// A recent date is used: in 1970 some zones had no summer time, and their name would say so.
const lately = Date.UTC(2026, 5, 1);

/** Returns the zone as people call it: `Central Time`, `heure d’Europe centrale`. */
export function timeZoneName(timeZone: string, locale: string): string {
  try {
    const parts = formatter(locale, { timeZone, timeZoneName: 'longGeneric' }).formatToParts(
      lately,
    );
    return parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone;
  } catch {
    return timeZone;
  }
}

/** Counts whole days from one business date to another; negative when `to` is earlier. */
export const daysBetween = (from: BusinessDate, to: BusinessDate): number =>
  Math.round((noon(to).getTime() - noon(from).getTime()) / 86_400_000);

/** Returns the business date some days later. */
export const addDays = (date: BusinessDate, days: number): BusinessDate =>
  new Date(noon(date).getTime() + days * 86_400_000).toISOString().slice(0, 10);

/** Writes what is left of a wait or a session: `1:42`. */
export function formatCountdown(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  return `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
}
