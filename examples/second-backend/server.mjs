/**
 * A second backend, read only, made from `openapi.yaml` alone: it answers with the contract's own
 * examples. The conformance kit passes on it:
 *
 *     node examples/second-backend/server.mjs 4020
 *     npx --no-install corporate-billing-mocks conform --base-url http://localhost:4020/v1 \
 *       --user acme-billing --password Rescue-2026!
 */
import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { parse } from 'yaml';

const contract = parse(readFileSync(new URL('../../openapi.yaml', import.meta.url), 'utf8'));

const resolve = (value) =>
  typeof value?.$ref === 'string'
    ? resolve(
        value.$ref
          .slice(2)
          .split('/')
          .reduce((node, key) => node[key], contract),
      )
    : value;

const exampleOf = (response, type) => {
  const [first] = Object.values(resolve(response).content?.[type]?.examples ?? {});
  return resolve(first)?.value;
};

/** The person of the contract's examples is the only one. */
const known = contract.components.examples.Credentials.value;
const userIdPattern = new RegExp(contract.components.schemas.UserId.pattern, 'u');
/** Its facts are of this day, and so is its clock. */
const today = new Date(contract.components.examples.Session.value.serverTime).toUTCString();
const largest = 1 << 20;
const pdf =
  '%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';

/** Every read of the contract: its address as a pattern, and its example. */
const reads = Object.entries(contract.paths).flatMap(([path, { get }]) =>
  get
    ? [
        {
          get,
          pattern: new RegExp(`^${path.replace(/\{\w+\}/g, '([^/]+)')}$`),
          example: exampleOf(get.responses['200'], 'application/json'),
          isOpen: get.security?.length === 0,
        },
      ]
    : [],
);

const exampleOfRead = (id) => reads.find(({ get }) => get.operationId === id).example;
const listOf = (id) => exampleOfRead(id).items;

/** Which numbers and ids there are: those of the lists. */
const numbers = new Set([
  ...listOf('listInvoices').map(({ invoiceNumber }) => invoiceNumber),
  ...listOf('listQuotes').map(({ quoteNumber }) => quoteNumber),
  ...listOf('listPurchaseOrders').map(({ purchaseOrderId }) => purchaseOrderId),
  ...listOf('listPayments').map(({ paymentId }) => paymentId),
  ...listOf('listRequests').map(({ requestId }) => requestId),
  ...exampleOfRead('getRequest').answer.attachments.map(({ attachmentId }) => attachmentId),
]);

/** What an invoice says of money and what its lines and payments say are the same. */
function withSums(example, row) {
  const { total, balance, payable } = row;
  const money = (amount) => ({ ...total, amount });
  const [line] = example.lines;
  const [payment] = listOf('listPayments');
  const part = (status, amount) =>
    amount === 0 ? [] : [{ ...payment, paymentId: `p-${status}`, status, amount: money(amount) }];
  return {
    ...example,
    ...row,
    lines: [{ ...line, quantity: 1, unitPrice: total, total }],
    subtotal: total,
    discounts: [],
    tax: money(0),
    payments: [
      ...part('succeeded', total.amount - balance.amount),
      ...part('processing', balance.amount - payable.amount),
    ],
  };
}

/** The contract shows one invoice and one quote as a whole: the others are made of their rows. */
const wholes = {
  getInvoice: (example, number) => {
    const row = listOf('listInvoices').find(({ invoiceNumber }) => invoiceNumber === number);
    return number === example.invoiceNumber ? example : withSums(example, row);
  },
  getQuote: (example, number) => ({
    ...example,
    ...listOf('listQuotes').find(({ quoteNumber }) => quoteNumber === number),
  }),
};

const secrets = { tokens: new Set(), cookies: new Set() };
const cookieName = 'cb_session_second';

class Refusal extends Error {
  constructor(status, code, more = {}) {
    super(code);
    Object.assign(this, { status, code, more });
  }
}

/** Reads a body as the contract has it: its size, its type, its form. */
async function bodyOf(request, required) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= largest) chunks.push(chunk);
  }
  if (size > largest) throw new Refusal(413, 'content-too-large');
  if (!/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '')) {
    throw new Refusal(415, 'unsupported-media-type');
  }
  let body;
  try {
    body = JSON.parse(Buffer.concat(chunks).toString());
  } catch {
    throw new Refusal(400, 'validation-failed');
  }
  const names = Object.keys(body ?? {});
  const isRight =
    !Array.isArray(body) &&
    names.every((name) => required.includes(name)) &&
    required.every((name) => typeof body?.[name] === 'string');
  if (!isRight) throw new Refusal(422, 'validation-failed');
  return body;
}

async function credentials(request) {
  const { userId, password } = await bodyOf(request, ['userId', 'password']);
  if (!userIdPattern.test(userId) || userId.length < 3) throw new Refusal(422, 'invalid-user-id');
  if (userId === known.userId && password === known.password) return;
  throw new Refusal(401, 'invalid-credentials');
}

