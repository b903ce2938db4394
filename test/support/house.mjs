import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from './files.mjs';
import { circlesIn, importGraph } from './import-graph.mjs';
import { forbidden } from './rooms.mjs';

/**
 * `npm run house` prints the shape of the three packages; `npm run house -- <folder>` that of
 * another checkout, so that two states can be compared.
 */
const base = process.argv[2] ?? root;

const committed = execFileSync('git', ['ls-files', 'packages'], { cwd: base, encoding: 'utf8' });
const files = committed
  .split('\n')
  .filter((file) => /^packages\/\w+\/src\/.*\.ts$/.test(file))
  .filter((file) => !file.includes('/generated/') && !file.endsWith('.test.ts'));

const sources = files.map((file) => {
  const text = readFileSync(join(base, file), 'utf8');
  return { file, text, tree: ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true) };
});

const linesOf = (text) => text.split('\n').length - 1;

function walk(node, visit) {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** Lists every function with a body, by its length in lines. */
function functions() {
  const found = [];
  for (const { file, tree } of sources) {
    walk(tree, (node) => {
      if (!ts.isFunctionLike(node) || !node.body || !ts.isBlock(node.body)) return;
      const [from, to] = [node.getStart(), node.end].map((at) => lineOf(tree, at));
      found.push({ where: `${file}:${from + 1}`, length: to - from + 1 });
    });
  }
  return found.sort((a, b) => a.length - b.length);
}

const lineOf = (tree, position) => tree.getLineAndCharacterOfPosition(position).line;

/** Finds private fields that hold state: neither a function, nor a controller, nor readonly. */
function stateOfWidgets() {
  const found = [];
  for (const { tree } of sources) {
    walk(tree, (node) => {
      if (!ts.isClassDeclaration(node) || !/^Cb[A-Z]/.test(node.name?.text ?? '')) return;
      if (node.name.text === 'CbElement') return;
      found.push({ name: node.name.text, count: node.members.filter(isState).length });
    });
  }
  return found.sort((a, b) => b.count - a.count);
}

function isState(member) {
  if (!ts.isPropertyDeclaration(member)) return false;
  const flags = ts.getCombinedModifierFlags(member);
  const isPrivate = ts.isPrivateIdentifier(member.name) || flags & ts.ModifierFlags.Private;
  return Boolean(isPrivate) && !(flags & (ts.ModifierFlags.Readonly | ts.ModifierFlags.Static));
}

const helpers =
  'is are was were has have had does do did can cannot could may might must will would shall should';
const endsLikeAVerb = /^[a-z]{2,}(s|ed|es)$/;
const noVerbs = new Set(
  'this its as thus plus always perhaps besides across less unless words rows fields others'.split(
    ' ',
  ),
);

/** Guesses whether a sentence has a verb; the guess serves to compare two states. */
function hasVerb(comment) {
  const words = comment.toLowerCase().match(/[a-z’']+/g) ?? [];
  return words.some(
    (word) => helpers.split(' ').includes(word) || (endsLikeAVerb.test(word) && !noVerbs.has(word)),
  );
}

/** Lists comments of one line, without tags and directives. */
function shortComments() {
  const line = /(?:^|\s)(?:\/\*\* (.*?) \*\/|\/\/ (.*))$/gm;
  return sources
    .flatMap(({ text }) => [...text.matchAll(line)].map(([, block, rest]) => block ?? rest))
    .filter((comment) => !/^(eslint|prettier|@|—)/.test(comment));
}

/** Counts the lines of runs of five lines or more that stand in two places. */
function duplicates() {
  const size = 5;
  const seen = new Map();
  let lines = 0;
  for (const { file, text } of sources.filter(isCode)) {
    const code = text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line.length > 3);
    let until = 0;
    code.forEach((_line, at) => {
      const run = code.slice(at, at + size);
      if (run.length < size || run.every((line) => /^(import|export|\}|type)/.test(line))) return;
      const key = run.join('\n');
      if (!seen.has(key)) seen.set(key, `${file}:${at}`);
      else {
        lines += at + size - Math.max(at, until);
        until = at + size;
      }
    });
  }
  return lines;
}

const isCode = ({ file }) => !/\.(words|styles)\.ts$|\/i18n\//.test(file);

const graph = importGraph(files, base);
const upward = [...graph].flatMap(([file, targets]) =>
  targets.filter((target) => forbidden(file, target)).map((target) => `${file} -> ${target}`),
);
const circles = circlesIn(graph);
const all = functions();
const comments = shortComments();
const widgets = stateOfWidgets();
const inWidgets = sources.filter(({ file }) => file.includes('/widgets/') && isCode({ file }));
const sum = (some) => some.reduce((total, { text }) => total + linesOf(text), 0);
const [longest] = all.slice(-1);

const rows = [
  ['files', files.length],
  ['lines', sum(sources)],
  ['lines of code in widgets/', sum(inWidgets)],
  ['circles of files', circles.length],
  ['imports that go the wrong way', upward.length],
  ['functions', all.length],
  ['median of a function', all[Math.floor(all.length / 2)].length],
  ['90th percentile of a function', all[Math.floor(all.length * 0.9)].length],
  ['longest function', `${longest.length}  ${longest.where}`],
  ['private state, most of a widget', `${widgets[0].count}  ${widgets[0].name}`],
  ['widgets with more than eight', widgets.filter(({ count }) => count > 8).length],
  ['comments of one line', comments.length],
  ['of these without a verb (a guess)', comments.filter((text) => !hasVerb(text)).length],
  ['lines that stand in two places', duplicates()],
];
for (const [what, value] of rows) process.stdout.write(`${what.padEnd(36)}${value}\n`);
for (const line of upward) process.stdout.write(`wrong way: ${line}\n`);
for (const circle of circles) process.stdout.write(`circle: ${circle.join(' ')}\n`);
