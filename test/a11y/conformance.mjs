/**
 * Makes the report on accessibility of the tests: OpenACR data, the matrix of widgets, states and
 * criteria, and the page that shows them. `--check` says whether the committed files are current.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format } from 'prettier';
import typescript from 'typescript';
import { stringify } from 'yaml';
import { root } from '../support/files.mjs';
import { evidence, firstOfAA, names, notApplicable, notEvaluated } from './criteria.mjs';

/**
 * The table of states is written for a browser. Only its names are read here, so it goes without what it
 * imports.
 */
async function readStates() {
  const source = readFileSync(join(root, 'test/a11y/states.ts'), 'utf8');
  const bare = source.replace(/^import [^;]*;$/gm, '');
  const { outputText } = typescript.transpileModule(bare, {
    compilerOptions: { target: 'ES2022', module: 'ESNext' },
  });
  const address = `data:text/javascript,${encodeURIComponent(outputText)}`;
  return import(address);
}

const { states, fullStates } = await readStates();

const widgets = [...new Set(states.map(({ tag }) => tag))].sort();
const statesOf = (tag) => states.filter((state) => state.tag === tag).map(({ name }) => name);
const nums = Object.keys(names);
const levelOf = (num) => (nums.indexOf(num) < nums.indexOf(firstOfAA) ? 'A' : 'AA');

/** @returns {string[]} What is wrong with a table of evidence: a test that is not there, a criterion. */
export function faultsOf(table) {
  const faults = Object.entries(table).flatMap(([id, { file, title, criteria, ...of }]) => {
    const path = join(root, file);
    if (!existsSync(path)) return [`${id}: there is no ${file}`];
    const unknown = [
      ...criteria.filter((num) => !names[num]),
      ...(of.widgets ?? []).filter((tag) => !widgets.includes(tag)),
    ];
    return [
      ...(readFileSync(path, 'utf8').includes(title) ? [] : [`${id}: ${file} has no “${title}”`]),
      ...unknown.map((name) => `${id}: nobody knows ${name}`),
    ];
  });
  const shown = new Set(Object.values(table).flatMap(({ criteria }) => criteria));
  const said = (num) => [shown.has(num), num in notApplicable, num in notEvaluated];
  return [
    ...faults,
    ...nums
      .filter((num) => said(num).filter(Boolean).length !== 1)
      .map((num) => `${num} is either shown by a test, or not applicable, or not evaluated`),
  ];
}

const shownBy = (table, num) =>
  Object.entries(table).filter(([, { criteria }]) => criteria.includes(num));

/** In which states of a widget a test looks; undefined where it does not look at the widget. */
function statesLookedAt({ widgets: some, states: among }, tag) {
  if (some && !some.includes(tag)) return undefined;
  const looked = among ? statesOf(tag).filter(among) : [];
  return among && looked.length === 0 ? undefined : looked;
}

function levelAndNotes(table, num) {
  if (num in notApplicable) return { level: 'not-applicable', notes: notApplicable[num] };
  if (num in notEvaluated) return { level: 'not-evaluated', notes: notEvaluated[num] };
  const notes = shownBy(table, num).map(([, { file, shows }]) => `${sentence(shows)} (${file})`);
  return { level: 'supports', notes: notes.join('\n') };
}

const sentence = (text) => `${text[0].toUpperCase()}${text.slice(1)}.`;

const chapter = (table, level) => ({
  notes: '',
  criteria: nums
    .filter((num) => levelOf(num) === level)
    .map((num) => ({
      num,
      components: [{ name: 'web', adherence: levelAndNotes(table, num) }],
    })),
});

const openAcr = (table) => ({
  title: 'Corporate Billing widgets',
  product: {
    name: 'Corporate Billing widgets',
    version: JSON.parse(readFileSync(join(root, 'packages/elements/package.json'), 'utf8')).version,
    description: `${widgets.length} custom elements for the billing of corporate accounts, in ${states.length} states.`,
  },
  author: { name: 'Corporate Billing', email: 'accessibility@corporate-billing.example' },
  notes:
    'Made from the tests: a criterion is supported where a test shows it, for the widgets and states of matrix.json. Nobody with a disability has judged these widgets yet, and no screen reader was run.',
  evaluation_methods_used:
    'Component tests and journeys in Chromium and Firefox, axe-core, recorded transcripts of live regions.',
  license: 'MIT',
  catalog: '2.5-edition-wcag-2.2-en',
  chapters: {
    success_criteria_level_a: chapter(table, 'A'),
    success_criteria_level_aa: chapter(table, 'AA'),
  },
});

