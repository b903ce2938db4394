/**
 * Our own rules for the contract, as functions from the parsed document to what they found.
 * A finding is `{ path, message }`, `path` being the keys from the document's root.
 */
import { operationTable, resolve } from './operations.mjs';

const operationIds = [
  ...['signIn', 'getSession', 'extendSession', 'confirmIdentity', 'signOut', 'createToken'],
  ...['getPasswordRules', 'requestPasswordReset', 'resetPassword', 'getAccount'],
  ...['getBillTo', 'updateBillTo'],
  ...['listInvoiceContacts', 'addInvoiceContact', 'updateInvoiceContact', 'removeInvoiceContact'],
  ...['getPaymentMethod', 'updatePaymentMethod', 'getRemittanceDetails'],
  ...['listPurchaseOrders', 'addPurchaseOrder', 'getPurchaseOrder', 'updatePurchaseOrder'],
  ...['listQuotes', 'getQuote', 'getQuotePdf', 'acceptQuote', 'rejectQuote'],
  ...['listInvoices', 'getInvoice', 'getInvoicePdf', 'payInvoice', 'listPayments'],
  ...['payInvoices', 'getInvoiceDocument', 'getReceiptPdf', 'getStatement', 'getStatementPdf'],
  ...['confirmPayment', 'sendInvoiceCopy', 'listRequestTopics', 'listRequests', 'submitRequest'],
  ...['getRequest', 'addAttachment', 'getAttachment', 'getW9', 'createTestToken'],
];
const groups = [
  ...['session', 'account', 'quotes', 'invoices', 'paymentMethod', 'remittance', 'billTo'],
  ...['invoiceContacts', 'purchaseOrders', 'requests', 'taxForms', 'testProvider'],
];
const amounts = new Set([
  ...['total', 'balance', 'payable', 'amount', 'subtotal', 'tax', 'savings', 'unitPrice'],
  'purchaseOrderThreshold',
]);

const operationsOf = (document) =>
  operationTable(document).map((row) => {
    const method = row.method.toLowerCase();
    const operation = document.paths[row.path][method];
    return {
      ...row,
      operation,
      at: ['paths', row.path, method],
      ways: operation.security ?? document.security,
    };
  });

/** What these make cannot be read again: it is a secret that serves its maker alone. */
const secrets = new Set(['createToken', 'createTestToken']);

/** Returns the keys that a local reference names, or the place itself when it is no reference. */
const placeOf = (value, path) =>
  typeof value?.$ref === 'string'
    ? value.$ref
        .slice(2)
        .split('/')
        .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    : path;

/** Yields every schema reachable from one, once, with the place where it is written. */
function* schemasBelow(document, schema, path, seen) {
  const node = resolve(document, schema);
  const place = placeOf(schema, path);
  if (typeof node !== 'object' || node === null || seen.has(node)) return;
  seen.add(node);
  yield { schema: node, path: place };
  for (const [name, property] of Object.entries(node.properties ?? {}))
    yield* schemasBelow(document, property, [...place, 'properties', name], seen);
  for (const key of ['items', 'additionalProperties'])
    if (typeof node[key] === 'object')
      yield* schemasBelow(document, node[key], [...place, key], seen);
  for (const key of ['allOf', 'oneOf', 'anyOf'])
    for (const [index, part] of (node[key] ?? []).entries())
      yield* schemasBelow(document, part, [...place, key, String(index)], seen);
}

/** Lists the bodies of all answers, with their status and the place they are written. */
const answersOf = (document) =>
  operationsOf(document).flatMap(({ operation, at }) =>
    Object.entries(operation.responses).flatMap(([status, written]) => {
      const response = resolve(document, written);
      const place = placeOf(written, [...at, 'responses', status]);
      return Object.entries(response.content ?? {}).map(([type, media]) => ({
        status,
        type,
        media,
        path: [...place, 'content', type],
      }));
    }),
  );

const requestSchemas = (document) => {
  const seen = new Set();
  return operationsOf(document).flatMap(({ operation, at }) =>
    Object.entries(operation.requestBody?.content ?? {}).flatMap(([type, media]) => [
      ...schemasBelow(
        document,
        media.schema,
        [...at, 'requestBody', 'content', type, 'schema'],
        seen,
      ),
    ]),
  );
};

const answerSchemas = (document) => {
  const seen = new Set();
  return answersOf(document).flatMap(({ media, path }) => [
    ...schemasBelow(document, media.schema, [...path, 'schema'], seen),
  ]);
};

/** An open enum as every generator reads it. */
const readableEnum = (known) => [{ type: 'string', enum: known }, { type: 'string' }];

