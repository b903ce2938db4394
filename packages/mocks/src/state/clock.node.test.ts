import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { businessDate } from './clock.js';

describe('the business date of a time', () => {
  const rows: [time: string, timeZone: string, date: string][] = [
    ['2026-06-15T09:00:00Z', 'UTC', '2026-06-15'],
    ['2026-06-15T09:00:00.999Z', 'UTC', '2026-06-15'],
    ['2026-06-15T23:59:59.999Z', 'UTC', '2026-06-15'],
    ['2026-06-16T00:00:00Z', 'UTC', '2026-06-16'],
    ['2026-06-15T23:59:59.999Z', 'Europe/Berlin', '2026-06-16'],
    ['2026-06-15T21:59:59.999Z', 'Europe/Berlin', '2026-06-15'],
    ['2026-06-15T22:00:00Z', 'Europe/Berlin', '2026-06-16'],
    ['2026-06-15T03:59:59Z', 'America/New_York', '2026-06-14'],
    ['2026-06-15T04:00:00Z', 'America/New_York', '2026-06-15'],
    ['2026-06-15T18:14:59Z', 'Asia/Kathmandu', '2026-06-15'],
    ['2026-06-15T18:15:00Z', 'Asia/Kathmandu', '2026-06-16'],
    ['1969-12-31T23:59:59.500Z', 'UTC', '1969-12-31'],
    ['9999-12-31T23:59:59Z', 'UTC', '9999-12-31'],
  ];

  it('is the right one forwards, backwards and asked twice', () => {
    for (const [time, timeZone, date] of [...rows, ...rows.toReversed()]) {
      assert.equal(businessDate(Date.parse(time), timeZone), date, `${time} ${timeZone}`);
    }
  });
});
