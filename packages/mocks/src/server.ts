/** The way in over HTTP: real cookies, CORS, and steering for suites in any language. */
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { MockBackend } from './backend.js';
import { readOrigin } from './rules/origin.js';
import { readBody } from './server/body.js';
import type { DataFile } from './server/data-file.js';
import { HttpHandler } from './server/http-handler.js';
import { listen, stop } from './server/listen.js';
import { StartError } from './server/start-error.js';
import { isThisMachine, Visitors } from './server/visitors.js';

export interface ServerOptions {
  /** 4010 unless told; 0 takes any free port. */
  readonly port?: number;
  /** The address to listen on; only this machine's own unless told. */
  readonly host?: string | undefined;
  /** Origins of the pages that may call; every `http://localhost:*` unless told. */
  readonly origins?: readonly string[];
  /** The storage of the backend, to be closed with the server. */
  readonly data?: DataFile | undefined;
  /** Is told once of each thing that keeps pages from working; for people. */
  readonly warn?: (sentence: string) => void;
}

export interface HttpServer {
  /** What clients take as their base URL: `http://localhost:4010/v1`. */
  readonly baseUrl: string;
  readonly port: number;
  /** Frees the port, and resolves when the requests under way are answered. */
  close(): Promise<void>;
}

/**
 * Serves a backend under `/v1`, and what steers it under `/__mock`.
 * @throws StartError when the port is taken, or an option is not what it must be
 */
export async function serve(
  backend: MockBackend,
  { port = 4010, host, origins = [], data, warn = () => undefined }: ServerOptions = {},
): Promise<HttpServer> {
  const open = host !== undefined && !isThisMachine(host);
  const visitors = new Visitors({ origins: origins.map(checkedOrigin), open });
  const handler = new HttpHandler(backend, visitors, once(warn));
  const listener = getRequestListener(
    (request, { incoming }) => handler.answer(request, incoming as IncomingMessage),
    {
      overrideGlobalObjects: false,
      // Node itself lets the rest of a body through, for as long as the client sends.
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
    async close() {
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

/** What is not HTTP at all gets a problem too, where there is still somebody to tell. */
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
