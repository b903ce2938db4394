/**
 * Pays in a real browser, against the mock over HTTP, on a line on which anything may happen to a
 * request; people press twice, reload in the middle and open second tabs. What they were told is then
 * compared with the ledger.
 *
 * `npm run soak:browser -- --count 500 --seed 1`
 */
import { mkdtempSync, rmSync, readFileSync, existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createMockBackend, createSeed, demoPassword } from '@corporate-billing/mocks';
import { serve } from '@corporate-billing/mocks/server';
import { build } from 'esbuild';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { numbersOf } from '../support/numbers.js';
import { chanceOf } from './virtual-time.js';

/** What may happen to one request about payments, and how often of a hundred. */
const faults = {
  'lost before the effect': 20,
  'answer lost after the effect': 28,
  'late: given up, and delivered afterwards': 14,
  'delivered twice': 14,
  '503 before the effect': 8,
  '504 after the effect': 10,
  'session expired': 6,
} as const;
type Fault = keyof typeof faults;
const faultNames = Object.keys(faults) as Fault[];

const { requireBrowser } = (await import(
  new URL('../support/browsers.mjs', import.meta.url).href
)) as { requireBrowser: (kind: string) => { path: string } };

const workers = 3;
const mostInvoices = 4;
/** A page that has said nothing for this long says nothing at all. */
const patience = 120_000;

type Chance = () => number;

/** Each round has invoices of its own. */
const numbersOfRound = (round: number): string[] =>
  Array.from({ length: mostInvoices }, (_, n) => `SOAK-${String(round)}-${String(n)}`);

function seedOf(rounds: number) {
  const seed = createSeed();
  const account = seed.accounts[0];
  const model = account?.invoices.find(({ payments }) => payments.length === 0);
  if (!account || !model) throw new Error('The demo has no open invoice to copy.');
  account.invoices = Array.from({ length: rounds }, (_, round) => numbersOfRound(round))
    .flat()
    .map((invoiceNumber) => ({ ...structuredClone(model), invoiceNumber }));
  return seed;
}

/** The page's own script: one widget, and a client that does not wait long between attempts. */
const script = `
  import { configure } from '@corporate-billing/elements';
  import { createBilling } from '@corporate-billing/sdk';
  import '@corporate-billing/elements/define/cb-pay-invoice.js';
  configure(createBilling({ baseUrl: '/v1', retry: { baseDelay: 20, maxDelay: 200 } }));
`;

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pay</title>
<body><script type="module" src="/page.js"></script>
<script type="module">
  const { searchParams } = new URL(location.href);
  const widget = document.createElement('cb-pay-invoice');
  for (const name of ['number', 'numbers']) {
    if (searchParams.has(name)) widget.setAttribute(name, searchParams.get(name));
  }
  document.body.append(widget);
