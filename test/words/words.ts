/**
 * What translators work on. `npm run words -- export de > de.xlf` writes every sentence beside its
 * English; `npm run words -- import de.xlf` reads it back, and writes nothing unless all is right.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { english } from './english.js';
import { faultsOf, unitsOf } from './units.js';
import { languages, whole } from './whole.js';
import { written } from './write.js';
import { fromXliff, toXliff } from './xliff.js';

const catalogues = fileURLToPath(new URL('../../packages/elements/src/i18n/', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));

class Refusal extends Error {}

function known(language: string): string {
  if (languages.includes(language)) return language;
  if (language === 'en') throw new Refusal('English stands in the *.words.ts beside each widget.');
  throw new Refusal(
    `There is no i18n/${language}.ts. A new language begins as a copy of another: CONTRIBUTING.md, “Words are plain objects”.`,
  );
}

async function exported(language: string): Promise<string> {
  return toXliff(language, unitsOf(language, english, await whole(known(language))));
}

async function imported(path: string): Promise<string> {
  const { language, units } = fromXliff(readFileSync(path, 'utf8'));
  const wanted = unitsOf(known(language), english, await whole(language));
  const faults = faultsOf(wanted, units);
  if (faults.length > 0) throw new Refusal(`Nothing was written.\n${faults.join('\n')}`);
  const changed: string[] = [];
  for (const file of readdirSync(`${catalogues}${language}`)) {
    const at = `${catalogues}${language}/${file}`;
    const before = readFileSync(at, 'utf8');
    const after = written(before, units);
    if (after === before) continue;
    writeFileSync(at, after);
    changed.push(at);
  }
  if (changed.length > 0)
    execFileSync(
      'npx',
      ['prettier', '--config', 'test/prettier.config.mjs', '--write', ...changed],
      { cwd: root },
    );
  return `${String(units.length)} sentences read, ${String(changed.length)} files of i18n/${language} changed.\n`;
}

const [act, subject = ''] = process.argv.slice(2);
const acts: Record<string, (subject: string) => Promise<string>> = {
  export: exported,
  import: imported,
};
const run = acts[act ?? ''];
try {
  if (!run || !subject)
    throw new Refusal(`npm run words -- export <${languages.join('|')}>, or import <file.xlf>`);
  process.stdout.write(await run(subject));
} catch (error) {
  if (!(error instanceof Error)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
