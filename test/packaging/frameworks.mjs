/**
 * What frameworks need to know of the elements, made from their manifest: components for React, types
 * for JSX, Vue and Svelte. `npm run build` writes them into the package.
 */

const head = '// Made from custom-elements.json by the build.\n';

/** @returns {Record<string, string>} The text of each file, by its path in the package. */
export function frameworkFiles(manifest) {
  const widgets = widgetsOf(manifest);
  const files = {
    'props.d.ts': propsTypes(widgets, elementsOf(manifest)[0].cssProperties),
    'react.js': reactModule(widgets),
    'react.d.ts': reactTypes(widgets),
    'jsx.d.ts': jsxTypes(widgets),
    'vue.d.ts': vueTypes(widgets),
    'svelte.d.ts': svelteTypes(widgets),
    // A page may import the types as a module; there is nothing to run.
    'jsx.js': 'export {};\n',
    'vue.js': 'export {};\n',
    'svelte.js': 'export {};\n',
  };
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [`dist/frameworks/${name}`, text]),
  );
}

/** Lists the elements of a manifest by their tags. */
export const elementsOf = ({ modules }) =>
  modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName !== undefined)
    .sort((a, b) => a.tagName.localeCompare(b.tagName));

const isSettable = ({ kind, readonly, static: ofClass }) =>
  kind === 'field' && !readonly && !ofClass;

const isOfEveryHtmlElement = ({ name }) => name === 'lang';

const isOfEveryWidget = ({ inheritedFrom }) => inheritedFrom !== undefined;

const widgetsOf = (manifest) =>
  elementsOf(manifest).map(({ tagName, name, summary = '', members = [], events = [] }) => ({
    tag: tagName,
    name,
    summary,
    properties: members.filter((member) => isSettable(member) && !isOfEveryHtmlElement(member)),
    events,
  }));

const eachOf = (widgets, line) => widgets.map(line).join('\n');

const comment = (text, indent = '') =>
  text ? `${indent}/** ${text.replace(/\s*\n\s*/g, ' ').replaceAll('*/', '*\\/')} */\n` : '';

/** `cb-signed-in` is `onCbSignedIn` among the props of a component. */
export const handlerName = (event) =>
  `on${event.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase())}`;

// What all types share: the attributes and properties of each tag.

/** An attribute is written as text, whatever its property is. */
function attributeType(className, { name, type }) {
  const property = `${className}['${name}']`;
  if (type?.text === 'boolean') return `${property} | ''`;
  return /\bnumber\b/.test(type?.text ?? '') ? `${property} | \`\${number}\`` : property;
}

const propsTypes = (widgets, tokens) => `${head}import type {
  CbEventMap,
${eachOf(widgets, ({ name }) => `  ${name},`)}
} from '../index.js';

/** The custom properties that every tag reads, set anywhere above it. */
export type CbToken =
${tokens.map(({ name }) => `  | '${name}'`).join('\n')};

/** The events of all tags with what a handler gets. */
export type CbHandlers<Event extends keyof CbEventMap> = {
  [Name in Event as \`on\${Name}\`]?: (event: CbEventMap[Name]) => void;
};

/** The classes by tag. */
export interface CbElements {
${eachOf(widgets, ({ tag, name }) => `  '${tag}': ${name};`)}
}

/** What a tag fires. */
export interface CbEventNames {
${eachOf(widgets, ({ tag, events }) => `  '${tag}': ${events.map(({ name }) => `'${name}'`).join(' | ')};`)}
}

/** The attributes and properties of all tags. */
export interface CbSharedProps {
${eachOf(widgets[0].properties.filter(isOfEveryWidget), (property) => propLines(widgets[0].name, property))}
}

/** The attributes and properties of each tag besides those of every HTML element. */
export interface CbProps {
${eachOf(widgets, ownProps)}
}
`;

function ownProps({ tag, name, summary, properties }) {
  const own = properties.filter((property) => !isOfEveryWidget(property));
  const type =
    own.length === 0 ? '' : ` & {\n${eachOf(own, (one) => propLines(name, one, '    '))}\n  }`;
  return `${comment(summary, '  ')}  '${tag}': CbSharedProps${type};`;
}

function propLines(className, property, indent = '  ') {
  const { name, attribute, description = '' } = property;
  const line = (key, type) =>
    `${comment(description, indent)}${indent}${key}?: ${type} | undefined;`;
  const written = attributeType(className, property);
  if (attribute === name) return line(name, written);
  const asProperty = line(name, `${className}['${name}']`);
  return attribute ? `${asProperty}\n${line(`'${attribute}'`, written)}` : asProperty;
}

// React

