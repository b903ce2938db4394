/**
 * Decides who may call over HTTP, and explains refusals. Browsers say little about a refused
 * request or a withheld cookie, so the server says what goes wrong between two addresses.
 */

import { exposedHeaders } from '../request/reply.js';
import { parseOrigin } from '../rules/origin.js';

/** The facts about a request's sender. */
export interface Visit {
  /** The page's origin; undefined for programs and for pages of the server's own address. */
  readonly origin: string | undefined;
  /** Tells whether the page may read answers at all. */
  readonly readable: boolean;
  /** Says why the request is refused. */
  readonly refusal: string | undefined;
  /** Says why no session can come of calls that are answered. */
  readonly pitfall: string | undefined;
}

export interface VisitorRules {
  /** The origins that may call; every `http://localhost:*` when empty. */
  readonly origins: readonly string[];
  /** The server was told to listen to more than this machine. */
  readonly open: boolean;
}

const methods = 'GET, POST, PUT, DELETE';
/** The SDK sends these headers, or a page's own tracing does. */
const usual =
  `Accept-Language, Authorization, Content-Disposition, Content-Type, Idempotency-Key, If-Match, If-None-Match,
  X-CSRF-Token, traceparent, tracestate, baggage`.split(/,\s+/);
/** No page asks for this many headers. */
const mostAsked = 50;

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Tells whether an address to listen on is reached from this machine only. */
export const isThisMachine = (host: string): boolean =>
  ['localhost', '127.0.0.1', '::1'].includes(host);

const isLoopback = (hostname: string) => loopback.has(hostname) || hostname.endsWith('.localhost');

export class Visitors {
  constructor(private readonly rules: VisitorRules) {}

  /** Tells whether pages of an origin may call. */
  allows = (origin: string): boolean => {
    const { origins } = this.rules;
    const page = parseOrigin(origin);
    if (!page) return false;
    if (origins.length > 0) return origins.includes(origin);
    return page.protocol === 'http:' && page.hostname === 'localhost';
  };

  look(headers: Headers, url: URL): Visit {
    const origin = headers.get('Origin') ?? undefined;
    const none = { origin, readable: false, refusal: undefined, pitfall: undefined };
    // Such a name may belong to somebody else's page that resolves it to this machine.
    if (!this.rules.open && !isLoopback(url.hostname)) {
      const refusal = `This server answers to localhost only, not to ${url.hostname}. Start it with --host to let it be called by other names.`;
      return { ...none, refusal };
    }
    if (origin === undefined) return none;
    const page = parseOrigin(origin);
    if (page && origin === url.origin) return none;
    if (page && this.allows(origin)) {
      return { ...none, readable: true, pitfall: pitfallOf(headers, page, url) };
    }
    // A page on this machine may at least read the reason.
    const near = page !== undefined && isLoopback(page.hostname);
    return { ...none, readable: near, refusal: this.#refusalOf(origin) };
  }

  #refusalOf(origin: string): string {
    const { origins } = this.rules;
    const allowed = origins.length > 0 ? origins.join(', ') : 'http://localhost:*';
    if (origin === 'null') {
      return 'The page has no origin of its own, as one that is opened from a file or stands in a sandboxed frame, and may not call. Serve it over http.';
    }
    const page = parseOrigin(origin);
    if (!page) return `"${origin.slice(0, 100)}" is not the origin of a page, and may not call.`;
    if (origins.length === 0 && page.protocol === 'http:' && isLoopback(page.hostname)) {
      page.hostname = 'localhost';
      return `The page is on ${origin}, and pages on http://localhost:* may call. For a browser the two are different sites: open the page at ${page.origin}.`;
    }
    return `Pages on ${origin} may not call; allowed are ${allowed}. Allow them with --origin ${origin}.`;
  }
}

/** Says why the browser will withhold the session's cookie; undefined when it will not. */
function pitfallOf(headers: Headers, page: URL, url: URL): string | undefined {
  if (page.hostname === url.hostname) return undefined;
  const site = headers.get('Sec-Fetch-Site');
  const bothNear = isLoopback(page.hostname) && isLoopback(url.hostname);
  if (site === null ? !bothNear : site !== 'cross-site') return undefined;
  const better = new URL(url.origin);
  better.hostname = page.hostname;
  const advice = bothNear
    ? `call the API at ${better.origin}/v1`
    : 'give the page and the API names of one site, or pass the API through the page’s own server';
  return `The page is on ${page.hostname} and calls the API on ${url.hostname}. For a browser these are different sites, and it sends no session cookie from one to the other: ${advice}.`;
}

/** Adds the headers that let the page read an answer. */
export function addCors(headers: Headers, visit: Visit): void {
  headers.append('Vary', 'Origin');
  if (visit.origin === undefined || !visit.readable) return;
  headers.set('Access-Control-Allow-Origin', visit.origin);
  headers.set('Access-Control-Allow-Credentials', 'true');
  headers.set('Access-Control-Expose-Headers', exposedHeaders);
}

/** Answers a browser's preflight, and a program that asks for the methods. */
export function preflight(visit: Visit, asking: Headers): Response {
  const headers = new Headers({ Allow: `${methods}, OPTIONS` });
  addCors(headers, visit);
  if (visit.readable) {
    headers.set('Access-Control-Allow-Methods', methods);
    headers.append('Vary', 'Access-Control-Request-Headers');
    headers.set('Access-Control-Allow-Headers', allowedHeaders(asking).join(', '));
    headers.set('Access-Control-Max-Age', '600');
  }
  return new Response(null, { status: 204, headers });
}

/** Named one by one: a browser takes no `*` where cookies are sent. */
function allowedHeaders(asking: Headers): string[] {
  const known = new Set(usual.map((name) => name.toLowerCase()));
  const asked = (asking.get('Access-Control-Request-Headers') ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => /^[!#$%&'+.^_`|~\w-]{1,64}$/.test(name) && !known.has(name.toLowerCase()));
  return [...usual, ...asked.slice(0, mostAsked)];
}
