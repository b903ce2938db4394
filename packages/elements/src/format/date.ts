/** `YYYY-MM-DD`. A business date stays a string until somebody reads it, and never meets a time zone. */
export type BusinessDate = string;

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  let found = formatters.get(key);
  if (!found) {
    // Contracts and the PDF count by the Gregorian calendar, whatever a country's own one is.
    found = new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory' });
    formatters.set(key, found);
  }
  return found;
}

const noon = (date: BusinessDate): Date => new Date(`${date}T12:00:00Z`);
const isReadable = (date: Date): boolean => !Number.isNaN(date.getTime());

/** `Jun 8, 2026`, `8 juin 2026`. What is not a date is shown as it came. */
export function formatDate(
  date: BusinessDate,
  locale: string,
  options: Intl.DateTimeFormatOptions = { dateStyle: 'medium' },
): string {
  const value = noon(date);
  if (!isReadable(value)) return date;
  return formatter(locale, { ...options, timeZone: 'UTC' }).format(value);
}

/** `Sep 1, 2025 – Aug 31, 2026`. */
export const formatPeriod = (
  period: { start: BusinessDate; end: BusinessDate },
  locale: string,
): string => `${formatDate(period.start, locale)} \u2013 ${formatDate(period.end, locale)}`;

/** An instant in the account's time zone: `Jun 15, 2026, 9:14 AM`. */
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

// In 1970 some zones kept one time all year, and are named by it.
const lately = Date.UTC(2026, 5, 1);

/** `Central Time`, `heure d’Europe centrale`: the zone as people call it. */
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

/** Whole days from one business date to another; negative when `to` is earlier. */
export const daysBetween = (from: BusinessDate, to: BusinessDate): number =>
  Math.round((noon(to).getTime() - noon(from).getTime()) / 86_400_000);

/** The business date some days later. */
export const addDays = (date: BusinessDate, days: number): BusinessDate =>
  new Date(noon(date).getTime() + days * 86_400_000).toISOString().slice(0, 10);

/** `1:42`, for what is left of a wait or a session. */
export function formatCountdown(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  return `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
}
