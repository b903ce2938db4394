/** The acts that steer a backend from outside: no request of a person does what they do. */
import type { OperationId } from '@corporate-billing/sdk/operations';
import type { Session } from '@corporate-billing/sdk';
import { settleDue } from '../rules/payments.js';
import { beginSession, endSession, findUser, publicSession } from '../rules/sessions.js';
import { lastInstant } from '../state/clock.js';
import { pageJar } from '../state/jar.js';
import type { Scenario, State } from '../state/model.js';
import {
  enter,
  isScenario,
  mark,
  problemOfFailure,
  scenarios,
  type FailureCode,
} from '../state/scenarios.js';
import { problemOfShape } from '../state/shape.js';
import type { Store } from '../state/store.js';
import { neverTwice, nextSecret } from './call.js';
import { forgetOldAnswers } from './idempotency.js';

/** A copy of everything a backend holds, as plain JSON. Only `restore()` needs to understand it. */
export type Snapshot = Readonly<State>;

export interface Duration {
  readonly days?: number;
  readonly hours?: number;
  readonly minutes?: number;
  readonly seconds?: number;
}

export interface SteeringOptions {
  /** Secrets are made from it. */
  readonly seed: string;
  /** Makes a new state from the seed. */
  readonly fresh: () => State;
  /** Is the time of the mock clock, in ms since 1970. */
  readonly now: (state: State) => number;
}

// What each act does is told where it is public: see `MockBackend`.
export const steering = (store: Store, { seed, fresh, now }: SteeringOptions) => ({
  use(scenario: Scenario): Promise<void> {
    if (!isScenario(scenario)) throw noScenario(scenario);
    return store.run((state) => {
      enter(state, scenario);
    });
  },
  failNext(
    operationId: OperationId,
    code: FailureCode,
    { times = 1 }: { readonly times?: number } = {},
  ): Promise<void> {
    const problem = problemOfFailure(operationId, code);
    if (problem) throw new RangeError(problem);
    if (!Number.isSafeInteger(times) || times < 1) {
      throw new RangeError(`"times" is ${String(times)}, which is not a count.`);
    }
    return store.run((state) => {
      state.plannedFailures.push({ operationId, code, times });
    });
  },
  signInAs: (userId: string): Promise<Session> =>
    store.run((state) => signIn(state, userId, seed, now(state))),
  advance: (duration: Duration): Promise<void> =>
    store.run((state) => {
      const by = milliseconds(duration);
      const then = now(state) + by;
      // A time after the year 9999 cannot be written in any answer.
      if (!(by >= 0 && then <= lastInstant)) {
        throw new RangeError('The clock goes on, and through the year 9999 at the latest.');
      }
      state.clock.base += by;
      settleDue(state, then);
      forgetOldAnswers(state, then);
    }),
  reset: (): Promise<void> => store.replace((present) => neverTwice(fresh(), present)),
  snapshot: (): Snapshot => structuredClone(store.read()),
  restore(snapshot: Snapshot): Promise<void> {
    const reason = problemOfShape(snapshot);
    if (reason) throw new TypeError(`This is no snapshot of this version: ${reason}.`);
    return store.replace(() => structuredClone(snapshot));
  },
});

export const noScenario = (id: unknown) =>
  new RangeError(`No scenario "${String(id)}". There are: ${scenarios.join(', ')}.`);

function signIn(state: State, userId: string, seed: string, now: number): Session {
  const user = findUser(state, userId);
  if (!user) {
    const known = state.users.map((each) => each.userId).join(', ');
    throw new RangeError(`Nobody has the User ID "${userId}". There are: ${known}.`);
  }
  const secret = nextSecret(state, seed);
  const session = beginSession(state, 'cookie', user, secret, now);
  mark(session, state.scenario);
  const jar = pageJar(state);
  const earlier = jar.read();
  if (earlier !== undefined) endSession(state, earlier);
  jar.write(secret);
  return publicSession(session, user, now);
}

function milliseconds({ days = 0, hours = 0, minutes = 0, seconds = 0 }: Duration): number {
  return (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
}
