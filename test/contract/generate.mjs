/**
 * Makes `packages/sdk/src/generated/` and `packages/mocks/src/generated/` from `openapi.yaml`.
 *
 *     node test/contract/generate.mjs            writes the files
 *     node test/contract/generate.mjs --check    fails when the committed ones differ
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { format } from 'prettier';
import ts from 'typescript';
import { parse } from 'yaml';
import prettierConfig from '../prettier.config.mjs';
import { generateMocks } from './generate-mocks.mjs';
import { operationTable } from './operations.mjs';
import { answerSchema, shapeOf, takesBody } from './shapes.mjs';

const contract = new URL('../../openapi.yaml', import.meta.url);
const target = new URL('../../packages/sdk/src/generated/', import.meta.url);
const banner = '// Made from openapi.yaml by `npm run generate`. Do not edit.\n';

const open = ts.factory.createParenthesizedType(
  ts.factory.createIntersectionTypeNode([
    ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    ts.factory.createTypeLiteralNode([]),
  ]),
);
const literal = (value) =>
  ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(value, true));
const blob = ts.factory.createTypeReferenceNode('Blob');

/** An open enum keeps its known values for the editor and takes any other string. */
const transform = (schema) => {
  const known = schema['x-extensible-enum'];
  if (known) return ts.factory.createUnionTypeNode([...known.map(literal), open]);
  return schema.contentMediaType === undefined ? undefined : blob;
};

const typesFile = async (yaml) =>
  astToString(await openapiTypescript(yaml, { transform, immutable: true }));

const operationsFile = (document) => {
  const rows = operationTable(document).map(({ operationId, ...row }) => {
    const cells = Object.entries(row).filter(([, value]) => value !== undefined);
    return `${operationId}: ${JSON.stringify(Object.fromEntries(cells))},`;
  });
  return `
/** One row of the operation table: all that a client or a backend needs besides the types. */
export interface Operation {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below the server's base URL, \`/invoices/{invoiceNumber}/payments\`. */
  readonly path: string;
  /** The part of the account it belongs to. */
  readonly group: string;
  /** Needs a session. */
  readonly auth: boolean;
  /** \`Idempotency-Key\` is required. */
  readonly idempotent: boolean;
  /** \`If-Match\` is required. */
  readonly conditional: boolean;
  /** The account may ask for a recent sign-in first. */
  readonly stepUp: boolean;
  /** What the billing contact must be allowed to do. */
  readonly capability?: string;
  /** The groups a successful call makes stale. */
  readonly changes: readonly string[];
  /** Its body is a file, and no JSON. */
  readonly takesFile?: boolean;
  readonly answers: 'json' | 'pdf' | 'file' | 'none';
  /** Every documented status. */
  readonly statuses: readonly number[];
}

/** Every operation of the contract, by its \`operationId\`, in the contract's order. */
export const operations = {
${rows.join('\n')}
} as const satisfies Record<string, Operation>;

export type OperationId = keyof typeof operations;

/** Parameters, bodies and answers of every operation, as types. */
export type { operations as Contract } from './openapi.js';
`;
};

/** Returns the rows of a table of the SDK: what is not said has the usual value. */
const rowsFor = (document, isIn) =>
  operationTable(document)
    .filter(isIn)
    .map((row) => {
      const { operationId, method, path, group } = row;
      const cells = {
        ...(method !== 'GET' && { method }),
        path,
        group,
        ...(row.answers !== 'json' && { answers: row.answers }),
        ...(!row.auth && { open: true }),
        ...(row.idempotent && { keyed: true }),
        ...(takesBody(document, row) && { body: row.takesFile ? 'file' : true }),
        ...(row.changes.length > 0 && { changes: row.changes }),
      };
      return `${operationId}: ${JSON.stringify(cells)},`;
    });

const isRead = ({ method, answers }) => method === 'GET' && answers === 'json';

/** What a page needs before its first read is sent; the other operations stand apart. */
const readsFile = (document) => `
/**
 * What a client needs of the operation table besides the types. Unless said otherwise an operation is
 * a GET that answers JSON, needs a session, takes no body and changes nothing.
 */
export interface RouteRow {
  readonly method?: 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly group: string;
  readonly answers?: 'pdf' | 'file' | 'none';
  /** Works with nobody signed in. */
  readonly open?: boolean;
  /** \`Idempotency-Key\` is required. */
  readonly keyed?: boolean;
  /** Takes a JSON object, or a file. */
  readonly body?: true | 'file';
  /** The groups a successful call makes stale. */
  readonly changes?: readonly string[];
}

/** The operations that read JSON. */
export const reads = {
${rowsFor(document, isRead).join('\n')}
} satisfies Record<string, RouteRow>;
`;

const routesFile = (document) => `
import type { RouteRow } from './reads.js';

/** The operations that write, or answer a document. */
export const otherRoutes = {
${rowsFor(document, (row) => !isRead(row)).join('\n')}
} satisfies Record<string, RouteRow>;
`;

/** What answers are checked against; it comes after the first request has left, so it stands apart. */
const shapesFile = (document) => {
  const rows = operationTable(document)
    .filter(({ answers }) => answers === 'json')
    .map((row) => {
      const shape = shapeOf(document, answerSchema(document, row));
      return `${row.operationId}: ${JSON.stringify(shape)},`;
    });
  return `
import type { OperationId } from './operations.js';

/** An example of a value: objects by their required fields, lists by their items. */
export type Shape = string | number | boolean | readonly Shape[] | { readonly [name: string]: Shape };

/** What the answer of an operation has at least, as the same kinds of values. */
export const shapes: { readonly [Id in OperationId]?: Shape } = {
${rows.join('\n')}
};
`;
};

/** Returns the generated files by name, as they must be committed. */
export const generate = async () => {
  const yaml = await readFile(contract, 'utf8');
  const document = parse(yaml);
  const sources = {
    'openapi.ts': await typesFile(yaml),
    'operations.ts': operationsFile(document),
    'reads.ts': readsFile(document),
    'routes.ts': routesFile(document),
    'shapes.ts': shapesFile(document),
  };
  const formatted = Object.entries(sources).map(async ([name, source]) => [
    name,
    await format(banner + source, { ...prettierConfig, parser: 'typescript' }),
  ]);
  return Object.fromEntries(await Promise.all(formatted));
};

/** Lists the generated files whose committed text differs from what the contract makes. */
export const differing = async () => {
  const names = (await generateMocks({ check: true })) ? [] : ['mocks/src/generated'];
  for (const [name, wanted] of Object.entries(await generate())) {
    const committed = await readFile(new URL(name, target), 'utf8').catch(() => '');
    if (committed !== wanted) names.push(`sdk/src/generated/${name}`);
  }
  return names;
};

const check = async () => {
  const names = await differing();
  if (names.length === 0) return;
  process.stderr.write(
    `These files under packages/ do not match openapi.yaml: ${names.join(', ')}. ` +
      'Run `npm run generate` and commit the result.\n',
  );
  process.exitCode = 1;
};

const write = async () => {
  await mkdir(target, { recursive: true });
  for (const [name, text] of Object.entries(await generate()))
    await writeFile(new URL(name, target), text);
  await generateMocks();
};

if (process.argv[1] === fileURLToPath(import.meta.url))
  await (process.argv.includes('--check') ? check() : write());
