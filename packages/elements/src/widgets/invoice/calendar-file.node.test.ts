import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calendarEvents } from '../../../../../test/checks/calendar-events.js';
import { calendarFile } from './calendar-file.js';
import type { DayEvent } from './calendar-file.js';

const plain: DayEvent = {
  uid: 'a@b',
  day: '2026-07-08',
  summary: 'Invoice INV-2026-0117 is due',
  description: 'Balance',
  madeAt: Date.UTC(2026, 5, 15, 9, 30, 5, 999),
};
const lineOf = (event: DayEvent, name: string): string | undefined =>
  calendarFile(event)
    .split('\r\n')
    .find((line) => line.startsWith(name));

describe('a calendar file', () => {
  it('is one entry for the whole day', () => {
    assert.equal(
      calendarFile(plain),
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Corporate Billing//Due dates//EN',
        'CALSCALE:GREGORIAN',
        'BEGIN:VEVENT',
        'UID:a@b',
        'DTSTAMP:20260615T093005Z',
        'DTSTART;VALUE=DATE:20260708',
        'DTEND;VALUE=DATE:20260709',
        'SUMMARY:Invoice INV-2026-0117 is due',
        'DESCRIPTION:Balance',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  /** Pairs a day with the one after it. */
  const days: [day: string, next: string][] = [
    ['2026-12-31', '20270101'],
    ['2026-02-28', '20260301'],
    ['2028-02-28', '20280229'],
    ['2028-02-29', '20280301'],
    ['2027-03-28', '20270329'],
    ['2026-10-25', '20261026'],
  ];
  for (const [day, next] of days) {
    it(`ends with the day after ${day}`, () => {
      assert.equal(lineOf({ ...plain, day }, 'DTEND'), `DTEND;VALUE=DATE:${next}`);
    });
  }

  /** A text, and how it stands in the file. */
  const texts: [text: string, written: string][] = [
    ['a;b', 'a\\;b'],
    ['a,b', 'a\\,b'],
    ['a\\b', 'a\\\\b'],
    ['a\\nb', 'a\\\\nb'],
    ['a\nb', 'a\\nb'],
    ['a\r\nb', 'a\\nb'],
    ['a\rb', 'a\\nb'],
    ['a\u2028b', 'a\\nb'],
    ['a\u0085b', 'a\\nb'],
    ['a:b"c\'d', 'a:b"c\'d'],
    ['a\u0000\u0007\u001b\u007fb', 'ab'],
    ['田中 恵', '田中 恵'],
    ['', ''],
  ];
  for (const [text, written] of texts) {
    it(`writes ${JSON.stringify(text)} so that it stays one value`, () => {
      assert.equal(lineOf({ ...plain, summary: text }, 'SUMMARY:'), `SUMMARY:${written}`);
    });
  }

  for (const [name, event] of calendarEvents) {
    it(`has lines of 75 octets at most, each of whole letters: ${name}`, () => {
      const file = calendarFile(event);
      const lines = file.split('\r\n');
      for (const line of lines) {
        assert.ok(new TextEncoder().encode(line).length <= 75, line);
        assert.doesNotMatch(line, /\p{Surrogate}/u);
        assert.doesNotMatch(line, /[\r\n]/);
      }
      assert.equal(lines.filter((line) => line.startsWith('BEGIN:')).length, 2);
      // Taken together again, no letter is missing or doubled.
      const whole = file.replaceAll('\r\n ', '');
      assert.ok(whole.split('\r\n').every((line) => /^[A-Z;=-]+:/.test(line) || line === ''));
    });
  }
});
