/** The way in over HTTP: real cookies, CORS, and steering for suites in any language. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { MockBackend } from './backend.js';
import { headerJar } from './state/jar.js';
import { problem, type ProblemCode, type ProblemOptions } from './request/problem.js';
import { problemReply, toResponse } from './request/reply.js';
import type { DataFile } from './server/data-file.js';
import { StartError, systemCode, reasonOf } from './server/start-error.js';
import { steer, SteeringError } from './server/steering.js';
import { addCors, isThisMachine, preflight, Visitors, type Visit } from './server/visitors.js';

export interface ServerOptions {
  /** 4010 unless told; 0 takes any free port. */
  readonly port?: number;
  /** The address to listen on; only this machine's own unless told. */
  readonly host?: string | undefined;
  /** Origins of the pages that may call; every `http://localhost:*` unless told. */
  readonly origins?: readonly string[];
  /** The storage of the backend: a write is answered when it is on the disk. */
  readonly data?: DataFile | undefined;
  /** Told once of each thing that keeps pages from working; for people. */
  readonly warn?: (sentence: string) => void;
}

export interface HttpServer {
  /** What clients take as their base URL: `http://localhost:4010/v1`. */
  readonly baseUrl: string;
  readonly port: number;
  /** Answers what is under way, and lets the port go. */
  close(): Promise<void>;
}

/** How long what is under way may take when the server is to stop, in ms. */
const grace = 2000;

/**
 * Serves a backend under `/v1`, and what steers it under `/__mock`.
 * @throws StartError when the port is taken or the address cannot be listened on
 */
export async function serve(
  backend: MockBackend,
  { port = 4010, host, origins = [], data, warn = () => undefined }: ServerOptions = {},
): Promise<HttpServer> {
  const visitors = new Visitors({ origins, open: host !== undefined && !isThisMachine(host) });
  const desk = new Desk(backend, visitors, data, once(warn));
  const listener = getRequestListener(
    (request, { incoming }) => desk.answer(request, incoming as IncomingMessage),
    { overrideGlobalObjects: false },
  );
  const servers = await listen(
    (incoming, outgoing) => void listener(incoming, outgoing),
    port,
    host,
  );
  const { port: taken } = servers[0].address() as AddressInfo;
  desk.port = taken;
  const name = host === undefined || isThisMachine(host) || isEverywhere(host) ? 'localhost' : host;
  return {
    port: taken,
    baseUrl: `http://${name.includes(':') ? `[${name}]` : name}:${String(taken)}/v1`,
    async close() {
      await Promise.all(servers.map(stop));
      await data?.saved();
    },
  };
}

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

const isEverywhere = (host: string) => ['0.0.0.0', '::'].includes(host);

/** Answers requests, each from the gate to the last header. */
class Desk {
  port = 0;
  /** Writes that are not on the disk yet; who reads meanwhile may see what they did. */
  #unsaved = 0;

  constructor(
    private readonly backend: MockBackend,
    private readonly visitors: Visitors,
    private readonly data: DataFile | undefined,
    private readonly warn: (sentence: string) => void,
  ) {}

  async answer(request: Request, incoming: IncomingMessage): Promise<Response> {
    const url = new URL(request.url);
    const visit = this.visitors.look(request.headers, url);
    const trouble = visit.refusal ?? visit.pitfall;
    if (trouble !== undefined) this.warn(trouble);
    if (request.method === 'OPTIONS' && visit.refusal === undefined) {
      return this.#dated(preflight(visit));
    }
    const response = await this.#respond(request, url, visit, incoming);
    if (!response) return hangUp(incoming);
    addCors(response.headers, visit);
    return response;
  }