</script>`;

async function bundle(folder: string): Promise<void> {
  await build({
    stdin: {
      contents: script,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
      sourcefile: 'page.ts',
      loader: 'ts',
    },
    outdir: folder,
    entryNames: 'page',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['corporate-billing-source', 'browser'],
    logLevel: 'error',
  });
}

/** The line of one person: the page, and the API behind whatever may happen. */
class Line {
  /** The faults it has left. */
  trouble = 0;
  /** What happened to the payments of this round, in order. */
  story: string[] = [];
  readonly counts = Object.fromEntries(faultNames.map((name) => [name, 0])) as Record<
    Fault,
    number
  >;
  readonly #server: Server;
  readonly #late = new Set<Promise<unknown>>();

  constructor(
    private readonly folder: string,
    private readonly target: string,
    private readonly chance: Chance,
  ) {
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch(() => response.destroy());
    });
  }

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, resolve));
    return `http://localhost:${String((this.#server.address() as AddressInfo).port)}`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** Resolves when what was late has arrived. */
  async quiet(): Promise<void> {
    await Promise.all(this.#late);
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { url = '/' } = request;
    if (!url.startsWith('/v1/')) {
      this.#file(url, response);
      return;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const deliver = (withoutCookie = false) => {
      const headers = new Headers();
      for (const [name, value] of Object.entries(request.headers)) {
        if (typeof value === 'string' && !/^(host|connection|content-length)$/.test(name)) {
          headers.set(name, value);
        }
      }
      if (withoutCookie) headers.delete('cookie');
      const body = chunks.length > 0 ? Buffer.concat(chunks) : undefined;
      const { method = 'GET' } = request;
      return fetch(this.target + url, { method, headers, ...(body && { body }) });
    };
    const isPayment = /\/payments(\/|\?|$)/.test(url);
    const key = String(request.headers['idempotency-key'] ?? '').slice(0, 8);
    const what = `${request.method ?? ''} ${url} ${key}`;
    const isDue = isPayment && this.trouble > 0 && this.chance() < 0.6;
    if (!isDue) {
      const answer = await deliver();
      if (isPayment) this.story.push(`${what} ${String(answer.status)}`);
      await send(answer, response);
      return;
    }
    this.trouble -= 1;
    const fault = this.#pick();
    this.counts[fault] += 1;
    this.story.push(`${what} ${fault}`);
    await this.#disturb(fault, deliver, response);
  }

  #pick(): Fault {
    let left = this.chance() * 100;
    return faultNames.find((name) => (left -= faults[name]) < 0) ?? 'delivered twice';
  }

  async #disturb(
    fault: Fault,
    deliver: (withoutCookie?: boolean) => Promise<Response>,
    response: ServerResponse,
  ): Promise<void> {
    switch (fault) {
      case 'lost before the effect':
        response.destroy();
        return;
      case 'answer lost after the effect':
        await (await deliver()).arrayBuffer();
        response.destroy();
        return;
      case 'late: given up, and delivered afterwards': {
        response.destroy();
        const wait = this.chance() * 1500;
        this.#late.add(new Promise((resolve) => setTimeout(resolve, wait)).then(() => deliver()));
        return;
      }
      case 'delivered twice':
        await Promise.all([deliver(), deliver()]).then(([, second]) => send(second, response));
        return;
      case '503 before the effect':
        response.writeHead(503, { 'content-type': 'text/html' }).end('<title>Away</title>');
        return;
      case '504 after the effect':
        await (await deliver()).arrayBuffer();
        response.writeHead(504, { 'content-type': 'text/html' }).end('<title>Late</title>');
        return;
      case 'session expired':
        await send(await deliver(true), response);
    }
  }

  #file(url: string, response: ServerResponse): void {
    const path = join(this.folder, basename(new URL(url, 'http://x').pathname));
    if (url.endsWith('.js') && existsSync(path)) {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(path));
    } else response.writeHead(200, { 'content-type': 'text/html' }).end(page);
  }
}

async function send(from: Response, to: ServerResponse): Promise<void> {
  const body = Buffer.from(await from.arrayBuffer());
  const headers: Record<string, string | string[]> = {};
  for (const [name, value] of from.headers) {
    if (!/^(set-cookie|content-length|content-encoding|transfer-encoding|connection)$/.test(name)) {
      headers[name] = value;
    }
  }
  const cookies = from.headers.getSetCookie();
  if (cookies.length > 0) headers['set-cookie'] = cookies;
  to.writeHead(from.status, headers).end(body);
}

/** What a page shows now. */
interface Shown {
  readonly step: string;
  readonly text: string;
  readonly asksPassword: boolean;
}

/** Runs in the page; it is a text, because what compiles this file adds names to functions. */
const lookAround = `(() => {
  const texts = [];
  const pick = [document.body];
  while (pick.length > 0) {
    const node = pick.pop();
    if (node.nodeType === Node.TEXT_NODE) texts.push(node.textContent);
    if (node instanceof HTMLStyleElement || node instanceof HTMLScriptElement) continue;
    pick.push(...[...node.childNodes, ...(node.shadowRoot?.childNodes ?? [])].reverse());
  }
  return {
    step: document.querySelector('cb-pay-invoice')?.getAttribute('step') ?? '',
    text: texts.join(' ').replaceAll(/\\s+/g, ' '),
    asksPassword: document.querySelector('input[type=password]') !== null,
  };
})()`;

/** Acts as one person at one page. */
class Tab {
  reloads = 0;
  /** The payments that the page said were made. */
  readonly told = new Set<string>();
  end: 'paid' | 'shown as paid' | undefined;
  /** What the person did, and what they saw last. */
  readonly story: string[] = [];
  #hasPressed = false;

  constructor(
    readonly tab: Page,
    private readonly line: Line,
    private readonly chance: Chance,
    private readonly amount: string | undefined,
    /** Whoever is alone may reload: what is paid then is their own doing. */
    private readonly isAlone: boolean,
  ) {}

