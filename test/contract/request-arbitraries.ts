/** Makes random requests of the contract: some that its schemas allow, and spoilt ones. */
import fc from 'fast-check';
import { operations, type OperationId } from '@corporate-billing/sdk/operations';
import { bodySchema, follow, type Node } from './forbidden.js';

/** Makes one change to a valid body. */
export type Spoiling =
  | { readonly act: 'drop'; readonly at: number }
  | { readonly act: 'add'; readonly name: string; readonly value: unknown }
  | { readonly act: 'replace'; readonly at: number; readonly value: unknown };

/** The request as plain data, so that a failure can be made smaller and repeated. */
export interface Plan {
  readonly operationId: OperationId;
  readonly user: string | null;
  /** `null` leaves the value of a good call. */
  readonly pathId: string | null;
  readonly query: string | null;
  readonly key: string | null | undefined;
  readonly ifMatch: string | null | undefined;
  readonly ifNoneMatch: string | undefined;
  readonly body: { readonly value: unknown } | null | 'no JSON';
  readonly spoilings: readonly Spoiling[];
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

const hostile = fc.constantFrom(
  '',
  ' ',
  '__proto__',
  'constructor',
  '<img src=x onerror=alert(1)>',
  '=1+1',
  '../../etc',
  '\u0000',
  '\u202Eabc',
  '4111 1111 1111 1111',
  '🧾'.repeat(200),
  'x'.repeat(20_000),
);

const anyValue = fc.oneof(
  hostile,
  fc.string(),
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(null, true, 0, -1, 1.5, 2 ** 53, [], {}),
);

const businessDate = fc
  .integer({ min: 0, max: 4000 })
  .map((days) => new Date(Date.UTC(2022, 0, 1 + days)).toISOString().slice(0, 10));

function textOf(schema: Node): fc.Arbitrary<unknown> {
  const {
    minLength = 0,
    maxLength = 60,
    pattern,
    format,
  } = schema as {
    minLength?: number;
    maxLength?: number;
    pattern?: string;
    format?: string;
  };
  if (format === 'email') return fc.emailAddress();
  if (format === 'date') return businessDate;
  const fits = (text: string) => text.length >= minLength && text.length <= maxLength;
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern)).filter(fits);
  return fc.string({ minLength, maxLength: Math.min(maxLength, minLength + 60) });
}

/** Makes values that a schema allows (nearly: the validator decides). */
function allowedBy(given: Node): fc.Arbitrary<unknown> {
  const schema = follow(given);
  const choices = (schema['oneOf'] ?? schema['anyOf']) as Node[] | undefined;
  if (choices) return fc.oneof(...choices.map(allowedBy));
  if ('const' in schema) return fc.constant(schema['const']);
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...(schema['enum'] as unknown[]));
  if (schema['type'] === 'string') return textOf(schema);
  if (schema['type'] === 'boolean') return fc.boolean();
  if (schema['type'] === 'integer' || schema['type'] === 'number') {
    const { minimum = -1000, maximum = 1_000_000 } = schema as {
      minimum?: number;
      maximum?: number;
    };
    return fc.oneof(
      fc.integer({ min: minimum, max: Math.min(maximum, minimum + 100_000) }),
      fc.constantFrom(minimum, maximum),
    );
  }
  if (schema['type'] === 'array') {
    const {
      items = {},
      minItems = 0,
      maxItems = 3,
    } = schema as {
      items?: Node;
      minItems?: number;
      maxItems?: number;
    };
    return fc.array(allowedBy(items), { minLength: minItems, maxLength: maxItems });
  }
  if (isNode(schema['properties'])) {
    const members = Object.entries(schema['properties']) as [string, Node][];
    const record = Object.fromEntries(members.map(([name, part]) => [name, allowedBy(part)]));
    return fc.record(record, { requiredKeys: (schema['required'] as string[] | undefined) ?? [] });
  }
  return fc.jsonValue({ maxDepth: 1 });
}

const spoiling: fc.Arbitrary<Spoiling> = fc.oneof(
  fc.record({ act: fc.constant('drop' as const), at: fc.nat(9) }),
  fc.record({
    act: fc.constant('add' as const),
    name: fc.constantFrom('cardNumber', 'etag', 'status', 'constructor', 'toString', ''),
    value: anyValue,
  }),
  fc.record({ act: fc.constant('replace' as const), at: fc.nat(9), value: anyValue }),
);

/** Applies changes to a body. */
export function spoil(body: unknown, spoilings: readonly Spoiling[]): unknown {
  return spoilings.reduce<unknown>((value, change) => {
    if (!isNode(value) || Array.isArray(value)) return value;
    const entries = Object.entries(value);
    if (change.act === 'add') return { ...value, [change.name]: change.value };
    const at = change.at % Math.max(1, entries.length);
    if (change.act === 'drop') return Object.fromEntries(entries.filter((_, i) => i !== at));
    return Object.fromEntries(
      entries.map(([name, old], i) => [name, i === at ? change.value : old]),
    );
  }, body);
}

// Half a surrogate pair cannot be part of an address.
const wellFormed = (text: string): string =>
  new TextDecoder().decode(new TextEncoder().encode(text));

// HTTP allows these characters in a header.
const headerText = fc.stringMatching(/^[!-~]([ -~]{0,80}[!-~])?$/);
const pathText = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/),
  fc.oneof(hostile, fc.string({ maxLength: 100 })).map((text) =>
    // A path that is only dots would be another address.
    /^\.*$/.test(text) ? 'x' : encodeURIComponent(wellFormed(text)),
  ),
);

const users = [
  'acme-billing',
  'acme-billing',
  'facturation@aurelia.example',
  'tanaka-keiri',
  'acme-readonly',
  'new-billing',
  null,
];

/** Makes a request of one operation. */
export const planOf = (operationId: OperationId): fc.Arbitrary<Plan> => {
  const schema = bodySchema(operationId);
  const generated = schema ? allowedBy(schema).map((value) => ({ value })) : fc.constant(null);
  return fc.record({
    operationId: fc.constant(operationId),
    user: fc.constantFrom(...users),
    pathId: fc.option(pathText, { freq: 2 }).map((text) => text ?? null),
    query: fc.oneof(
      { weight: 4, arbitrary: fc.constant(null) },
      fc
        .tuple(
          fc.constantFrom('key', 'before', 'limit', 'since', 'other'),
          fc.oneof(fc.string({ maxLength: 80 }), fc.constantFrom('2026-05-01', '2026-02-30', '7')),
        )
        .map(([name, text]) => `?${name}=${encodeURIComponent(wellFormed(text))}`),
    ),
    key: fc.oneof(fc.constant(undefined), headerText, fc.constant(null)),
    ifMatch: fc.oneof(
      { weight: 3, arbitrary: fc.constant(undefined) },
      headerText,
      fc.constant(null),
    ),
    ifNoneMatch: fc.option(fc.oneof(headerText, fc.constant('*')), { nil: undefined, freq: 3 }),
    body: fc.oneof(
      { weight: 4, arbitrary: fc.constant(null) },
      { weight: 6, arbitrary: generated },
      { weight: 1, arbitrary: anyValue.map((value) => ({ value })) },
      { weight: 1, arbitrary: fc.constant('no JSON' as const) },
    ),
    spoilings: fc.oneof(
      { weight: 2, arbitrary: fc.constant([]) },
      fc.array(spoiling, { minLength: 1, maxLength: 2 }),
    ),
  });
};

/** Makes a request of any operation. */
export const anyPlan: fc.Arbitrary<Plan> = fc.oneof(
  ...(Object.keys(operations) as OperationId[]).map(planOf),
);
