/** Cleans what people typed, by the `x-typed` of the contract, before any rule looks at it. */
import { cleanName, cleanProse, cleanText } from '@corporate-billing/sdk/rules';
import type { Schema } from './validation.js';

const cleaners: Readonly<Record<string, (text: string) => string>> = {
  text: cleanText,
  name: cleanName,
  prose: cleanProse,
};

/**
 * Returns the value with its typed texts cleaned; what does not fit the schema is left unchanged.
 */
export function cleanTyped(schema: Schema, value: unknown): unknown {
  if (typeof value === 'string') return cleaners[schema['x-typed'] ?? '']?.(value) ?? value;
  const choices = [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  const own = choices.reduce((cleaned: unknown, choice) => cleanTyped(choice, cleaned), value);
  if (Array.isArray(own)) {
    const { items } = schema;
    return items ? own.map((item) => cleanTyped(items, item)) : own;
  }
  if (typeof own !== 'object' || own === null) return own;
  return Object.fromEntries(
    Object.entries(own).map(([name, member]) => {
      const known = schema.properties && Object.hasOwn(schema.properties, name);
      return [name, known ? cleanTyped(schema.properties[name] ?? {}, member) : member];
    }),
  );
}
