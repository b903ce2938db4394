import { parse } from 'yaml';
import { operationTable, resolve } from '../../contract/operations.mjs';
import { camel, exists, format, insert, kebab, node, pascal, read, write } from './files.mjs';
import { newOperation } from './contract.mjs';

const contract = 'openapi.yaml';
const sdk = 'packages/sdk/src';
const handlers = 'packages/mocks/src/operations';

/** Lines are put before or after these texts. */
const at = {
  calls: 'Readonly<Record<OperationId, Maker>> = {',
  ids: 'const operationIds = [',
  groups: 'const groups = [',
  tags: '  - name: testProvider',
  paths: 'components:\n',
  imports: '\n/**',
  handlers: 'Required<Handlers> = {',
  methods: '  taxForms: {',
  methodGroups: "  | 'taxForms'",
  types: '  readonly taxForms: {',
};

export const anchors = [
  ['test/contract/calls.ts', at.calls],
  ['test/contract/rules.mjs', at.ids],
  ['test/contract/rules.mjs', at.groups],
  [contract, at.tags],
  [contract, at.paths],
  [`${handlers}/index.ts`, at.imports],
  [`${handlers}/index.ts`, at.handlers],
  [`${sdk}/billing.ts`, at.methods],
  [`${sdk}/billing.ts`, at.methodGroups],
  [`${sdk}/surface.ts`, at.types],
];

/**
 * Writes an operation that answers with the example of its contract, and wires it.
 *
 * @param {string} id Its `operationId`.
 * @param {string} [method] With `path`, where the contract does not have it yet.
 * @param {string} [path]
 * @returns {Promise<string[]>} What is left to do by hand.
 */
export async function createOperation(id = '', method, path) {
  if (!/^[a-z]+([A-Z][a-z0-9]*)+$/.test(id)) {
    throw new Error(
      'An operationId reads as a verb and a noun: npm run create operation getCreditNote',
    );
  }
  for (const [file, text] of anchors) {
    if (!read(file).includes(text))
      throw new Error(
        `${file} has no "${text.trim()}" any more: mend test/support/create/operation.mjs.`,
      );
  }
  const isNew = !read(contract).includes(`operationId: ${id}\n`);
  if (isNew) writeContract(id, method, path);
  const operation = readOperation(id);
  if (isHandled(operation)) {
    throw new Error(`${fileOf(operation)} handles ${id} already.`);
  }
  await node('test/contract/generate.mjs');
  const test = `${handlers}/${kebab(id)}.node.test.ts`;
  writeHandler(operation);
  writeMethod(operation);
  insert('test/contract/calls.ts', { after: at.calls }, callOf(operation));
  write(test, testOf(operation));
  await format([
    ...[contract, 'test/contract/rules.mjs', 'test/contract/calls.ts', test],
    ...[fileOf(operation), `${handlers}/index.ts`, `${sdk}/billing.ts`, `${sdk}/surface.ts`],
  ]);
  process.stdout.write(`${id} answers: npm test -- ${handlers} test/contract\n`);
  return leftToDo(operation, isNew);
}

/** Adds a new operation with a placeholder for its schema. */
function writeContract(id, method, path) {
  if (!method || !/^(\/[\w{}-]+)+$/.test(path ?? '')) {
    throw new Error(
      `${contract} has no ${id}. Say where: npm run create operation ${id} get '/credit-notes/{creditNoteId}'`,
    );
  }
  const text = read(contract);
  const group = groupOf(text, path);
  const written = newOperation({ id, method: method.toLowerCase(), path, group, contract: text });
  if (text.includes(`\n  ${path}:\n`))
    insert(contract, { after: `\n  ${path}:` }, written.operation);
  else
    insert(contract, { before: at.paths }, `  ${path}:\n${written.parameters}${written.operation}`);
  insert('test/contract/rules.mjs', { after: at.ids }, `  '${id}',`);
  if (text.includes(`- name: ${group}\n`)) return;
  insert(contract, { before: at.tags }, `  - name: ${group}\n    description: To be described.`);
  insert('test/contract/rules.mjs', { after: at.groups }, `  '${group}',`);
}

/**
 * Finds the group of the other operations under the same first part of a path, or makes a new one.
 */
