/** Writes iCalendar (RFC 5545) for a day: what a calendar takes in from a file. */
import { addDays } from '../../format/date.js';
import type { BusinessDate } from '../../format/date.js';

/** One entry that lasts a whole day. */
export interface DayEvent {
  /** Names the entry: read in twice, it is there once. */
  readonly uid: string;
  /** The day in the calendar of whoever reads it. It has no time, so no time zone moves it. */
  readonly day: BusinessDate;
  readonly summary: string;
  readonly description: string;
  /** When the file was made, in milliseconds. */
  readonly madeAt: number;
}

/** Returns the text of a calendar file with one entry. */
export function calendarFile({ uid, day, summary, description, madeAt }: DayEvent): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Corporate Billing//Due dates//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${new Date(madeAt).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`,
    `DTSTART;VALUE=DATE:${digits(day)}`,
    `DTEND;VALUE=DATE:${digits(addDays(day, 1))}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
}

const digits = (day: BusinessDate): string => day.replaceAll('-', '');

/** Writes a text as a value: one line, without the signs that have a meaning in the format. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|[\n\v\f\u0085\u2028\u2029]/g, '\\n')
    .replace(/[\0-\x08\x0e-\x1f\x7f]/g, '');

const octets = (text: string): number => new TextEncoder().encode(text).length;

/** Breaks a line after 75 octets at most, and never within a code point. */
function folded(line: string): string {
  let text = '';
  let length = 0;
  for (const letter of line) {
    const size = octets(letter);
    if (length + size > 75) {
      text += '\r\n ';
      length = 1;
    }
    text += letter;
    length += size;
  }
  return text;
}
