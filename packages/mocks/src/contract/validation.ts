/**
 * Checks a value against the part of JSON Schema that the contract's requests use. The schemas are
 * generated from `openapi.yaml`; a full validator would weigh more than the backend.
 */
import { isEmailAddress } from '@corporate-billing/sdk/rules';
import type { FieldProblem } from './problem.js';

export interface Schema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly format?: string;
  /** Names how text that people type here is cleaned; see `typed-fields.ts`. */
  readonly 'x-typed'?: string;
  /** Says in words what `pattern` asks for. */
  readonly 'x-says'?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly maxProperties?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

/** Tells whether a text is a day of the calendar, as the contract writes it: 2026-02-30 is none. */
export const isBusinessDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) &&
  new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

const formats: Readonly<Record<string, (text: string) => boolean>> = {
  email: isEmailAddress,
  date: isBusinessDate,
  'date-time': (text) => /^\d{4}-\d{2}-\d{2}T/.test(text) && !Number.isNaN(Date.parse(text)),
  uri: (text) => URL.canParse(text),
};

/** No form has this many fields, but a body can be made to have a hundred thousand findings. */
const mostFindings = 50;

/**
 * Lists the broken rules in the order of the schema, up to 50; the list is empty for a valid value.
 */
export const validate = (schema: Schema, value: unknown): FieldProblem[] =>
  findings(schema, value, '').slice(0, mostFindings);

function findings(schema: Schema, value: unknown, pointer: string): FieldProblem[] {
  if (!matchesType(schema.type, value)) {
    return [fault(pointer, 'type', `Must be ${describe(schema.type)}`)];
  }
  return [
    ...checkValue(schema, value, pointer),
    ...(typeof value === 'string' ? checkText(schema, value, pointer) : []),
    ...(typeof value === 'number' ? checkNumber(schema, value, pointer) : []),
    ...(Array.isArray(value) ? checkList(schema, value, pointer) : []),
    ...(isRecord(value) ? checkObject(schema, value, pointer) : []),
    ...(schema.allOf ?? []).flatMap((part) => findings(part, value, pointer)),
    ...checkChoices(schema, value, pointer),
  ];
}

const fault = (pointer: string, code: string, message: string): FieldProblem => ({
  pointer,
  code,
  message,
});

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const describe = (type: Schema['type']) =>
  typeof type === 'string' ? `of type ${type}` : `one of ${(type ?? []).join(', ')}`;

function matchesType(type: Schema['type'], value: unknown): boolean {
  if (type === undefined) return true;
  const types = typeof type === 'string' ? [type] : type;
  return types.some((name) => {
    if (name === 'null') return value === null;
    if (name === 'array') return Array.isArray(value);
    if (name === 'object') return isRecord(value);
    if (name === 'integer') return Number.isSafeInteger(value);
    return typeof value === name;
  });
}

function checkValue(schema: Schema, value: unknown, pointer: string): FieldProblem[] {
  if (schema.const !== undefined && value !== schema.const) {
    return [fault(pointer, 'not-allowed', `Must be ${JSON.stringify(schema.const)}`)];
  }
  if (schema.enum && !schema.enum.includes(value)) {
    return [fault(pointer, 'not-allowed', `Must be one of ${schema.enum.join(', ')}`)];
  }
  return [];
}

function checkText(schema: Schema, text: string, pointer: string): FieldProblem[] {
  const found: FieldProblem[] = [];
  // Characters are counted as people count them, unless there are far too many to count.
  const tooMany = text.length > 2 * (schema.maxLength ?? Infinity);
  const length = tooMany ? text.length : Array.from(text).length;
  if (length < (schema.minLength ?? 0)) {
    const empty = length === 0;
    found.push(
      fault(
        pointer,
        empty ? 'required' : 'too-short',
        empty ? 'Must not be empty' : `Must have at least ${String(schema.minLength)} characters`,
      ),
    );
  } else if (length > (schema.maxLength ?? Infinity)) {
    found.push(
      fault(pointer, 'too-long', `Must have at most ${String(schema.maxLength)} characters`),
    );
  } else if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(text)) {
    const blank = text.trim() === '';
    found.push(
      fault(
        pointer,
        blank ? 'required' : 'format',
        blank ? 'Must not be empty' : (schema['x-says'] ?? 'Has not the form that is asked for'),
      ),
    );
  } else if (schema.format !== undefined && formats[schema.format]?.(text) === false) {
    found.push(fault(pointer, 'format', `Must be a valid ${schema.format}`));
  }
  return found;
}

