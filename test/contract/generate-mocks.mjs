/**
 * Makes `packages/mocks/src/generated/` for the backend's own small validator, as compact,
 * dereferenced JSON Schema: the request bodies from `openapi.yaml`, and what a maker's own data must
 * be from `packages/mocks/data.schema.json`.
 *
 *     node test/contract/generate-mocks.mjs            writes the file
 *     node test/contract/generate-mocks.mjs --check    fails when the committed one differs
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { parse } from 'yaml';
import prettierConfig from '../prettier.config.mjs';
import { resolve } from './operations.mjs';

const contract = new URL('../../openapi.yaml', import.meta.url);
const companies = new URL('../../packages/mocks/data.schema.json', import.meta.url);
const target = new URL('../../packages/mocks/src/generated/', import.meta.url);

/** The backend's validator knows these keywords. Teach it another one before you use it. */
const keywords = new Set(
  `type properties required additionalProperties items minItems maxItems enum const pattern format
  minLength maxLength maxProperties minimum maximum exclusiveMinimum oneOf anyOf allOf x-typed
  x-says`.split(/\s+/),
);
const prose = new Set(
  '$schema $id $ref $defs description title example examples deprecated'.split(' '),
);

const compact = (document, schema, path) => {
  if (typeof schema !== 'object') return schema;
  const whole = { ...resolve(document, schema), ...schema };
  const entries = Object.entries(whole).flatMap(([keyword, value]) => {
    if (prose.has(keyword)) return [];
    if (!keywords.has(keyword)) {
      if (keyword.startsWith('x-')) return [];
      throw new Error(`The mock backend's validator does not know "${keyword}" (${path}).`);
    }
    return [[keyword, compactValue(document, keyword, value, path)]];
  });
  return Object.fromEntries(entries);
};

const compactValue = (document, keyword, value, path) => {
  const deeper = (schema, name) => compact(document, schema, `${path}/${name}`);
  if (keyword === 'properties') {
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => [name, deeper(part, name)]),
    );
  }
  if (['oneOf', 'anyOf', 'allOf'].includes(keyword))
    return value.map((part) => deeper(part, keyword));
  return ['items', 'additionalProperties'].includes(keyword) ? deeper(value, keyword) : value;
};

/** Lists the operations as the contract writes them; a path has parameters beside them. */
const operationsOf = ({ paths }) =>
  Object.values(paths)
    .flatMap((item) => Object.values(item))
    .filter(({ operationId }) => operationId !== undefined);

const requestSchemas = (document) =>
  operationsOf(document).flatMap(({ operationId, requestBody }) => {
    const schema = resolve(document, requestBody)?.content?.['application/json']?.schema;
    return schema ? [[operationId, compact(document, schema, operationId)]] : [];
  });

const requestSchemasFile = (
  document,
) => `// Made from openapi.yaml by \`npm run generate\`. Do not edit.
import type { OperationId } from '@corporate-billing/sdk/operations';
import type { Schema } from '../contract/validation.js';

/** What each operation's body must be. Operations without a body have none. */
export const requestSchemas: { readonly [Op in OperationId]?: Schema } = ${JSON.stringify(
  Object.fromEntries(requestSchemas(document)),
)};
`;

/** The contract says this of its own fields; other validators would refuse our keywords. */
const dataFields = {
  id: { 'x-says': 'May hold letters from A to Z, digits, - and _ only, at most 64 of them' },
  email: { 'x-typed': 'text' },
  purchaseOrderNumber: { 'x-typed': 'text' },
  text: { 'x-typed': 'name' },
};

/** Lists the codes that the documented answers of an operation show, without `default`. */
const failureCodes = (document, { responses }) =>
  Object.entries(responses)
    .filter(([status]) => status !== 'default')
    .flatMap(([, response]) => {
      const { content = {} } = resolve(document, response);
      const examples = content['application/problem+json']?.examples ?? {};
      return Object.values(examples).map((one) => resolve(document, one).value.code);
    });

const failureCodesFile = (document) => {
  const rows = operationsOf(document).map((operation) => [
    operation.operationId,
    [...new Set(failureCodes(document, operation))],
  ]);
  return `// Made from openapi.yaml by \`npm run generate\`. Do not edit.
import type { OperationId } from '@corporate-billing/sdk/operations';

/** The codes of the problems that each operation may answer with. */
export const failureCodes: { readonly [Op in OperationId]: readonly string[] } = ${JSON.stringify(
    Object.fromEntries(rows),
  )};
`;
};

/** Lists what each documented status of an operation must bring: required headers, type, JSON schema. */
const answersOf = (document, { operationId, responses }) =>
  Object.entries(responses)
    .filter(([status]) => status !== 'default')
    .map(([status, written]) => {
      const { headers = {}, content = {} } = resolve(document, written);
      const [type] = Object.keys(content);
      const required = Object.entries(headers)
        .filter(([, header]) => resolve(document, header).required)
        .map(([name]) => name);
      const { schema } = content['application/json'] ?? {};
      const place = `${operationId} ${status}`;
      return [
        status,
        {
          headers: required,
          ...(type && { type }),
          ...(schema && { schema: compact(document, schema, place) }),
        },
      ];
    });

const answersFile = (document) => {
  const rows = operationsOf(document).map((operation) => [
    operation.operationId,
    Object.fromEntries(answersOf(document, operation)),
  ]);
  const problem = compact(document, document.components.schemas.Problem, 'Problem');
  return `// Made from openapi.yaml by \`npm run generate\`. Do not edit.
import type { OperationId } from '@corporate-billing/sdk/operations';
import type { Schema } from '../contract/validation.js';

/** What an answer must bring. */
export interface DocumentedAnswer {
  readonly headers: readonly string[];
  readonly type?: string;
  readonly schema?: Schema;
}

/** Every failure is a problem. */
export const problemSchema: Schema = ${JSON.stringify(problem)};

/** What each operation may answer, by status. */
export const answers: {
  readonly [Op in OperationId]: { readonly [status: string]: DocumentedAnswer };
} = ${JSON.stringify(Object.fromEntries(rows))};
`;
};

const dataSchemaFile = async () => {
  const document = JSON.parse(await readFile(companies, 'utf8'));
  for (const [name, more] of Object.entries(dataFields)) Object.assign(document.$defs[name], more);
  return `// Made from data.schema.json by \`npm run generate\`. Do not edit.
import type { Schema } from '../contract/validation.js';

/** What a maker's own companies must be. */
export const dataSchema: Schema = ${JSON.stringify(compact(document, document, 'data'))};
`;
};

/** Writes the files, or with `check` tells whether the committed ones are as they must be. */
export const generateMocks = async ({ check = false } = {}) => {
  const document = parse(await readFile(contract, 'utf8'));
  const files = {
    'request-schemas.ts': requestSchemasFile,
    'failure-codes.ts': failureCodesFile,
    'answers.ts': answersFile,
    'data-schema.ts': dataSchemaFile,
  };
  let fresh = true;
  for (const [name, made] of Object.entries(files)) {
    const file = new URL(name, target);
    const wanted = await format(await made(document), { ...prettierConfig, parser: 'typescript' });
    if ((await readFile(file, 'utf8').catch(() => '')) === wanted) continue;
    fresh = false;
    if (check) continue;
    await mkdir(target, { recursive: true });
    await writeFile(file, wanted);
  }
  return fresh || !check;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!(await generateMocks({ check: process.argv.includes('--check') }))) {
    process.stderr.write(
      'packages/mocks/src/generated/ does not match openapi.yaml. ' +
        'Run `npm run generate` and commit the result.\n',
    );
    process.exitCode = 1;
  }
}
