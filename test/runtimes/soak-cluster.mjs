/**
 * Pays in worlds on a cluster of two workerd processes that share a bucket. In the middle of payments one
 * after the other is killed, as `kill -9` does, or hangs: the other takes its worlds over. A hanging
 * one wakes up in the belief that the worlds are still its own. Both come back with an empty disk. Then the ledgers are compared with what was acknowledged.
 *
 * `npm run soak:cluster -- --payments 200 --kills 2 --hangs 1`; it needs a build. With `--forget 10` the
 * bucket loses every tenth write of a world, and the report must turn red.
 */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { packAll } from '../packaging/pack.mjs';
import { startBucket } from './bucket.mjs';
import { ClusterNode } from './cluster.mjs';
import { buildEdge } from './edge.mjs';
import { installRuntimes } from './run-runtimes.mjs';

const login = { userId: 'acme-billing', password: 'Rescue-2026!' };
const payments = '/invoices/INV-2026-0117/payments';
const names = ['north', 'south', 'east', 'west'];
/** A call that hangs is given up, and made again, as a client on a bad line does. */
const patience = 5000;
/** A world that answers nobody for so many calls is not taken over. */
const mostCalls = 200;

const usual = { payments: 200, kills: 2, hangs: 1, forget: 0 };

/**
 * @param {{ name: string, tarball: string }[]} packages The packed packages.
 * @param {Partial<typeof usual>} asked
 */
