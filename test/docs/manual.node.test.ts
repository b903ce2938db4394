/** The manual is the reality: what the manifest says stands in the package and in the sources. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly inheritedFrom?: { readonly name: string; readonly module: string };
}
interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly summary?: string;
  readonly attributes?: readonly Named[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

const { createManifest, eventDetails, tags } = (await import(
  new URL('../packaging/manifest.mjs', import.meta.url).href
)) as {
  createManifest: () => { modules: { path: string; declarations: Declaration[] }[] };
  eventDetails: () => Map<string, string>;
  tags: () => Map<string, string>;
};
const { filesUnder, root } = (await import(
  new URL('../support/files.mjs', import.meta.url).href
)) as {
  filesUnder: (folder: string) => string[];
  root: string;
};

const sources = 'packages/elements/src';
const manifest = createManifest();
const elements = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .filter((one): one is Declaration & { tagName: string } => one.tagName !== undefined);

const names = (entries: readonly Named[] = []) => entries.map(({ name }) => name);
const sorted = (values: Iterable<string>) => [...new Set(values)].sort();
const text = (file: string) => readFileSync(join(root, file), 'utf8');
const code = () =>
  filesUnder(sources).filter((file: string) => file.endsWith('.ts') && !file.includes('.test.'));

/** The sources of a widget alone; what it shares is told for all of them. */
const folderOf = (className: string) =>
  code().filter((file: string) => {
    const folder = /widgets\/([^/]+)\//.exec(file)?.[1] ?? '';
    return (
      `Cb${folder.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase())}` ===
      className
    );
  });
const found = (files: readonly string[], pattern: RegExp) =>
  sorted(files.flatMap((file) => [...text(file).matchAll(pattern)].map(([, name = '']) => name)));

