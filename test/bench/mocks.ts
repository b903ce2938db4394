/**
 * What a world costs: the time and the memory of a new one beside a whole copy of the data, which it was
 * before; writes made by reads; whether a thousand of them, used in turns, ever see each other's data;
 * what it takes to find an operation; and the HTTP server beside Prism.
 *
 * `npm run bench -- mocks [calls]`
 */
import {
  createMockBackend,
  demoPassword,
  storageKey,
  type BackendStorage,
} from '@corporate-billing/mocks';
import { Worlds } from '@corporate-billing/mocks/server';
import { operations, type Operation } from '@corporate-billing/sdk/operations';
import { route } from '../../packages/mocks/src/request/router.js';
import { ratesOverHttp } from './mocks-http.js';

const calls = Number(process.argv[2] ?? 100_000);
if (!Number.isSafeInteger(calls) || calls < 1000) {
  process.stderr.write('Usage: npm run bench -- mocks [calls, 1000 at least]\n');
  process.exit(2);
}

const say = (what: string, figure: string) => {
  process.stdout.write(`${what.padEnd(52)}${figure}\n`);
};
/** A line with the figures of whole copies, of now, and the one to reach. */
const compare = (what: string, ...figures: [before: string, now: string, wanted: string]) => {
  const [before, now, wanted] = figures.map((figure) => figure.padStart(12));
  process.stdout.write(`${what.padEnd(36)}${before ?? ''}${now ?? ''}${wanted ?? ''}\n`);
};
const heap = (): number => {
  (globalThis as { gc?: () => void }).gc?.();
  return process.memoryUsage().heapUsed;
};
const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} kB`;
const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

compare('', 'whole copies', 'now', 'wanted');
await costOfWorlds(10_000);
await costOfReads(1000);
await crossTalk(1000);
costOfRoutes(20_000);
await overHttp(1500);

interface Cost {
  /** Milliseconds. */
  readonly time: number;
  readonly bytes: number;
}

/** Makes so many of something, keeps them, and returns what one costs. */
async function costOfEach(
  count: number,
  make: (index: number) => Promise<unknown> | object,
): Promise<Cost> {
  const kept: unknown[] = [await make(0)];
  const before = heap();
  const start = performance.now();
  for (let index = 1; index < count; index += 1) kept.push(await make(index));
  const time = (performance.now() - start) / (count - 1);
  const bytes = (heap() - before) / (count - 1);
  if (kept.length !== count) throw new Error('Not all of them are there.');
  return { time, bytes };
}

/** Makes worlds: some as whole copies of what one holds, the others as they are. */
async function costOfWorlds(count: number): Promise<void> {
  const whole = JSON.stringify(createMockBackend({ clock: 'frozen' }).snapshot());
  const before = await costOfEach(500, () => JSON.parse(whole) as object);
  const worlds = new Worlds({ backend: { clock: 'frozen' }, most: count });
  const keyOf = (index: number) => `world-${String(index)}`;
  // A world is made whole by what is first read of it.
  const now = await costOfEach(count, (index) => worlds.use(keyOf(index)).outbox);
  const one = (cost: Cost) => `${cost.time.toFixed(2)} ms`;
  compare('a new world, time', one(before), one(now), '1 ms');
  compare('a new world, memory', kilobytes(before.bytes), kilobytes(now.bytes), '20 kB');
  const all = (cost: Cost) => megabytes(cost.bytes * count);
  compare(`${String(count)} worlds`, all(before), all(now), '512 MB');
  const used = await costOfEach(count, (index) => signIn(worlds, keyOf(index)));
  const inAll = megabytes((now.bytes + used.bytes) * count);
  compare('… each with a person signed in', '', inAll, '512 MB');
}

/** Counts what reads write into a storage, and what a world takes there. */
async function costOfReads(count: number): Promise<void> {
  const sizes = await Promise.all(
    [true, false].map(async (whole) => {
      const kept = new Map<string, string>();
      let writes = 0;
      const storage: BackendStorage = {
        whole,
        getItem: (key) => kept.get(key) ?? null,
        setItem: (key, value) => {
          writes += 1;
          kept.set(key, value);
        },
        removeItem: (key) => void kept.delete(key),
      };
      const backend = createMockBackend({ clock: 'frozen', storage });
      await backend.signInAs('acme-billing');
      const before = writes;
      for (let index = 0; index < count; index += 1) await backend.fetch('/v1/invoices');
      return { size: kept.get(storageKey)?.length ?? 0, writes: writes - before };
    }),
  );
  const [whole, shared] = sizes;
  if (!whole || !shared) return;
  compare('a new world in localStorage', kilobytes(whole.size), kilobytes(shared.size), '20 kB');
  // Whole copies were written at each call, because the count of requests was among the data.
  compare(`writes of ${String(count)} reads`, String(count), String(shared.writes), '0');
}

/** Adds and reads purchase orders in many worlds in turns; then every ledger must be its own. */
async function crossTalk(count: number): Promise<void> {
  const worlds = new Worlds({ backend: { clock: 'frozen' }, most: count });
  const people = await Promise.all(
    Array.from({ length: count }, async (_each, index) => signIn(worlds, `w${String(index)}`)),
  );
  const start = performance.now();
  let foreign = 0;
  for (let call = 0; call < calls; call += 1) {
    // A prime stride visits all worlds in an order that looks mixed.
    const person = people[(call * 617) % count];
    if (person && !(await person.act(Math.floor(call / count)))) foreign += 1;
  }
  const took = performance.now() - start;
  for (const { key, made } of people) {
    const intents = worlds.use(key).ledger.map((entry) => entry.key);
    if (intents.join() !== made.map((number) => number.replaceAll(' ', '-')).join()) foreign += 1;
  }
  say(
    `${String(calls)} calls in ${String(count)} worlds in turns`,
    `${String(foreign)} saw another's data; ${String(Math.round(calls / (took / 1000)))} calls a second`,
  );
}

