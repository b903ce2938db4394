/** The command `npm run mutants`: which wrong backends the conformance kit notices. */
import { wrongActs } from './acts.js';
import { wrongAnswers } from './answers.js';
import { tryMutant } from './plant.js';

const mutants = [...wrongAnswers, ...wrongActs];

/** At least this part of them must be noticed. */
const least = 0.95;

const out = (text: string) => process.stdout.write(`${text}\n`);

async function main(wanted: readonly string[]): Promise<void> {
  const right = await tryMutant(undefined);
  if (right.failed > 0) {
    const faults = right.results.filter(({ outcome }) => outcome === 'failed');
    throw new Error(`The kit fails on the right backend: ${JSON.stringify(faults, null, 2)}`);
  }
  const survivors: string[] = [];
  const tried = mutants.filter(({ what }) => wanted.every((word) => what.includes(word)));
  for (const mutant of tried) {
    const { results } = await tryMutant(mutant);
    const first = results.find(({ outcome }) => outcome === 'failed');
    if (!first) survivors.push(`${mutant.what}. ${mutant.unseen ?? 'Nobody has looked why.'}`);
    const how = first && `${first.operationId}: ${first.what}: ${first.faults[0] ?? ''}`;
    out(
      `${how === undefined ? 'SURVIVED' : '  caught'} ${mutant.what}${how ? `\n           ${how}` : ''}`,
    );
  }
  const caught = tried.length - survivors.length;
  out(
    `\n${String(tried.length)} mutants, ${String(caught)} caught by ${String(right.passed)} checks`,
  );
  for (const what of survivors) out(`  survived: ${what}`);
  if (caught < least * tried.length) process.exitCode = 1;
}

await main(process.argv.slice(2));
