/**
 * What editors need to know of the elements, made from their manifest: data for VS Code and web-types
 * for JetBrains. `npm run build` writes them into the package.
 */
import { elementsOf } from './frameworks.mjs';

/** @returns {Record<string, string>} The text of each file, by its path in the package. */
export function editorFiles(manifest, { name, version }) {
  const elements = elementsOf(manifest);
  const files = {
    'vscode.html-data.json': vscodeHtml(elements),
    'vscode.css-data.json': vscodeCss(elements),
    'web-types.json': webTypes(elements, { name, version }),
  };
  return Object.fromEntries(
    Object.entries(files).map(([file, data]) => [file, `${JSON.stringify(data, null, 2)}\n`]),
  );
}

/** Finds the values of an attribute that takes one of a few words. */
const valuesOf = ({ type }) =>
  [...(type?.text ?? '').matchAll(/'([^']*)'/g)].map(([, value]) => value);

const isSwitch = ({ type }) => type?.text === 'boolean';

const told = ({ description, summary, tagName }) => description ?? summary ?? tagName;

/** Finds what at least one element has, once. */
const distinct = (elements, key) => [
  ...new Map(
    elements.flatMap((element) => element[key] ?? []).map((entry) => [entry.name, entry]),
  ).values(),
];

const vscodeHtml = (elements) => ({
  version: 1.1,
  tags: elements.map(({ tagName, attributes = [], events = [], ...element }) => ({
    name: tagName,
    description: told({ tagName, ...element }),
    attributes: [
      ...attributes.map((attribute) => ({
        name: attribute.name,
        description: attribute.description,
        ...(isSwitch(attribute) ? { valueSet: 'v' } : {}),
        ...(valuesOf(attribute).length > 0
          ? { values: valuesOf(attribute).map((value) => ({ name: value })) }
          : {}),
      })),
      ...events.map((event) => ({ name: `on${event.name}`, description: event.description })),
    ],
  })),
});

const vscodeCss = (elements) => ({
  version: 1.1,
  properties: distinct(elements, 'cssProperties').map(({ name, description }) => ({
    name,
    description,
  })),
  pseudoElements: distinct(elements, 'cssParts').map(({ name, description }) => ({
    name: `::part(${name})`,
    description,
  })),
});

const webTypes = (elements, { name, version }) => ({
  $schema: 'https://json.schemastore.org/web-types',
  name,
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map((element) => ({
        name: element.tagName,
        description: told(element),
        attributes: (element.attributes ?? []).map((attribute) => ({
          name: attribute.name,
          description: attribute.description,
          value: isSwitch(attribute)
            ? { kind: 'no-value', type: 'boolean' }
            : { type: attribute.type?.text ?? 'string' },
        })),
        slots: named(element.slots),
        js: {
          properties: (element.members ?? [])
            .filter(({ kind, static: ofClass }) => kind === 'field' && !ofClass)
            .map((member) => ({
              name: member.name,
              description: member.description,
              type: member.type?.text,
            })),
          events: (element.events ?? []).map((event) => ({
            name: event.name,
            description: event.description,
            type: event.type.text,
          })),
        },
        css: { parts: named(element.cssParts), properties: named(element.cssProperties) },
      })),
    },
  },
});

const named = (entries = []) => entries.map(({ name, description }) => ({ name, description }));
