/**
 * Lets Prism judge every operation and every status that the contract documents: the acts of the table
 * that the other oracle reads go through Prism, over HTTP, to a backend of their own. What Prism refuses is
 * printed, and so is a status that it never judged.
 */
import { createServer, type IncomingMessage } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { headerJar } from '@corporate-billing/mocks';
import { operations, type OperationId } from '@corporate-billing/sdk/operations';
import { actsOf, type Ready } from '../contract/acts.js';
import { api, type Browser, type Sending } from '../contract/calls.js';
import { createOracle } from '../contract/oracle.js';

interface Finding {
  readonly message: string;
}

/** What this file uses of Prism, which is installed in this folder alone. */
interface Prism {
  request(
    input: object,
    operations: unknown,
  ): () => Promise<{
    readonly left?: Error;
    readonly right?: {
      readonly output: { readonly statusCode: number };
      readonly validations: { readonly input: Finding[]; readonly output: Finding[] };
    };
  }>;
}

const { createInstance, getHttpOperationsFromSpec } = createRequire(import.meta.url)(
  '@stoplight/prism-http',
) as {
  readonly createInstance: (config: object, components: object) => Prism;
  readonly getHttpOperationsFromSpec: (file: string) => Promise<unknown>;
};

/**
 * Prism cannot tell a right answer from a wrong one here, for the reason beside each. It is red when one
 * of them can be told after all.
 */
const notJudged: Readonly<Record<string, string>> = {
  'getInvoiceDocument 200': 'Any type of file may come (`*/*`), and Prism reads none.',
  'getAttachment 200': 'Any type of file may come (`*/*`), and Prism reads none.',
};

/** Answers in place of the API; each act puts its own backend here. */
let answerTo: (request: IncomingMessage) => Promise<Response>;

const upstream = createServer((request, response) => {
  void answerTo(request).then(async (answer) => {
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(new Uint8Array(await answer.arrayBuffer()));
  });
});
await new Promise<void>((listening) => upstream.listen(0, '127.0.0.1', listening));
const { port } = upstream.address() as AddressInfo;

const silent = { info() {}, warn() {}, error() {}, debug() {}, trace() {}, success() {} };
const logger = { ...silent, child: () => logger };
const contract = fileURLToPath(new URL('../../openapi.yaml', import.meta.url));
const known = await getHttpOperationsFromSpec(contract);
const prism = createInstance(
  {
    isProxy: true,
    upstream: new URL(`http://127.0.0.1:${String(port)}/`),
    errors: false,
    checkSecurity: true,
    validateRequest: true,
    validateResponse: true,
    mock: {},
  },
  { logger },
);

const oracle = createOracle();
const ids = Object.keys(operations) as OperationId[];
const judged = new Set<string>();
const faults: string[] = [];
let acts = 0;
for (const id of ids) {
  for (const { what, status, prepare } of actsOf(id, oracle.documented(id))) {
    const ready = await prepare();
    if (!ready) continue;
    acts += 1;
    const found = await judge(id, ready, status);
    faults.push(...found.faults.map((fault) => `${id} ${what}: ${fault}`));
    if (found.isTold) judged.add(`${id} ${String(status)}`);
  }
}
upstream.close();

const cells = ids.flatMap((id) =>
  oracle.documented(id).map(({ status }) => `${id} ${String(status)}`),
);
faults.push(...cells.flatMap(missing));
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.stdout.write(
  `${String(acts)} acts; of ${String(cells.length)} operations × statuses Prism judges ${String(judged.size)}\n`,
);
for (const [cell, reason] of Object.entries(notJudged)) {
  process.stdout.write(`  not ${cell}: ${reason}\n`);
}
process.exit(faults.length === 0 ? 0 : 1);

/** What Prism says of one act, and whether it would have noticed a wrong answer. */
async function judge(id: OperationId, { browser, call }: Ready, status: number) {
  const sent = browser.sending(id, call);
  const cookie = browser.backend.snapshot().cookie;
  if (cookie !== undefined) sent.headers.set('Cookie', `__Host-cb_session=${cookie}`);
  let given = Response.error();
  answerTo = async (incoming) => {
    given = await answerOf(browser, await requestOf(incoming));
    return given.clone();
  };
  const right = await throughPrism(sent);
  answerTo = () => Promise.resolve(wrong(given));
  const bent = await throughPrism(sent);
  return {
    faults: [
      ...(right.status === status ? [] : [`the answer was ${String(right.status)}`]),
      // What an act spoils, Prism finds in the request as well.
      ...(status < 400 ? right.ofRequest : []),
      ...right.ofAnswer,
    ],
    isTold: bent.ofAnswer.length > 0,
  };
}

/** The same answer with one thing wrong: its body, the type of its file, or the headers of none. */
function wrong({ status, headers: right }: Response): Response {
  const type = right.get('Content-Type');
  if (type === null) return new Response(null, { status });
  const headers = new Headers(right);
  headers.delete('Content-Length');
  if (type.includes('json')) return new Response('{}', { status, headers });
  headers.set('Content-Type', 'text/html');
  return new Response('Hello', { status, headers });
}

async function throughPrism({ address, method, headers, body }: Sending) {
  const { pathname, searchParams } = new URL(address, api);
  const input = {
    method: method.toLowerCase(),
    url: { path: pathname, query: Object.fromEntries(searchParams) },
    headers: Object.fromEntries(headers),
    body: body === undefined ? undefined : parsed(body),
  };
  const { left, right } = await prism.request(input, known)();
  if (!right) throw new Error(`Prism failed at ${method} ${address}: ${String(left)}`);
  const { input: ofRequest, output: ofAnswer } = right.validations;
  const told = (findings: readonly Finding[]) => findings.map(({ message }) => message);
  return {
    status: right.output.statusCode,
    ofRequest: told(ofRequest),
    ofAnswer: told(ofAnswer),
  };
}

/** Prism takes JSON as its value; what is none goes on as text. */
function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

async function requestOf(incoming: IncomingMessage): Promise<Request> {
  const ofTheWay = /^(host|connection|content-length|transfer-encoding|accept-encoding)$/;
  const headers = Object.entries(incoming.headers).filter(([name]) => !ofTheWay.test(name));
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return new Request(api + (incoming.url ?? ''), {
    method: incoming.method ?? 'GET',
    headers: headers as [string, string][],
    ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
  });
}

/** Answers as a server does, with the cookie in sight. */
async function answerOf({ backend }: Browser, request: Request): Promise<Response> {
  const jar = headerJar(new URL(request.url), request.headers.get('Cookie'));
  const response = await backend.handle(request, { jar });
  if (jar.setCookie !== undefined) response.headers.append('Set-Cookie', jar.setCookie);
  return response;
}

/** A status that Prism does not judge, without an excuse; or an excuse without need. */
function missing(cell: string): string[] {
  const isExcused = cell in notJudged;
  if (judged.has(cell))
    return isExcused ? [`${cell}: Prism judges it; take it from the list.`] : [];
  return isExcused ? [] : [`${cell}: Prism never sees it, or does not notice when it is wrong.`];
}
