/** A connection between a page and the backend on which anything may happen to a request. */
import type { MockBackend } from '@corporate-billing/mocks';
import type { VirtualTime } from './virtual-time.js';

/** The faults that may happen to one request, and how often of a hundred once a fault is due. */
const faults = {
  'lost before the effect': 16,
  'answer lost after the effect': 24,
  'late: given up, and delivered afterwards': 14,
  'delivered twice': 12,
  overtaken: 12,
  '503 before the effect': 8,
  '504 after the effect': 8,
  'session expired': 6,
} as const;

export type Fault = keyof typeof faults;
export const faultNames = Object.keys(faults) as Fault[];

export interface FaultyWire {
  fetch: typeof globalThis.fetch;
  /** The number of faults the connection has left; at 0 it is reliable. */
  trouble: number;
  /** How often each fault happened. */
  readonly counts: Record<Fault, number>;
  /** Resolves once nothing is under way except waiting. */
  quiet(): Promise<void>;
}

export interface WireOptions {
  readonly backend: () => MockBackend;
  readonly time: VirtualTime;
  readonly chance: () => number;
  /** Sees, and may spoil, what is sent, to plant a bug. */
  readonly tamper?: (request: Request) => Request;
}

const isAboutPayments = (url: string): boolean => /\/payments(\/|\?|$)/.test(url);

/** The operation whose session ends; a confirmation is met by the next look-up. */
function operationOf({ method, url }: Request) {
  if (method === 'POST' && url.endsWith('/v1/payments')) return 'payInvoices';
  return method === 'POST' && url.includes('/invoices/') ? 'payInvoice' : 'listPayments';
}

const gatewayAnswer = (status: number): Response =>
  new Response('<html>Bad gateway</html>', { status, headers: { 'Content-Type': 'text/html' } });

export function faultyWire({ backend, time, chance, tamper }: WireOptions): FaultyWire {
  let active = 0;
  const counts = Object.fromEntries(faultNames.map((name) => [name, 0])) as Record<Fault, number>;
  const wait = (milliseconds: number) =>
    new Promise<void>((resolve) => time.setTimeout(resolve, milliseconds));

  const deliver = async (request: Request): Promise<Response> => {
    active += 1;
    try {
      return await backend().fetch(request);
    } finally {
      active -= 1;
    }
  };
  // Nobody reads the answer.
  const deliverUnheard = (request: Request) => void deliver(request).catch(() => undefined);

  const pick = (): Fault => {
    let left = chance() * 100;
    return faultNames.find((name) => (left -= faults[name]) < 0) ?? 'delivered twice';
  };

  const disturbed: Record<Fault, (request: Request) => Promise<Response>> = {
    'lost before the effect': () => Promise.reject(new TypeError('lost')),
    'answer lost after the effect': async (request) => {
      await deliver(request);
      throw new TypeError('answer lost');
    },
    'late: given up, and delivered afterwards': (request) => {
      time.setTimeout(() => {
        deliverUnheard(request);
      }, chance() * 20_000);
      return Promise.reject(new TypeError('given up'));
    },
    'delivered twice': (request) => {
      const again = request.clone();
      if (chance() < 0.5) deliverUnheard(again);
      else {
        time.setTimeout(() => {
          deliverUnheard(again);
        }, chance() * 20_000);
      }
      return deliver(request);
    },
    overtaken: async (request) => {
      await wait(chance() * 8000);
      const answer = await deliver(request);
      await wait(chance() * 8000);
      return answer;
    },
    '503 before the effect': () => Promise.resolve(gatewayAnswer(503)),
    '504 after the effect': async (request) => {
      await deliver(request);
      return gatewayAnswer(504);
    },
    'session expired': async (request) => {
      await backend().failNext(operationOf(request), 'session-expired');
      return deliver(request);
    },
  };

  const wire: FaultyWire = {
    trouble: 0,
    counts,
    async fetch(input, init) {
      const given = new Request(input, init);
      const request = tamper ? tamper(given) : given;
      if (!isAboutPayments(request.url) || wire.trouble <= 0 || chance() < 0.3) {
        return deliver(request);
      }
      const fault = pick();
      wire.trouble -= 1;
      counts[fault] += 1;
      return disturbed[fault](request);
    },
    async quiet() {
      // A few turns more are needed: an answer is read, and what follows from it begins.
      for (let calm = 0; calm < 3; calm = active > 0 ? 0 : calm + 1) {
        await new Promise<void>((resolve) => setImmediate(resolve));
      }
    },
  };
  return wire;
}
