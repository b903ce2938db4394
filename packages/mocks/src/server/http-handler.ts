/** Answers one HTTP request, from its sender's rights to the last header. */
import type { IncomingMessage } from 'node:http';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { tooLarge } from '../request/body.js';
import {
  problem,
  type Problem,
  type ProblemCode,
  type ProblemOptions,
} from '../contract/problem.js';
import { commonHeaders, disposition, plainResponse, problemReply } from '../request/reply.js';
import { instantOf } from '../state/clock.js';
import { headerJar } from '../state/jar.js';
import { NotKeptError } from '../state/store.js';
import type { Place, Places } from './places.js';
import { steer, SteeringError } from './steering.js';
import { addCors, preflight, type Visit, type Visitors } from './visitors.js';
import { CallLog, listOf, viewerFile } from './viewer.js';
import type { Webhooks } from './webhooks.js';
import { actOnWorlds } from './world-acts.js';

/** Answers HTTP requests: checks the sender, hands the call to the backend, adds the headers. */
export class HttpHandler {
  port = 0;
  readonly #calls = new CallLog();
  readonly #refusedBodies = new WeakSet<IncomingMessage>();

  constructor(
    private readonly places: Places,
    private readonly visitors: Visitors,
    private readonly warn: (sentence: string) => void,
    private readonly webhooks?: Webhooks,
  ) {}

  async answer(request: Request, incoming: IncomingMessage): Promise<Response> {
    const url = new URL(request.url);
    const visit = this.visitors.look(request.headers, url);
    const trouble = visit.refusal ?? visit.pitfall;
    if (trouble !== undefined) this.warn(trouble);
    if (request.method === 'OPTIONS' && visit.refusal === undefined) {
      return this.#complete(preflight(visit, request.headers));
    }
    const response = await this.#respond(request, url, visit, incoming);
    if (!response) return hangUp(incoming);
    addCors(response.headers, visit);
    return response;
  }

  /** Answers something that is no request, or a request that failed. */
  answerToError(error?: unknown): Response {
    const isOurs = error instanceof Error && error.name !== 'RequestError';
    if (!isOurs) {
      const detail = 'The address or the Host header of the request cannot be read.';
      return this.#problem('validation-failed', detail, { status: 400, title: 'Bad request' });
    }
    return this.#problem('internal', `The pretend backend failed: ${error.message}`);
  }

  /** Marks a request as too large, so that it is answered with a 413. */
  refuseBody(incoming: IncomingMessage): void {
    this.#refusedBodies.add(incoming);
  }

  async #respond(request: Request, url: URL, visit: Visit, incoming: IncomingMessage) {
    if (visit.refusal !== undefined) return this.#problem('forbidden', visit.refusal);
    if (this.#refusedBodies.has(incoming)) return this.#answerTo(tooLarge());
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    // Tools that wait for the server to start ask for its root, or for the base URL it printed.
    const path = this.places.pathOf(url);
    if (isRead && /^\/(v1\/?)?$/.test(path)) {
      return this.#complete(Response.json({ detail: welcome }));
    }
    const aboutWorlds = await this.#worlds(request, url.pathname);
    if (aboutWorlds) return aboutWorlds;
    const steering = /^\/__mock\/([^/]*)$/.exec(path)?.[1];
    const viewer = isRead && steering !== undefined ? await viewerFile(steering) : undefined;
    if (viewer) return this.#complete(viewer);
    const place = this.places.find(request, url);
    if (typeof place === 'string') {
      if (this.places.worlds && isRead && url.pathname === '/__mock/view') {
        return this.#complete(Response.json(listOf(this.places.worlds)));
      }
      return this.#problem('validation-failed', place, { status: 400, title: 'No world' });
    }
    const attached = /^\/__mock\/outbox\/([^/]+)\/([^/]+)$/.exec(path);
    if (attached && isRead) return this.#attachment(place, request, attached);
    this.webhooks?.meet(place.backend);
    const response =
      steering === undefined
        ? await this.#answerFrom(place, request, url, incoming)
        : await this.#steer(place, request, steering);
    this.webhooks?.follow(place.backend, place.world);
    return visit.pitfall === undefined ? response : explained(response, visit.pitfall);
  }

