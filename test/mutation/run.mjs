/**
 * Changes the rules in every small way there is, and looks whether a test notices: mutation testing
 * with Stryker, which is installed into this folder by its own lockfile. `npm run mutation`, or some of
 * its parts or files: `npm run mutation -- elements packages/sdk/src/rules/money.ts`.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesUnder, findTests, root } from '../support/files.mjs';
import { heading, run } from '../support/steps.mjs';
import { equivalent } from './equivalent.mjs';
import { parts } from './parts.mjs';

const here = join(root, 'test/mutation');
const say = (line) => process.stdout.write(`${line}\n`);

/** Copies what the tests read to a folder where it may be changed. */
function copyTo(scratch) {
  for (const name of ['packages', 'test', 'examples', 'openapi.yaml', 'package.json']) {
    cpSync(join(root, name), join(scratch, name), {
      recursive: true,
      filter: (path) => !/\/(node_modules|dist)(\/|$)/.test(path),
    });
  }
  const modules = join(scratch, 'node_modules');
  mkdirSync(join(modules, '@corporate-billing'), { recursive: true });
  for (const name of ['sdk', 'elements', 'mocks']) {
    symlinkSync(join(scratch, 'packages', name), join(modules, '@corporate-billing', name));
  }
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name === '@corporate-billing') continue;
    symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
}

/** Runs Stryker over a copy of the tree, and returns its report. */
async function tryChanges(files, tests) {
  const scratch = mkdtempSync(join(tmpdir(), 'corporate-billing-mutation-'));
  const report = join(scratch, 'mutation.json');
  const config = {
    testRunner: 'bundled',
    plugins: [join(here, 'runner.mjs')],
    mutate: files,
    inPlace: true,
    coverageAnalysis: 'perTest',
    concurrency: 1,
    reporters: ['json'],
    jsonReporter: { fileName: report },
    disableTypeChecks: false,
    timeoutMS: 5_000,
    allowConsoleColors: false,
  };
  try {
    copyTo(scratch);
    writeFileSync(join(scratch, 'stryker.config.json'), JSON.stringify(config));
    const stryker = join(here, 'node_modules/@stryker-mutator/core/bin/stryker.js');
    const env = { MUTATION_TESTS: JSON.stringify(tests) };
    const code = await run(process.execPath, [stryker, 'run'], { cwd: scratch, env });
    if (code !== 0) throw new Error(`Stryker ended with ${code}`);
    return JSON.parse(readFileSync(report, 'utf8'));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

const oneLine = (text) => text.replaceAll(/\s+/g, ' ').trim();

/** Lists the changes of one file that no test noticed, with the reason if none could. */
function missedOf(file, { mutants, source }) {
  const lines = source.split('\n');
  return mutants
    .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
    .map(({ location, mutatorName, replacement = '' }) => {
      const { line: at } = location.start;
      const line = lines[at - 1].trim();
      const change = oneLine(replacement);
      const known = equivalent.find(
        (one) => one.file === file && one.line === line && one.change === change,
      );
      return { at, line, mutatorName, change, known };
    })
    .sort((a, b) => a.at - b.at);
}

/** Prints how many changes each file's tests noticed, and the others with their places. */
function tell({ files }, least) {
  const sum = { noticed: 0, same: 0, missed: 0 };
  const used = new Set();
  for (const [file, found] of Object.entries(files)) {
    const counted = found.mutants.filter(({ status }) => !/^(Ignored|CompileError)$/.test(status));
    const [same, missed] = [true, false].map((isKnown) =>
      missedOf(file, found).filter(({ known }) => Boolean(known) === isKnown),
    );
    const noticed = counted.length - same.length - missed.length;
    sum.noticed += noticed;
    sum.same += same.length;
    sum.missed += missed.length;
    say(`${String(noticed).padStart(5)} of ${String(counted.length).padStart(4)}  ${file}`);
    for (const { at, line, mutatorName, change } of missed) {
      say(`        ${file}:${at}: ${line}`);
      say(`          ${mutatorName}: ${change.slice(0, 200)}`);
    }
    for (const { known } of same) used.add(known);
  }
  for (const one of equivalent.filter((each) => each.file in files && !used.has(each))) {
    say(`  no more there: ${one.file}: ${one.line} → ${one.change}`);
  }
  const share = (100 * sum.noticed) / (sum.noticed + sum.missed);
  say(`${sum.noticed} changes noticed, ${sum.missed} not, and ${sum.same} that do nothing:`);
  say(`${share.toFixed(1)} % noticed, at least ${least} %`);
  return share >= least;
}

const wanted = process.argv.slice(2);
const sources = filesUnder('packages').filter((file) => !/\.test\.ts$|\/index\.ts$/.test(file));

/** Lists what is asked for of a part: all of it by its name, or files by the beginning of their path. */
function filesOf(name, part) {
  const files = sources.filter((file) => part.files.test(file));
  if (wanted.length === 0 || wanted.includes(name)) return files;
  return files.filter((file) => wanted.some((path) => file.startsWith(path)));
}

const testsOf = (part) => findTests().node.filter((file) => part.tests.test(file));

if (!existsSync(join(here, 'node_modules'))) {
  await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: here });
}
const results = [];
for (const [name, part] of Object.entries(parts)) {
  const files = filesOf(name, part);
  if (files.length === 0) continue;
  heading(name);
  results.push(tell(await tryChanges(files, testsOf(part)), part.least));
}
process.exit(results.length > 0 && results.every(Boolean) ? 0 : 1);
