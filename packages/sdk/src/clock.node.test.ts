import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createClock } from './clock.js';
import { fakeTimers, json, least, sessionOf, clientOf } from './fake-api.node.test.js';

describe('the server’s clock', () => {
  it('is the machine’s until the server has spoken', () => {
    const timers = fakeTimers();
    assert.equal(createClock(timers).now(), timers.now());
  });

  it('rules over a machine that is a day off', async () => {
    const { billing, timers } = clientOf(() =>
      json(least, { headers: { date: 'Tue, 16 Jun 2026 09:00:00 GMT' } }),
    );
    await billing.account.get();
    assert.equal(billing.now(), Date.parse('2026-06-16T09:00:00Z'));
    await timers.pass(5000);
    assert.equal(billing.now(), Date.parse('2026-06-16T09:00:05Z'));
  });

  it('does not jump for what a header in whole seconds cannot tell', async () => {
    const { billing } = clientOf(({ path }) =>
      path === '/session'
        ? json(sessionOf('a', { serverTime: '2026-06-15T09:00:00.900Z' }))
        : json(least, { headers: { date: 'Mon, 15 Jun 2026 09:00:00 GMT' } }),
    );
    await billing.session.current();
    await billing.account.get();
    assert.equal(billing.now(), Date.parse('2026-06-15T09:00:00.900Z'));
  });

  it('knows the day in every time zone, one it has never heard of included', () => {
    const clock = createClock(fakeTimers(Date.parse('2026-06-15T23:30:00Z')));
    assert.deepEqual(
      ['UTC', 'Asia/Tokyo', 'America/Chicago', 'Mars/Olympus'].map((zone) => clock.today(zone)),
      ['2026-06-15', '2026-06-16', '2026-06-15', '2026-06-15'],
    );
  });
});
