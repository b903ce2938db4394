import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './files.mjs';
import { run } from './steps.mjs';

/**
 * `npm run create widget seat-plan` writes a widget that runs, wires it, and says what is left to do
 * by hand.
 */
const [kind, name = ''] = process.argv.slice(2);
if (kind !== 'widget' || !/^[a-z]+(-[a-z]+)*$/.test(name)) {
  process.stderr.write('Usage: npm run create widget <name>, the name without "cb-": seat-plan\n');
  process.exit(1);
}

const src = 'packages/elements/src';
const words = name.split('-');
const pascal = words.map((word) => word[0].toUpperCase() + word.slice(1)).join('');
const [tag, group, className] = [
  `cb-${name}`,
  pascal[0].toLowerCase() + pascal.slice(1),
  `Cb${pascal}`,
];
const title = words.join(' ').replace(/^./, (letter) => letter.toUpperCase());
const folder = `${src}/widgets/${name}`;

if (existsSync(join(root, folder))) {
  process.stderr.write(`${folder} is there already.\n`);
  process.exit(1);
}

const written = {
  [`${folder}/${name}.ts`]: `import { html } from 'lit';
import { AccountResource } from '../../core/account.js';
import { CbElement } from '../../core/cb-element.js';
import { BillingWidget } from '../../session/billing-widget.js';
import { failedView } from '../../ui/states.js';
import { ${group}Styles } from './${name}.styles.js';
import { ${group}Words } from './${name}.words.js';

/**
 * ${title}: say here what it is for, to the person who embeds it.
 *
 * @summary ${title}.
 * @slot heading - replaces the title
 * @csspart base - everything the widget shows
 * @fires cb-error - something failed; \`detail.error\`
 */
export class ${className} extends BillingWidget {
  static override styles = [CbElement.styles, ${group}Styles];

  readonly #account = new AccountResource(this);

  private get words() {
    return this.wordsOf('${group}', ${group}Words);
  }

  override render(): unknown {
    const { words } = this;
    return html\`<slot name="heading"><h2>\${words.heading}</h2></slot>
      \${this.#account.render({
        failed: (error) => failedView(this, words.failed, error, this.#account.reload),
        ready: ({ company }) => html\`<p>\${words.of(company)}</p>\`,
      })}\`;
  }
}
`,
  [`${folder}/${name}.words.ts`]: `/** English of \`${tag}\`. */
export const ${group}Words = {
  heading: '${title}',
  of: (company: string) => \`Of \${company}\`,
  failed: 'We could not load this',
};
export type ${pascal}Words = typeof ${group}Words;
`,
  [`${folder}/${name}.styles.ts`]: `import { css } from 'lit';

export const ${group}Styles = css\`
  h2 {
    margin: 0 0 var(--_space-4);
  }
\`;
`,
  [`${folder}/${name}.test.ts`]: `import { expect } from '@open-wc/testing';
import { alertOf, mount, press, textIn } from '../../../../../test/support/mount.js';

describe('${tag}', () => {
  it('shows whose account it is', async () => {
    const { widget } = await mount('${tag}', { user: 'acme-billing' });
    expect(textIn(widget)).to.contain('Of Acme');
  });

  it('offers to retry when billing cannot be reached', async () => {
    const { widget, backend } = await mount('${tag}', {
      user: 'acme-billing',
      scenario: 'offline',
    });
    expect(alertOf(widget)).to.contain('We could not load this');
    await backend.use('default');
    await press(widget, 'Try again');
    expect(textIn(widget)).to.contain('Of Acme');
  });
});
`,
  [`${src}/i18n/fr/${name}.ts`]: `import type { Catalogue } from '../catalogue.js';

export const ${group}: Catalogue['${group}'] = {
  heading: '${title}',
  of: (company) => \`De \${company}\`,
  failed: 'Le chargement a échoué',
};
`,
  [`${src}/define/${tag}.ts`]: `import { define } from '../core/registry.js';
import { ${className} } from '../widgets/${name}/${name}.js';

define('${tag}', ${className});
export type * from './tag-names.js';
`,
  [`examples/widgets/${tag}.html`]: read('examples/widgets/cb-purchase-orders.html').replaceAll(
    'cb-purchase-orders',
    tag,
  ),
};

/** Where a line is put, and before what. */
const wired = [
  [`${src}/define/all.ts`, `import './cb-account-overview.js';`, `import './${tag}.js';`],
  [
    `${src}/define/tags.ts`,
    `} as const;`,
    `  '${tag}': () =>
    import('../widgets/${name}/${name}.js').then((m) => {
      define('${tag}', m.${className});
    }),`,
  ],
  [
    `${src}/define/tag-names.ts`,
    `import type { WidgetTag }`,
    `import type { ${className} } from '../widgets/${name}/${name}.js';`,
  ],
  [`${src}/define/tag-names.ts`, `  'cb-quotes': CbQuotes;`, `  '${tag}': ${className};`],
  [
    `${src}/index.ts`,
    `export { CbQuotes }`,
    `export { ${className} } from './widgets/${name}/${name}.js';`,
  ],
  [
    `${src}/i18n/catalogue.ts`,
    `\n/**\n * Every text of the library`,
    `import type { ${pascal}Words } from '../widgets/${name}/${name}.words.js';`,
  ],
  [`${src}/i18n/catalogue.ts`, `  stripeProvider:`, `  ${group}: ${pascal}Words;`],
  [`${src}/i18n/fr.ts`, `\n/** French, whole`, `import { ${group} } from './fr/${name}.js';`],
  [`${src}/i18n/fr.ts`, `  stripeProvider,`, `  ${group},`],
];

const left = [
  `${folder}: what it shows, reads and says`,
  `${src}/i18n/fr/${name}.ts: its French`,
  `examples/widgets/index.html: one line in the gallery`,
  `test/a11y/states.ts: one line for each state`,
  `.changeset/: npx changeset`,
];

for (const [file, text] of Object.entries(written)) write(file, text);
for (const [file, before, line] of wired) {
  const text = read(file);
  const at = text.indexOf(before);
  if (at < 0) throw new Error(`${file} has no "${before.trim()}": wire ${tag} there by hand.`);
  write(file, `${text.slice(0, at)}${line}\n${text.slice(at)}`);
}
await run(process.execPath, [
  'node_modules/prettier/bin/prettier.cjs',
  '--config=test/prettier.config.mjs',
  '--log-level=warn',
  '--write',
  ...Object.keys(written),
  ...wired.map(([file]) => file),
]);
await run(process.execPath, ['test/docs/elements.mjs']);
process.stdout.write(`<${tag}> runs: npm test -- ${folder}\nLeft to do by hand:\n`);
for (const line of left) process.stdout.write(`- ${line}\n`);

function read(file) {
  return readFileSync(join(root, file), 'utf8');
}

function write(file, text) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}
