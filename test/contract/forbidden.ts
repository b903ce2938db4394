/** Tells what the contract forbids, by `openapi.yaml` alone. */
import { readFileSync } from 'node:fs';
import { Ajv2020, type AnySchema, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import { parse } from 'yaml';
import { operations, type OperationId } from '@corporate-billing/sdk/operations';
import type { Call } from './calls.js';

export type Node = Readonly<Record<string, unknown>>;

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Node;
}

const contract = parse(
  readFileSync(new URL('../../openapi.yaml', import.meta.url), 'utf8'),
) as Node & { paths: Record<string, Record<string, Node>> };

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Follows a reference to the schema it names. */
export function follow(node: Node): Node {
  const ref = node['$ref'];
  if (typeof ref !== 'string') return node;
  const found = ref
    .slice(2)
    .split('/')
    .reduce<unknown>((parent, name) => (isNode(parent) ? parent[name] : undefined), contract);
  return follow(found as Node);
}

const ajv = new Ajv2020({ strict: false });
(addFormatsModule as unknown as (ajv: Ajv2020) => void)(ajv);
ajv.addSchema(contract, 'contract');

const validators = new Map<Node, ValidateFunction>();

function isValid(schema: Node, value: unknown): boolean {
  let validate = validators.get(schema);
  if (!validate) {
    const text = JSON.stringify(schema).replaceAll('"#/', '"contract#/');
    validate = ajv.compile(JSON.parse(text) as AnySchema);
    validators.set(schema, validate);
  }
  return validate(value);
}

interface Described {
  readonly parameters: readonly Parameter[];
  /** The types of body that are taken, with the schema of each. */
  readonly content: Node;
  readonly isBodyRequired: boolean;
}

const described = new Map<OperationId, Described>();
for (const methods of Object.values(contract.paths)) {
  const shared = (methods['parameters'] ?? []) as unknown as Node[];
  for (const operation of Object.values(methods)) {
    const own = (operation['parameters'] ?? []) as Node[];
    const body = follow((operation['requestBody'] ?? {}) as Node);
    described.set(operation['operationId'] as OperationId, {
      parameters: [...shared, ...own].map((one) => follow(one) as unknown as Parameter),
      content: (body['content'] ?? {}) as Node,
      isBodyRequired: body['required'] === true,
    });
  }
}

const describedAs = (operationId: OperationId): Described => {
  const found = described.get(operationId);
  if (!found) throw new Error(`The contract has no ${operationId}.`);
  return found;
};

/** Finds the schema of a body of JSON. */
export const bodySchema = (operationId: OperationId): Node | undefined =>
  (describedAs(operationId).content['application/json'] as { schema?: Node } | undefined)?.schema;

/** Tells whether the contract allows a body. */
export function allowsBody(operationId: OperationId, body: unknown): boolean {
  const schema = bodySchema(operationId);
  return schema === undefined || isValid(schema, body);
}

/** Texts of an address stand for numbers where the schema says so. */
const read = (schema: Node, text: string): unknown =>
  follow(schema)['type'] === 'integer' && /^-?\d+$/.test(text) ? Number(text) : text;

function valueOf(parameter: Parameter, call: Call): string | undefined {
  const { name } = parameter;
  if (parameter.in === 'header') return new Headers(call.headers).get(name) ?? undefined;
  if (parameter.in === 'query') return new URLSearchParams(call.query).get(name) ?? undefined;
  return decodeURIComponent(call.path?.[name] ?? name);
}

/** Says why the contract forbids a call; undefined where it allows it. */
export function forbidden(
  operationId: OperationId,
  call: Call,
  isSignedIn: boolean,
): string | undefined {
  if (operations[operationId].auth && !isSignedIn) return 'nobody is signed in';
  const { parameters, content, isBodyRequired } = describedAs(operationId);
  for (const parameter of parameters) {
    const text = valueOf(parameter, call);
    if (text === undefined && parameter.required) return `${parameter.name} is missing`;
    if (text !== undefined && !isValid(parameter.schema, read(parameter.schema, text))) {
      return `${parameter.name} is not of its schema`;
    }
  }
  // What comes without being asked for is not read.
  if (Object.keys(content).length === 0) return undefined;
  if (call.body === undefined) return isBodyRequired ? 'the body is missing' : undefined;
  if (!('application/json' in content)) {
    const isFile = typeof call.body === 'string' && call.body.startsWith('%PDF-');
    return isFile ? undefined : 'the body is no such file';
  }
  // A string is sent as it is, so that it may be no JSON.
  if (typeof call.body === 'string') return 'the body is no JSON';
  return allowsBody(operationId, call.body) ? undefined : 'the body is not of its schema';
}