const emitted = /\bemit\(\s*'(cb-[a-z-]+)'/g;
/** What lays the sign-in over the page is no element of the embedder's. */
const inSession = () => code().filter((file: string) => file.includes('/session/'));

const page = text('docs/elements.md');
const sectionOf = (title: string) => page.split(`\n## ${title}\n`)[1]?.split('\n## ')[0] ?? '';
const sharedPage = () => sectionOf('What all of them share');

describe('the custom elements manifest', () => {
  it('leads to files of the package alone', () => {
    const paths = [...JSON.stringify(manifest).matchAll(/"(?:path|module)":"([^"]+)"/g)];
    assert.ok(paths.length > 40);
    for (const [, path = ''] of paths) {
      assert.match(path, /^dist\/.*\.js$/);
      const source = path.replace('dist/', `${sources}/`).replace(/\.js$/, '.ts');
      assert.ok(existsSync(join(root, source)), path);
    }
  });

  it('describes every tag once, and each with a summary', () => {
    assert.deepEqual(sorted(elements.map(({ tagName }) => tagName)), sorted(tags().values()));
    assert.equal(elements.length, tags().size);
    for (const { tagName, summary } of elements) assert.ok(summary, tagName);
  });

  it('gives every event its type', () => {
    for (const { tagName, events = [] } of elements) {
      for (const { name, type, description } of events) {
        assert.equal(type?.text, `CustomEvent<${eventDetails().get(name) ?? ''}>`, tagName);
        assert.ok(description, `${tagName} ${name}`);
      }
    }
  });

  it('says something about every attribute, slot, part and property', () => {
    for (const element of elements) {
      const { attributes = [], slots = [], cssParts = [], cssProperties = [] } = element;
      for (const { name, description } of [
        ...attributes,
        ...slots,
        ...cssParts,
        ...cssProperties,
      ]) {
        assert.match(description ?? '', /\w{3}/, `${element.tagName} ${name}`);
        assert.doesNotMatch(description ?? '', /none here/, `${element.tagName} ${name}`);
      }
    }
  });
});

describe('what the manifest says', () => {
  it('of events: every one that is fired, and no other', () => {
    const told = elements.flatMap(({ events }) => names(events));
    const ofThePage = found(inSession(), emitted);
    assert.deepEqual(sorted([...told, ...ofThePage]), sorted(eventDetails().keys()));
    assert.deepEqual(
      ofThePage.filter((event) => !sharedPage().includes(`| \`${event}\` `)),
      [],
    );
    for (const { name, tagName, events } of elements) {
      const fired = found(folderOf(name), emitted);
      const missing = fired.filter((event) => !names(events).includes(event));
      assert.deepEqual(missing, [], `${tagName} fires them and does not say so`);
    }
  });

  it('of events: those of the widgets inside, too', () => {
    const told = (tag: string) =>
      names(elements.find(({ tagName }) => tagName === tag)?.events).filter(Boolean);
    const inside: Record<string, readonly string[]> = {
      'cb-invoice': told('cb-pay-invoice'),
      'cb-invoice-history': [...told('cb-invoice'), ...told('cb-pay-invoice')],
      'cb-portal': elements.flatMap(({ tagName }) => told(tagName)),
    };
    for (const [tag, events] of Object.entries(inside)) {
      assert.deepEqual(
        events.filter((event) => !told(tag).includes(event)),
        [],
        tag,
      );
    }
    assert.ok(told('cb-portal').includes('cb-invoice-paid'));
  });

  it('of slots: every one that is drawn, and no other', () => {
    for (const { name, tagName, slots } of elements) {
      const drawn = found(folderOf(name), /<slot\s+name="([a-z-]+)"/g);
      const told = names(slots);
      assert.ok(
        told.includes('heading') && told.includes('empty'),
        `${tagName}: heading and empty`,
      );
      const missing = told.filter((slot) => slot !== 'payment-fields' && !drawn.includes(slot));
      assert.deepEqual(missing, [], `${tagName} has no such slot`);
      const own = ['held', 'sign-in', 'bill-to', 'contacts', 'form', 'reset'];
      const untold = drawn.filter((slot) => !told.includes(slot) && !own.includes(slot));
      assert.deepEqual(untold, [], `${tagName} does not tell of it`);
    }
  });

  it('of parts: each is drawn; that each drawn is told, the look at every state says', () => {
    const shared = code().filter((file: string) => /src\/(ui|payment|core)\//.test(file));
    for (const { name, tagName, cssParts } of elements) {
      const drawn = found([...folderOf(name), ...shared], /\bpart=["'$]?\{?'?([a-z- ]+)/g);
      const known = drawn.flatMap((each) => each.split(' '));
      assert.deepEqual(
        names(cssParts).filter((part) => !known.includes(part)),
        [],
        tagName,
      );
    }
  });

  it('of custom properties: every one that a style reads, and no other', () => {
    const read = found(code(), /var\(\s*(--cb-[a-z0-9-]+)/g);
    for (const { tagName, cssProperties } of elements) {
      assert.deepEqual(sorted(names(cssProperties)), read, tagName);
    }
  });

  it('of custom properties: each reaches something that is drawn', () => {
    const held = found(code(), /(--_[a-z0-9-]+):\s*var\(\s*--cb-/g);
    assert.ok(held.length > 25);
    const used = found(code(), /var\(\s*(--_[a-z0-9-]+)/g);
    assert.deepEqual(
      held.filter((name) => !used.includes(name)),
      [],
    );
  });
});

describe('docs/elements.md', () => {
  it('has a row for everything the manifest names', () => {
    for (const { tagName, ...element } of elements) {
      for (const key of ['attributes', 'events', 'slots', 'cssParts', 'cssProperties'] as const) {
        for (const { name, inheritedFrom } of element[key] ?? []) {
          const place = inheritedFrom ? sharedPage() : sectionOf(tagName);
          assert.ok(place.includes(`| \`${name}\` `), `${tagName}: no row for ${name}`);
        }
      }
    }
  });
});
