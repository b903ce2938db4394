/**
 * Limits sign-ins and the mails that people cause: ten failures per User ID and client in 15 minutes, then
 * 429. Unknown User IDs count too, and a User ID counts only together with the client, so that
 * nobody can lock somebody else out by the User ID alone.
 */
import { problem } from '../contract/problem.js';
import type { State } from '../state/model.js';

const limit = 10;
const window = 15 * 60_000;

/** Above this number of keys, old ones are removed. */
const mostKept = 1000;

const keyOf = (userId: string, client: string) => `${userId.toLowerCase()}|${client}`;

const recent = (times: readonly number[] | undefined, now: number) =>
  (times ?? []).filter((time) => time > now - window);

/** Throws a 429 with the seconds until the next attempt counts again. */
export function checkAttempts(state: State, userId: string, client: string, now: number): void {
  const times = recent(state.failures[keyOf(userId, client)], now);
  const oldest = times.at(-limit);
  if (oldest === undefined) return;
  throw problem('too-many-requests', {
    detail: 'Too many attempts. Wait before you try again.',
    limit: { name: 'sign-in', most: limit, seconds: window / 1000 },
    retryAfter: Math.max(1, Math.ceil((oldest + window - now) / 1000)),
  });
}

/** Counts one failed attempt. */
export function countFailure(state: State, userId: string, client: string, now: number): void {
  const key = keyOf(userId, client);
  if (Object.keys(state.failures).length > mostKept) forgetOldAttempts(state, now);
  state.failures[key] = [...recent(state.failures[key], now), now];
}

/** Limits the reset mails of 15 minutes: to one User ID, whoever asks, and from one client. */
const resetsPerUser = 3;
const resetsPerClient = 20;

/**
 * Counts one request for a reset mail, and tells whether it may be sent. Unknown User IDs count too,
 * so that nothing shows which exist.
 */
export function countReset(state: State, userId: string, client: string, now: number): boolean {
  // A User ID holds no space: these keys are never those of a failed sign-in.
  const ofUser = count(state, `reset ${userId.toLowerCase()}`, resetsPerUser, now);
  const ofClient = count(state, `reset by ${client}`, resetsPerClient, now);
  return ofUser && ofClient;
}

/** Limits the copies of 15 minutes: of one invoice, and of all invoices of an account. */
const copiesPerInvoice = 3;
const copiesPerAccount = 20;

/** Counts one mail with a copy; throws a 429 where the account has had enough of them. */
export function countCopy(
  state: State,
  accountId: string,
  invoiceNumber: string,
  now: number,
): void {
  // A User ID holds no space: these keys are never those of a failed sign-in.
  const limits = [
    { key: `copies ${accountId} ${invoiceNumber}`, most: copiesPerInvoice },
    { key: `copies ${accountId}`, most: copiesPerAccount },
  ];
  for (const { key, most } of limits) {
    const oldest = recent(state.failures[key], now).at(-most);
    if (oldest === undefined) continue;
    throw problem('too-many-requests', {
      detail: 'This was mailed several times just now. Wait before you send it again.',
      limit: { name: 'invoice-copies', most, seconds: window / 1000 },
      retryAfter: Math.max(1, Math.ceil((oldest + window - now) / 1000)),
    });
  }
  for (const { key, most } of limits) count(state, key, most, now);
}

function count(state: State, key: string, most: number, now: number): boolean {
  const times = recent(state.failures[key], now);
  if (times.length >= most) return false;
  if (Object.keys(state.failures).length > mostKept) forgetOldAttempts(state, now);
  state.failures[key] = [...times, now];
  return true;
}

/** Removes attempts that no longer count: a stranger must not be able to fill the memory. */
function forgetOldAttempts(state: State, now: number): void {
  for (const [key, times] of Object.entries(state.failures)) {
    if (recent(times, now).length === 0) Reflect.deleteProperty(state.failures, key);
  }
}
