import {
  camel,
  exists,
  foldersIn,
  format,
  insert,
  node,
  pascal,
  read,
  title,
  write,
} from './files.mjs';

const src = 'packages/elements/src';

/**
 * Writes a widget that runs, and wires it.
 *
 * @param {string} name Without `cb-`: `seat-plan`.
 * @returns {Promise<string[]>} What is left to do by hand.
 */
export async function createWidget(name = '') {
  if (!/^[a-z]+(-[a-z]+)*$/.test(name)) {
    throw new Error(
      'The name of a widget is written without "cb-": npm run create widget seat-plan',
    );
  }
  const widget = namesOf(name);
  if (exists(widget.folder)) throw new Error(`${widget.folder} is there already.`);
  const wired = placesOf(widget);
  for (const [file, before] of wired) {
    if (!read(file).includes(before))
      throw new Error(
        `${file} has no "${before.trim()}" any more: mend test/support/create/widget.mjs.`,
      );
  }
  const written = filesOf(widget);
  for (const [file, text] of Object.entries(written)) write(file, text);
  for (const [file, before, line] of wired) insert(file, { before }, line);
  await format([...Object.keys(written), ...wired.map(([file]) => file)]);
  await node('test/docs/elements.mjs');
  process.stdout.write(`<${widget.tag}> runs: npm test -- ${widget.folder}\n`);
  return leftToDo(widget);
}

export const namesOf = (name) => ({
  name,
  tag: `cb-${name}`,
  group: camel(name),
  className: `Cb${pascal(camel(name))}`,
  folder: `${src}/widgets/${name}`,
});

/** Lists the languages besides English: each is a folder of words. */
const languages = () => foldersIn(`${src}/i18n`);

const known = {
  fr: { of: 'De {company}', failed: 'Le chargement a échoué' },
  es: { of: 'De {company}', failed: 'No se pudo cargar' },
};

/** A language that is not known here begins in English. */
function wordsIn(lang, group) {
  const { of, failed } = known[lang] ?? { of: 'Of {company}', failed: 'We could not load this' };
  return `import type { Catalogue } from '../catalogue.js';

export const ${group}: Catalogue['${group}'] = {
  heading: '${title(group)}',
  of: '${of}',
  failed: '${failed}',
};
`;
}

/** Writes the texts of the files that make a widget. */
const filesOf = ({ name, tag, group, className, folder }) => ({
  [`${folder}/${name}.ts`]: `import { html } from 'lit';
import { AccountResource } from '../../core/account.js';
import { CbElement } from '../../core/cb-element.js';
import { BillingWidget } from '../../session/billing-widget.js';
import { failedView } from '../../ui/states.js';
import { ${group}Styles } from './${name}.styles.js';
import { ${group}Words } from './${name}.words.js';

/**
 * ${title(group)}: say here what it is for, to the person who embeds it.
 *
 * @summary ${title(group)}.
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
  [`${folder}/${name}.words.ts`]: `import { text } from '../../i18n/text.js';

/** The English words of \`${tag}\`. */
export const ${group}Words = {
  heading: '${title(group)}',
  of: text('Of {company}', 'company'),
  failed: 'We could not load this',
};
export type ${pascal(group)}Words = typeof ${group}Words;
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
  ...Object.fromEntries(
    languages().map((lang) => [`${src}/i18n/${lang}/${name}.ts`, wordsIn(lang, group)]),
  ),
  [`${src}/define/${tag}.ts`]: `import { define } from '../core/registry.js';
import { ${className} } from '../widgets/${name}/${name}.js';

define('${tag}', ${className});
export type * from './tag-names.js';
`,
  [`examples/widgets/${tag}.html`]: read('examples/widgets/cb-purchase-orders.html').replaceAll(
    'cb-purchase-orders',
    tag,
  ),
});

/** Lists the files that must know of the widget: the text a line is put before, and the line. */
export const placesOf = ({ name, tag, group, className, folder }) => [
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
    `\n/**`,
    `import type { ${pascal(group)}Words } from '../widgets/${name}/${name}.words.js';`,
  ],
  [`${src}/i18n/catalogue.ts`, `  stripeProvider:`, `  ${group}: ${pascal(group)}Words;`],
  ...languages().flatMap((lang) => [
    [
      `${src}/i18n/${lang}.ts`,
      `  stripeProvider:`,
      `  ${group}: () => import('./${lang}/${name}.js'),`,
    ],
  ]),
  [
    'test/words/english.ts',
    `import type { Catalogue }`,
    `import { ${group}Words } from '../../${folder}/${name}.words.js';`,
  ],
  ['test/words/english.ts', `  stripeProvider: stripe`, `  ${group}: ${group}Words,`],
];

/** The widget runs without these; they make it a part of the product. */
const leftToDo = ({ name, folder }) => [
  `${folder}: what it shows, reads and says`,
  `${src}/i18n/{${languages().join()}}/${name}.ts: its words in the other languages`,
  `examples/widgets/index.html: one line in the gallery`,
  `test/a11y/states.ts: one line for each state`,
  `.changeset/: npx changeset`,
];
