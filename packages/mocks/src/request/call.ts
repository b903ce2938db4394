/** Makes the context an operation works in: the state, the caller, and the backend's services. */
import type { OperationId } from '@corporate-billing/sdk/operations';
import { businessDate, instantOf } from '../state/clock.js';
import { sha256 } from '../state/hash.js';
import { writeLedger } from '../state/ledger.js';
import { postMail } from '../state/outbox.js';
import { problem } from '../contract/problem.js';
import type { Caller } from './guards.js';
import { chooseLanguage } from './languages.js';
import type { PaymentOutcome, State } from '../state/model.js';
import type { Context } from './operation.js';

export interface CallFacts {
  readonly operationId: OperationId;
  readonly state: State;
  readonly caller: Caller | undefined;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly headers: Headers;
  readonly now: number;
  readonly client: string;
  readonly portalUrl: string;
  readonly seed: string;
  readonly forcedOutcome: PaymentOutcome | undefined;
  /** `failNext(…, 'precondition-failed')` sets it: the entity tag never matches. */
  readonly forcedMismatch: boolean;
}

/** Returns the next number of a prefix, counted from 1001. */
function count(state: State, prefix: string): number {
  const next = (state.counters[prefix] ?? 1000) + 1;
  state.counters[prefix] = next;
  return next;
}

/** Returns `pay-1001` and so on: the same ids for the same calls. */
const nextId = (state: State, prefix: string): string =>
  `${prefix}-${String(count(state, prefix))}`;

/** Returns a secret that looks random and is the same for the same seed and calls. */
export const nextSecret = (state: State, seed: string): string =>
  sha256(`${seed} ${String(count(state, 'secret'))}`).slice(0, 40);

/**
 * Returns the state with the earlier one's count of secrets, so that it gives no secret twice: an
 * old cookie in another browser would otherwise sign its holder in as the next person.
 */
export function neverTwice(state: State, before: State): State {
  const { secret } = before.counters;
  return { ...state, counters: { ...state.counters, ...(secret !== undefined && { secret }) } };
}

/** The context is made without types; the contract's validation makes its types true. */
export function createContext(facts: CallFacts): Context<OperationId> {
  const { state, caller, headers, now } = facts;
  const signedIn = (): Caller => {
    if (!caller) throw problem('not-signed-in');
    return caller;
  };
  const context: Omit<Context<OperationId>, 'body' | 'params' | 'query'> = {
    operationId: facts.operationId,
    state,
    get account() {
      return signedIn().account;
    },
    get user() {
      return signedIn().user;
    },
    get session() {
      return signedIn().session;
    },
    signedIn: caller !== undefined,
    headers,
    language: (offered) =>
      chooseLanguage(
        headers.get('Accept-Language'),
        offered,
        caller?.account.profile.language ?? 'en',
      ),
    now,
    instant: instantOf(now),
    today: businessDate(now, caller?.account.profile.timeZone ?? 'UTC'),
    client: facts.client,
    key: headers.get('Idempotency-Key') ?? undefined,
    portalUrl: facts.portalUrl,
    forcedOutcome: facts.forcedOutcome,
    mail(mail, accountId) {
      postMail(state, now, { ...mail, accountId: accountId ?? signedIn().user.accountId });
    },
    record(entry) {
      const { user } = signedIn();
      const key = headers.get('Idempotency-Key');
      writeLedger(state, now, {
        ...entry,
        accountId: user.accountId,
        userId: user.userId,
        ...(key === null ? {} : { key }),
      });
    },
    nextId: (prefix) => nextId(state, prefix),
    secret: () => nextSecret(state, facts.seed),
    match(etags, current) {
      const given = headers.get('If-Match');
      const named = given?.split(',').map((each) => each.trim()) ?? [];
      const isNamed = ['*', etags].flat().some((tag) => named.includes(tag));
      if (!facts.forcedMismatch && isNamed) return;
      throw problem('precondition-failed', { current, etag: current.etag });
    },
  };
  const { params, query, body } = facts;
  return Object.defineProperties(context, {
    params: { value: params, enumerable: true },
    query: { value: query, enumerable: true },
    body: { value: body, enumerable: true },
  }) as Context<OperationId>;
}
