import { resolve } from './operations.mjs';

const operationOf = (document, { method, path }) => document.paths[path][method.toLowerCase()];

/** Tells whether an operation takes a JSON object. */
export const takesBody = (document, row) =>
  resolve(document, operationOf(document, row).requestBody)?.required === true;

/** Returns the schema of a successful answer. */
export const answerSchema = (document, row) => {
  const [, success] = Object.entries(operationOf(document, row).responses).find(([status]) =>
    status.startsWith('2'),
  );
  return resolve(document, success).content['application/json'].schema;
};

/** Merges a schema with everything that `allOf` and references add. */
const merged = (document, given) => {
  const schema = resolve(document, given);
  const parts = (schema.allOf ?? []).map((part) => merged(document, part));
  return [...parts, schema].reduce(
    (whole, part) => ({
      ...whole,
      ...part,
      properties: { ...whole.properties, ...part.properties },
      required: [...(whole.required ?? []), ...(part.required ?? [])],
    }),
    {},
  );
};

const examples = { string: '', integer: 0, number: 0, boolean: false };

/**
 * Makes an example with the least that views need: of what a schema requires, the first field and
 * each field that has parts, because reading a part of undefined is what breaks a page. A value of
 * several kinds, or one that may be null, is not described.
 */
export const shapeOf = (document, given, depth = 2) => {
  const schema = merged(document, given);
  if (schema.type === 'array') {
    const item = depth > 0 ? shapeOf(document, schema.items, depth) : undefined;
    return typeof item === 'object' && Object.keys(item).length > 0 ? [item] : [];
  }
  if (schema.type !== 'object') return examples[schema.type];
  const fields = depth > 0 ? [...new Set(schema.required)] : [];
  const shapes = fields.map((name) => [
    name,
    shapeOf(document, schema.properties[name], depth - 1),
  ]);
  return Object.fromEntries(
    shapes.filter(([, shape], index) => index === 0 || typeof shape === 'object'),
  );
};
