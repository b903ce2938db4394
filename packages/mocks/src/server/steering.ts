/** Steering over HTTP, under `/__mock/`: for suites in any language. It works in every scenario. */
import type { Duration, MockBackend } from '../backend.js';
import { isFailureCode, isScenario, scenarios } from '../scenarios.js';
import type { OperationId } from '@corporate-billing/sdk/operations';

/** What was asked cannot be done; the message says what could. */
export class SteeringError extends Error {
  constructor(
    message: string,
    readonly status: 400 | 404 | 405 = 400,
  ) {
    super(message);
  }
}

type Body = Readonly<Record<string, unknown>>;
type Act = (backend: MockBackend, body: Body) => unknown;

const acts: Readonly<Record<string, Act>> = {
  'POST reset': (backend) => backend.reset(),
  'GET scenario': ({ scenario }) => ({ id: scenario }),
  'PUT scenario': (backend, { id }) => {
    if (typeof id === 'string' && isScenario(id)) return backend.use(id);
    throw new SteeringError(
      `There is no scenario ${said(id)}. There are: ${scenarios.join(', ')}.`,
    );
  },
  async 'POST advance'(backend, body) {
    await backend.advance(durationOf(body));
    return { now: new Date(backend.now).toISOString() };
  },
  'POST fail-next': (backend, { operationId, code, times = 1 }) => {
    if (typeof code !== 'string' || !isFailureCode(code)) {
      throw new SteeringError(`There is no failure ${said(code)}: give a code of the contract.`);
    }
    if (!Number.isSafeInteger(times) || (times as number) < 1) {
      throw new SteeringError(`"times" is ${said(times)}, which is not a count.`);
    }
    // The backend itself knows the operations, and says so.
    return backend.failNext(String(operationId) as OperationId, code, { times: times as number });
  },
  'GET outbox': ({ outbox }) => ({ items: outbox }),
  'GET ledger': ({ ledger }) => ({ items: ledger }),
};

/**
 * Does what one steering request asks. Resolves with what to answer, `undefined` when there is
 * nothing to tell.
 * @throws SteeringError
 */
export async function steer(
  backend: MockBackend,
  request: Request,
  name: string,
): Promise<unknown> {
  const act = acts[`${request.method} ${name}`];
  if (!act) throw unknown(request.method, name);
  const body = request.method === 'GET' ? {} : await readBody(request);
  try {
    return await act(backend, body);
  } catch (error) {
    if (error instanceof RangeError) throw new SteeringError(error.message);
    throw error;
  }
}

function unknown(method: string, name: string): SteeringError {
  const others = Object.keys(acts).filter((each) => each.endsWith(` ${name}`));
  if (others.length > 0) {
    return new SteeringError(`${method} /__mock/${name} is not known: ${others.join(', ')}.`, 405);
  }
  const known = Object.keys(acts).map((each) => each.replace(' ', ' /__mock/'));
  return new SteeringError(`There is no /__mock/${name}. There are: ${known.join(', ')}.`, 404);
}

async function readBody(request: Request): Promise<Body> {
  const text = await request.text();
  if (text.trim() === '') return {};
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body === 'object' && body !== null) return body as Body;
  } catch {
    // Said below, in one voice.
  }
  throw new SteeringError('The body is not a JSON object.');
}

const units = ['days', 'hours', 'minutes', 'seconds'] as const;

function durationOf(body: Body): Duration {
  const strange = Object.keys(body).find((name) => !units.some((unit) => unit === name));
  if (strange !== undefined) {
    throw new SteeringError(`"${strange}" is no unit of time. There are: ${units.join(', ')}.`);
  }
  for (const [unit, amount] of Object.entries(body)) {
    if (!Number.isFinite(amount) || (amount as number) < 0) {
      throw new SteeringError(`"${unit}" is ${said(amount)}, which is not an amount of time.`);
    }
  }
  return body;
}

const said = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));
