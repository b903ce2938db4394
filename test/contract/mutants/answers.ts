/** Backends that do the right thing and answer it wrongly. */
import { cookie, header, items, member, noHeader, status } from './bends.js';
import type { Mutant } from './mutant.js';

const statuses: readonly Mutant[] = [
  { what: 'a status nobody knows', where: /^GET \/remittance-details$/, answer: status(200, 206) },
  { what: '200 in place of 201', where: /^POST \/purchase-orders$/, answer: status(201, 200) },
  { what: '200 in place of 202', where: /\/copies$/, answer: status(202, 200) },
  { what: '200 in place of 204', where: /^DELETE \/invoice-contacts/, answer: status(204, 200) },
  { what: '200 in place of 304', where: /^GET \/payment-method$/, answer: status(304, 200) },
  {
    what: '304 to who holds another version',
    where: /^GET \/account$/,
    answer(draft, { headers }) {
      if (draft.status === 200 && headers.has('If-None-Match')) draft.status = 304;
    },
  },
  { what: '403 in place of 404', where: /UNKNOWN-1$/, answer: status(404, 403) },
  { what: '403 in place of 401', where: /^GET \/quotes$/, answer: status(401, 403) },
  { what: '404 in place of 405', where: /^PATCH/, answer: status(405, 404) },
  { what: '409 in place of 412', where: /^PUT \/bill-to$/, answer: status(412, 409) },
  { what: '412 in place of 428', where: /^PUT \/payment-method$/, answer: status(428, 412) },
  { what: '400 in place of 413', where: /^POST \/tokens$/, answer: status(413, 400) },
  { what: '422 in place of 415', where: /^POST \/tokens$/, answer: status(415, 422) },
  { what: '500 in place of 400', where: /^POST \/tokens$/, answer: status(400, 500) },
  { what: '409 in place of 402', where: /\/payments$/, answer: status(402, 409) },
];

const headers: readonly Mutant[] = [
  { what: 'no ETag', where: /^GET \/account$/, answer: noHeader('ETag') },
  {
    what: 'an ETag that changes by itself',
    where: /^GET \/requests$/,
    answer: (draft) => {
      if (draft.status === 304) draft.status = 200;
      draft.headers.set('ETag', `"${crypto.randomUUID()}"`);
    },
  },
  {
    what: 'an ETag that is not the etag',
    where: /^GET \/quotes\/[^/]+$/,
    answer: header('ETag', '"a"'),
  },
  { what: 'no X-Request-Id', where: /^GET \/quotes$/, answer: noHeader('X-Request-Id') },
  { what: 'no Cache-Control', where: /^GET \/invoices$/, answer: noHeader('Cache-Control') },
  {
    what: 'a cache that may keep it',
    where: /^GET \/session$/,
    answer: header('Cache-Control', 'private, max-age=60'),
  },
  {
    what: 'no nosniff',
    where: /^GET \/statement\/pdf$/,
    answer: noHeader('X-Content-Type-Options'),
  },
  { what: 'JSON as HTML', where: /^GET \/invoices$/, answer: header('Content-Type', 'text/html') },
  { what: 'a PDF as HTML', where: /\/receipt$/, answer: header('Content-Type', 'text/html') },
  {
    what: 'a problem as plain JSON',
    where: /^POST \/tokens$/,
    answer(draft) {
      if (draft.status >= 400) draft.headers.set('Content-Type', 'application/json');
    },
  },
  { what: 'a 405 without Allow', where: /^PATCH/, answer: noHeader('Allow') },
  { what: 'no Location', where: /^POST \/requests$/, answer: noHeader('Location') },
  {
    what: 'a Location that leads nowhere',
    where: /^POST \/purchase-orders$/,
    answer: header('Location', '/v1/orders/1'),
  },
  {
    what: 'no sign of a replay',
    where: /^POST \/invoice-contacts$/,
    answer: noHeader('Idempotency-Replayed'),
  },
  { what: 'a 429 without Retry-After', where: /^POST \/session$/, answer: noHeader('Retry-After') },
  {
    what: 'a cookie that scripts read',
    where: /^POST \/session$/,
    answer: cookie(/HttpOnly;?/i, ''),
  },
  {
    what: 'a cookie that other sites send',
    where: /^POST \/session$/,
    answer: cookie(/SameSite=\w+/i, 'SameSite=None'),
  },
  { what: 'no language', where: /^GET \/quotes\/[^/]+$/, answer: noHeader('Content-Language') },
  {
    what: 'a digest of other bytes',
    where: /\/documents\//,
    answer: header('Digest', 'sha-256=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='),
  },
];

