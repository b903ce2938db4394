import { dirname, relative, resolve, sep } from 'node:path';
import { forbidden } from './rooms.mjs';

/**
 * `arrows`: which packages a folder may import. Names are package names; a name stands for its
 * subpaths too, unless it ends in `$`. `typesOnly` may be imported with `import type` alone.
 *
 * Workspaces are hoisted, so a wrong import resolves and would otherwise go unseen until a customer
 * installs the package.
 */
const arrows = {
  meta: {
    type: 'problem',
    schema: [
      {
        type: 'object',
        properties: {
          home: { type: 'string' },
          allow: { type: 'array', items: { type: 'string' } },
          typesOnly: { type: 'array', items: { type: 'string' } },
        },
        required: ['home', 'allow'],
        additionalProperties: false,
      },
    ],
    messages: {
      leaves: '"{{source}}" leaves {{home}}: import the other package by its name.',
      forbidden: '{{home}} may not import "{{source}}" (allowed: {{allowed}}).',
      typesOnly: '{{home}} may import only types from "{{source}}": write `import type`.',
    },
  },
  create(context) {
    const { home, allow, typesOnly = [] } = context.options[0];
    const folder = resolve(context.cwd, home);

    function check(node, source, isType) {
      if (typeof source !== 'string') return;
      const data = { source, home, allowed: allow.join(', ').replaceAll('$', '') };
      if (source.startsWith('.')) {
        const target = resolve(dirname(context.filename), source);
        const outside = relative(folder, target);
        if (outside === '..' || outside.startsWith(`..${sep}`)) {
          context.report({ node, messageId: 'leaves', data });
        }
      } else if (allow.some((name) => covers(name, source))) {
        return;
      } else if (typesOnly.some((name) => covers(name, source))) {
        if (!isType) context.report({ node, messageId: 'typesOnly', data });
      } else {
        context.report({ node, messageId: 'forbidden', data });
      }
    }

    return {
      ImportDeclaration: (node) =>
        check(node, node.source.value, node.importKind === 'type' || allSpecifiersAreTypes(node)),
      ExportNamedDeclaration: (node) =>
        node.source && check(node, node.source.value, node.exportKind === 'type'),
      ExportAllDeclaration: (node) => check(node, node.source.value, node.exportKind === 'type'),
      ImportExpression: (node) => check(node, node.source.value, false),
      TSImportType: (node) =>
        check(node, node.source?.value ?? node.argument?.literal?.value, true),
    };
  },
};

const covers = (name, source) =>
  name.endsWith('$')
    ? source === name.slice(0, -1)
    : source === name || source.startsWith(`${name}/`) || source.startsWith(`${name}:`);

const allSpecifiersAreTypes = (node) =>
  node.specifiers.length > 0 &&
  node.specifiers.every((specifier) => specifier.importKind === 'type');

/** `rooms` says which room of its own package a file may import from. */
const rooms = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { wrongWay: '"{{source}}" goes the wrong way: {{why}} (test/support/rooms.mjs).' },
  },
  create(context) {
    const fromRoot = (path) => relative(context.cwd, path).split(sep).join('/');

    function check(node, source) {
      if (typeof source !== 'string' || !source.startsWith('.')) return;
      const target = resolve(dirname(context.filename), source).replace(/\.js$/, '.ts');
      const why = forbidden(fromRoot(context.filename), fromRoot(target));
      if (why) context.report({ node, messageId: 'wrongWay', data: { source, why } });
    }

    return {
      ImportDeclaration: (node) => check(node, node.source.value),
      ExportNamedDeclaration: (node) => check(node, node.source?.value),
      ExportAllDeclaration: (node) => check(node, node.source.value),
      ImportExpression: (node) => check(node, node.source.value),
      TSImportType: (node) => check(node, node.source?.value ?? node.argument?.literal?.value),
    };
  },
};

/**
 * `sentences`: code joins no words of the catalogue with signs or words of its own. Languages differ in
 * both: what belongs together is one text with holes, and a list is `formatList()` or `listOf()`.
 */
const sentences = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      list: 'Each language joins a list in its own way: formatList() or listOf() of format/list.',
      sign: 'A sentence stands in the catalogue with its signs: give it a {hole}.',
    },
  },
  create(context) {
    const isOfCatalogue = (node) =>
      node !== undefined && ofCatalogue.test(context.sourceCode.getText(node));

    function checkTemplate({ quasis, expressions }) {
      expressions.forEach((node, index) => {
        const before = quasis[index].value.raw;
        const after = quasis[index + 1].value.raw;
        const next = afterSign.test(after) && /[,;:]\s*$/.test(after) && expressions[index + 1];
        const isGlued = afterSign.test(after) || beforeSign.test(before);
        if (isGlued && (isOfCatalogue(node) || (next && isOfCatalogue(next)))) {
          context.report({ node, messageId: 'sign' });
        }
      });
    }

    return {
      'CallExpression[callee.property.name="join"]': (node) => {
        const [by] = node.arguments;
        const sign = by?.type === 'Literal' ? by.value : by?.type === 'TemplateLiteral' && ' or ';
        if (sign && /\S\s|\s\S/.test(sign)) context.report({ node, messageId: 'list' });
      },
      'ArrayExpression > Literal[value=/^[,;:] $/]': (node) =>
        context.report({ node, messageId: 'list' }),
      TemplateLiteral: checkTemplate,
      'BinaryExpression[operator="+"]': (node) => {
        if (isOfCatalogue(node.left) || isOfCatalogue(node.right)) {
          context.report({ node, messageId: 'sign' });
        }
      },
    };
  },
};

/** How code names what it takes from the catalogue. */
const ofCatalogue = /^[\w.$()]*\b(words|common|texts|errorTexts|names|statusWords)\b(\.|\[)/;

const afterSign = /^\s*[,;:.!?)]+(\s|<|$)/;
const beforeSign = /[,;(][ \u00a0]*$/;

/** These are the repository's own rules. */
export const house = { rules: { arrows, rooms, sentences } };
