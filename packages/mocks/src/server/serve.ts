/** Serves a backend over HTTP: real cookies, CORS, and steering for suites in any language. */
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { MockBackend } from '../backend.js';
import { readOrigin } from '../rules/origin.js';
import { readBody } from './body.js';
import type { DataFile } from './data-file.js';
import { HttpHandler } from './http-handler.js';
import { listen, stop } from './listen.js';
import { onePlace, placesOf } from './places.js';
import { StartError } from './start-error.js';
import { isThisMachine, Visitors } from './visitors.js';
import { Webhooks, type WebhookOptions } from './webhooks.js';
import { Worlds } from './worlds.js';

export interface ServerOptions {
  /** The port is 4010 unless given; 0 takes any free port. */
  readonly port?: number;
  /** The address to listen on; this machine's own unless given. */
  readonly host?: string | undefined;
  /** The origins of the pages that may call; every `http://localhost:*` unless given. */
  readonly origins?: readonly string[];
  /** The storage of the backend; it is closed with the server. */
  readonly data?: DataFile | undefined;
  /** Events go to an address, as the contract's webhooks describe. */
  readonly webhook?: WebhookOptions | undefined;
  /** Is called once for each thing that keeps pages from working, with a sentence for people. */
  readonly warn?: (sentence: string) => void;
  /**
   * True where the process does nothing but serve: its global `Request` and `Response` may then become
   * lighter ones, which answer about twice as fast. False unless given.
   */
  readonly ownsProcess?: boolean;
}

export interface HttpServer {
  /** Clients take this as their base URL: `http://localhost:4010/v1`. */
  readonly baseUrl: string;
  readonly port: number;
  /** The secret that signs the events; undefined where none are sent. */
  readonly webhookSecret?: string;
  /** Frees the port, and resolves when the requests under way are answered. */
  close(): Promise<void>;
}

/**
 * Serves a backend under `/v1`, and its steering under `/__mock`; or many worlds, each under
 * `/w/<key>`, by the header `X-Mock-World` or by a cookie.
 *
 *     const server = await serve(new Worlds({ backend: { clock: 'frozen' } }), { port: 4010 });
 *
 * @throws StartError when the port is taken, or an option is not what it must be
 */
export async function serve(
  backend: MockBackend | Worlds,
  options: ServerOptions = {},
): Promise<HttpServer> {
  const { port = 4010, host, origins = [], data, webhook, warn = () => undefined } = options;
  const open = host !== undefined && !isThisMachine(host);
  const visitors = new Visitors({ origins: origins.map(checkedOrigin), open });
  const places = backend instanceof Worlds ? placesOf(backend) : onePlace(backend);
  const webhooks = webhook && new Webhooks(webhook);
  const handler = new HttpHandler(places, visitors, once(warn), webhooks);
  const listener = getRequestListener(
    (request, { incoming }) => handler.answer(request, incoming as IncomingMessage),
    {
      overrideGlobalObjects: options.ownsProcess ?? false,
      // Node itself lets the rest of a body through for as long as the client sends.
      autoCleanupIncoming: false,
      errorHandler: (error) => handler.answerToError(error),
    },
  );
  const take = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    if (!(await readBody(incoming, outgoing))) handler.refuseBody(incoming);
    await listener(incoming, outgoing);
  };
  const servers = await listen(
    (incoming, outgoing) => {
      take(incoming, outgoing).catch(() => incoming.socket.destroy());
    },
    port,
    host,
  );
  for (const server of servers) answerNonsense(server, handler);
  const { port: taken } = servers[0].address() as AddressInfo;
  handler.port = taken;
  const name = host === undefined || isThisMachine(host) || isEverywhere(host) ? 'localhost' : host;
  return {
    port: taken,
    baseUrl: `http://${name.includes(':') ? `[${name}]` : name}:${String(taken)}/v1`,
    ...(webhooks && { webhookSecret: webhooks.secret }),
    async close() {
      webhooks?.close();
      await Promise.all(servers.map(stop));
      await data?.close();
    },
  };
}

const isEverywhere = (host: string) => ['0.0.0.0', '::'].includes(host);

function checkedOrigin(text: string): string {
  const origin = readOrigin(text);
  if (origin !== undefined) return origin;
  throw new StartError(`"${text}" is not an origin such as http://localhost:3000.`, 2);
}

/** Bytes that are not HTTP get a problem too, if the socket can still be written. */
function answerNonsense(server: Server, handler: HttpHandler): void {
  server.on('clientError', (_error, socket) => {
    if (!socket.writable) return;
    void handler
      .answerToError()
      .text()
      .then((body) => {
        socket.end(
          `HTTP/1.1 400 Bad Request\r\nContent-Type: application/problem+json\r\nContent-Length: ${String(Buffer.byteLength(body))}\r\nConnection: close\r\n\r\n${body}`,
        );
      });
  });
}

function once(warn: (sentence: string) => void): (sentence: string) => void {
  const said = new Set<string>();
  return (sentence) => {
    // A visitor must not be able to fill the memory with addresses that are all refused.
    if (said.has(sentence) || said.size > 100) return;
    said.add(sentence);
    warn(sentence);
  };
}
