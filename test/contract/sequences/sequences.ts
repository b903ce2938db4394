/**
 * Plays random sequences of acts (payments of one or several invoices, declined cards, challenges,
 * calls sent again, keys used twice, decisions, changes, days that pass) on the backend and on a
 * model of its ledger, and compares every answer, every balance and the ledger.
 *
 * `npm run sequences -- --count 1000 --seed 1`
 */
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { numbersOf } from '../../support/numbers.js';
import { anySequence } from './acts.js';
import { Play, type Tamper } from './play.js';

export interface SequencesOptions {
  readonly count: number;
  readonly seed: number;
  readonly tamper?: Tamper;
}

export interface SequencesReport {
  readonly sequences: number;
  /** Counts the acts of each kind. */
  readonly acts: Readonly<Record<string, number>>;
  /** Counts the answers by their status. */
  readonly statuses: Readonly<Record<number, number>>;
  /** Describes the shortest sequence that goes wrong, and how; undefined when all is well. */
  readonly failure: string | undefined;
}

export async function playSequences(options: SequencesOptions): Promise<SequencesReport> {
  const acts: Record<string, number> = {};
  const statuses: Record<number, number> = {};
  let sequences = 0;
  const property = fc.asyncProperty(anySequence, async (sequence) => {
    const play = await Play.begin(options.tamper);
    for (const act of sequence) {
      await play.do(act);
      count(acts, act.act);
      if (play.faults.length > 0) break;
    }
    play.compareLedger();
    sequences += 1;
    for (const status of play.statuses) count(statuses, status);
    if (play.faults.length > 0) throw new Error(play.faults.join('\n'));
  });
  const { failed, counterexample, errorInstance } = await fc.check(property, {
    seed: options.seed,
    numRuns: options.count,
  });
  const failure = failed
    ? `${(errorInstance as Error | null)?.message ?? ''}\nin ${JSON.stringify(counterexample?.[0])}`
    : undefined;
  return { sequences, acts, statuses, failure };
}

function count(counts: Record<string, number>, what: string | number): void {
  counts[what] = (counts[what] ?? 0) + 1;
}

async function main(): Promise<void> {
  const { count: asked, seed } = numbersOf('npm run sequences --', {
    count: 1000,
    seed: Math.floor(Math.random() * 2 ** 31),
  });
  process.stdout.write(`Seed ${String(seed)}\n`);
  const { sequences, acts, statuses, failure } = await playSequences({ count: asked, seed });
  const list = (counts: Readonly<Record<string, number>>): string =>
    Object.entries(counts)
      .map(([what, times]) => `  ${what} ${String(times)}\n`)
      .join('');
  process.stdout.write(`${String(sequences)} sequences, of these acts:\n${list(acts)}`);
  process.stdout.write(`answered with:\n${list(statuses)}`);
  if (failure === undefined) return;
  process.stderr.write(
    `${failure}\nRepeat it with --count ${String(asked)} --seed ${String(seed)}\n`,
  );
  process.exit(1);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