  /** Answers a call of the API, and notes it. */
  async #answerFrom(place: Place, request: Request, url: URL, incoming: IncomingMessage) {
    const path = this.places.pathOf(url);
    if (!path.startsWith('/v1/')) return this.#problem('not-found', welcome);
    const start = performance.now();
    const response = await this.#call(request, url, place, incoming);
    this.#calls.add(place.backend, {
      at: instantOf(place.backend.now),
      method: request.method,
      path,
      // Status 0 stands for a call that got no answer.
      status: response?.status ?? 0,
      took: Math.round(performance.now() - start),
    });
    return response;
  }

  #steer(place: Place, request: Request, name: string): Promise<Response> {
    return this.#steering(request, async () => {
      const { worlds } = this.places;
      const tools = { calls: this.#calls, worlds, webhooks: this.webhooks };
      const told = await steer(place, request, name, tools);
      return told === undefined ? new Response(null, { status: 204 }) : Response.json(told);
    });
  }

  /** Answers with a file of a mail; PDFs are shown, other files saved. */
  #attachment({ backend }: Place, request: Request, path: RegExpExecArray): Promise<Response> {
    return this.#steering(request, async () => {
      const [mailId = '', name = ''] = path.slice(1).map(decoded);
      const file = await backend.attachment(mailId, name);
      if (!file) throw new SteeringError(`No mail ${mailId} has a file ${name}.`, 404);
      const kind = file.type === 'application/pdf' ? 'inline' : 'attachment';
      const headers = { 'Content-Type': file.type, 'Content-Disposition': disposition(kind, name) };
      return new Response(await file.arrayBuffer(), { headers });
    });
  }

  /** Answers one call of the API; undefined where the scenario lets the network fail. */
  async #call(request: Request, url: URL, place: Place, incoming: IncomingMessage) {
    // The client's own port counts: behind a mapped port, two servers may both be on 4010.
    const named = new URL(url.origin);
    named.port ||= String(this.port);
    const jar = headerJar(named, request.headers.get('Cookie'), place.cookiePath);
    try {
      const response = await place.backend.handle(request, {
        jar,
        client: incoming.socket.remoteAddress ?? 'unknown',
        isAllowedOrigin: this.visitors.allows,
      });
      // A session that could not be kept sets no cookie.
      if (jar.setCookie !== undefined && response.ok)
        response.headers.append('Set-Cookie', jar.setCookie);
      return response;
    } catch {
      return undefined;
    }
  }

  /** Answers what is about worlds; undefined where the request is about something else. */
  async #worlds(request: Request, path: string): Promise<Response | undefined> {
    const { worlds } = this.places;
    if (!worlds || !path.startsWith('/__mock/worlds')) return undefined;
    return this.#steering(request, async () => {
      const told = await actOnWorlds(worlds, request, path);
      return told ?? this.#problem('not-found', welcome);
    });
  }

  async #steering(request: Request, act: () => Promise<Response>): Promise<Response> {
    // A form on any page can send a POST; only pages that may call may steer.
    if (request.headers.get('Sec-Fetch-Site') === 'cross-site') {
      return this.#problem('forbidden', 'Steering from another site is refused.');
    }
    try {
      return this.#complete(await act());
    } catch (error) {
      if (error instanceof NotKeptError) return this.#problem('unavailable', error.message);
      if (error instanceof RangeError)
        return this.#problem('validation-failed', error.message, { status: 400 });
      if (!(error instanceof SteeringError)) throw error;
      const { message, status, allow } = error;
      const code = status === 400 ? 'validation-failed' : codeOf[status];
      return this.#problem(code, message, { status, ...(allow !== undefined && { allow }) });
    }
  }

  #problem(code: ProblemCode, detail: string, more: ProblemOptions = {}): Response {
    return this.#answerTo(problem(code, { ...more, detail }));
  }

  #answerTo(problem: Problem): Response {
    return plainResponse(problemReply(problem, 'none'), 'none', this.places.now);
  }

  /** Adds the headers of every answer, where it has none of its own. */
  #complete(response: Response): Response {
    for (const [name, value] of Object.entries(commonHeaders(this.places.now))) {
      if (!response.headers.has(name)) response.headers.set(name, value);
    }
    return response;
  }
}

const codeOf = { 404: 'not-found', 405: 'method-not-allowed' } as const;

const welcome =
  'This is a pretend billing API: its operations are under /v1, what steers it is under /__mock.';

/** Reads a part of a path; what is written wrong stays as it is. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Explains a 401 that a missing cookie caused: the page sees only that nobody is signed in. */
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