export async function soakCluster(packages, asked = {}) {
  const { payments, kills, hangs, forget } = { ...usual, ...asked };
  const folder = mkdtempSync(join(tmpdir(), 'corporate-billing-cluster-'));
  const bucket = await startBucket({ forgets: everyWrite(forget) });
  let nodes = [];
  try {
    installRuntimes(folder, packages);
    const place = buildEdge(folder);
    writeFileSync(join(place, 'cluster.key'), randomBytes(32).toString('hex'));
    nodes = [0, 1].map(() => new ClusterNode(place, bucket.endpoint));
    await Promise.all(nodes.map((node) => node.start()));
    const outages = [...Array(kills).fill('kill'), ...Array(hangs).fill('hang')];
    return { payments, kills, hangs, ...(await soak(nodes, payments, outages)) };
  } catch (error) {
    const said = nodes.map(({ lastWords }) => lastWords).join('\n');
    throw new Error(`${error.message}\nThe nodes' last lines:\n${said}`, { cause: error });
  } finally {
    for (const node of nodes) node.kill();
    bucket.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Nothing acknowledged is lost, doubled or changed, and calls were under way when nodes died. */
export const isWhole = ({ lost, doubled, changed, kills, hangs, failedCalls }) =>
  lost + doubled + changed === 0 && (kills + hangs === 0 || failedCalls > 0);

export const linesOf = (report) =>
  Object.entries(report)
    .map(([name, count]) => `${String(count).padStart(8)} ${name}\n`)
    .join('');

/** Says which writes of worlds a bucket loses. */
function everyWrite(forget) {
  let writes = 0;
  return (key) => forget > 0 && key.includes('/log/') && ++writes % forget === 0;
}

async function soak(nodes, count, kinds) {
  const worlds = names.map((name) => new World(name, nodes));
  // Who is asked for a world first owns it: each node owns some.
  await Promise.all(worlds.map((world, n) => world.begin(nodes[n % 2])));
  const outages = new Outages(nodes, worlds, count, kinds);
  const keys = Array.from({ length: count }, (_, n) => `payment-of-the-cluster-${n}`);
  const payer = async (world) => {
    for (let key = keys.shift(); key !== undefined; key = keys.shift()) {
      await world.pay(key);
      outages.notePayment();
    }
  };
  await Promise.all([...worlds, ...worlds].map(payer));
  await outages.over;
  const wrong = await Promise.all(worlds.map((world) => world.compare()));
  const sum = (of) => wrong.reduce((all, each) => all + each[of], 0);
  return {
    failedCalls: worlds.reduce((all, { failedCalls }) => all + failedCalls, 0),
    lost: sum('lost'),
    doubled: sum('doubled'),
    changed: sum('changed'),
  };
}

/** Takes one node after the other away, each time so many payments are acknowledged. */
class Outages {
  over = Promise.resolve();
  #paid = 0;
  #begun = 0;

  constructor(nodes, worlds, count, kinds) {
    const every = Math.floor(count / (kinds.length + 1));
    Object.assign(this, { nodes, worlds, every, kinds });
  }

  notePayment() {
    this.#paid += 1;
    const kind = this.kinds[this.#begun];
    if (kind === undefined || this.#paid < this.every * (this.#begun + 1)) return;
    const [gone, other] = this.#begun % 2 === 0 ? this.nodes : this.nodes.toReversed();
    this.#begun += 1;
    this.over = this.over.then(() => this.#outage(kind, gone, other));
    // Whoever waits for the end hears of a failure; until then nobody does.
    this.over.catch(() => {});
  }

  /** The node comes back once every world answers through the other, and is asked for each. */
  async #outage(kind, gone, other) {
    if (kind === 'kill') gone.kill();
    else gone.pause();
    await Promise.all(this.worlds.map((world) => world.payments(other)));
    if (kind === 'hang') await gone.wake();
    await gone.start();
    await Promise.all(this.worlds.map((world) => world.payments(gone)));
  }
}

/** One world as its customer meets it, through whichever node answers. */
class World {
  failedCalls = 0;
  #told = new Map();
  #before = [];
  #authorization;
  #calls = 0;

  constructor(name, nodes) {
    Object.assign(this, { name, nodes });
  }

  async begin(node) {
    await this.#signIn(node);
    this.#before = await this.payments(node);
  }

  /** Pays under one key until the answer is heard. */
  async pay(key) {
    this.#told.set(key, await this.#paymentOf(key));
  }

  async #paymentOf(key) {
    const { paymentId } = await this.#untilAnswered(payments, 201, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
      body: JSON.stringify({ amount: { amount: 100, currency: 'USD' }, useMethodOnFile: true }),
    });
    return paymentId;
  }

  async payments(node) {
    const { items } = await this.#untilAnswered(payments, 200, {}, node && [node]);
    return items.map(({ paymentId }) => paymentId);
  }

  /** Holds the ledger against what was told. A key that is used again must lead to the same payment. */
  async compare() {
    const made = new Set(await this.payments());
    for (const id of this.#before) made.delete(id);
    const report = { lost: 0, doubled: made.size, changed: 0 };
    for (const [key, paymentId] of this.#told) {
      if (made.has(paymentId)) report.doubled -= 1;
      else report.lost += 1;
      if ((await this.#paymentOf(key)) !== paymentId) report.changed += 1;
    }
    return report;
  }

  async #signIn(node) {
    const { token } = await this.#untilAnswered(
      '/tokens',
      201,
      {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(login),
      },
      [node],
    );
    this.#authorization = `Bearer ${token}`;
  }

  /** Makes a call again, of one node after the other, until one of them answers it. */
  async #untilAnswered(path, expected, { headers, ...init }, nodes = this.nodes) {
    for (let failed = 0; failed < mostCalls; failed += 1) {
      const { origin } = nodes[this.#calls++ % nodes.length];
      try {
        const response = await fetch(`${origin}/w/${this.name}/v1${path}`, {
          ...init,
          headers: {
            ...headers,
            ...(this.#authorization && { Authorization: this.#authorization }),
          },
          signal: AbortSignal.timeout(patience),
        });
        if (response.status === expected) return await response.json();
        if (response.status < 500) throw new Refused(`${path}: ${await response.text()}`);
      } catch (error) {
        if (error instanceof Refused) throw error;
      }
      this.failedCalls += 1;
      await pause(100);
    }
    throw new Error(`The world "${this.name}" did not answer ${mostCalls} calls.`);
  }
}

/** An answer that no repetition changes. */
class Refused extends Error {}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const options = Object.fromEntries(Object.keys(usual).map((name) => [name, { type: 'string' }]));
  const { values } = parseArgs({ options });
  const asked = Object.entries(values).map(([name, text]) => [name, Number(text)]);
  const packed = mkdtempSync(join(tmpdir(), 'corporate-billing-packed-'));
  const report = await soakCluster(packAll(packed), Object.fromEntries(asked));
  rmSync(packed, { recursive: true });
  process.stdout.write(linesOf(report));
  process.exit(isWhole(report) ? 0 : 1);
}
