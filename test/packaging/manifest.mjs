import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { filesUnder, root } from '../support/files.mjs';

const sources = 'packages/elements/src';

/** Lists the sources that describe the elements. */
const described = () =>
  filesUnder(sources).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.includes('/i18n/'),
  );

/** The elements inherit from these classes. */
const bases = new Set(['CbElement', 'BillingWidget']);

/** Maps classes to tags: define/ has one file for each. */
export function tags() {
  const defining = /define\('(cb-[a-z-]+)', (\w+)\)/;
  return new Map(
    filesUnder(`${sources}/define`)
      .map((file) => defining.exec(readFileSync(join(root, file), 'utf8')))
      .filter((found) => found !== null)
      .map(([, tag, name]) => [name, tag]),
  );
}

const parse = (file) =>
  ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.ES2015, true);

/** Reads the `detail` of each event, as TypeScript writes it, from the interface `CbEvents`. */
export function eventDetails() {
  const page = parse(`${sources}/core/events.ts`);
  const events = page.statements.find(({ name }) => name?.text === 'CbEvents');
  return new Map(
    events.members.map(({ name, type }) => [name.text, type.getText(page).replace(/\s+/g, ' ')]),
  );
}

/**
 * The custom elements manifest of the sources: what an embedder may use, and nothing private. The
 * analyzer's own command would also write a field into the package.json of the folder it runs in.
 */
export function createManifest() {
  const manifest = create({
    modules: described().map(parse),
    plugins: litPlugin(),
    context: { dev: false },
  });
  const tagOf = tags();
  const details = eventDetails();
  for (const module of manifest.modules) {
    module.declarations = (module.declarations ?? []).filter(
      ({ kind, name }) => kind === 'class' && (tagOf.has(name) || bases.has(name)),
    );
    for (const declaration of module.declarations) publish(declaration, tagOf, details);
  }
  const told = manifest.modules.filter(
    ({ path, declarations }) => declarations.length > 0 && !path.includes('/define/'),
  );
  const isWidget = ({ name }) => tagOf.has(name);
  const widgets = told.flatMap(({ declarations }) => declarations.filter(isWidget));
  tellOfHeld(widgets);
  const ofBases = told.filter(({ declarations }) => !declarations.some(isWidget));
  return asPacked({
    ...manifest,
    schemaVersion: '2.1.0',
    modules: [entry(widgets), ...ofBases, ...definitions(widgets, tagOf)],
  });
}

/** These widgets open others inside them; the portal opens all. */
const held = {
  'cb-invoice': ['cb-pay-invoice'],
  'cb-invoice-history': ['cb-invoice', 'cb-pay-invoice'],
};

/** Events bubble: what a widget inside another fires is heard on the outer one as well. */
function tellOfHeld(widgets) {
  const tagsInside = (tagName) =>
    tagName === 'cb-portal' ? widgets.map((widget) => widget.tagName) : (held[tagName] ?? []);
  const own = new Map(widgets.map(({ tagName, events = [] }) => [tagName, events]));
  for (const widget of widgets) {
    const known = new Map(own.get(widget.tagName).map((event) => [event.name, event]));
    for (const event of tagsInside(widget.tagName).flatMap((tag) => own.get(tag))) {
      if (!known.has(event.name)) known.set(event.name, event);
    }
    widget.events = [...known.values()];
  }
}

/** An embedder imports the classes and the types from one place, and nothing registers a tag there. */
const entry = (widgets) => ({
  kind: 'javascript-module',
  path: `${sources}/index.ts`,
  declarations: widgets,
  exports: exportedNames().map((name) => ({
    kind: 'js',
    name,
    declaration: { name, module: `${sources}/index.ts` },
  })),
});

/** Reads what the entry exports, types included. */
const exportedNames = () =>
  parse(`${sources}/index.ts`).statements.flatMap(({ exportClause }) =>
    (exportClause?.elements ?? []).map(({ name }) => name.text),
  );

/** Lists the modules that register a tag each, as the manifest's schema has them. */
const definitions = (widgets, tagOf) =>
  widgets.map(({ name }) => ({
    kind: 'javascript-module',
    path: `${sources}/define/${tagOf.get(name)}.ts`,
    declarations: [],
    exports: [
      {
        kind: 'custom-element-definition',
        name: tagOf.get(name),
        declaration: { name, module: `${sources}/index.ts` },
      },
    ],
  }));

/** These are for the elements themselves. */
const inner = new Set(['emit', 'locale', 'session']);

function publish(declaration, tagOf, details) {
  const tagName = tagOf.get(declaration.name);
  if (tagName) Object.assign(declaration, { tagName, customElement: true });
  else delete declaration.customElement;
  declaration.members = declaration.members?.filter(
    ({ name, privacy }) => privacy === undefined && !inner.has(name),
  );
  // `emit()` makes events from their name; the analyzer takes the parameter for the name.
  declaration.events = declaration.events
    ?.filter(({ name }) => name.startsWith('cb-'))
    .map((event) => ({
      ...event,
      type: { text: `CustomEvent<${details.get(event.name) ?? 'unknown'}>` },
    }));
}

/** Writes every path as the package has it, because a manifest leads to what is installed. */
function asPacked(manifest) {
  const packed = JSON.stringify(manifest).replaceAll(
    /"\/?packages\/elements\/src\/([^"]+)\.(?:ts|js)"/g,
    '"dist/$1.js"',
  );
  return JSON.parse(packed);
}
