import { join } from 'node:path';
import { build, transform } from 'esbuild';
import { filesIn, root } from '../support/files.mjs';

const source = join(root, 'packages/elements/src');

/** Tells whether a path is a file of texts in another language than English. */
export const isOfALanguage = (path) => /[\\/]i18n[\\/][a-z]{2}[\\/][a-z-]+\.[jt]s$/.test(path);

let english;

/**
 * Writes a file of a language with its texts by place: a list for each run of keys that the English
 * words have in the same order, under the name `i18n/key-set.ts` gives the run. Keys are a quarter of
 * such a file, and the widgets have them already.
 *
 * @param {string} code The module, TypeScript or JavaScript.
 * @param {readonly object[]} [sets] The English words, each with keys in order; ours unless told.
 */
export async function placeWords(code, sets) {
  english ??= englishWords();
  const { words, keySetName } = await english;
  const { code: plain } = await transform(code, { loader: 'ts' });
  const fromOtherFiles = plain.match(passedOn) ?? [];
  const groups = Object.entries(await imported(plain.replace(passedOn, '')));
  const placed = groups.map(([group, own]) => {
    const lists = placeGroup(own, sets ?? words, keySetName);
    return `export const ${group} = ${JSON.stringify(lists)};\n`;
  });
  return [...fromOtherFiles, ...placed].join('');
}

/** A group that several widgets say stands in a file of its own. */
const passedOn = /^export (?:\*|\{[^}]*\}) from .*\n/gm;

function placeGroup(own, sets, keySetName) {
  const related = sets.filter((set) => belongs(set, own)).sort((a, b) => size(b) - size(a));
  const lists = runsOf(Object.keys(own), related).map((run) => [
    keySetName(run),
    run.map((key) => placeText(own[key], related.find((set) => key in set)[key], keySetName)),
  ]);
  return Object.fromEntries(lists);
}

/** Texts with `{holes}` are functions in English; an object there is a group within the group. */
const placeText = (text, inEnglish, keySetName) =>
  typeof inEnglish === 'object' ? placeGroup(text, [inEnglish], keySetName) : text;

/**
 * Cuts keys into runs that stand together, in the same order, in every set that has one of them: a
 * widget may ask for some of a group's words only.
 */
function runsOf(keys, sets) {
  const left = new Set(keys);
  const runs = [];
  for (const set of sets) {
    let kind;
    for (const key of Object.keys(set)) {
      const next = left.delete(key)
        ? sets
            .filter((each) => key in each)
            .map(index(sets))
            .join()
        : undefined;
      if (next !== undefined && next === kind) runs.at(-1).push(key);
      else if (next !== undefined) runs.push([key]);
      kind = next;
    }
  }
  if (left.size > 0) throw new Error(`English has no ${[...left].join(', ')}`);
  return runs;
}

const index = (sets) => (set) => sets.indexOf(set);
const size = (set) => Object.keys(set).length;

/** A file holds the whole of some English words, or a part of them whose rest loads later. */
const belongs = (set, own) => isWithin(set, own) || isWithin(own, set);
const isWithin = (some, all) => Object.keys(some).every((key) => key in all);

/** Every group of English words, or part of one, that a widget asks for. */
async function englishWords() {
  const files = filesIn(source).filter((path) => path.endsWith('.words.ts'));
  const lines = [...files, join(source, 'i18n/key-set.ts')].map(
    (path, at) => `export * as file${at} from ${JSON.stringify(path)};`,
  );
  const { outputFiles } = await build({
    stdin: { contents: lines.join('\n'), resolveDir: root },
    bundle: true,
    format: 'esm',
    write: false,
  });
  const modules = Object.values(await imported(outputFiles[0].text));
  const exported = modules.flatMap((module) => Object.values(module));
  return {
    words: exported.filter((value) => typeof value === 'object'),
    keySetName: modules.find((module) => 'keySetName' in module).keySetName,
  };
}

const imported = (code) =>
  import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
