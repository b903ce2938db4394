const methods = ['get', 'post', 'put', 'delete'];

/** Follows a local `#/…` reference; anything else is returned as it is. */
export const resolve = (document, value) => {
  if (typeof value?.$ref !== 'string') return value;
  const found = value.$ref
    .slice(2)
    .split('/')
    .reduce((node, key) => node?.[key.replaceAll('~1', '/').replaceAll('~0', '~')], document);
  return resolve(document, found);
};

/** Tells what a successful call answers with: a PDF, a file of any type, JSON or nothing. */
const answerOf = (document, responses) => {
  const [, success] = Object.entries(responses).find(([status]) => status.startsWith('2'));
  const content = resolve(document, success).content ?? {};
  if ('application/pdf' in content) return 'pdf';
  if ('*/*' in content) return 'file';
  return 'application/json' in content ? 'json' : 'none';
};

/** Tells whether the body of an operation is a file. */
const takesFile = (document, { requestBody }) => {
  const types = Object.keys(resolve(document, requestBody)?.content ?? {});
  return types.length > 0 && !types.includes('application/json');
};

/** Makes the operation table from the contract alone, in the contract's order. */
export const operationTable = (document) =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    methods
      .filter((method) => item[method])
      .map((method) => {
        const operation = item[method];
        const headers = [...(item.parameters ?? []), ...(operation.parameters ?? [])]
          .map((parameter) => resolve(document, parameter))
          .filter((parameter) => parameter.in === 'header' && parameter.required)
          .map((parameter) => parameter.name);
        const security = operation.security ?? document.security;
        return {
          operationId: operation.operationId,
          method: method.toUpperCase(),
          path,
          group: operation['x-group'],
          auth: security.length > 0 && security.every((way) => Object.keys(way).length > 0),
          idempotent: headers.includes('Idempotency-Key'),
          conditional: headers.includes('If-Match'),
          stepUp: operation['x-step-up'],
          capability: operation['x-capability'],
          changes: operation['x-changes'],
          takesFile: takesFile(document, operation) || undefined,
          answers: answerOf(document, operation.responses),
          statuses: Object.keys(operation.responses)
            .filter((status) => status !== 'default')
            .map(Number),
        };
      }),
  );
