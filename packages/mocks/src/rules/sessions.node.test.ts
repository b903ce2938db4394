import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { State, StoredSession, StoredUser } from '../state/model.js';
import {
  beginSession,
  csrfTokenOf,
  endSession,
  findSession,
  findUser,
  isRecentlyConfirmed,
  publicSession,
  sessionView,
  tokenSeconds,
} from './sessions.js';

const minute = 60_000;
const hour = 60 * minute;
const user = { userId: 'Acme-Billing', accountId: 'acme', name: 'Anna' } as StoredUser;
const start = Date.parse('2026-06-15T09:00:00Z');
const empty = (): State => ({ sessions: [], users: [user] }) as unknown as State;

/** Tells whether a session is found some time after it began. */
function isFoundAfter(kind: StoredSession['kind'], time: number, seenAfter = 0): boolean {
  const state = empty();
  beginSession(state, kind, user, 'secret', start).lastSeenAt = start + seenAfter;
  try {
    return findSession(state, 'secret', start + time).userId === user.userId;
  } catch {
    return false;
  }
}

describe('a session', () => {
  for (const [kind, time, seen, found] of [
    ['cookie', 30 * minute - 1, 0, true],
    ['cookie', 30 * minute, 0, false],
    ['cookie', 12 * hour - 1, 12 * hour - 2, true],
    ['cookie', 12 * hour, 12 * hour - 1, false],
    ['bearer', 15 * minute - 1, 0, true],
    ['bearer', 15 * minute, 14 * minute, false],
  ] as const) {
    it(`by ${kind} ${found ? 'lasts' : 'is over after'} ${String(time)} ms`, () => {
      assert.equal(isFoundAfter(kind, time, seen), found);
    });
  }

  it('is found by its own secret only, and not after a scenario has ended it', () => {
    const state = empty();
    const session = beginSession(state, 'cookie', user, 'secret', start);
    assert.equal(findSession(state, 'secret', start), session);
    assert.throws(() => findSession(state, 'other', start), { code: 'session-expired' });
    session.expired = true;
    assert.throws(() => findSession(state, 'secret', start), { code: 'session-expired' });
  });

  it('ends alone', () => {
    const state = empty();
    for (const secret of ['mine', 'other']) beginSession(state, 'cookie', user, secret, start);
    endSession(state, 'mine');
    assert.throws(() => findSession(state, 'mine', start), { code: 'session-expired' });
    assert.ok(findSession(state, 'other', start));
  });

  it('is forgotten a day after it began, when another begins', () => {
    const state = empty();
    beginSession(state, 'cookie', user, 'old', start);
    beginSession(state, 'cookie', user, 'new', start + 24 * hour - 1);
    assert.equal(state.sessions.length, 2);
    beginSession(state, 'cookie', user, 'newest', start + 24 * hour);
    assert.equal(state.sessions.length, 2);
  });

  it('asks for the password again after five minutes, where the account asks', () => {
    const session = beginSession(empty(), 'cookie', user, 'secret', start);
    for (const [asks, time, recent] of [
      [false, hour, true],
      [true, 5 * minute, true],
      [true, 5 * minute + 1, false],
    ] as const)
      assert.equal(isRecentlyConfirmed(session, asks, start + time), recent);
    session.confirmAgain = true;
    assert.equal(isRecentlyConfirmed(session, false, start), false);
  });

  it('says whose it is and how long it lasts, and never its secret', () => {
    const session = beginSession(empty(), 'bearer', user, 'secret', start);
    const view = publicSession(session, user, start + 1500);
    assert.deepEqual(view, {
      userId: 'Acme-Billing',
      accountId: 'acme',
      contactName: 'Anna',
      expiresIn: 15 * 60 - 2,
      authenticatedAt: '2026-06-15T09:00:00Z',
      serverTime: '2026-06-15T09:00:01Z',
    });
    assert.equal(publicSession(session, user, start + hour).expiresIn, 0);
    assert.equal(tokenSeconds, 15 * 60);
    const csrfToken = csrfTokenOf(session);
    assert.match(csrfToken, /^[0-9a-f]{32}$/);
    assert.deepEqual(sessionView(session, user, start + 1500), { ...view, csrfToken });
    const other = beginSession(empty(), 'bearer', user, 'other', start);
    assert.notEqual(csrfTokenOf(other), csrfToken);
  });
});

it('a User ID is found in any capitals', () => {
  assert.equal(findUser(empty(), 'ACME-billing'), user);
  assert.equal(findUser(empty(), 'acme'), undefined);
});
