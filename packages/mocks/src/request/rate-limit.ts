/**
 * Limits sign-ins and the mails that people cause: ten failures per User ID and client in 15 minutes, then
 * 429. Unknown User IDs count too, and a User ID counts only together with the client, so that
 * nobody can lock somebody else out by the User ID alone.
 */
import { problem } from '../contract/problem.js';
import type { Mail, State } from '../state/model.js';
import type { Context } from './operation.js';

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

interface MailLimit {
  /** Stands in the answer's `RateLimit-Policy`. */
  readonly name: string;
  /** So many mails an account causes in 15 minutes. */
  readonly most: number;
  /** So many of them are about one thing, such as an invoice. */
  readonly ofOne?: number;
}

/**
 * The mails that people cause once they are signed in. Where one more would be too many, what causes it
 * is refused: a notice that is left out would hide a change. What is owed is not limited: an invoice
 * and a payment lead to one mail each.
 */
const mailLimits: Record<Exclude<Mail['kind'], 'password-reset'>, MailLimit | 'owed'> = {
  'invoice-copy': { name: 'invoice-copies', most: 20, ofOne: 3 },
  'payment-method-changed': { name: 'payment-method-changes', most: 10 },
  'invoice-contacts-changed': { name: 'invoice-contact-changes', most: 20 },
  'invoice-issued': 'owed',
  'payment-receipt': 'owed',
};

type Mailing = Pick<Context<'sendInvoiceCopy'>, 'state' | 'account' | 'now'>;

/**
 * Counts one mail before anything is changed; throws a 429 where the account has caused enough of them.
 *
 * @param subject What it is about, where mails about one thing have a limit of their own.
 */
export function countMail(
  { state, account, now }: Mailing,
  kind: keyof typeof mailLimits,
  subject = '',
): void {
  const limit = mailLimits[kind];
  if (limit === 'owed') return;
  // A User ID holds no space: these keys are never those of a failed sign-in.
  const key = `${kind} ${account.profile.accountId}`;
  const limits = [{ key, most: limit.most }];
  if (limit.ofOne !== undefined) limits.unshift({ key: `${key} ${subject}`, most: limit.ofOne });
  for (const each of limits) {
    const oldest = recent(state.failures[each.key], now).at(-each.most);
    if (oldest === undefined) continue;
    throw problem('too-many-requests', {
      detail: 'Several mails were sent because of this just now. Wait before you do it again.',
      limit: { name: limit.name, most: each.most, seconds: window / 1000 },
      retryAfter: Math.max(1, Math.ceil((oldest + window - now) / 1000)),
    });
  }
  for (const each of limits) count(state, each.key, each.most, now);
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
