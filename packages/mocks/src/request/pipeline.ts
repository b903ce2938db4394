/**
 * Answers one call as one synchronous transaction on the state. The contract prescribes the order
 * of the checks: who asks, what was asked before, whether it makes sense.
 */
import type { OperationId } from '@corporate-billing/sdk/operations';
import { createContext } from './call.js';
import { parseBody } from './body.js';
import { parseFile } from './file.js';
import { requestSchemas } from '../generated/request-schemas.js';
import {
  checkCapability,
  checkCsrf,
  checkOrigin,
  checkStepUp,
  findCaller,
  type Caller,
} from './guards.js';
import { findAnswer, isKey, keepAnswer, requestHash } from './idempotency.js';
import { Problem, problem, type ProblemCode } from '../contract/problem.js';
import { answerReply, problemReply, type Reply } from './reply.js';
import {
  disturb,
  forcedOutcome,
  isPaying,
  scenarioProblem,
  usualRetryAfter,
  type FailureCode,
} from '../state/scenarios.js';
import { endSession } from '../rules/sessions.js';
import { cleanTyped } from '../contract/typed-fields.js';
import { validate } from '../contract/validation.js';
import type { Jar } from '../state/jar.js';
import type { State } from '../state/model.js';
import { ownAccount } from '../state/own-account.js';
import type { Answer, Context, Handlers } from './operation.js';
import type { Route } from './router.js';

/** A request whose body has been read. */
export interface Arrival {
  readonly route: Route;
  readonly url: URL;
  readonly headers: Headers;
  readonly text: string;
  /** The file that the body is, where the operation takes one. */
  readonly bytes: Uint8Array | undefined;
  readonly jar: Jar;
  readonly client: string;
  readonly now: number;
  readonly requestId: string;
  readonly planned: FailureCode | undefined;
  readonly isAllowedOrigin: (origin: string) => boolean;
  readonly portalUrl: string;
  readonly seed: string;
  readonly handlers: Required<Handlers>;
}

/** Answers one call; every failure becomes a problem. */
export function answer(state: State, arrival: Arrival): Reply {
  try {
    return work(state, arrival);
  } catch (error) {
    if (error instanceof Problem) return problemReply(error, arrival.requestId);
    const detail = error instanceof Error ? `The pretend backend failed: ${error.message}` : '';
    return problemReply(problem('internal', { detail }), arrival.requestId);
  }
}

function work(state: State, arrival: Arrival): Reply {
  const { route, headers, now } = arrival;
  const { operation, operationId } = route;
  const isRead = operation.method === 'GET';
  const situation = scenarioProblem(state.scenario);
  if (situation) throw usualProblem(situation);
  if (!isRead) checkOrigin(headers, arrival.url, arrival.isAllowedOrigin);
  const found = whoCalls(state, arrival);
  const caller = found && !isRead ? { ...found, account: ownAccount(state, found.account) } : found;
  if (caller) {
    if (!isRead) checkCsrf(caller, headers);
    checkCapability(operation, caller);
    // A page that asks who is signed in must not keep an absent person signed in.
    if (operationId !== 'getSession') caller.session.lastSeenAt = now;
  }
  failAsPlanned(arrival, caller);
  const body = readBody(arrival);
  const scope = operation.idempotent ? keyScope(arrival, caller) : undefined;
  const hash = () => requestHash(route.params, body);
  const earlier = scope === undefined ? undefined : findAnswer(state, scope, hash, now);
  if (earlier) {
    const replayed = { ...earlier.headers, 'Idempotency-Replayed': 'true' };
    return { status: earlier.status, headers: replayed, body: earlier.body as string | null };
  }
  if (operation.conditional && !headers.has('If-Match')) throw problem('precondition-required');
  checkBody(operationId, body);
  if (caller) checkStepUp(operation, caller, now);
  if (caller && operation.conditional) disturb(state, caller.account, operationId, route.params);
  const context = createContext({
    ...arrival,
    operationId,
    state,
    caller,
    params: route.params,
    query: readQuery(arrival),
    body,
    forcedOutcome: forcedOutcome(state, arrival.planned),
    forcedMismatch: arrival.planned === 'precondition-failed',
  });
  const reply = run(context, arrival, isRead);
  if (scope !== undefined && isFirstAnswer(reply)) {
    keepAnswer(state, scope, { at: now, bodyHash: hash(), ...reply });
  }
  return reply;
}