  #shown(): Promise<Shown> {
    return this.tab.evaluate(lookAround);
  }

  #press(name: string | RegExp): Promise<void> {
    return this.tab.getByRole('button', { name }).first().click({ timeout: 1_000 });
  }

  /** Does the next thing a person would do, and tells whether there is more to do. */
  async goOn(): Promise<void> {
    try {
      // A browser draws only the tab that is in front.
      if (!this.isAlone) await this.tab.bringToFront();
      const { step, text, asksPassword } = await this.#shown();
      const seen = `${step}: ${text.slice(0, 300)}`;
      if (seen !== this.story.at(-1)) this.story.push(seen);
      if (step === 'done') {
        const payment = /pay-\d+/.exec(text)?.[0];
        if (payment === undefined) return;
        this.told.add(payment);
        this.end = 'paid';
      } else if (asksPassword) await this.#signIn();
      else if (this.#showsPayment(text)) this.end = 'shown as paid';
      else if (step === 'amount' && text.includes('Payable now') && !text.includes('Loading'))
        await this.#choose();
      else if (step === 'review' && text.includes('Pay Now')) await this.#pay();
      else if (step === 'checking' && this.chance() < 0.5) await this.#press('Check now');
      else if (text.includes('Try again')) await this.#press('Try again');
    } catch {
      // What is not there yet is looked for again.
    }
  }

  /** After a reload, an invoice of which nothing was paid says what has come in. */
  #showsPayment(text: string): boolean {
    if (text.includes('Nothing is left to pay')) return true;
    return this.isAlone && this.#hasPressed && / Paid −\$[1-9]/.test(text);
  }

  async #choose(): Promise<void> {
    if (this.amount !== undefined) {
      await this.tab.getByRole('radio', { name: 'Partial payment' }).check({ timeout: 1_000 });
      await this.tab.getByRole('textbox', { name: 'Amount' }).fill(this.amount, { timeout: 1_000 });
    }
    await this.#press('Continue');
  }

  async #pay(): Promise<void> {
    const pay = this.tab.getByRole('button', { name: /^Pay Now/ }).first();
    if (this.chance() < 0.3) await pay.dblclick({ timeout: 1_000 });
    else await pay.click({ timeout: 1_000 });
    this.#hasPressed = true;
    if (this.isAlone && this.line.trouble > 0 && this.chance() < 0.3) {
      this.reloads += 1;
      await this.tab.reload({ waitUntil: 'commit' });
    }
  }

  async #signIn(): Promise<void> {
    const password = this.tab.locator('input[type=password]').first();
    await password.fill(demoPassword, { timeout: 1_000 });
    await password.press('Enter', { timeout: 1_000 });
  }
}

const wrongs = ['doubled', 'lost', 'hidden', 'unknown', 'overpaid'] as const;