/** The two operations that sign somebody in. */
const opens = {
  'POST /tokens': async (request) => {
    await credentials(request);
    const token = `t_${randomUUID()}`;
    secrets.tokens.add(token);
    return { status: 201, body: { token, expiresIn: 900 } };
  },
  'POST /session': async (request) => {
    await credentials(request);
    const cookie = randomUUID();
    secrets.cookies.add(cookie);
    const headers = {
      Location: '/v1/session',
      'Set-Cookie': `${cookieName}=${cookie}; Path=/; HttpOnly; SameSite=Lax`,
    };
    return { status: 201, headers, body: contract.components.examples.Session.value };
  },
};

/** Tells how the caller is signed in. */
function proofOf({ headers }) {
  const token = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1];
  if (token !== undefined && !secrets.tokens.has(token)) throw new Refusal(401, 'session-expired');
  if (token !== undefined) return 'bearer';
  const cookie = new RegExp(`${cookieName}=([^;]+)`).exec(headers.cookie ?? '')?.[1];
  if (secrets.cookies.has(cookie)) return 'cookie';
  throw new Refusal(401, 'not-signed-in');
}

/** Cuts one page out of the list of invoices. */
function pageOf(items, query, proof) {
  if (query.size > 0 && proof !== 'bearer') throw new Refusal(403, 'forbidden');
  const limit = Number(query.get('limit') ?? 20);
  const before = query.get('before');
  const at = before === null ? 0 : 1 + items.findIndex((item) => item.invoiceNumber === before);
  if (!(limit >= 1 && limit <= 100) || (before !== null && at === 0)) {
    throw new Refusal(422, 'validation-failed');
  }
  const page = items.slice(at, at + limit);
  const isLast = at + limit >= items.length;
  return { items: page, ...(proof === 'bearer' && !isLast && { next: page.at(-1).invoiceNumber }) };
}

function read(request, path, query) {
  const found = reads.find(({ pattern }) => pattern.test(path));
  const { get, pattern, example, isOpen } = found;
  const proof = isOpen ? undefined : proofOf(request);
  const [, number] = pattern.exec(path);
  if (number !== undefined && !numbers.has(number)) throw new Refusal(404, 'not-found');
  const isPdf = example === undefined;
  const whole = wholes[get.operationId]?.(example, number) ?? example;
  const body = get.operationId === 'listInvoices' ? pageOf(whole.items, query, proof) : whole;
  const content = isPdf ? pdf : JSON.stringify(body);
  const tag = body?.etag ?? `"${createHash('sha256').update(content).digest('base64url')}"`;
  const digest = `sha-256=${createHash('sha256').update(content).digest('base64')}`;
  const held = request.headers['if-none-match'] === tag;
  const headers = {
    ETag: tag,
    ...(body?.consent && { 'Content-Language': body.consent.language }),
    ...(isPdf && { 'Content-Disposition': 'inline; filename="a.pdf"', Digest: digest }),
  };
  if (held) return { status: 304, headers };
  return { status: 200, headers, content, type: isPdf ? 'application/pdf' : 'application/json' };
}

async function answer(request, url) {
  const path = url.pathname.replace(/^\/v1/, '');
  const methods = Object.keys(opens).filter((key) => key.endsWith(` ${path}`));
  const has = methods.map((key) => key.split(' ')[0]);
  if (reads.some(({ pattern }) => pattern.test(path))) has.push('GET');
  if (has.length === 0) throw new Refusal(404, 'not-found');
  if (!has.includes(request.method)) {
    throw new Refusal(405, 'method-not-allowed', { Allow: has.join(', ') });
  }
  const open = opens[`${request.method} ${path}`];
  return open ? open(request) : read(request, path, url.searchParams);
}

/** Answers one request; whatever goes wrong becomes a problem. */
async function handle(request, response) {
  const requestId = randomUUID();
  const common = {
    Date: today,
    'X-Request-Id': requestId,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  };
  try {
    const url = new URL(request.url, 'http://localhost');
    const { status, headers, body, content, type } = await answer(request, url);
    const text = content ?? (body && JSON.stringify(body));
    const typed = text && { 'Content-Type': type ?? 'application/json' };
    response.writeHead(status, { ...common, ...headers, ...typed }).end(text);
  } catch (error) {
    const { status = 500, code = 'internal', more = {} } = error;
    const type = `urn:corporate-billing:problem:${code}`;
    const problem = { type, title: code, status, code, requestId };
    const headers = { ...common, ...more, 'Content-Type': 'application/problem+json' };
    response.writeHead(status, headers).end(JSON.stringify(problem));
  }
}

const server = createServer((request, response) => void handle(request, response));
server.listen(Number(process.argv[2] ?? 4020), () => {
  process.stdout.write(`listening on http://localhost:${server.address().port}/v1\n`);
});