/**
 * The answer of the operation itself is kept; after a stale entity tag, or a limit that was met, the
 * same key may be sent again.
 */
const isFirstAnswer = ({ status }: Reply) => status < 500 && status !== 412 && status !== 429;

function run(context: Context<OperationId>, arrival: Arrival, isRead: boolean): Reply {
  // TypeScript cannot tell that a handler takes the context of the operation it is listed under.
  const handler = arrival.handlers[context.operationId] as (
    context: Context<OperationId>,
  ) => Answer;
  try {
    const given = handler(context);
    if ('cookie' in given) changeCookie(context.state, arrival.jar, given.cookie ?? null);
    return answerReply(given, isRead, baseOf(arrival));
  } catch (error) {
    if (error instanceof Problem) return problemReply(error, arrival.requestId);
    throw error;
  }
}

/** Returns the path before the operation's own, such as `/v1`. */
const baseOf = ({ url: { pathname }, route: { operation, params } }: Arrival): string => {
  const own = operation.path.replace(/\{(\w+)\}/g, (_all, name: string) => params[name] ?? '');
  return pathname.slice(0, -own.length);
};

/** A browser holds one session: the session of its earlier cookie ends. */
function changeCookie(state: State, jar: Jar, secret: string | null): void {
  const earlier = jar.read();
  if (earlier !== undefined) endSession(state, earlier);
  jar.write(secret);
}

/** Returns the caller, or undefined where no session is needed and none came. */
function whoCalls(state: State, { route, headers, jar, now }: Arrival): Caller | undefined {
  if (route.operation.auth) return findCaller(state, headers, jar, now);
  if (route.operationId !== 'signOut') return undefined;
  try {
    return findCaller(state, headers, jar, now);
  } catch {
    return undefined;
  }
}

/** Only the operation itself can force these codes. */
const forcedInside: readonly FailureCode[] = [
  'network',
  'answer-lost',
  'payment-declined',
  'precondition-failed',
];

function failAsPlanned({ planned, route }: Arrival, caller: Caller | undefined): void {
  if (planned === undefined) return;
  const inside = planned !== 'payment-declined' || isPaying(route.operationId);
  if (forcedInside.includes(planned) && inside) return;
  // A session that has ended stays ended, until the person signs in again.
  if (planned === 'session-expired' && caller) caller.session.expired = true;
  if (planned === 'reauthentication-required' && caller) caller.session.confirmAgain = true;
  throw usualProblem(planned as ProblemCode);
}

function usualProblem(code: ProblemCode): Problem {
  const retryAfter = usualRetryAfter(code);
  return problem(code, retryAfter === undefined ? {} : { retryAfter });
}

function keyScope({ route, headers }: Arrival, caller: Caller | undefined): string {
  const key = headers.get('Idempotency-Key');
  if (key === null || !isKey(key)) throw problem('idempotency-key-missing');
  return `${caller?.user.accountId ?? ''}|${route.operationId}|${key}`;
}

function readBody({ route, headers, text, bytes }: Arrival): unknown {
  if (bytes) return parseFile(headers, bytes);
  const schema = requestSchemas[route.operationId];
  return schema && cleanTyped(schema, parseBody(headers, text));
}

function checkBody(operationId: OperationId, body: unknown): void {
  const schema = requestSchemas[operationId];
  if (!schema) return;
  const errors = validate(schema, body);
  if (errors.length === 0) return;
  if (errors.every(({ pointer }) => pointer === '/userId')) {
    throw problem('invalid-user-id', {
      detail: 'A User ID is a user name or an e-mail address.',
      errors,
    });
  }
  throw problem('validation-failed', {
    detail: errors.length === 1 ? 'One field is not right.' : 'Some fields are not right.',
    errors,
  });
}

const readQuery = ({ url }: Arrival): Record<string, string> =>
  Object.fromEntries(url.searchParams);
