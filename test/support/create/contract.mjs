import { pascal, title } from './files.mjs';

/**
 * The text of a new operation for `openapi.yaml`, with a placeholder for its schema.
 *
 * @param {{ id: string, method: string, path: string, group: string, contract: string }} wanted
 * @returns {{ parameters: string, operation: string }} The parameters belong to the path.
 */
export function newOperation(wanted) {
  const { method, id } = wanted;
  const write = { get: readOf, post: additionOf, delete: removalOf }[method];
  if (!write) {
    throw new Error(
      `A ${method} has a 412 of its own: write ${id} into openapi.yaml like updateBillTo, and run this with the id alone.`,
    );
  }
  return { parameters: parametersOf(wanted), operation: write(wanted) };
}

/** Writes the parameters of a path: shared ones by reference, new ones in full. */
function parametersOf({ path, contract }) {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  if (names.length === 0) return '';
  const one = (name) =>
    contract.includes(`\n    ${pascal(name)}:\n      name: ${name}\n`)
      ? `      - $ref: '#/components/parameters/${pascal(name)}'\n`
      : `      - name: ${name}
        in: path
        required: true
        schema: { $ref: '#/components/schemas/Id' }
        example: ${name}-1
`;
  return `    parameters:\n${names.map(one).join('')}`;
}

const headOf = ({ id, group }, method, changes) => `    ${method}:
      operationId: ${id}
      tags: [${group}]
      summary: ${title(id)}
      x-group: ${group}
      x-step-up: false
      x-changes: [${changes}]`;

const written = `      security:
        - bearerToken: []
        - cookieSession: []
          csrfToken: []`;

/** Lists what every operation may answer besides its own. */
const restOf = (path, more) => {
  const known = {
    401: 'NotSignedIn',
    429: 'TooManyRequests',
    500: 'Internal',
    503: 'Unavailable',
    ...(path.includes('{') && { 404: 'NotFound' }),
    ...more,
  };
  const rows = Object.entries(known).map(
    ([status, name]) => `        '${status}': { $ref: '#/components/responses/${name}' }`,
  );
  return [...rows, "        default: { $ref: '#/components/responses/Unexpected' }"].join('\n');
};

const one = '{ type: object, required: [note], properties: { note: { type: string } } }';
const many = `{ type: object, required: [items], properties: { items: { type: array, items: ${one} } } }`;

/** Writes a placeholder for the answer: a list has its rows under `items`. */
const answerOf = ({ id }) => {
  const isList = id.startsWith('list');
  return `          content:
            application/json:
              schema: ${isList ? many : one}
              examples:
                acme: { value: ${isList ? '{ items: [{ note: To be written }] }' : '{ note: To be written }'} }`;
};

const asked = `          application/json:
            schema:
              type: object
              additionalProperties: false
              required: [note]
              properties:
                note: { type: string, x-typed: prose, maxLength: 200 }
            examples:
              acme: { value: { note: To be written } }`;

const readOf = (wanted) => `${headOf(wanted, 'get', '')}
      parameters:
        - $ref: '#/components/parameters/IfNoneMatch'
      responses:
        '200':
          description: To be described.
          headers:
            ETag: { $ref: '#/components/headers/ETag' }
${answerOf(wanted)}
${restOf(wanted.path, { 304: 'NotModified', 403: 'Forbidden' })}
`;

const additionOf = (wanted) => `${headOf(wanted, 'post', wanted.group)}
${written}
      parameters:
        - $ref: '#/components/parameters/IdempotencyKey'
      requestBody:
        required: true
        content:
${asked}
      responses:
        '201':
          description: To be described.
          headers:
            Idempotency-Replayed: { $ref: '#/components/headers/IdempotencyReplayed' }
${answerOf(wanted)}
${restOf(wanted.path, {
  400: 'MalformedKeyedRequest',
  403: 'ForbiddenWrite',
  409: 'KeyedConflict',
  413: 'ContentTooLarge',
  415: 'UnsupportedMediaType',
  422: 'InvalidKeyedRequest',
})}
`;

const removalOf = (wanted) => `${headOf(wanted, 'delete', wanted.group)}
${written}
      responses:
        '204':
          description: To be described.
${restOf(wanted.path, { 403: 'ForbiddenWrite', 409: 'SessionChanged' })}
`;
