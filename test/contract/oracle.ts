/**
 * Judges answers by the contract alone: it uses Ajv and `openapi.yaml`, and none of our own types.
 */
import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import { parse } from 'yaml';

type Node = Readonly<Record<string, unknown>>;

/** One documented answer of an operation. */
export interface Documented {
  readonly status: number;
  /** The codes of the problems that its examples show. */
  readonly codes: readonly string[];
}

/** An answer that has been read to its end. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

export interface Oracle {
  /** Lists every status an operation documents, without `default`. */
  documented(operationId: string): Documented[];
  /** Says what is wrong with an answer by the contract; undefined when nothing is. */
  judge(operationId: string, answer: Answer): string[];
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

const nodeAt = (node: Node, key: string): Node => {
  const next = node[key];
  return isNode(next) ? next : {};
};

const escape = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** Reads the contract; `text` stands in for the file where a test bends it. */
export function createOracle(
  text = readFileSync(new URL('../../openapi.yaml', import.meta.url), 'utf8'),
): Oracle {
  const contract = parse(text) as Node;
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  const addFormats = addFormatsModule as unknown as (ajv: Ajv2020) => void;
  addFormats(ajv);
  ajv.addSchema(contract, 'contract');
  const validators = new Map<string, ValidateFunction>();
  const places = placesOf(contract);

  const follow = (pointer: string): { pointer: string; node: Node } => {
    const keys = pointer.slice(2).split('/');
    const node = keys.reduce(
      (parent, key) => nodeAt(parent, key.replaceAll('~1', '/').replaceAll('~0', '~')),
      contract,
    );
    const ref = node['$ref'];
    return typeof ref === 'string' ? follow(ref) : { pointer, node };
  };

  const check = (pointer: string, value: unknown): string[] => {
    let validate = validators.get(pointer);
    if (!validate) {
      validate = ajv.compile({ $ref: `contract${pointer}` });
      validators.set(pointer, validate);
    }
    if (validate(value)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message }) => `${instancePath || 'the body'} ${message ?? 'is wrong'}`,
    );
  };

  const placeOf = (operationId: string): string => {
    const place = places.get(operationId);
    if (place === undefined) throw new Error(`The contract has no operation ${operationId}`);
    return place;
  };

  return {
    documented(operationId) {
      const responses = follow(`${placeOf(operationId)}/responses`).node;
      return Object.keys(responses)
        .filter((status) => status !== 'default')
        .map((status) => {
          const { node } = follow(`${placeOf(operationId)}/responses/${status}`);
          return { status: Number(status), codes: codesOf(node, follow) };
        });
    },

    judge(operationId, { status, headers, bytes }) {
      const responses = follow(`${placeOf(operationId)}/responses`).node;
      if (!(String(status) in responses)) return [`${String(status)} is not documented`];
      const { pointer, node } = follow(`${placeOf(operationId)}/responses/${String(status)}`);
      return [
        ...headerFaults(pointer, nodeAt(node, 'headers'), headers, follow, check),
        ...bodyFaults(pointer, nodeAt(node, 'content'), headers, bytes, check),
      ];
    },
  };
}

type Follow = (pointer: string) => { pointer: string; node: Node };
type Check = (pointer: string, value: unknown) => string[];

function placesOf(contract: Node): Map<string, string> {
  const places = new Map<string, string>();
  for (const [path, methods] of Object.entries(nodeAt(contract, 'paths'))) {
    for (const [method, operation] of Object.entries(methods as Node)) {
      const id = isNode(operation) ? operation['operationId'] : undefined;
      if (typeof id === 'string') places.set(id, `#/paths/${escape(path)}/${method}`);
    }
  }
  return places;
}

function codesOf(response: Node, follow: Follow): string[] {
  const examples = nodeAt(
    nodeAt(nodeAt(response, 'content'), 'application/problem+json'),
    'examples',
  );
  return Object.values(examples).flatMap((example) => {
    const ref = isNode(example) ? example['$ref'] : undefined;
    const found = typeof ref === 'string' ? follow(ref).node : (example as Node);
    const code = nodeAt(found, 'value')['code'];
    return typeof code === 'string' ? [code] : [];
  });
}

function headerFaults(
  pointer: string,
  documented: Node,
  headers: Headers,
  follow: Follow,
  check: Check,
): string[] {
  return Object.keys(documented).flatMap((name) => {
    // A page never sees the cookies of an answer.
    if (name === 'Set-Cookie') return [];
    const header = follow(`${pointer}/headers/${name}`);
    const text = headers.get(name);
    if (text === null) {
      return header.node['required'] === true ? [`the header ${name} is missing`] : [];
    }
    const schema = follow(`${header.pointer}/schema`);
    const isNumber = schema.node['type'] === 'integer';
    return check(schema.pointer, isNumber ? Number(text) : text).map(
      (fault) => `${name}: ${fault}`,
    );
  });
}

function bodyFaults(
  pointer: string,
  documented: Node,
  headers: Headers,
  bytes: Uint8Array,
  check: Check,
): string[] {
  const types = Object.keys(documented);
  const type = headers.get('Content-Type')?.split(';')[0]?.trim() ?? '';
  if (types.length === 0) return bytes.length > 0 ? ['there is a body'] : [];
  if (types.includes('*/*')) return type === '' || bytes.length === 0 ? ['no file'] : [];
  if (!types.includes(type)) return [`"${type}" is none of ${types.join(', ')}`];
  if (!type.endsWith('json')) {
    return new TextDecoder().decode(bytes.subarray(0, 5)) === '%PDF-' ? [] : ['no PDF'];
  }
  const body: unknown = JSON.parse(new TextDecoder().decode(bytes));
  return check(`${pointer}/content/${escape(type)}/schema`, body);
}
