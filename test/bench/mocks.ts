/**
 * What a world costs: the time and the memory of a new one, writes made by reads, and whether a
 * thousand of them, used in turns, ever see each other's data.
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

const calls = Number(process.argv[2] ?? 100_000);
if (!Number.isSafeInteger(calls) || calls < 1000) {
  process.stderr.write('Usage: npm run bench -- mocks [calls, 1000 at least]\n');
  process.exit(2);
}

const say = (what: string, figure: string) => {
  process.stdout.write(`${what.padEnd(52)}${figure}\n`);
};
const heap = (): number => {
  (globalThis as { gc?: () => void }).gc?.();
  return process.memoryUsage().heapUsed;
};
const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} kB`;

newWorlds(10_000);
await writesOfReads(1000);
await crossTalk(1000);

/** Makes worlds and lets each answer one call. */
function newWorlds(count: number): void {
  const worlds = new Worlds({ backend: { clock: 'frozen' }, most: count });
  worlds.use('warm');
  const before = heap();
  const start = performance.now();
  let mails = 0;
  for (let index = 1; index < count; index += 1) {
    // A world is made whole by what is first read of it.
    mails += worlds.use(`world-${String(index)}`).outbox.length;
  }
  const took = (performance.now() - start) / count;
  const grown = heap() - before;
  say('a new world', `${took.toFixed(3)} ms, ${kilobytes(grown / count)}`);
  say(
    `${String(count)} worlds`,
    `${(grown / 1024 / 1024).toFixed(1)} MB of ${String(worlds.size)}, ${String(mails)} mails`,
  );
}

/** Counts what reads write into a storage. */
async function writesOfReads(count: number): Promise<void> {
  const kept = new Map<string, string>();
  let writes = 0;
  const storage: BackendStorage = {
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
  say(`writes of ${String(count)} reads`, String(writes - before));
  say('a new world in a storage', kilobytes(kept.get(storageKey)?.length ?? 0));
}

/** Signs people in and adds contacts, in many worlds in turns; then every ledger must be its own. */
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
    if (person && !(await person.act(call))) foreign += 1;
  }
  const took = performance.now() - start;
  for (const { key, made } of people) {
    const subjects = worlds.use(key).ledger.map(({ key: intent }) => intent);
    if (subjects.join() !== made.join()) foreign += 1;
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
    /** Reads, or orders a copy of an invoice once in ten times. */
    async act(call: number): Promise<boolean> {
      if (call % 10 !== 0) return (await send('/invoice-contacts', 'GET', {})).ok;
      const intent = `${key}-${String(call)}`;
      const number = `PO-${String(call)}`;
      const headers = { 'X-CSRF-Token': csrfToken, 'Idempotency-Key': intent };
      const body = { number, expirationDate: '2027-06-30' };
      const added = await send('/purchase-orders', 'POST', headers, body);
      if (added.ok) made.push(intent);
      return added.ok;
    },
  };
}
