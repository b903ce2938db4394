/**
 * The way in through MSW. A backend that is used through `fetch` alone must neither load nor need
 * MSW, which costs a page 70 kB (gzip). So MSW's own `http.all` makes the handler where it can be had
 * at once: in Node, and where an entry that imports MSW says so here. A page that imported nothing
 * but MSW and the backend gets an object with what MSW asks of a handler.
 */
// eslint-disable-next-line @typescript-eslint/ban-ts-comment -- nobody asks for handlers without MSW.
/** @ts-ignore: their type is `any` where MSW is not installed. */
import type { http, RequestHandler } from 'msw';
import type { Service } from './request/service.js';

/** The type that MSW takes as a request handler. */
export type CatchAllHandler = RequestHandler;

type Http = Pick<typeof http, 'all'>;

let known: Http | undefined;

/** Registers the MSW that the handlers are made with. */
export function makeHandlersWith(found: Http): void {
  known = found;
}

/** @throws Error that says what to install where Node finds no MSW to make it with */
export function createHandler(service: Service): CatchAllHandler {
  if (!known && !requireOfNode()) return plainHandler(service);
  known ??= (requireMsw('msw') as { http: Http }).http;
  return known.all(
    ({ request }) => service.takes(request),
    ({ request }) => respond(service, request),
  );
}

/** Where the scenario lets the network fail, MSW wants a network error and not an exception. */
const respond = (service: Service, request: Request) =>
  service.handle(request).catch(() => Response.error());

interface HandlerCall {
  readonly request: Request;
  readonly requestId: string;
}

/** What MSW 2 asks of a handler; the test of the page's handler holds it beside `http.all`. */
function plainHandler(service: Service): CatchAllHandler {
  const handler = {
    kind: 'request',
    // MSW before 2.13 names it so.
    __kind: 'RequestHandler',
    info: { header: '* [Corporate Billing]', method: /.+/, path: '' },
    isUsed: false,
    async run({ request, requestId }: HandlerCall) {
      if (!service.takes(request)) return null;
      const copy = request.clone();
      const response = await respond(service, request);
      handler.isUsed = true;
      return { handler, request: copy, requestId, response, parsedResult: {} };
    },
    /** Called for each answer unless the worker is started with `quiet`. */
    log({ request, response }: { request: Request; response: Response }) {
      // eslint-disable-next-line no-console -- MSW's worker tells each answer there, as asked for
      console.log(`[MSW] ${request.method} ${request.url} (${String(response.status)})`);
    },
  };
  return handler as unknown as CatchAllHandler;
}

type Require = (id: string) => unknown;

function requireOfNode(): Require | undefined {
  const { process } = globalThis as { process?: { getBuiltinModule?: (id: string) => unknown } };
  const node = process?.getBuiltinModule?.('node:module') as
    { createRequire(from: string): Require } | undefined;
  return node?.createRequire(import.meta.url);
}

/** Loads a module of MSW synchronously, which only Node can. */
export function requireMsw(name: 'msw' | 'msw/node'): unknown {
  const require = requireOfNode();
  if (!require) throw new Error('startServer needs Node; in a page, use startWorker.');
  try {
    return require(name);
  } catch (cause) {
    throw new Error(
      '@corporate-billing/mocks finds no msw here, which its handlers and startServer need: npm install --save-dev msw',
      { cause },
    );
  }
}
