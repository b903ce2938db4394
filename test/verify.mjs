import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tryAutofill } from './autofill/run.mjs';
import { checks } from './checks/checks.mjs';
import { trySite } from './docs/site.mjs';
import { runHosts } from './hosts/run-hosts.mjs';
import { runOutside } from './outside/outside.mjs';
import { checkPackages } from './packaging/check-packages.mjs';
import { wrongFiles } from './packaging/file-lists.mjs';
import { packAll } from './packaging/pack.mjs';
import { differingBuilds } from './packaging/reproducible.mjs';
import { runStrangers } from './strangers/run.mjs';
import { runComponents } from './support/component-suite.mjs';
import { findTests, root } from './support/files.mjs';
import { runRuntimes } from './runtimes/run-runtimes.mjs';
import { isWhole, linesOf, soakCluster } from './runtimes/soak-cluster.mjs';
import { heading, run, took } from './support/steps.mjs';

/** `npm run verify -- lint types` runs only these steps. */
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const scratch = mkdtempSync(join(tmpdir(), 'corporate-billing-verify-'));
const bin = (name) => join(root, 'node_modules/.bin', name);
const isFull = process.argv.includes('--full');
let packed;

/** The tarballs, which several steps look at: packed once, after the build. */
const packages = () => (packed ??= packAll(join(scratch, 'packed')));

/**
 * What fits where is measured with one engine's letters, and what a wrong answer leads to is no
 * matter of the engine; WebKit's driver cannot change the size of a window. These run in Chromium, with
 * `npm test`.
 */
const chromiumOnly = /^test\/layout\/|\/(wrong-answers|focus-in-sight)\.test\.ts$/;

/** Wide tables run in two engines; the third would tell nothing more of them. */
const notInWebKit = /\/(fault-matrix|hostile-text)\.test\.ts$/;

/** Each step resolves when all is well, else throws an error that says what is not. */
const steps = {
  generated: () => command('npm', ['run', '--silent', 'generate:check']),
  docs: async () => {
    await command(process.execPath, ['test/docs/elements.mjs', '--check']);
    await command(process.execPath, ['test/a11y/conformance.mjs', '--check']);
  },
  lint: () =>
    command(bin('eslint'), ['--config', 'test/eslint.config.mjs', '--max-warnings=0', '.']),
  format: () =>
    command(bin('prettier'), [
      '--config=test/prettier.config.mjs',
      '--ignore-path=test/.prettierignore',
      '--log-level=warn',
      '--check',
      '.',
    ]),
  types: () => command(bin('tsc'), ['--build']),
  unused: checks.unused,
  templates: checks.templates,
  calendar: checks.calendar,
  build: () => command(process.execPath, ['test/packaging/build.mjs']),
  surface: checks.surface,
  manifest: checks.manifest,
  size: () => command(process.execPath, ['test/packaging/size.mjs']),
  packages: async () => {
    const wrong = [...(await checkPackages(packages())), ...wrongFiles(packages())];
    if (wrong.length > 0) throw new Error(wrong.join('\n'));
  },
  outside: async () => {
    const { failed } = await runOutside({ packages: packages() });
    if (failed > 0) throw new Error(`${failed} rows of npm run outside failed.`);
  },
  hosts: async () => {
    const isWanted = ({ quick }) => quick || isFull;
    const failed = await runHosts({ isWanted, packages: packages() });
    if (failed > 0) throw new Error(`${failed} pages of npm run test:hosts failed.`);
  },
  runtimes: async () => {
    const failed = await runRuntimes(packages());
    if (failed > 0) throw new Error(`The SDK does not work on ${failed} runtimes.`);
  },
  firefox: () => components('firefox'),
};

/** These steps take many minutes: `npm run verify:full` runs them. */
const longSteps = {
  webkit: () => components('webkit'),
  site: trySite,
  reproducible: async () => {
    const differing = await differingBuilds();
    if (differing.length > 0) throw new Error(`Two builds differ: ${differing.join(', ')}`);
  },
  fuzz: () => command('npm', ['run', '--silent', 'fuzz', '--', '--runs', '300']),
  sequences: () => command('npm', ['run', '--silent', 'sequences']),
  tables: wholeTables,
  autofill: async () => {
    const failed = await tryAutofill();
    if (failed > 0) throw new Error(`${failed} facts of npm run autofill do not hold.`);
  },
  strangers: runStrangers,
  mutants: () => command('npm', ['run', '--silent', 'mutants']),
  mutation: () => command('npm', ['run', '--silent', 'mutation']),
  attacks: () => command('npm', ['run', '--silent', 'attacks']),
  soak: () => command('npm', ['run', '--silent', 'soak:payments', '--', '--count', '20000']),
  cluster: async () => {
    const report = await soakCluster(packages());
    process.stdout.write(linesOf(report));
    if (!isWhole(report)) throw new Error('The cluster lost or doubled what it had acknowledged.');
  },
  payments: () => command('npm', ['run', '--silent', 'soak:browser', '--', '--count', '500']),
};
if (isFull || wanted.some((name) => name in longSteps)) Object.assign(steps, longSteps);

const isChosen = (name) => wanted.length === 0 || wanted.includes(name);
const chosen = Object.keys(steps).filter(isChosen);
const aside = chosen.includes('firefox') && chosen.length > 1 ? runAside('firefox') : undefined;

const results = [];
for (const name of chosen) {
  heading(name);
  const start = Date.now();
  const problem = await (name === 'firefox' && aside ? aside() : steps[name]()).then(
    () => undefined,
    (error) => error,
  );
  if (problem) process.stderr.write(`${problem.message}\n`);
  results.push({ name, failed: problem !== undefined, time: took(start) });
}
rmSync(scratch, { recursive: true, force: true });

process.stdout.write('\nAll in all:\n');
for (const { name, failed, time } of results) {
  process.stdout.write(`  ${failed ? 'FAILED' : 'ok    '} ${name} (${time})\n`);
}
const failures = results.filter(({ failed }) => failed);
process.stdout.write(`${results.length - failures.length} passed, ${failures.length} failed\n`);
process.exit(results.length > 0 && failures.length === 0 ? 0 : 1);

/**
 * Starts a step in a process of its own, beside the others: Firefox keeps one core busy for many
 * minutes, and must not have a second Firefox beside it. What it says is shown when its turn comes.
 */
function runAside(name) {
  const child = spawn(process.execPath, [process.argv[1], name], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => said.push(text));
  const ended = once(child, 'close');
  return async () => {
    const [code] = await ended;
    process.stdout.write(Buffer.concat(said));
    if (code !== 0) throw new Error(`It ended with code ${code}: see above.`);
  };
}

async function command(program, args) {
  const code = await run(program, args);
  if (code !== 0) throw new Error(`It ended with code ${code}: see above.`);
}

/** Tables of which `npm test` takes a sample: each is walked through whole, and counted. */
async function wholeTables() {
  await command('npm', ['test', '--', '--whole', 'packages/mocks/src/ubl']);
  const files = findTests(['test/security', 'test/reliability']).components;
  const { passed, failed } = await runComponents('chromium', files, true);
  if (failed > 0) throw new Error(`${failed} of ${passed + failed} component tests failed.`);
}

async function components(kind) {
  const files = findTests().components.filter(
    (file) => !chromiumOnly.test(file) && !(kind === 'webkit' && notInWebKit.test(file)),
  );
  const { passed, failed } = await runComponents(kind, files);
  if (failed > 0) throw new Error(`${failed} of ${passed + failed} component tests failed.`);
  process.stdout.write(`${passed} component tests passed\n`);
}
