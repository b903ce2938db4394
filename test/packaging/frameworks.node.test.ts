/** What is made of the manifest names everything the manifest names. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

interface Named {
  readonly name: string;
}
interface Element {
  readonly tagName: string;
  readonly name: string;
  readonly attributes?: readonly Named[];
  readonly events?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
  readonly slots?: readonly Named[];
}
type Files = Record<string, string>;

const load = async (name: string): Promise<unknown> =>
  import(new URL(name, import.meta.url).href) as Promise<unknown>;
const { createManifest } = (await load('manifest.mjs')) as { createManifest: () => object };
const { elementsOf, frameworkFiles, handlerName } = (await load('frameworks.mjs')) as {
  elementsOf: (manifest: object) => Element[];
  frameworkFiles: (manifest: object) => Files;
  handlerName: (event: string) => string;
};
const { editorFiles } = (await load('editor-data.mjs')) as {
  editorFiles: (manifest: object, about: { name: string; version: string }) => Files;
};

const manifest = createManifest();
const elements = elementsOf(manifest);
const frameworks = frameworkFiles(manifest);
const editors = editorFiles(manifest, { name: 'elements', version: '1.2.3' });
const read = (files: Files, path: string): unknown => JSON.parse(files[path] ?? '');
const namesOf = (entries: readonly Named[] = []) => entries.map(({ name }) => name).sort();

describe('what is made for frameworks', () => {
  it('names an event among props as React does', () => {
    assert.equal(handlerName('cb-signed-in'), 'onCbSignedIn');
    assert.equal(handlerName('cb-invoice-contact-added'), 'onCbInvoiceContactAdded');
  });

  it('has a component with every event for each element', () => {
    const text = frameworks['dist/frameworks/react.js'] ?? '';
    assert.ok(text.startsWith("'use client';"));
    for (const { name, tagName, events = [] } of elements) {
      const [component = ''] = new RegExp(`export const ${name} = [^]*?\n}\\);`).exec(text) ?? [];
      assert.ok(component.includes(`define/${tagName}.js`), name);
      for (const event of events) assert.ok(component.includes(`'${event.name}'`), event.name);
    }
  });

  it('types every attribute of each element', () => {
    const text = frameworks['dist/frameworks/props.d.ts'] ?? '';
    for (const { attributes = [] } of elements) {
      for (const { name } of attributes) {
        if (name !== 'lang') assert.match(text, new RegExp(`\\n +'?${name}'?\\?: `), name);
      }
    }
  });
});

describe('what is made for editors', () => {
  it('has each tag with its attributes and events for VS Code', () => {
    const { tags } = read(editors, 'vscode.html-data.json') as {
      tags: { name: string; attributes: Named[] }[];
    };
    assert.deepEqual(namesOf(tags), elements.map(({ tagName }) => tagName).sort());
    for (const { tagName, attributes = [], events = [] } of elements) {
      const told = namesOf(tags.find(({ name }) => name === tagName)?.attributes);
      const right = [...namesOf(attributes), ...events.map(({ name }) => `on${name}`)].sort();
      assert.deepEqual(told, right, tagName);
    }
  });

  it('has each custom property and part once for VS Code', () => {
    const { properties, pseudoElements } = read(editors, 'vscode.css-data.json') as {
      properties: Named[];
      pseudoElements: Named[];
    };
    assert.deepEqual(namesOf(properties), namesOf(elements[0]?.cssProperties));
    const parts = new Set(elements.flatMap(({ cssParts }) => namesOf(cssParts)));
    assert.deepEqual(namesOf(pseudoElements), [...parts].map((part) => `::part(${part})`).sort());
  });

  it('has each tag with its attributes, events, slots and parts for JetBrains', () => {
    const types = read(editors, 'web-types.json') as {
      version: string;
      contributions: {
        html: {
          elements: {
            name: string;
            attributes: Named[];
            slots: Named[];
            js: { events: Named[] };
            css: { parts: Named[] };
          }[];
        };
      };
    };
    assert.equal(types.version, '1.2.3');
    for (const element of elements) {
      const told = types.contributions.html.elements.find(({ name }) => name === element.tagName);
      assert.deepEqual(namesOf(told?.attributes), namesOf(element.attributes), element.tagName);
      assert.deepEqual(namesOf(told?.js.events), namesOf(element.events), element.tagName);
      assert.deepEqual(namesOf(told?.slots), namesOf(element.slots), element.tagName);
      assert.deepEqual(namesOf(told?.css.parts), namesOf(element.cssParts), element.tagName);
    }
  });
});