const reactModule = (widgets) => `'use client';
${head}import { reactComponent } from './react-component.js';

${eachOf(
  widgets,
  ({ tag, name, properties, events }) => `export const ${name} = /* @__PURE__ */ reactComponent({
  tag: '${tag}',
  load: () => import('../define/${tag}.js'),
  properties: [${properties.map((property) => `'${property.name}'`).join(', ')}],
  events: { ${events.map((event) => `${handlerName(event.name)}: '${event.name}'`).join(', ')} },
});`,
)}
`;

const reactTypes = (
  widgets,
) => `${head}import type { EventName, ReactWebComponent } from '@lit/react';
import type {
  CbEventMap,
${eachOf(widgets, ({ name }) => `  ${name} as ${name}Element,`)}
} from '../index.js';

${eachOf(
  widgets,
  ({
    name,
    summary,
    events,
  }) => `${comment(summary)}export declare const ${name}: ReactWebComponent<
  ${name}Element,
  {
${eachOf(events, (event) => `${comment(event.description ?? '', '    ')}    ${handlerName(event.name)}: EventName<CbEventMap['${event.name}']>;`)}
  }
>;
export type ${name} = ${name}Element;`,
)}
export type { CbToken } from './props.js';
`;

// JSX, for React's and Preact's own tags

const jsxTypes =
  () => `${head}import type { CbElements, CbEventNames, CbHandlers, CbProps } from './props.js';

export type { CbToken } from './props.js';

/** What JSX and every HTML element take. Attributes with a dash are not checked by TypeScript. */
interface HtmlAttributes<Element> {
  key?: string | number | bigint | null | undefined;
  ref?: ((element: Element | null) => unknown) | { current: Element | null } | null | undefined;
  children?: unknown;
  class?: string | undefined;
  className?: string | undefined;
  dir?: string | undefined;
  hidden?: boolean | undefined;
  id?: string | undefined;
  lang?: string | undefined;
  part?: string | undefined;
  role?: string | undefined;
  slot?: string | undefined;
  style?: object | string | undefined;
  suppressHydrationWarning?: boolean | undefined;
  tabIndex?: number | undefined;
  title?: string | undefined;
}

/**
 * The tags in JSX. Handlers such as \`oncb-signed-in\` are heard in React 19 and Preact; in React 18 use
 * the components of \`@corporate-billing/elements/react\`.
 */
export type CbJsxElements = {
  [Tag in keyof CbElements]: HtmlAttributes<CbElements[Tag]> &
    CbProps[Tag] &
    CbHandlers<CbEventNames[Tag]>;
};

declare global {
  namespace JSX {
    interface IntrinsicElements extends CbJsxElements {}
  }
}
// @ts-ignore A page has one of these, and not the others.
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends CbJsxElements {}
  }
}
// @ts-ignore
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends CbJsxElements {}
  }
}
`;

// Vue

const vueTypes = () => `${head}import type { DefineComponent, HTMLAttributes } from 'vue';
import type { CbEventMap } from '../index.js';
import type { CbElements, CbEventNames, CbProps } from './props.js';

type Camel<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\`
  ? \`\${First}\${Capitalize<Camel<Rest>>}\`
  : Name;

/** \`@cb-signed-in\` in a template is \`onCbSignedIn\` among the props. */
type Handlers<Event extends keyof CbEventMap> = {
  [Name in Event as \`on\${Capitalize<Camel<Name>>}\`]?: (event: CbEventMap[Name]) => void;
};

type Attributes<Tag extends keyof CbElements> = CbProps[Tag] & Handlers<CbEventNames[Tag]>;

/** The tags in templates. Tell the compiler that they are no components: \`isCustomElement\`. */
export type CbVueElements = {
  [Tag in keyof CbElements]: DefineComponent<
    Attributes<Tag> & Omit<HTMLAttributes, keyof Attributes<Tag>>
  >;
};

declare module 'vue' {
  interface GlobalComponents extends CbVueElements {}
  /** What goes into a widget's slot is an element with this attribute. */
  interface HTMLAttributes {
    slot?: string | undefined;
  }
}
`;

// Svelte

const svelteTypes = () => `${head}import type { HTMLAttributes } from 'svelte/elements';
import type { CbElements, CbEventNames, CbHandlers, CbProps } from './props.js';

/** The tags in Svelte's markup. */
export type CbSvelteElements = {
  [Tag in keyof CbElements]: Omit<HTMLAttributes<CbElements[Tag]>, keyof CbProps[Tag]> &
    CbProps[Tag] &
    CbHandlers<CbEventNames[Tag]>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends CbSvelteElements {}
}
`;
