import ts from 'typescript';
import type { Unit } from './units.js';

/**
 * Puts translated sentences into the source of one file of a language. Only the strings change, so
 * that comments and order stay; what is written is a string whatever the translator wrote.
 */
export function written(source: string, units: readonly Unit[]): string {
  const texts = new Map(units.map(({ id, target }) => [id, target]));
  const file = ts.createSourceFile('words.ts', source, ts.ScriptTarget.Latest, true);
  const edits: { start: number; end: number; text: string }[] = [];
  const visit = (node: ts.Expression, path: string): void => {
    if (!ts.isObjectLiteralExpression(node)) return;
    const isForms = node.properties.some((property) => nameOf(property) === 'other');
    for (const property of node.properties) {
      if (!ts.isPropertyAssignment(property)) continue;
      const { initializer } = property;
      const at = `${path}.${nameOf(property)}`;
      const text =
        texts.get(at) ?? (isForms ? texts.get(`${path}#${nameOf(property)}`) : undefined);
      const forms = units.filter(({ id }) => id.startsWith(`${at}#`));
      const edit = { start: initializer.getStart(), end: initializer.end };
      if (!ts.isStringLiteralLike(initializer)) visit(initializer, at);
      else if (forms.some(({ target }) => target !== initializer.text))
        edits.push({ ...edit, text: object(forms) });
      else if (text !== undefined && text !== initializer.text)
        edits.push({ ...edit, text: literal(text) });
    }
  };
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations)
      if (initializer) visit(initializer, name.getText());
  }
  return edits.reduceRight(
    (text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end),
    source,
  );
}

const nameOf = ({ name }: ts.ObjectLiteralElementLike): string =>
  name && (ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name))
    ? name.text
    : '';

/** One string for all numbers was enough until now. */
const object = (forms: readonly Unit[]): string =>
  `{ ${forms.map(({ id, target }) => `${id.slice(id.indexOf('#') + 1)}: ${literal(target)}`).join(', ')} }`;

/** Spaces that nobody sees in an editor are written by their number. */
const literal = (text: string): string =>
  `'${JSON.stringify(text)
    .slice(1, -1)
    .replaceAll('\\"', '"')
    .replaceAll("'", "\\'")
    .replace(
      /[\u00a0\u00ad\u200b-\u200f\u202f\u2028\u2029\u2060]/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )}'`;
