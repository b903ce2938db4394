import { parseAst } from 'rollup/parseAst';

/**
 * Takes the layout out of the `html` and `svg` templates of a module: a line break and the spaces
 * around it become one space, which reads the same in a page. Bundlers leave templates as they are.
 *
 * @param {string} code A module, JavaScript.
 */
export function minifyTemplates(code) {
  if (!/\b(?:html|svg) ?`/.test(code)) return code;
  let small = '';
  let done = 0;
  for (const { start, end } of textsOf(parseAst(code)).sort((a, b) => a.start - b.start)) {
    small += code.slice(done, start) + code.slice(start, end).replace(/\s*\n\s*/g, ' ');
    done = end;
  }
  return small + code.slice(done);
}

/** Lists the literal texts of all templates under a node, nested ones included. */
function textsOf(node) {
  if (typeof node !== 'object' || node === null) return [];
  const own = isTemplate(node) ? node.quasi.quasis : [];
  return [...own, ...Object.values(node).flatMap(textsOf)];
}

const isTemplate = ({ type, tag }) =>
  type === 'TaggedTemplateExpression' && (tag.name === 'html' || tag.name === 'svg');