/** The known values of an open enum stand in its `anyOf`. */
const isKnownValues = (path) => path.at(-2) === 'anyOf';

const isOpen = (schema) => schema.additionalProperties !== false;

export const rules = {
  /** Tests and docs rely on the names: none may disappear, and none may be added unnoticed. */
  'operation-ids': (document) => {
    const found = operationsOf(document);
    const names = new Set(found.map((row) => row.operationId));
    return [
      ...operationIds
        .filter((name) => !names.has(name))
        .map((name) => ({ path: ['paths'], message: `The operation ${name} is missing.` })),
      ...found
        .filter((row) => !operationIds.includes(row.operationId))
        .map((row) => ({
          path: [...row.at, 'operationId'],
          message: `${row.operationId} is not in the list of operations (test/contract/rules.mjs).`,
        })),
    ];
  },

  'vendor-extensions': (document) => {
    const capabilities = document.components.schemas.Capability['x-extensible-enum'];
    return operationsOf(document).flatMap(({ operation, at, operationId, method }) => {
      const group = operation['x-group'];
      const changes = operation['x-changes'];
      const capability = operation['x-capability'];
      const wrong = [];
      if (!groups.includes(group)) wrong.push('needs an x-group among the known groups');
      if (operation.tags?.length !== 1 || operation.tags[0] !== group)
        wrong.push('needs its x-group as its one tag');
      if (typeof operation['x-step-up'] !== 'boolean') wrong.push('needs x-step-up, true or false');
      if (!Array.isArray(changes) || changes.some((name) => !groups.includes(name)))
        wrong.push('needs x-changes, a list of known groups');
      else if (method === 'GET' && changes.length > 0)
        wrong.push('reads, so x-changes must be empty');
      if (capability !== undefined && !capabilities.includes(capability))
        wrong.push('has an x-capability that the schema Capability does not list');
      return wrong.map((what) => ({ path: at, message: `${operationId} ${what}.` }));
    });
  },

  /**
   * A generated client sends on every call what `security` names: a read by cookie needs no token.
   */
  'csrf-on-writes': (document) =>
    operationsOf(document).flatMap(({ ways, at, operationId, method }) =>
      ways
        .filter((way) => 'cookieSession' in way && 'csrfToken' in way === (method === 'GET'))
        .map(() => ({
          path: [...at, 'security'],
          message: `${operationId} ${method === 'GET' ? 'reads, so it takes no' : 'writes, so it takes a'} csrfToken beside cookieSession.`,
        })),
    ),

  /** A generated client takes the first way in: a script has a token and no cookie. */
  'bearer-first': (document) =>
    operationsOf(document)
      .filter(({ ways }) => {
        const [first] = ways.filter((way) => Object.keys(way).length > 0);
        return first !== undefined && !('bearerToken' in first);
      })
      .map(({ at, operationId }) => ({
        path: [...at, 'security'],
        message: `${operationId} must name bearerToken first.`,
      })),

  /** Postman and its like call the first server as it is written. */
  'absolute-server': ({ servers }) =>
    /^https?:\/\//.test(servers?.[0]?.url ?? '')
      ? []
      : [{ path: ['servers'], message: 'The first server must be absolute.' }],

  /** A generated type `File` of bytes hides the language's own, and is then made of itself. */
  'no-global-names': ({ components }) =>
    Object.keys(components.schemas)
      .filter((name) => name in globalThis)
      .map((name) => ({
        path: ['components', 'schemas', name],
        message: `${name} is the name of something else in JavaScript: generated types would hide it.`,
      })),

  'explicit-statuses': (document) =>
    operationsOf(document).flatMap((row) => {
      const wanted = ['default', '429', '500', '503'];
      if (row.auth) wanted.push('401', '403');
      if (row.method === 'GET') wanted.push('304');
      if (row.path.includes('{')) wanted.push('404');
      if (row.operation.requestBody) wanted.push('400', '422');
      if (row.idempotent) wanted.push('400', '409', '422');
      if (row.conditional) wanted.push('412', '428');
      return [...new Set(wanted)]
        .filter((status) => !(status in row.operation.responses))
        .map((status) => ({
          path: [...row.at, 'responses'],
          message: `${row.operationId} must list ${status}.`,
        }));
    }),

  'answer-headers': (document) =>
    operationsOf(document).flatMap((row) =>
      Object.entries(row.operation.responses).flatMap(([status, written]) => {
        const headers = Object.keys(resolve(document, written).headers ?? {});
        const wanted = ['X-Request-Id'];
        if (status === '201' && !secrets.has(row.operationId)) wanted.push('Location');
        if (row.method === 'GET' && ['200', '304'].includes(status)) wanted.push('ETag');
        if (status === '412') wanted.push('ETag');
        if (['429', '503'].includes(status)) wanted.push('Retry-After');
        if (status === '429') wanted.push('RateLimit-Policy', 'RateLimit');
        if (row.idempotent && status.startsWith('2')) wanted.push('Idempotency-Replayed');
        return wanted
          .filter((name) => !headers.includes(name))
          .map((name) => ({
            path: [...row.at, 'responses', status],
            message: `${status} of ${row.operationId} must have the header ${name}.`,
          }));
      }),
    ),

  /** A request is bounded and closed. */
  'closed-requests': (document) =>
    requestSchemas(document).flatMap(({ schema, path }) => {
      const wrong = [];
      const map = typeof schema.additionalProperties === 'object' && schema.maxProperties;
      if (schema.type === 'object' && isOpen(schema) && !map)
        wrong.push('An object in a request needs additionalProperties: false.');
      const listed = schema.enum !== undefined || schema.const !== undefined;
      if (schema.type === 'string' && !listed && schema.maxLength === undefined)
        wrong.push('A string in a request needs maxLength.');
      if (schema.type === 'array' && schema.maxItems === undefined)
        wrong.push('An array in a request needs maxItems.');
      if (['integer', 'number'].includes(schema.type) && schema.maximum === undefined)
        wrong.push('A number in a request needs maximum.');
      if ('default' in schema) wrong.push('A schema in a request has no default.');
      if ('x-extensible-enum' in schema) wrong.push('An enum in a request is closed: use enum.');
      return wrong.map((message) => ({ path, message }));
    }),

  /** An answer may grow: its enums and objects stay open, and say what is certain. */
  'open-answers': (document) =>
    answerSchemas(document).flatMap(({ schema, path }) => {
      const wrong = [];
      if (schema.type === 'object' && !Array.isArray(schema.required))
        wrong.push('An object in an answer needs required.');
      if (schema.type === 'object' && !isOpen(schema))
        wrong.push('An object in an answer stays open: no additionalProperties: false.');
      if ('enum' in schema && !isKnownValues(path))
        wrong.push('An enum in an answer is open: use x-extensible-enum.');
      const open = schema['x-extensible-enum'];
      if (open && JSON.stringify(schema.anyOf) !== JSON.stringify(readableEnum(open)))
        wrong.push('Tools read an open enum as anyOf: the same enum, or any string.');
      return wrong.map((message) => ({ path, message }));
    }),

  'no-discriminator': (document) =>
    [...requestSchemas(document), ...answerSchemas(document)]
      .filter(({ schema }) => 'discriminator' in schema)
      .map(({ path }) => ({ path, message: 'No discriminator: an unknown value must not break.' })),

  /** Each kind of answer has an example, and a problem's example has the right status. */
  'answer-examples': (document) => {
    const codes = document.components.schemas.ProblemCode['x-extensible-enum'];
    return answersOf(document).flatMap(({ status, type, media, path }) => {
      const examples = Object.values(media.examples ?? {}).map((one) => resolve(document, one));
      if (examples.length === 0)
        return [{ path, message: `${status} as ${type} needs an example.` }];
      if (type !== 'application/problem+json') return [];
      return examples.flatMap(({ value }) => {
        const wrong = [];
        if (status !== 'default' && String(value.status) !== status)
          wrong.push(`The example ${value.code} says ${value.status} in the answer ${status}.`);
        if (!codes.includes(value.code))
          wrong.push(`The code ${value.code} is not among those of ProblemCode.`);
        return wrong.map((message) => ({ path, message }));
      });
    });
  },

  /** Every failure is a problem. */
  'failures-are-problems': (document) =>
    operationsOf(document).flatMap((row) =>
      Object.entries(row.operation.responses)
        .filter(([status]) => /^(4|5|default)/.test(status))
        .filter(
          ([, written]) =>
            Object.keys(resolve(document, written).content ?? {}).join() !==
            'application/problem+json',
        )
        .map(([status]) => ({
          path: [...row.at, 'responses', status],
          message: `${status} of ${row.operationId} must be application/problem+json alone.`,
        })),
    ),

  /** An amount is never a bare number. */
  'amounts-are-money': (document) =>
    [...requestSchemas(document), ...answerSchemas(document)].flatMap(({ schema, path }) =>
      Object.entries(schema.properties ?? {})
        .filter(([name]) => amounts.has(name) && !/^Money/.test(path.at(-1)))
        .filter(([, property]) => !/^#\/components\/schemas\/Money/.test(property.$ref ?? ''))
        .map(([name]) => ({
          path: [...path, 'properties', name],
          message: `${name} is an amount and must be Money.`,
        })),
    ),
};
