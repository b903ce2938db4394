/**
 * The way in through MSW: its own `http.all`, which hands over the requests of the API. A backend
 * that is used through `fetch` alone must neither load nor need MSW, which costs a page 70 kB
 * (gzip): the entries that import MSW say so here, and in Node it is loaded when it is asked for.
 */
// eslint-disable-next-line @typescript-eslint/ban-ts-comment -- nobody asks for handlers without MSW.
/** @ts-ignore: their type is `any` where MSW is not installed. */
import type { http, RequestHandler } from 'msw';
import type { Service } from './request/service.js';

/** What MSW takes as a request handler. */
export type CatchAllHandler = RequestHandler;

type Http = Pick<typeof http, 'all'>;

let known: Http | undefined;

/** Says which MSW the handlers are made with. */
export function makeHandlersWith(found: Http): void {
  known = found;
}

/** @throws Error that says what to install or import where there is no MSW to make it with */
export function createHandler(service: Service): CatchAllHandler {
  known ??= (requireMsw('msw') as { http: Http }).http;
  return known.all(
    ({ request }) => service.takes(request),
    // Where the network is said to fail MSW wants a network error, not an exception.
    ({ request }) => service.handle(request).catch(() => Response.error()),
  );
}

/** Loads a module of MSW at once, which only Node can. */
export function requireMsw(name: 'msw' | 'msw/node'): unknown {
  const { process } = globalThis as { process?: { getBuiltinModule?: (id: string) => unknown } };
  const node = process?.getBuiltinModule?.('node:module') as
    { createRequire(from: string): (id: string) => unknown } | undefined;
  if (!node) {
    throw new Error(
      "In a page, backend.handlers need MSW: import '@corporate-billing/mocks/browser' as well.",
    );
  }
  try {
    return node.createRequire(import.meta.url)(name);
  } catch (cause) {
    throw new Error(
      '@corporate-billing/mocks finds no msw here, which its handlers and startServer need: npm install --save-dev msw',
      { cause },
    );
  }
}
