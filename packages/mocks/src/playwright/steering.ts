/** Steers a backend from a test, wherever the backend runs. */
import type {
  APIRequestContext,
  APIResponse,
  BrowserContext,
  Page,
  Request as PageRequest,
  Route,
} from '@playwright/test';
import type { OperationId } from '@corporate-billing/sdk/operations';
import type { Duration, MockBackend } from '../backend.js';
import type { LedgerEntry, Mail, Scenario } from '../state/model.js';
import type { FailureCode } from '../state/scenarios.js';
import { exposedHeaders } from '../request/reply.js';
import { demoPassword } from '../seed/index.js';

/** The ways in which a test changes the backend behind its page. */
export interface Steering {
  /** Signs a person in without the form. A page that is already open notices at its next load. */
  signInAs(userId: string): Promise<void>;
  use(scenario: Scenario): Promise<void>;
  /** Lets the next call of an operation fail, or the next `times` calls. */
  failNext(
    operationId: OperationId,
    code: FailureCode,
    options?: { readonly times?: number },
  ): Promise<void>;
  /** Moves the mock clock on. */
  advance(duration: Duration): Promise<void>;
  /** Forgets everything that happened. */
  reset(): Promise<void>;
  /** Reads all mails the backend would have sent, oldest first. */
  outbox(): Promise<readonly Mail[]>;
  /**
   * Reads a file that a mail of the outbox lists under `attachments`: the bytes that the API gives for
   * the document. Rejects for a mail or a name that is not there.
   */
  attachment(mailId: string, name: string): Promise<Uint8Array>;
  /** Reads all effects, each once, oldest first. */
  ledger(): Promise<readonly LedgerEntry[]>;
}

/** Steers a backend in the test's own process; see `routeToBackend`. */
export const steerBackend = (backend: MockBackend): Steering => ({
  async signInAs(userId) {
    await backend.signInAs(userId);
  },
  use: (scenario) => backend.use(scenario),
  failNext: (operationId, code, options) => backend.failNext(operationId, code, options),
  advance: (duration) => backend.advance(duration),
  reset: () => backend.reset(),
  outbox: () => Promise.resolve(backend.outbox),
  async attachment(mailId, name) {
    const file = await backend.attachment(mailId, name);
    if (!file) throw noAttachment(mailId, name);
    return new Uint8Array(await file.arrayBuffer());
  },
  ledger: () => Promise.resolve(backend.ledger),
});

/** Returns the address of what steers the server of an API. */
const mockOf = (baseUrl: string): string => `${baseUrl.replace(/\/v1\/?$/, '')}/__mock`;

/**
 * Steers a server started with `corporate-billing-mocks serve`. `request` is the browser context's
 * own (`context.request`): the cookie of `signInAs` is then the page's.
 */
export function steerServer(request: APIRequestContext, baseUrl: string): Steering {
  const mock = mockOf(baseUrl);
  const post = async (name: string, data: object) => {
    await checked(request.post(`${mock}/${name}`, { data }));
  };
  const list = async (name: string): Promise<unknown> => {
    const { items } = (await (await checked(request.get(`${mock}/${name}`))).json()) as {
      items: unknown;
    };
    return items;
  };
  return {
    async signInAs(userId) {
      const data = { userId, password: demoPassword };
      await checked(request.post(`${baseUrl}/session`, { data }));
    },
    async use(id) {
      await checked(request.put(`${mock}/scenario`, { data: { id } }));
    },
    failNext: (operationId, code, options) => post('fail-next', { operationId, code, ...options }),
    advance: (duration) => post('advance', duration),
    reset: () => post('reset', {}),
    outbox: async () => (await list('outbox')) as readonly Mail[],
    async attachment(mailId, name) {
      const address = `${mock}/outbox/${mailId}/${encodeURIComponent(name)}`;
      return new Uint8Array(await (await checked(request.get(address))).body());
    },
    ledger: async () => (await list('ledger')) as readonly LedgerEntry[],
  };
}

/**
 * Gives a browser context a world of its own on a server started with `--worlds`: the cookie that
 * names it goes with every call. Resolves with what ends the world. A server without worlds is left
 * as it is.
 */