function groupOf(text, path) {
  const [, first] = path.split('/');
  const { paths } = parse(text);
  const neighbour = Object.entries(paths).find(([other]) => other.split('/')[1] === first);
  const { get, post, put, delete: remove } = neighbour?.[1] ?? {};
  return (get ?? post ?? put ?? remove)?.['x-group'] ?? camel(first);
}

/** Reads a row of the operation table with its parts of the contract. */
function readOperation(id) {
  const document = parse(read(contract));
  const row = operationTable(document).find(({ operationId }) => operationId === id);
  const written = document.paths[row.path][row.method.toLowerCase()];
  const [status, answer] = Object.entries(written.responses).find(([code]) => code.startsWith('2'));
  const json = (content) => content?.['application/json'];
  const content = json(resolve(document, answer).content);
  return {
    ...row,
    id,
    status: Number(status),
    parameters: [...row.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name),
    values: valuesOf(document, row.path),
    answer: exampleOf(document, content),
    body: exampleOf(document, json(written.requestBody?.content)),
    isList: resolve(document, content?.schema)?.properties?.items !== undefined,
  };
}

/** Finds the example of each parameter of a path. */
function valuesOf(document, path) {
  const parameters = (document.paths[path].parameters ?? []).map((each) => resolve(document, each));
  return Object.fromEntries(
    parameters
      .filter((each) => each.in === 'path')
      .map(({ name, example }) => [name, example ?? name]),
  );
}

function exampleOf(document, content) {
  const [example] = Object.values(content?.examples ?? {});
  return example === undefined ? undefined : resolve(document, example).value;
}

const fileOf = ({ group }) => `${handlers}/${kebab(group)}.ts`;

/** A handler stands in the table of its group under its id, by itself or with its function. */
const isHandled = (operation) =>
  exists(fileOf(operation)) &&
  new RegExp(`^  ${operation.id}[,:]`, 'm').test(read(fileOf(operation)));

