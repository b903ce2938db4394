/**
 * The pages of the docs site as Markdown, made from what the repository holds already: the manifest, the
 * manuals of the packages, the tokens, the contract, the changesets.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { sectionOf, sharedSection } from '../../test/docs/elements-page.mjs';
import { elementsOf, handlerName } from '../../test/packaging/frameworks.mjs';
import { root } from '../../test/support/files.mjs';
import { readTokens } from '../../test/tokens/tokens.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');

/** @returns {{ path: string, title: string, group: string, markdown: string, tag?: string }[]} */
export const sitePages = (manifest) => [
  { path: 'index', title: 'Corporate Billing', group: 'Start', markdown: start() },
  ...elementsOf(manifest).map(widgetPage),
  {
    path: 'widgets/shared',
    title: 'What all widgets share',
    group: 'Widgets',
    markdown: `# What all widgets share\n\n${sharedSection(manifest)}`,
  },
  guide('guides/elements', 'Embedding', 'packages/elements/README.md'),
  ...sdkPages(),
  guide('guides/mocks', 'The mocks', 'packages/mocks/README.md'),
  { path: 'guides/theming', title: 'Theming', group: 'Guides', markdown: theming() },
  guide('guides/security', 'Security and CSP', 'SECURITY.md'),
  guide('guides/support', 'Browsers, runtimes, and how things leave', 'docs/support.md'),
  guide('guides/accessibility', 'Accessibility', 'docs/accessibility.md'),
  guide('guides/comparison', 'What this is beside what there is', 'docs/comparison.md'),
  { path: 'contract', title: 'The contract', group: 'Reference', markdown: contract() },
  { path: 'changelog', title: 'Changelog', group: 'Reference', markdown: changelog() },
];

/** The first part of the README; its links lead to files that the site has as pages. */
function start() {
  const [before] = read('README.md').split('\n## More');
  return before.replace(/!\[[^\]]*\]\([^)]*\)\n+/, '');
}

const ownPages = {
  'SECURITY.md': 'security',
  'docs/elements.md': '../widgets/shared',
};

function guide(path, title, file) {
  const markdown = read(file)
    .replace(/^# .*$/m, `# ${title}`)
    // Sources are in the repository, and not on the site.
    .replace(/\[([^\]]+)\]\(\.\.\/(?:test|packages)\/[^)]+\.ts\)/g, '$1')
    .replace(/\]\(([\w./]+\.md)\)/g, (whole, target) =>
      target in ownPages ? `](${ownPages[target]}.html)` : whole,
    );
  return { path, title, group: 'Guides', markdown };
}

/** The SDK's manual: its entry page, and a page for each task in the order that the entry names them. */
function sdkPages() {
  const entry = guide('guides/sdk', 'The SDK', 'packages/sdk/README.md');
  const tasks = [...entry.markdown.matchAll(/\]\(docs\/([\w-]+)\.md\)/g)].map(([, name]) => {
    const markdown = read(`packages/sdk/docs/${name}.md`);
    return {
      path: `guides/sdk/${name}`,
      title: /^# (.*)$/m.exec(markdown)[1],
      group: 'Tasks with the SDK',
      markdown: markdown.replaceAll('](../README.md', '](../sdk.html'),
    };
  });
  const markdown = entry.markdown.replace(/\]\(docs\/([\w-]+)\.md\)/g, '](sdk/$1.html)');
  return [{ ...entry, markdown }, ...tasks];
}

function widgetPage(element) {
  const { tagName } = element;
  return {
    path: `widgets/${tagName}`,
    title: `<${tagName}>`,
    group: 'Widgets',
    tag: tagName,
    markdown: [sectionOf(element).replace(/^## /, '# '), '## Copy', ...snippets(element)].join(
      '\n\n',
    ),
  };
}

const block = (language, code) => `\`\`\`${language}\n${code}\n\`\`\``;

/** The same widget in each framework; the event is the first that it fires. */
function snippets({ tagName, name, events, attributes }) {
  const [{ name: event }] = events;
  const number = attributes.some((one) => one.name === 'number') ? ' number="INV-2026-0117"' : '';
  const define = `import '@corporate-billing/elements/define/${tagName}.js';`;
  const tag = (more) => `<${tagName}${number}${more}></${tagName}>`;
  return [
    '### HTML',
    block('html', `<script type="module">\n  ${define}\n</script>\n\n${tag('')}`),
    '### React',
    block(
      'jsx',
      `import { ${name} } from '@corporate-billing/elements/react';\n\n<${name}${number} ${handlerName(event)}={({ detail }) => console.log(detail)} />`,
    ),
    '### Vue',
    block('html', tag(` @${event}="({ detail }) => console.log(detail)"`)),
    '### Angular',
    block('html', tag(` (${event})="log($event.detail)"`)),
    '### Svelte',
    block('html', tag(` on${event}={({ detail }) => console.log(detail)}`)),
  ];
}

function theming() {
  const rows = readTokens().map(
    ({ property, light, dark, description }) =>
      `| \`${property}\` | \`${light}\` | ${dark ? `\`${dark}\`` : ''} | ${description} |`,
  );
  return [
    '# Theming',
    'Font and colour scheme come from the page. Set these custom properties anywhere above a widget; a value of your own holds in both themes. `tokens.json` in the package holds them for your design tools.',
    ['| Property | Unless set | In dark surroundings | |', '|---|---|---|---|', ...rows].join('\n'),
  ].join('\n\n');
}

function contract() {
  const { info, paths } = parse(read('openapi.yaml'));
  const methods = ['get', 'post', 'put', 'patch', 'delete'];
  const rows = Object.entries(paths).flatMap(([path, item]) =>
    methods
      .filter((method) => method in item)
      .map((method) => {
        const { operationId, summary = '' } = item[method];
        return `| \`${operationId}\` | \`${method.toUpperCase()} ${path}\` | ${summary} |`;
      }),
  );
  return [
    `# ${info.title}, ${info.version}`,
    'Every operation of `openapi.yaml`, which all three packages are made from and checked against.',
    ['| Operation | Call | |', '|---|---|---|', ...rows].join('\n'),
  ].join('\n\n');
}

function changelog() {
  const folder = join(root, '.changeset');
  const entries = readdirSync(folder)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .map((file) =>
      read(`.changeset/${file}`)
        .replace(/^---[^]*?---\s*/, '')
        .trim(),
    );
  const released = join(root, 'packages/elements/CHANGELOG.md');
  return [
    '# Changelog',
    '## In the next version',
    ...entries,
    existsSync(released) ? readFileSync(released, 'utf8').replace(/^#/gm, '##') : '',
  ].join('\n\n');
}