async function main(): Promise<void> {
  const { count, seed } = numbersOf('npm run soak:browser --', { count: 500, seed: 1 });
  const folder = mkdtempSync(join(tmpdir(), 'corporate-billing-soak-'));
  const backend = createMockBackend({ data: seedOf(count) });
  const api = await serve(backend, { port: 0, warn: () => undefined });
  const browser = await chromium.launch({
    executablePath: requireBrowser('chromium').path,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  const totals = { payments: 0, reloads: 0, 'second tabs': 0, 'of several invoices': 0 };
  const counts = Object.fromEntries(faultNames.map((name) => [name, 0])) as Record<Fault, number>;
  const wrong = Object.fromEntries(wrongs.map((name) => [name, []])) as unknown as Record<
    (typeof wrongs)[number],
    string[]
  >;

  const countWrong = (): number => wrongs.reduce((sum, name) => sum + wrong[name].length, 0);

  const payRound = async (
    round: number,
    context: BrowserContext,
    line: Line,
    address: string,
    chance: Chance,
  ): Promise<void> => {
    line.trouble = Math.floor(chance() * 5);
    line.story = [];
    const isSeveral = chance() < 0.25;
    const numbers = numbersOfRound(round).slice(0, isSeveral ? 2 + Math.floor(chance() * 3) : 1);
    // Two tabs may each pay a part: one that is paid twice would show.
    const amount = isSeveral || chance() < 0.3 ? undefined : '100';
    const acts = !isSeveral && chance() < 0.25 ? 2 : 1;
    const query = isSeveral ? `numbers=${numbers.join('+')}` : `number=${numbers[0] ?? ''}`;
    const tabs = await Promise.all(
      Array.from({ length: acts }, async () => {
        const tab = await context.newPage();
        await tab.goto(`${address}/?${query}`, { waitUntil: 'commit' });
        return new Tab(tab, line, chance, amount, acts === 1);
      }),
    );
    const until = Date.now() + patience;
    while (tabs.some(({ end }) => end === undefined) && Date.now() < until) {
      for (const tab of tabs) if (tab.end === undefined) await tab.goOn();
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
    await line.quiet();
    const before = countWrong();
    judge(round, numbers, acts, tabs);
    if (countWrong() > before) {
      const steps = [...line.story, ...tabs.flatMap((tab) => tab.story)];
      process.stderr.write(`Round ${String(round)}:\n  ${steps.join('\n  ')}\n`);
    }
    totals.payments += acts;
    totals['second tabs'] += acts - 1;
    if (isSeveral) totals['of several invoices'] += 1;
    for (const tab of tabs) {
      totals.reloads += tab.reloads;
      await tab.tab.close();
    }
  };

  const judge = (round: number, numbers: string[], acts: number, tabs: readonly Tab[]): void => {
    const where = `round ${String(round)} (${tabs.map(({ end }) => end ?? 'unknown').join(', ')})`;
    const told = new Set(tabs.flatMap((tab) => [...tab.told]));
    const invoices = backend.snapshot().accounts[0]?.invoices ?? [];
    for (const number of numbers) {
      const invoice = invoices.find(({ invoiceNumber }) => invoiceNumber === number);
      const live = (invoice?.payments ?? []).filter(({ status }) => status === 'succeeded');
      const ids = live.map(({ paymentId }) => paymentId);
      const taken = live.reduce((sum, payment) => sum + payment.amount.amount, 0);
      const settled = backend.ledger.filter(
        ({ kind, subject }) => kind === 'payment-settled' && subject === number,
      );
      if (ids.length > acts || settled.length > acts) wrong.doubled.push(where);
      if (settled.length !== ids.length) wrong.lost.push(where);
      const isShown = tabs.some(({ end }) => end === 'shown as paid');
      if (!isShown && ids.some((id) => !told.has(id))) wrong.hidden.push(where);
      if (isShown && ids.length === 0) wrong.lost.push(where);
      if (taken > (invoice?.total.amount ?? 0)) wrong.overpaid.push(where);
      if ([...told].some((id) => !ids.includes(id))) wrong.lost.push(where);
    }
    if (tabs.some(({ end }) => end === undefined)) wrong.unknown.push(where);
  };

  let next = 0;
  const work = async (index: number): Promise<void> => {
    const chance = chanceOf(seed * 1000 + index);
    const line = new Line(folder, api.baseUrl.replace(/\/v1$/, ''), chance);
    const address = await line.open();
    const context = await browser.newContext();
    await context.request.post(`${address}/v1/session`, {
      data: { userId: 'acme-billing', password: demoPassword },
    });
    while (totals.payments < count && next < count) {
      const round = next;
      next += 1;
      await payRound(round, context, line, address, chance);
      if (round % 25 === 24)
        process.stdout.write(`  ${String(totals.payments)} of ${String(count)}\n`);
    }
    await context.close();
    line.close();
    for (const name of faultNames) counts[name] += line.counts[name];
  };

  try {
    await bundle(folder);
    process.stdout.write(`Seed ${String(seed)}\n`);
    await Promise.all(Array.from({ length: workers }, (_, index) => work(index)));
  } finally {
    await browser.close();
    await api.close();
    rmSync(folder, { recursive: true, force: true });
  }
  const lines = Object.entries({ ...totals, ...counts }).map(([name, n]) => [name, n] as const);
  for (const [name, n] of lines) process.stdout.write(`  ${String(n).padStart(6)} ${name}\n`);
  for (const name of wrongs) {
    process.stdout.write(`  ${String(wrong[name].length).padStart(6)} ${name}\n`);
    for (const where of wrong[name].slice(0, 5)) process.stderr.write(`${name}: ${where}\n`);
  }
  if (wrongs.some((name) => wrong[name].length > 0)) process.exit(1);
}

await main();