  async #respond(request: Request, url: URL, visit: Visit, incoming: IncomingMessage) {
    if (visit.refusal !== undefined) return this.#problem('forbidden', visit.refusal);
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const steering = /^\/__mock\/([^/]*)$/.exec(url.pathname)?.[1];
    if (steering !== undefined) return this.#saved(request, () => this.#steer(request, steering));
    // What waits for a server to be there asks for its root, or for the base URL it printed.
    if (isRead && /^\/(v1\/?)?$/.test(url.pathname)) {
      return this.#dated(Response.json({ detail: welcome }));
    }
    if (!url.pathname.startsWith('/v1/')) return this.#problem('not-found', welcome);
    return this.#saved(request, async () => {
      const response = await this.#call(request, url, incoming);
      return visit.pitfall === undefined ? response : explained(response, visit.pitfall);
    });
  }

  /** One call of the API; nothing where the network is said to fail. */
  async #call(request: Request, url: URL, incoming: IncomingMessage) {
    // By the port that the client used: behind a mapped port two servers may both be on 4010.
    const named = new URL(url.origin);
    named.port ||= String(this.port);
    const jar = headerJar(named, request.headers.get('Cookie'));
    try {
      const response = await this.backend.handle(request, {
        jar,
        client: incoming.socket.remoteAddress ?? 'unknown',
        isAllowedOrigin: this.visitors.allows,
      });
      if (jar.setCookie !== undefined) response.headers.append('Set-Cookie', jar.setCookie);
      return response;
    } catch {
      return undefined;
    }
  }

  async #steer(request: Request, name: string): Promise<Response> {
    // A form on any page can send a POST; only the pages that may call may steer.
    if (request.headers.get('Sec-Fetch-Site') === 'cross-site') {
      return this.#problem('forbidden', 'Steering from another site is refused.');
    }
    try {
      const told = await steer(this.backend, request, name);
      const response =
        told === undefined ? new Response(null, { status: 204 }) : Response.json(told);
      response.headers.set('Cache-Control', 'no-store');
      return this.#dated(response);
    } catch (error) {
      if (!(error instanceof SteeringError)) throw error;
      const { message, status, allow } = error;
      const code = status === 400 ? 'validation-failed' : codeOf[status];
      return this.#problem(code, message, { status, ...(allow !== undefined && { allow }) });
    }
  }

  /** What was done is on the disk before anybody hears of it. */
  async #saved<T>(request: Request, act: () => Promise<T>): Promise<T> {
    if (!this.data) return act();
    const writes = request.method !== 'GET';
    if (writes) this.#unsaved++;
    try {
      const response = await act();
      if (this.#unsaved > 0) await this.data.saved();
      return response;
    } finally {
      if (writes) this.#unsaved--;
    }
  }

  #problem(code: ProblemCode, detail: string, more: ProblemOptions = {}): Promise<Response> {
    const reply = problemReply(problem(code, { ...more, detail }), 'none');
    const envelope = { requestId: 'none', isRead: false, ifNoneMatch: null };
    return toResponse(reply, { ...envelope, now: this.backend.now });
  }

  /** Set by hand: Node would give the machine's. */
  #dated(response: Response): Response {
    response.headers.set('Date', new Date(this.backend.now).toUTCString());
    return response;
  }
}

const codeOf = { 404: 'not-found', 405: 'method-not-allowed' } as const;

const welcome =
  'This is a pretend billing API: its operations are under /v1, what steers it is under /__mock.';

/** An answer that a missing cookie caused says so: the page sees only that nobody is signed in. */
async function explained(response: Response | undefined, pitfall: string) {
  if (response?.status !== 401 && response?.status !== 403) return response;
  const body = (await response.json()) as Record<string, unknown>;
  const { status, headers } = response;
  return new Response(JSON.stringify({ ...body, detail: pitfall }), { status, headers });
}

/** Ends the connection without an answer, as a broken network does. */
function hangUp(incoming: IncomingMessage): Response {
  incoming.socket.destroy();
  return RESPONSE_ALREADY_SENT;
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

/** `localhost` means either loopback address to a browser: both are taken, or the port is taken. */
async function listen(
  listener: Listener,
  port: number,
  host: string | undefined,
): Promise<[Server, ...Server[]]> {
  const both = host === undefined || host === 'localhost';
  const first = await listenOn(listener, port, both ? '127.0.0.1' : host);
  if (!both) return [first];
  const { port: taken } = first.address() as AddressInfo;
  try {
    return [first, await listenOn(listener, taken, '::1')];
  } catch (error) {
    if (systemCode((error as Error).cause) !== 'EADDRINUSE') return [first];
    first.close();
    throw error;
  }
}

const listenOn = (listener: Listener, port: number, host: string): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer(listener);
    server.once('error', (error) => {
      reject(Object.assign(notListening(error, port, host), { cause: error }));
    });
    server.listen(port, host, () => {
      resolve(server);
    });
  });

function notListening(error: Error, port: number, host: string): StartError {
  const code = systemCode(error);
  if (code === 'EADDRINUSE') {
    const other = String(port === 65_535 ? 4010 : port + 1);
    return new StartError(
      `Port ${String(port)} is taken. Stop what uses it, or choose another: --port ${other}`,
    );
  }
  if (code === 'EACCES') {
    return new StartError(`Port ${String(port)} needs more rights: choose one from 1024 on.`);
  }
  return new StartError(`${host} cannot be listened on: ${reasonOf(error)}.`);
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const end = setTimeout(() => {
      server.closeAllConnections();
    }, grace);
    // A client keeps its connection after the answer it waited for.
    const sweep = setInterval(() => {
      server.closeIdleConnections();
    }, 20);
    server.close(() => {
      clearTimeout(end);
      clearInterval(sweep);
      resolve();
    });
    server.closeIdleConnections();
  });
}
