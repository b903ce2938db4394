import assert from 'node:assert/strict';
import { it } from 'node:test';
import { untilMidnight } from './day-turn.js';

const until = (instant: string, timeZone: string): number =>
  untilMidnight(Date.parse(instant), timeZone);

it('the day turns at midnight of the account, to the millisecond', () => {
  assert.equal(until('2026-06-16T04:59:59.250Z', 'America/Chicago'), 750);
  assert.equal(until('2026-06-16T05:00:00.000Z', 'America/Chicago'), 86_400_000);
  assert.equal(until('2026-06-15T14:00:00.000Z', 'Asia/Tokyo'), 3_600_000);
  assert.equal(until('2026-06-15T23:59:59.000Z', 'Mars/Olympus'), 1000);
});
