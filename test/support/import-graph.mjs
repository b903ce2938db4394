import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';

/**
 * Finds which file imports which; types and lazy imports count like any other.
 *
 * @param {string[]} files Paths from `base` with forward slashes.
 * @param {string} base The folder they start from.
 * @returns {Map<string, string[]>} For each file what it imports, in the order of the page.
 */
export function importGraph(files, base) {
  const known = new Set(files);
  return new Map(
    files.map((file) => {
      const text = readFileSync(join(base, file), 'utf8');
      const targets = importsOf(text).flatMap((source) => targetOf(file, source, known) ?? []);
      return [file, [...new Set(targets)]];
    }),
  );
}

/** Lists what a source names in its imports, exports, `import()` and `import('…')` types. */
export function importsOf(text) {
  const found = [];
  const visit = (node) => {
    const named =
      node.moduleSpecifier ??
      (isLazyImport(node) ? node.arguments[0] : undefined) ??
      (ts.isImportTypeNode(node) ? node.argument.literal : undefined);
    if (named && ts.isStringLiteralLike(named)) found.push(named.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest, false));
  return found;
}

/** What a source loads with `import()`, in the order of the page. */
export function lazyImportsOf(text) {
  const found = [];
  const visit = (node) => {
    if (isLazyImport(node) && ts.isStringLiteralLike(node.arguments[0])) {
      found.push(node.arguments[0].text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest, false));
  return found;
}

const isLazyImport = (node) =>
  ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;

function targetOf(file, source, known) {
  if (!source.startsWith('.')) return undefined;
  const target = posix.join(dirname(file), source).replace(/\.js$/, '');
  return [`${target}.ts`, `${target}.mjs`, target].find((path) => known.has(path));
}

/**
 * Finds the circles: groups of files each of which leads to every other of its group (Tarjan).
 *
 * @param {Map<string, string[]>} graph
 * @returns {string[][]}
 */
export function circlesIn(graph) {
  const order = new Map();
  const low = new Map();
  const stack = [];
  const circles = [];
  const visit = (file) => {
    order.set(file, order.size);
    low.set(file, order.get(file));
    stack.push(file);
    for (const target of graph.get(file) ?? []) {
      if (!order.has(target)) visit(target);
      if (stack.includes(target)) low.set(file, Math.min(low.get(file), low.get(target)));
    }
    if (low.get(file) !== order.get(file)) return;
    const group = stack.splice(stack.indexOf(file));
    if (group.length > 1 || graph.get(file)?.includes(file)) circles.push(group.sort());
  };
  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return circles;
}