function checkNumber(schema: Schema, value: number, pointer: string): FieldProblem[] {
  if (value < (schema.minimum ?? -Infinity) || value <= (schema.exclusiveMinimum ?? -Infinity)) {
    return [fault(pointer, 'too-small', 'Is less than the least allowed')];
  }
  if (value > (schema.maximum ?? Infinity)) {
    return [fault(pointer, 'too-large', 'Is more than the most allowed')];
  }
  return [];
}

function checkList(schema: Schema, list: readonly unknown[], pointer: string): FieldProblem[] {
  if (list.length > (schema.maxItems ?? Infinity)) {
    return [fault(pointer, 'too-many', `Must have ${String(schema.maxItems)} items at most`)];
  }
  if (list.length < (schema.minItems ?? 0)) {
    return [
      fault(
        pointer,
        'too-few',
        schema.minItems === 1
          ? 'Must not be empty'
          : `Must have ${String(schema.minItems)} items or more`,
      ),
    ];
  }
  const { items } = schema;
  if (!items) return [];
  const found: FieldProblem[] = [];
  for (const [index, item] of list.entries()) {
    found.push(...findings(items, item, `${pointer}/${String(index)}`));
    if (found.length >= mostFindings) break;
  }
  return found;
}

/** Escapes a member's name for a pointer; a name longer than any field's is cut. */
function escaped(name: string): string {
  const short = name.length > 100 ? `${name.slice(0, 100)}…` : name;
  return short.replaceAll('~', '~0').replaceAll('/', '~1');
}

function checkObject(
  schema: Schema,
  value: Readonly<Record<string, unknown>>,
  pointer: string,
): FieldProblem[] {
  const found: FieldProblem[] = [];
  if (Object.keys(value).length > (schema.maxProperties ?? Infinity)) {
    found.push(fault(pointer, 'too-many', 'Has more members than allowed'));
  }
  for (const name of schema.required ?? []) {
    if (!Object.hasOwn(value, name)) {
      found.push(fault(`${pointer}/${escaped(name)}`, 'required', 'Is required'));
    }
  }
  for (const [name, member] of Object.entries(value)) {
    if (found.length >= mostFindings) break;
    const at = `${pointer}/${escaped(name)}`;
    const rule = schema.properties && Object.hasOwn(schema.properties, name);
    if (rule) found.push(...findings(schema.properties[name] ?? {}, member, at));
    else if (schema.additionalProperties === false) {
      found.push(fault(at, 'unknown', 'Is not a known field'));
    } else if (typeof schema.additionalProperties === 'object') {
      found.push(...findings(schema.additionalProperties, member, at));
    }
  }
  return found;
}

/**
 * Reports against the choice that the value comes nearest to: that one is what the caller meant.
 */
function checkChoices(schema: Schema, value: unknown, pointer: string): FieldProblem[] {
  const choices = schema.oneOf ?? schema.anyOf;
  if (!choices) return [];
  const results = choices.map((choice) => findings(choice, value, pointer));
  const fitting = results.filter((result) => result.length === 0).length;
  if (fitting === 0) return results.reduce((a, b) => (weight(b) < weight(a) ? b : a));
  if (schema.oneOf && fitting > 1) {
    return [fault(pointer, 'ambiguous', 'Fits more than one of the forms allowed')];
  }
  return [];
}

/** A wrong constant means that another choice was meant: it weighs more than a missing field. */
const weight = (result: readonly FieldProblem[]) =>
  result.reduce((sum, { code }) => sum + (code === 'not-allowed' ? 10 : 1), 0);
