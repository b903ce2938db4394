/**
 * What may come in the place of an answer, as one table: every read and every form of every widget
 * is tried with each.
 */

export interface Fault {
  /** Answers in the place of the API; `answer` asks it. */
  readonly act: (answer: () => Promise<Response>, signal: AbortSignal) => Promise<Response>;
  /** The sentence a person gets; nothing at all where the fault does no harm. */
  readonly says: string | undefined;
  /** Nobody can tell whether a write took effect. */
  readonly unsure?: boolean;
  /** It took effect. */
  readonly done?: boolean;
  /** The person's machine is ahead by this many hours. */
  readonly ahead?: number;
  /** It ends the session, so that the rest is for whoever signs in. */
  readonly ends?: boolean;
  /** It lasts until the client gives up. */
  readonly slow?: boolean;
  /** Forms have tests of their own for it, because they do more than to say so. */
  readonly readsOnly?: boolean;
}

const unreachable = 'We cannot reach the billing service';
const late = 'took too long to answer';
const unreadable = 'answer could not be read';
const failed = 'answered with an error';
const away = 'not available right now';
const tooMany = 'too many attempts';

const lost = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));

const until = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => {
      reject(new DOMException('Stopped', 'AbortError'));
    });
  });

/** Answers with a page of a gateway, which knows nothing of the contract. */
const gateway =
  (status: number, headers: Record<string, string> = {}): Fault['act'] =>
  () =>
    Promise.resolve(
      new Response('<!doctype html><title>Error</title>', {
        status,
        headers: { 'content-type': 'text/html', ...headers },
      }),
    );

/** Replaces the body of the right answer. */
const instead =
  (change: (text: string) => string, type = 'application/json'): Fault['act'] =>
  async (answer) => {
    const response = await answer();
    const text = change(await response.text());
    return new Response(text, {
      status: response.status === 204 ? 200 : response.status,
      headers: { 'content-type': type },
    });
  };

const stalled: Fault['act'] = async (answer, signal) => {
  const response = await answer();
  const text = new TextEncoder().encode((await response.text()).slice(0, 10));
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(text);
      signal.addEventListener('abort', () => {
        controller.error(new DOMException('Stopped', 'AbortError'));
      });
    },
  });
  return new Response(body, { status: response.status, headers: response.headers });
};

const redirected: Fault['act'] = () => {
  const response = Response.error();
  Object.defineProperty(response, 'type', { value: 'opaqueredirect' });
  return Promise.resolve(response);
};

/** Every refusal of a gateway; what it says follows from the status alone. */
const refusals: Readonly<Record<number, Pick<Fault, 'says' | 'unsure' | 'ends' | 'readsOnly'>>> = {
  400: { says: failed },
  401: { says: 'Sign in', ends: true, readsOnly: true },
  402: { says: failed },
  403: { says: 'not allowed to do this' },
  404: { says: failed },
  405: { says: failed },
  408: { says: away, unsure: true },
  409: { says: failed },
  410: { says: failed },
  412: { says: 'changed somewhere else', readsOnly: true },
  413: { says: failed },
  422: { says: 'needs correcting' },
  428: { says: failed },
  429: { says: tooMany },
  500: { says: failed, unsure: true },
  502: { says: away, unsure: true },
  503: { says: away, unsure: true },
  504: { says: away, unsure: true },
};

const waits: Readonly<Record<string, string>> = {
  'in seconds': '3',
  'until a date': 'Wed, 01 Jan 2031 00:00:00 GMT',
  'for ever': '99999999999',
  'until never': 'soon',
};

export const faults: Readonly<Record<string, Fault>> = {
  offline: { act: lost, says: unreachable, unsure: true },
  'refused by CORS': { act: lost, says: unreachable, unsure: true },
  'lost after the effect': {
    act: async (answer) => {
      await answer();
      return lost();
    },
    says: unreachable,
    unsure: true,
    done: true,
  },
  'slower than anybody waits': {
    act: (_answer, signal) => until(signal),
    says: late,
    unsure: true,
    slow: true,
  },
  'stalled in the middle': {
    act: stalled,
    says: late,
    unsure: true,
    done: true,
    slow: true,
    // An answer without a body cannot stall in it.
    readsOnly: true,
  },
  'a redirect to a sign-in page': { act: redirected, says: unreadable, unsure: true },
  'a sign-in page with 200': {
    act: instead(() => '<!doctype html><title>Sign in</title>', 'text/html'),
    says: unreadable,
    unsure: true,
    done: true,
  },
  'nothing with 200': { act: instead(() => ''), says: unreadable, unsure: true, done: true },
  'no JSON': { act: instead(() => '{"a":'), says: unreadable, unsure: true, done: true },
  'JSON cut in the middle': {
    act: instead((text) => text.slice(0, text.length / 2)),
    says: unreadable,
    unsure: true,
    done: true,
  },
  'JSON of another shape': {
    act: instead(() => '{"ok":true}'),
    says: unreadable,
    unsure: true,
    done: true,
  },
  ...Object.fromEntries(
    Object.entries(refusals).map(([status, more]) => [
      `${status} of a gateway`,
      { act: gateway(Number(status)), ...more },
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(waits).map(([when, wait]) => [
      `429 ${when}`,
      { act: gateway(429, { 'retry-after': wait }), says: tooMany },
    ]),
  ),
  'a clock a day ahead': { act: (answer) => answer(), says: undefined, done: true, ahead: 24 },
  'a clock a day behind': { act: (answer) => answer(), says: undefined, done: true, ahead: -24 },
};