async function signIn(worlds: Worlds, key: string) {
  const address = (path: string) => `https://mock.example/v1${path}`;
  const send = (path: string, method: string, headers: Record<string, string>, body?: object) =>
    worlds.use(key).handle(
      new Request(address(path), {
        method,
        headers: { 'Content-Type': 'application/json', ...headers },
        ...(body && { body: JSON.stringify(body) }),
      }),
    );
  const answer = await send(
    '/session',
    'POST',
    {},
    { userId: 'acme-billing', password: demoPassword },
  );
  const { csrfToken } = (await answer.json()) as { csrfToken: string };
  const made: string[] = [];
  return {
    key,
    made,
    /** Adds a purchase order once in ten rounds; otherwise reads whether its own are there, and no other. */
    async act(round: number): Promise<boolean> {
      const path = '/purchase-orders';
      if (round % 10 !== 0) {
        const { items } = (await (await send(path, 'GET', {})).json()) as {
          items: { number: string }[];
        };
        const own = items.map((each) => each.number).filter((each) => each.startsWith('world '));
        return own.sort().join() === made.toSorted().join();
      }
      const number = `world ${key} ${String(round)}`;
      const headers = { 'X-CSRF-Token': csrfToken, 'Idempotency-Key': number.replaceAll(' ', '-') };
      const added = await send(path, 'POST', headers, { number, expirationDate: '2027-06-30' });
      if (added.ok) made.push(number);
      return added.ok;
    },
  };
}

/**
 * Finds operations at both ends of the contract: a table that is searched from its top finds the last
 * ones late.
 */
function costOfRoutes(count: number): void {
  const all = Object.values(operations as Record<string, Operation>);
  const timeOf = (some: readonly Operation[]): string => {
    const start = performance.now();
    for (let round = 0; round < count; round += 1) {
      for (const { method, path } of some) route(method, path.replace(/\{\w+\}/g, 'one-id'));
    }
    const microseconds = ((performance.now() - start) * 1000) / (count * some.length);
    return `${microseconds.toFixed(1)} µs`;
  };
  // The first measurement warms the machine up.
  timeOf(all);
  const [first, last] = [timeOf(all.slice(0, 10)), timeOf(all.slice(-10))];
  say(
    `finding one of ${String(all.length)} operations`,
    `the first ten ${first}, the last ten ${last}`,
  );
}

/** Compares the server with Prism, and with one that only answers. */
async function overHttp(count: number): Promise<void> {
  const paths = ['/password-rules', '/invoices/INV-2026-0117'];
  for (const [path, { mock, prism, bare }] of await ratesOverHttp(paths, count)) {
    const times = (mock / prism).toFixed(1);
    say(
      `GET ${path}, calls a second`,
      `${mock.toFixed(0)}; Prism ${prism.toFixed(0)}, so ${times} ×; a bare server ${bare.toFixed(0)}`,
    );
  }
}