const bodies: readonly Mutant[] = [
  {
    what: 'a field that is missing',
    where: /^GET \/bill-to$/,
    answer: ({ body }) => delete body['city'],
  },
  {
    what: 'an amount that is a text',
    where: /^GET \/account$/,
    answer: member('purchaseOrderThreshold', '5.00'),
  },
  {
    what: 'an amount with a part of a cent',
    where: /^GET \/invoices$/,
    answer: items((item) => (item['total'] = { amount: 12.5, currency: 'USD' })),
  },
  { what: 'a number that is a text', where: /^POST \/tokens$/, answer: member('expiresIn', '900') },
  {
    what: 'null where nothing is',
    where: /^GET \/payment-method$/,
    answer: member('display', null),
  },
  {
    what: 'a date with a time',
    where: /^GET \/invoices$/,
    answer: items((item) => (item['dueDate'] = '2026-07-08T00:00:00Z')),
  },
  {
    what: 'a list under another name',
    where: /^GET \/purchase-orders$/,
    answer: (draft) => {
      if (draft.status === 200) draft.body = { data: draft.body['items'] };
    },
  },
  {
    what: 'another status in the problem',
    where: /UNKNOWN-1$/,
    answer: ({ body }) => (body['status'] = 500),
  },
  {
    what: 'another requestId',
    where: /^POST \/tokens$/,
    answer: ({ status: given, body }) => given >= 400 && (body['requestId'] = 'other'),
  },
  { what: 'another code', where: /UNKNOWN-1$/, answer: ({ body }) => (body['code'] = 'missing') },
  {
    what: 'an oracle for User IDs',
    where: /^POST \/session$/,
    answer: ({ status: given, body }) => given === 401 && (body['detail'] = crypto.randomUUID()),
  },
  {
    what: 'the oldest invoice first',
    where: /^GET \/invoices$/,
    answer: ({ body }) => Array.isArray(body['items']) && body['items'].reverse(),
  },
  {
    what: 'a row that says another total',
    where: /^GET \/invoices$/,
    answer: items((item) => (item['total'] = { amount: 1, currency: 'USD' })),
  },
  {
    what: 'a balance without the payments',
    where: /^GET \/invoices/,
    answer: (draft) => {
      items((item) => (item['balance'] = item['total']))(draft, new Request('http://localhost/'));
      if ('balance' in draft.body) draft.body['balance'] = draft.body['total'];
    },
  },
  {
    what: 'nothing that is overdue',
    where: /^GET \/invoices/,
    answer: (draft) => {
      items((item) => (item['overdue'] = false))(draft, new Request('http://localhost/'));
      if ('overdue' in draft.body) draft.body['overdue'] = false;
    },
  },
  {
    what: 'a subtotal of other lines',
    where: /^GET \/invoices\/[^/]+$/,
    answer: ({ body }) => void (body['lines'] as unknown[] | undefined)?.pop(),
  },
  {
    what: 'pages without an end',
    where: /^GET \/invoices$/,
    answer: ({ body }, { url }) => {
      const before = new URL(url).searchParams.get('before');
      if (before !== null && 'items' in body) body['next'] ??= before;
    },
  },
  {
    what: 'a second page without anything',
    where: /^GET \/invoices$/,
    answer: ({ body }, { url }) => url.includes('before') && (body['items'] = []),
  },
  {
    what: 'a session of another account',
    where: /^GET \/session$/,
    answer: member('accountId', 'b'),
  },
];

export const wrongAnswers: readonly Mutant[] = [...statuses, ...headers, ...bodies];
