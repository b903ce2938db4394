/**
 * The way in through MSW: one catch-all that hands the request over. It has the form MSW asks of a
 * handler but is none of MSW's classes: importing those costs a page 70 kB (gzip) and brings a
 * cookie store per process, and a backend used through `fetch` needs neither.
 */
import type { RequestHandler } from 'msw';
import type { Service } from './request/service.js';

/** What MSW takes as a request handler. */
export type CatchAllHandler = RequestHandler;

interface Run {
  readonly request: Request;
  readonly requestId: string;
}

class BackendHandler {
  /** MSW up to 2.12 asks for `__kind`, later ones for `kind`. */
  readonly kind = 'request';
  readonly __kind = 'RequestHandler';
  readonly info = { header: 'Corporate Billing (mock)', callFrame: undefined };
  isUsed = false;

  constructor(private readonly service: Service) {}

  parse(): Promise<Record<string, never>> {
    return Promise.resolve({});
  }

  predicate({ request }: Pick<Run, 'request'>): boolean {
    return this.service.takes(request);
  }

  test({ request }: Pick<Run, 'request'>): Promise<boolean> {
    return Promise.resolve(this.predicate({ request }));
  }

  async run({ request, requestId }: Run) {
    if (!this.predicate({ request })) return null;
    this.isUsed = true;
    const response = await this.respond(request.clone());
    return { handler: this, request, requestId, response, parsedResult: {} };
  }

  /** Where the network is said to fail MSW wants a network error, not an exception. */
  private async respond(request: Request): Promise<Response> {
    try {
      return await this.service.handle(request);
    } catch {
      return Response.error();
    }
  }

  log(): void {
    // The page's console belongs to the page.
  }

  reset(): void {
    // Nothing is kept between requests.
  }

  restore(): void {
    // A backend is never used up.
  }
}

export const createHandler = (service: Service): CatchAllHandler =>
  new BackendHandler(service) as unknown as CatchAllHandler;
