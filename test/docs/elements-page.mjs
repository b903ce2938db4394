/** The manual of the elements as Markdown, from their manifest. */
import { elementsOf } from '../packaging/frameworks.mjs';
import { eventDetails } from '../packaging/manifest.mjs';

export function elementsPage(manifest) {
  const elements = elementsOf(manifest);
  return [
    '# The elements',
    'What each tag offers. Made from the sources by `npm run docs`; edit the comments there.',
    elements
      .map(({ tagName, summary }) => `- [\`<${tagName}>\`](#${tagName}): ${summary ?? ''}`)
      .join('\n'),
    '## What all of them share',
    ...shared(elements[0]),
    ...elements.flatMap(section),
  ].join('\n\n');
}

/** What is said once for all of them. */
export const sharedSection = (manifest) => shared(elementsOf(manifest)[0]).join('\n\n');

/** What is said of one. */
export const sectionOf = (element) => section(element).join('\n\n');

/** Every element inherits these, so they are described once. */
const isShared = ({ inheritedFrom }) => inheritedFrom?.name === 'CbElement';

const shared = ({ attributes = [], members = [], cssProperties = [] }) => [
  ...table('Attribute', attributes.filter(isShared)),
  ...table('Property', propertiesOf(members).filter(isShared)),
  ...table('Method', methodsOf(members).filter(isShared), (name) => `${name}()`),
  'Read by every one of them, set anywhere above it; a value of your own holds in both themes.',
  ...table('Custom property', cssProperties.filter(isShared)),
  'Fired by the sign-in that is laid over the page when a session ends: listen on `document`.',
  ...table('Event', pageEvents),
];

const typed = (name, description) => ({
  name,
  description,
  type: { text: `CustomEvent<${eventDetails().get(name)}>` },
});
const pageEvents = [
  typed('cb-session-expired', 'the session ended, and the person is asked to sign in again'),
  typed('cb-signed-in', 'somebody signed in there; `detail.session`'),
  typed('cb-signed-out', 'the person signed out there'),
];

const propertiesOf = (members) =>
  members.filter((member) => member.kind === 'field' && !member.static);
const methodsOf = (members) =>
  members.filter((member) => member.kind === 'method' && !member.static);

const notShared = (list = []) => list.filter((entry) => !isShared(entry));

function section(element) {
  const { tagName, description = '', attributes, members = [], slots, events } = element;
  return [
    `## ${tagName}`,
    description,
    ...table('Attribute', notShared(attributes)),
    ...table(
      'Property',
      notShared(propertiesOf(members)).filter(({ attribute }) => !attribute),
    ),
    ...table('Method', notShared(methodsOf(members)), (name) => `${name}()`),
    ...table('Event', events),
    ...table('Slot', slots, (name) => name || '(default)'),
    ...table('Part', element.cssParts),
    ...table('Custom property', notShared(element.cssProperties)),
  ];
}

/**
 * Makes a table of names; it has columns for the type and the value unless set where there are any.
 */
function table(kind, entries = [], nameOf = (name) => name) {
  if (entries.length === 0) return [];
  const columns = [
    [kind, ({ name }) => code(nameOf(name))],
    ['Type', ({ type }) => type?.text && code(type.text)],
    ['Unless set', ({ default: value }) => value && code(value)],
    ['', ({ description }) => description && cell(description)],
  ].filter(([, of], index) => index === 0 || entries.some(of));
  const row = (cells) => `| ${cells.join(' | ')} |`;
  return [
    [
      row(columns.map(([heading]) => heading)),
      row(columns.map(() => '---')),
      ...entries.map((entry) => row(columns.map(([, of]) => of(entry) || ''))),
    ].join('\n'),
  ];
}

const cell = (text) => text.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');
const code = (text) => `\`${cell(text)}\``;
