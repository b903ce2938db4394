/**
 * Steers the backend over HTTP under `/__mock/`, for suites in any language. It works in every
 * scenario.
 */
import type { Duration, MockBackend } from '../backend.js';
import { isFailureCode, isScenario, scenarios } from '../state/scenarios.js';
import type { OperationId } from '@corporate-billing/sdk/operations';
import type { Place } from './places.js';
import { viewOf, type CallLog } from './viewer.js';
import type { Webhooks } from './webhooks.js';
import type { Worlds } from './worlds.js';

/** Reports a steering request that cannot be carried out; the message says what could. */
export class SteeringError extends Error {
  constructor(
    message: string,
    readonly status: 400 | 404 | 405 = 400,
    /** Lists the methods there are, on a 405. */
    readonly allow?: string,
  ) {
    super(message);
  }
}

type Body = Readonly<Record<string, unknown>>;
interface Act {
  /** The members a body may have; any other is a slip that would go unnoticed. */
  readonly members?: readonly string[];
  readonly run: (backend: MockBackend, body: Body, tools: OwnTools) => unknown;
}

/** What the server has besides the backend. */
export interface Tools {
  readonly calls: CallLog;
  readonly worlds: Worlds | undefined;
  readonly webhooks: Webhooks | undefined;
}

/** The same, with the world that the request is about. */
type OwnTools = Tools & { readonly world: string | undefined };

const acts: Readonly<Record<string, Act>> = {
  'POST reset': { run: (backend) => backend.reset() },
  'GET scenario': { run: ({ scenario }) => ({ id: scenario }) },
  'PUT scenario': {
    members: ['id'],
    run(backend, { id }) {
      if (typeof id === 'string' && isScenario(id)) return backend.use(id);
      throw new SteeringError(
        `There is no scenario ${said(id)}. There are: ${scenarios.join(', ')}.`,
      );
    },
  },
  'POST advance': {
    members: ['days', 'hours', 'minutes', 'seconds'],
    async run(backend, body) {
      await backend.advance(durationOf(body));
      return { now: new Date(backend.now).toISOString() };
    },
  },
  'POST fail-next': {
    members: ['operationId', 'code', 'times'],
    run(backend, { operationId, code, times = 1 }) {
      if (typeof operationId !== 'string') {
        throw new SteeringError(`"operationId" is ${said(operationId)}: give one of the contract.`);
      }
      if (typeof code !== 'string' || !isFailureCode(code)) {
        throw new SteeringError(`There is no failure ${said(code)}: give a code of the contract.`);
      }
      if (typeof times !== 'number') {
        throw new SteeringError(`"times" is ${said(times)}, which is not a count.`);
      }
      // The backend itself checks the operation, the code and the count.
      return backend.failNext(operationId as OperationId, code, { times });
    },
  },
  'PUT snapshot': {
    members: ['name'],
    run(_backend, { name }, { worlds, world }) {
      if (typeof name !== 'string') throw new SteeringError('"name" must be a text.');
      if (worlds === undefined || world === undefined) {
        throw new SteeringError('Only a server with worlds (--worlds) keeps snapshots.');
      }
      worlds.keep(world, name);
    },
  },
  'GET view': { run: (backend, _body, { world, calls }) => viewOf(backend, world, calls) },
  'GET webhooks': {
    run: (_backend, _body, tools) => ({ items: webhooksOf(tools).notesOf(tools.world) }),
  },
  'POST replay-webhook': {
    members: ['id'],
    run(_backend, { id }, tools) {
      if (typeof id === 'string' && webhooksOf(tools).replay(id, tools.world)) return;
      throw new SteeringError(`There is no event ${said(id)}: GET /__mock/webhooks lists them.`);
    },
  },
  'GET outbox': { run: ({ outbox }) => ({ items: outbox }) },
  'GET ledger': { run: ({ ledger }) => ({ items: ledger }) },
};

/**
 * Carries out one steering request. Resolves with the answer's body, or `undefined` for none.
 * @throws SteeringError, or a RangeError of the backend: both say what could be done instead
 */
export async function steer(
  { backend, world }: Place,
  request: Request,
  name: string,
  tools: Tools,
): Promise<unknown> {
  const act = acts[`${request.method} ${name}`];
  if (!act) throw unknown(request.method, name);
  const body = request.method === 'GET' ? {} : await bodyOf(request);
  checkMembers(body, act.members ?? []);
  return act.run(backend, body, { ...tools, world });
}

function webhooksOf({ webhooks }: Tools): Webhooks {
  if (webhooks) return webhooks;
  throw new SteeringError('This server sends no events: start it with --webhook URL.');
}

function unknown(method: string, name: string): SteeringError {
  const others = Object.keys(acts).filter((each) => each.endsWith(` ${name}`));
  if (others.length > 0) {
    const allow = others.map((each) => each.split(' ')[0]).join(', ');
    const message = `${method} /__mock/${name} is not known: ${others.join(', ')}.`;
    return new SteeringError(message, 405, allow);
  }
  const known = Object.keys(acts).map((each) => each.replace(' ', ' /__mock/'));
  return new SteeringError(`There is no /__mock/${name}. There are: ${known.join(', ')}.`, 404);
}

/** Reads the JSON object of a steering request; nothing counts as an empty one. */
export async function bodyOf(request: Request): Promise<Body> {
  const text = await request.text();
  if (text.trim() === '') return {};
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as Body;
  } catch {
    // The error below covers this case too.
  }
  throw new SteeringError('The body is not a JSON object.');
}

/** Refuses members that nobody would look at. */
export function checkMembers(body: Body, members: readonly string[]): void {
  const strange = Object.keys(body).find((name) => !members.includes(name));
  if (strange === undefined) return;
  const known = members.length === 0 ? 'It takes none.' : `There are: ${members.join(', ')}.`;
  throw new SteeringError(`"${strange}" is not known here. ${known}`);
}

function durationOf(body: Body): Duration {
  for (const [unit, amount] of Object.entries(body)) {
    if (!Number.isFinite(amount) || (amount as number) < 0) {
      throw new SteeringError(`"${unit}" is ${said(amount)}, which is not an amount of time.`);
    }
  }
  return body;
}

const said = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));
