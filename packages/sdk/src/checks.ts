import { isBillingError, refusedError, type BillingError } from './errors.js';
import { isRecord, own } from './own.js';

/** Turns an error before anything was sent into a `BillingError`. */
export const refused = (operationId: string, error: unknown): BillingError =>
  isBillingError(error)
    ? error
    : refusedError(operationId, error instanceof Error ? error.message : String(error), error);

// The functions below throw a plain `TypeError` that says what is wrong. They do not know the
// operation; their caller makes a `BillingError` of it.

/** The contract's pattern. Anything else (`..`, `a/b`) would lead to another path. */
const idPattern = /^[A-Za-z0-9_-]{1,64}$/;

/** Returns the path with the ids in it. */
export function pathOf(template: string, ids: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const id = ids[name];
    if (typeof id === 'string' && idPattern.test(id)) return id;
    throw new TypeError(`${name} must match ${idPattern.source}`);
  });
}

/** Writes the query as forms do: a space is a plus sign. */
export function queryOf(query: Readonly<Record<string, unknown>>): string {
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue;
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
      throw new TypeError(`the query's ${name} must be a text or a number`);
    }
    asked.set(name, String(value));
  }
  return asked.toString();
}

/**
 * Writes the JSON of a body; a file goes as it is. Old libraries put a `toJSON` on every array, text and number, which
 * would write them as texts; only objects of classes of their own keep theirs.
 */
export function jsonOf(body: unknown): string | Blob {
  if (typeof Blob === 'function' && body instanceof Blob) return body;
  return JSON.stringify(body, function (this: Record<string, unknown>, name, value: unknown) {
    const original = this[name];
    return isPlain(original) ? original : value;
  });
}

function isPlain(value: unknown): boolean {
  if (!isRecord(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

/** Returns an object's own properties; null and undefined count as an empty object. */
export function ownOf(name: string, given: unknown): Record<string, unknown> {
  if (given !== undefined && !isRecord(given)) throw new TypeError(`${name} must be an object`);
  return own(given);
}

const kinds = {
  text: (value: unknown) => typeof value === 'string' && value !== '',
  function: (value: unknown) => typeof value === 'function',
  object: (value: unknown) => typeof value === 'object' && value !== null,
  'number above 0': (value: unknown) => typeof value === 'number' && value > 0,
  'number that is not negative': (value: unknown) => typeof value === 'number' && value >= 0,
  AbortSignal: (value: unknown) =>
    typeof value === 'object' &&
    value !== null &&
    'aborted' in value &&
    'addEventListener' in value,
};

/** Tells a signal, also of another page, where every object has got its members as well. */
const isSignal = (given: object): boolean =>
  Symbol.toStringTag in given && given[Symbol.toStringTag] === 'AbortSignal';

/** Names the kind of value that each option takes. */
export type OptionKinds = Readonly<Record<string, keyof typeof kinds>>;

/** Returns the options of a call or a client, and throws for a value of another kind. */
export function checkedOptions<T extends object>(given: T | undefined, expected: OptionKinds): T {
  const options = ownOf('options', given);
  if (given && isSignal(given)) throw new TypeError('a signal goes into { signal }');
  for (const [name, kind] of Object.entries(expected)) {
    const value = options[name];
    if (value !== undefined && !kinds[kind](value)) {
      throw new TypeError(`${name} must be a ${kind}`.replace(/ a (?=[aAo])/, ' an '));
    }
  }
  return options as T;
}

/** Every call takes these options. */
export const callOptionKinds: OptionKinds = {
  signal: 'AbortSignal',
  timeout: 'number above 0',
  locale: 'text',
  idempotencyKey: 'text',
  ifMatch: 'text',
  onProgress: 'function',
  name: 'text',
  headers: 'object',
};