/** Adds the handler to the file of its group, which is made where there is none. */
function writeHandler(operation) {
  const file = fileOf(operation);
  if (!exists(file)) {
    const name = `${operation.group}Operations`;
    write(
      file,
      `import type { Handler, Handlers } from '../request/operation.js';\n\nexport const ${name} = {\n} satisfies Handlers;\n`,
    );
    insert(
      `${handlers}/index.ts`,
      { before: at.imports },
      `import { ${name} } from './${kebab(operation.group)}.js';`,
    );
    insert(`${handlers}/index.ts`, { after: at.handlers }, `  ...${name},`);
  }
  addImport(file, 'Handler', '../request/operation.js', 'type ');
  if (operation.parameters.length > 0) addImport(file, 'problem', '../contract/problem.js', '');
  const [list] = /export const \w+ = \{/.exec(read(file)) ?? [];
  insert(file, { before: list }, handlerOf(operation));
  insert(file, { after: list }, `  ${operation.id},`);
}

/** Adds a name to the imports of a file, where it is missing. */
function addImport(file, name, from, kind) {
  const text = read(file);
  const found = new RegExp(`import ${kind}\\{([^}]*)\\} from '${from}';`).exec(text);
  if (!found) write(file, `import ${kind}{ ${name} } from '${from}';\n${text}`);
  else if (!new RegExp(`\\b${name}\\b`).test(found[1])) {
    write(file, text.replace(found[0], found[0].replace('{', `{ ${name},`)));
  }
}

/** The handler knows one number, that of the example: any other is answered like an unknown one. */
function handlerOf({ id, status, parameters, values, answer }) {
  const given = `{ status: ${status}${answer === undefined ? '' : `, body: ${JSON.stringify(answer)}`} }`;
  const [name] = parameters;
  return name === undefined
    ? `/** Answers with the example of the contract. */
const ${id}: Handler<'${id}'> = () => (${given});
`
    : `/** Answers with the example of the contract. */
const ${id}: Handler<'${id}'> = ({ params }) => {
  if (params.${name} !== '${values[name]}') throw problem('not-found');
  return ${given};
};
`;
}

/** Adds the method to the client, in the group of the contract. */
function writeMethod({ id, method, path, group, parameters, body, isList }) {
  const names = [...parameters, ...(body === undefined ? [] : ['body']), 'call'];
  const parts = [
    ...(parameters.length > 0 ? [`params: { path: { ${parameters.join(', ')} } }`] : []),
    ...names.slice(parameters.length),
  ];
  const request = `api.${method}('${path}', { ${parts.join(', ')} })`;
  const types = [
    ...parameters.map((name) => `${name}: string`),
    ...(body === undefined ? [] : [`body: Body<'${id}'>`]),
    'options?: CallOptions',
  ];
  const output = `CallOutput<'${id}'>${isList ? "['items']" : ''}`;
  const verb = nameOf(id, group);
  const written = `${verb}: (${names.join(', ')}) => ${isList ? `items(${request})` : request},`;
  const type = `${verb}: (${types.join(', ')}) => Promise<${output}>;`;
  const [client, surface] = [`${sdk}/billing.ts`, `${sdk}/surface.ts`];
  const known = placeInClient(group);
  if (known) {
    insert(client, { after: known }, written);
    insert(surface, { after: `  readonly ${group}: {` }, type);
  } else {
    insert(client, { before: at.methodGroups }, `  | '${group}'`);
    insert(client, { before: at.methods }, `  ${group}: {\n${written}\n},`);
    insert(surface, { before: at.types }, `  readonly ${group}: {\n${type}\n};`);
  }
}

/** Returns the text that the methods of a group follow; undefined for a new group. */
function placeInClient(group) {
  const text = read(`${sdk}/billing.ts`);
  const plain = [`Billing['${group}'] => ({`, `\n  ${group}: {`].find((each) =>
    text.includes(each),
  );
  return plain ?? new RegExp(`Billing\\['${group}'\\] \\{[^]*?  return \\{`).exec(text)?.[0];
}

/**
 * Returns the verb of an id, `get` for `getCreditNote`; the whole id where the group has the verb
 * already.
 */
function nameOf(id, group) {
  const [verb] = /^[a-z]+/.exec(id);
  const [, methods = ''] = read(`${sdk}/surface.ts`).split(`  readonly ${group}: {`);
  return methods.split('\n  };')[0].includes(` ${verb}: (`) ? id : verb;
}

const headersOf = ({ idempotent, conditional }) => ({
  ...(idempotent && { 'Idempotency-Key': 'first' }),
  ...(conditional && { 'If-Match': '*' }),
});

/** Writes the row of the table whose answers the contract judges. */
function callOf(operation) {
  const { id, parameters, values, body, idempotent, conditional } = operation;
  const parts = [
    ...(parameters.length > 0 ? [`path: ${JSON.stringify(values)}`] : []),
    ...(body === undefined ? [] : [`body: ${JSON.stringify(body)}`]),
    ...(idempotent || conditional ? [`headers: ${JSON.stringify(headersOf(operation))}`] : []),
  ];
  return `  ${id}: ${parts.length === 0 ? 'nothing' : `() => ({ ${parts.join(', ')} })`},`;
}

function testOf(operation) {
  const { id, method, path, status, values, body, answer } = operation;
  const address = path.replace(/\{(\w+)\}/g, (_all, name) => values[name]);
  const headers = headersOf(operation);
  const ask = {
    ...(method !== 'GET' && { method }),
    ...(body !== undefined && { body }),
    ...(Object.keys(headers).length > 0 && { headers }),
  };
  return `import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { world } from '../test-client.node.test.js';

describe('${id}', () => {
  it('answers the person who is signed in', async () => {
    const { client } = await world();
    const answer = await client.ask('${address}', ${JSON.stringify(ask)});
    assert.equal(answer.status, ${status});
    ${answer === undefined ? '' : `assert.deepEqual(answer.body, ${JSON.stringify(answer)});`}
  });
});
`;
}

/** The operation answers without these; they make it a part of the product. */
const leftToDo = (operation, isNew) => [
  ...(isNew ? [`${contract}: its summary, schemas, examples, x-capability and x-changes`] : []),
  `${fileOf(operation)}: what it does, in place of the example`,
  `${handlers}/${kebab(operation.id)}.node.test.ts: what a person notices of it`,
  `${sdk}/surface.ts: what its method is for; ${sdk}/models.ts: names for its types, such as ${pascal(operation.group)}`,
  'packages/sdk/README.md and .changeset/: npm run build, npm run api, npx changeset',
];
