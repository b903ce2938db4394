/**
 * What a read costs in the SDK, over the same by hand: one request for identical reads, the entity tag
 * kept, a deadline, one more try, the server's clock, JSON; and, for comparison, in clients of others,
 * which do less. The network is a function, so that nothing but the clients' own work is timed.
 */
import { createBilling } from '@corporate-billing/sdk';

const baseUrl = 'https://bench.example/v1';
const rounds = 15;
const perRound = 2000;
const wanted = 'INV-2026-0117';

const money = { amount: 1857570, currency: 'USD' };
const period = { start: '2026-06-01', end: '2027-05-31' };
const line = { description: 'Field Service', period, quantity: 1, unitPrice: money, total: money };
const body = JSON.stringify({
  invoiceNumber: wanted,
  total: money,
  balance: money,
  payable: money,
  subtotal: money,
  tax: money,
  lines: Array(20).fill(line),
  payments: [],
  billTo: { company: 'Acme Field Support Inc.', addressLines: ['1 Main Street'] },
  billingContact: { name: 'Ann Acme', userId: 'acme-billing' },
});
const answer = (): Promise<Response> =>
  Promise.resolve(
    new Response(body, {
      headers: { 'Content-Type': 'application/json', Date: new Date().toUTCString(), ETag: '"1"' },
    }),
  );

const asking = new Map<string, Promise<unknown>>();
const kept = new Map<string, { etag: string; value: unknown }>();
let skew = 0;

const byHand = (number: string): Promise<unknown> => {
  const url = `${baseUrl}/invoices/${encodeURIComponent(number)}`;
  let asked = asking.get(url);
  if (!asked) {
    asked = ask(url).finally(() => asking.delete(url));
    asking.set(url, asked);
  }
  return asked;
};

async function ask(url: string, attempt = 1): Promise<unknown> {
  const abort = new AbortController();
  const timer = setTimeout(() => {
    abort.abort();
  }, 45_000);
  try {
    const headers = new Headers({ Accept: 'application/json, application/problem+json' });
    const known = kept.get(url);
    if (known?.etag) headers.set('If-None-Match', known.etag);
    const response = await answerTo(url, {
      method: 'GET',
      headers,
      credentials: 'include',
      redirect: 'error',
      cache: 'no-store',
      signal: abort.signal,
    });
    skew = Date.parse(response.headers.get('Date') ?? '') - Date.now();
    if (response.status === 304) return known?.value;
    const value: unknown = JSON.parse(await response.text());
    if (!response.ok) throw new Error(String(response.status));
    kept.set(url, { etag: response.headers.get('ETag') ?? '', value });
    return value;
  } catch (error) {
    if (attempt > 1) throw error;
    return await ask(url, attempt + 1);
  } finally {
    clearTimeout(timer);
  }
}

const answerTo: typeof fetch = () => answer();
const billing = createBilling({ baseUrl, fetch: answerTo });
const bySdk = (number: string): Promise<unknown> => billing.invoices.get(number, { reload: true });

async function cpuOf(request: (number: string) => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  for (let index = 0; index < perRound; index += 1) await request(wanted);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / perRound;
}

const middle = (list: number[]): number => list.sort((a, b) => a - b)[list.length >> 1] ?? NaN;

type Read = (number: string) => Promise<unknown>;

/** Prints the microseconds of CPU of a read by each client, measured in turns. */
export async function measure(
  peersOf: (baseUrl: string, fetch: typeof globalThis.fetch) => Record<string, Read>,
): Promise<void> {
  const clients: Record<string, Read> = {
    hand: byHand,
    sdk: bySdk,
    ...peersOf(baseUrl, answerTo),
  };
  const costs = new Map<string, number[]>();
  for (const [name, read] of Object.entries(clients)) {
    const { invoiceNumber } = (await read(wanted)) as { invoiceNumber?: unknown };
    if (invoiceNumber !== wanted) throw new Error(`${name} reads no invoice.`);
    costs.set(name, []);
  }
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, read] of Object.entries(clients)) {
      const cost = await cpuOf(read);
      // The first round warms the machine up.
      if (round > 0) costs.get(name)?.push(cost);
    }
  }
  const medians = [...costs].map(([name, list]) => [name, middle(list)]);
  process.stdout.write(JSON.stringify({ ...Object.fromEntries(medians), skew }));
  billing.close();
}