/** Widget by widget: which tests look at which state, and which at the widget as a whole. */
function matrix(table) {
  const entries = Object.entries(table);
  const tests = Object.fromEntries(
    entries.map(([id, { file, title, shows, criteria }]) => [id, { file, title, shows, criteria }]),
  );
  const rows = widgets.map((tag) => {
    const looked = entries.map(([id, one]) => [id, statesLookedAt(one, tag), Boolean(one.states)]);
    const ids = (isMeant) => looked.filter(isMeant).map(([id]) => id);
    const of = (state) => ids(([, some]) => some?.includes(state));
    return [
      tag,
      {
        whole: ids(([, some, byState]) => some && !byState),
        states: Object.fromEntries(statesOf(tag).map((state) => [state, of(state)])),
      },
    ];
  });
  return { tests, widgets: Object.fromEntries(rows) };
}

function page(table) {
  const count = (level) => nums.filter((num) => levelAndNotes(table, num).level === level).length;
  return `# Accessibility, as the tests show it

Made by \`npm run conformance\` from the tests; a change of them that is not in here turns \`npm run verify\` red.
Of the ${nums.length} criteria of WCAG 2.2, levels A and AA, ${count('supports')} are shown by tests,
${count('not-applicable')} do not apply, and ${count('not-evaluated')} are looked at by no test. The widgets are shown in
${states.length} states. \`accessibility/openacr.yaml\` holds the same for programs (OpenACR), and
\`accessibility/matrix.json\` says which test looks at which state of which widget.

Nobody with a disability has judged the widgets for this report, and no screen reader was run: what is heard is
what live regions and the focus tell one, as recorded in \`test/a11y/transcripts\`.

## Criteria

| Criterion | Level | | Shown by |
| --- | --- | --- | --- |
${nums.map((num) => criterionRow(table, num)).join('\n')}

## Widgets

The figures are states in which a test looks at the criterion; ✓ is a test of the widget as a whole, – none.

| Criterion | ${widgets.map((tag) => `\`${tag.slice(3)}\``).join(' | ')} |
| --- | ${widgets.map(() => '---').join(' | ')} |
| States | ${widgets.map((tag) => statesOf(tag).length).join(' | ')} |
${nums
  .filter((num) => shownBy(table, num).length > 0)
  .map((num) => `| ${num} | ${widgets.map((tag) => cell(table, num, tag)).join(' | ')} |`)
  .join('\n')}

## What no test looks at

${Object.entries(notEvaluated)
  .map(([num, why]) => `- **${num} ${names[num]}.** ${why}`)
  .join('\n')}

Where a row above has a –, nobody has shown the criterion for that widget.
`;
}

const verdicts = {
  supports: 'supports',
  'not-applicable': 'does not apply',
  'not-evaluated': 'not evaluated',
};

function criterionRow(table, num) {
  const { level, notes } = levelAndNotes(table, num);
  const tests = shownBy(table, num).map(([id, { file, shows }]) => `[${id}](../${file}): ${shows}`);
  const told = tests.length > 0 ? tests.join('; ') : notes;
  return `| ${num} ${names[num]} | ${levelOf(num)} | ${verdicts[level]} | ${told} |`;
}

function cell(table, num, tag) {
  const looked = shownBy(table, num).map(([, one]) => statesLookedAt(one, tag));
  const some = new Set(looked.flatMap((each) => each ?? []));
  if (some.size > 0) return String(some.size);
  return looked.some(Boolean) ? '✓' : '–';
}

/** @returns {Promise<Record<string, string>>} The files of the report, by path. */
export async function report(table = evidence(fullStates)) {
  const faults = faultsOf(table);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const files = {
    'docs/accessibility.md': page(table),
    'docs/accessibility/openacr.yaml': stringify(openAcr(table), { lineWidth: 0 }),
    'docs/accessibility/matrix.json': JSON.stringify(matrix(table)),
  };
  const config = JSON.parse(JSON.stringify((await import('../prettier.config.mjs')).default));
  const laidOut = Object.entries(files).map(async ([path, text]) => [
    path,
    await format(text, { ...config, filepath: path }),
  ]);
  return Object.fromEntries(await Promise.all(laidOut));
}

/** Writes the report, or says which of its files are not what the tests make of them. */
export async function run(isCheck) {
  const files = Object.entries(await report());
  const read = (path) =>
    existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '';
  const stale = files.filter(([path, text]) => read(path) !== text);
  if (isCheck) return stale.map(([path]) => `${path} is not current: npm run conformance`);
  for (const [path, text] of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return [];
}

if (process.argv[1]?.endsWith('conformance.mjs')) {
  const stale = await run(process.argv.includes('--check'));
  for (const line of stale) process.stderr.write(`${line}\n`);
  process.exit(stale.length > 0 ? 1 : 0);
}