export async function enterWorld(
  request: APIRequestContext,
  baseUrl: string,
  key: string,
): Promise<() => Promise<void>> {
  const worlds = `${mockOf(baseUrl)}/worlds`;
  const answer = request.post(worlds, { data: { key } });
  if ((await answer).status() === 404) return () => Promise.resolve();
  await checked(answer);
  return async () => {
    await checked(request.delete(`${worlds}/${key}`));
  };
}

/**
 * Steers a backend that lives in the page itself (`backend.fetch`, `startWorker`), as in a demo.
 *
 * @param path Where the page keeps it, from `window` on: `demo.backend`.
 */
export function steerPage(page: Page, path: string): Steering {
  const get = (member: string, ...given: unknown[]) =>
    page.evaluate(inPage, { path, member, given });
  const act = async (member: string, ...given: unknown[]) => {
    await get(member, ...given);
  };
  return {
    signInAs: (userId) => act('signInAs', userId),
    use: (scenario) => act('use', scenario),
    failNext: (...planned) => act('failNext', ...planned),
    advance: (duration) => act('advance', duration),
    reset: () => act('reset'),
    outbox: async () => (await get('outbox')) as readonly Mail[],
    async attachment(...given) {
      const bytes = (await get('attachment', ...given)) as readonly number[] | undefined;
      if (!bytes) throw noAttachment(...given);
      return Uint8Array.from(bytes);
    },
    ledger: async () => (await get('ledger')) as readonly LedgerEntry[],
  };
}

/** This function runs in the page: it may name nothing outside itself. Of a file it gives the bytes. */
async function inPage(wanted: { path: string; member: string; given: unknown[] }) {
  const { path, member, given } = wanted;
  let backend: unknown = window;
  for (const name of path.split('.')) {
    backend = (backend as Record<string, unknown> | undefined)?.[name];
  }
  if (backend === undefined) throw new Error(`The page has no backend at window.${path} yet.`);
  const found: unknown = (backend as Record<string, unknown>)[member];
  const answer: unknown = typeof found === 'function' ? await found.apply(backend, given) : found;
  return answer instanceof Blob ? [...new Uint8Array(await answer.arrayBuffer())] : answer;
}

const noAttachment = (mailId: string, name: string): Error =>
  new Error(`No mail ${mailId} has a file ${name}.`);

async function checked(answer: Promise<APIResponse>): Promise<APIResponse> {
  const response = await answer;
  if (response.ok()) return response;
  const problem = (await response.json().catch(() => ({}))) as { detail?: string };
  throw new Error(`${response.url()}: ${problem.detail ?? String(response.status())}`);
}

/** The browser adds or omits some of these itself; the others do not hold in another process. */
const notPassedOn = /^(:|cookie$|host$|origin$|sec-fetch-|content-length$|connection$)/;

/**
 * Lets a backend in the test's process answer the requests of a browser context to the API. It
 * needs no server and no worker, and the page under test stays as it is. The backend keeps the
 * session cookie itself.
 *
 * @param url Which requests are the API's, in Playwright's patterns.
 */
export async function routeToBackend(
  context: BrowserContext,
  backend: MockBackend,
  url = '**/v1/**',
): Promise<void> {
  await context.route(url, async (route, request) => {
    const response = await answer(backend, request).catch(() => undefined);
    if (!response) await route.abort('failed');
    else await fulfil(route, request, response);
  });
}

async function answer(backend: MockBackend, request: PageRequest): Promise<Response> {
  const headers = Object.entries(await request.allHeaders());
  const body = request.postDataBuffer();
  return backend.handle(
    new Request(request.url(), {
      method: request.method(),
      headers: headers.filter(([name]) => !notPassedOn.test(name)),
      ...(body && { body: Uint8Array.from(body) }),
    }),
  );
}

async function fulfil(route: Route, request: PageRequest, response: Response): Promise<void> {
  const origin = (await request.allHeaders())['origin'];
  await route.fulfill({
    status: response.status,
    headers: {
      ...Object.fromEntries(response.headers),
      ...(origin !== undefined && {
        'Access-Control-Allow-Origin': origin,
        'Access-Control-Allow-Credentials': 'true',
        'Access-Control-Expose-Headers': exposedHeaders,
      }),
    },
    body: Buffer.from(await response.arrayBuffer()),
  });
}
