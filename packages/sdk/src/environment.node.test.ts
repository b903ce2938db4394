// Tests hosts that lack something, or have replaced it.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { newIdempotencyKey } from './idempotency-key.js';
import { tokenSession } from './credentials.js';
import { failureOf, least, sessionOf, settle, clientOf } from './fake-api.node.test.js';

const payment = { amount: { amount: 100, currency: 'USD' }, paymentToken: 'pt_1' };

/** Runs with some globals replaced; `undefined` takes one away. */
async function withGlobals(globals: Record<string, unknown>, run: () => unknown): Promise<void> {
  const before = Object.keys(globals).map(
    (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const,
  );
  for (const [name, value] of Object.entries(globals)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  try {
    await run();
  } finally {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  }
}

/** Runs with something on every object of the page. */
async function withPolluted(
  prototype: object,
  values: Record<string, unknown>,
  run: () => unknown,
): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    Object.defineProperty(prototype, name, {
      value,
      configurable: true,
      writable: true,
      enumerable: true,
    });
  }
  try {
    await run();
  } finally {
    for (const name of Object.keys(values)) Reflect.deleteProperty(prototype, name);
  }
}

/** A simulated page has signals of its own, which Node's `fetch` and event targets refuse. */
class PageSignal {
  aborted = false;
  reason: unknown;
  readonly #heard: (() => void)[] = [];
  addEventListener(_: string, run: () => void) {
    this.#heard.push(run);
  }
  removeEventListener() {
    this.#heard.length = 0;
  }
  abort(reason: unknown) {
    this.aborted = true;
    this.reason = reason;
    for (const run of this.#heard) run.call(this);
  }
}
class PageController {
  readonly signal = new PageSignal();
  abort(reason?: unknown) {
    this.signal.abort(reason);
  }
}

const read = JSON.stringify({ ...least, ...sessionOf('a'), items: [] });
const written = JSON.stringify(least);
/** The answers are texts already: what stands on every object must not reach them. */
const api = ({ method }: { method: string }) =>
  new Response(
    method === 'GET' ? read : written,
    Object.assign(Object.create(null), { status: method === 'GET' ? 200 : 201 }) as ResponseInit,
  );

/** Does what every page does: reads, writes, listens, closes. */
async function useEverything(billing: ReturnType<typeof clientOf>['billing']) {
  await billing.invoices.list({ signal: new AbortController().signal });
  const heard: string[] = [];
  const listening = new AbortController();
  billing.addEventListener('change', ({ detail }) => heard.push(...detail.groups), {
    signal: listening.signal,
  });
  await billing.invoices.pay('INV-1', payment);
  listening.abort();
  await billing.invoices.pay('INV-1', payment);
  assert.deepEqual(heard, ['invoices']);
  billing.close();
}

describe('a host that lacks something', () => {
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  const pageWithoutChannel = { document: page, BroadcastChannel: undefined };
  const cases: [string, Record<string, unknown>][] = [
    ['a page without channels', pageWithoutChannel],
    [
      'a page that may open none',
      {
        document: page,
        BroadcastChannel: function () {
          throw new Error('The operation is insecure.');
        },
      },
    ],
    ['signals of its own', { AbortController: PageController, AbortSignal: PageSignal }],
    ['no randomUUID', { crypto: { getRandomValues: crypto.getRandomValues.bind(crypto) } }],
    ['no random numbers', { crypto: {} }],
    ['no crypto at all', { crypto: undefined }],
    ['a document drawn on a server', { document: {} }],
    [
      'a document whose names are covered',
      {
        document: Object.assign(Object.create(page) as object, {
          addEventListener: {},
          visibilityState: {},
        }),
      },
    ],
    ['no navigator', { document: page, navigator: undefined }],
    ['no Request', { Request: undefined }],
    ['no TextDecoder', { TextDecoder: undefined }],
  ];
  for (const [what, globals] of cases) {
    it(`reads, writes and listens with ${what}`, () =>
      withGlobals(globals, () => useEverything(clientOf(api).billing)));
  }

  it('gets a token without locks, and where a lock is forbidden', async () => {
    const fetchToken = () => Promise.resolve({ token: 't', expiresIn: 900 });
    const forbidden = { request: () => Promise.reject(new Error('SecurityError')) };
    for (const locks of [undefined, forbidden]) {
      await withGlobals({ ...pageWithoutChannel, navigator: { locks } }, async () => {
        const { billing, sent } = clientOf(api, { session: tokenSession({ fetchToken }) });
        await billing.invoices.list();
        assert.equal(sent[0]?.headers.get('authorization'), 'Bearer t');
        billing.close();
      });
    }
  });

  it('makes keys that differ, whatever there is to make them from', async () => {
    const refuses = () => {
      throw new Error('SecurityError');
    };
    const cryptos = [crypto, {}, undefined, { getRandomValues: undefined }];
    for (const given of [...cryptos, { getRandomValues: refuses }]) {
      await withGlobals({ crypto: given }, () => {
        const keys = Array.from({ length: 1000 }, newIdempotencyKey);
        assert.equal(new Set(keys).size, 1000);
        assert.deepEqual(
          keys.filter((key) => !/^[0-9a-f]{32}$/.test(key)),
          [],
        );
      });
    }
  });

  it('hands Node’s own fetch no signal that it would refuse, and still ends when told', async () => {
    const asked: RequestInit[] = [];
    const check = ({ signal }: RequestInit) => {
      if (signal) throw new TypeError('Expected signal to be an instance of AbortSignal');
    };
    const Request = function (_: string, init: RequestInit) {
      check(init);
    };
    const fetch = (_: unknown, init: RequestInit) => {
      check(init);
      asked.push(init);
      return new Promise<Response>(() => undefined);
    };
    await withGlobals({ AbortController: PageController, Request, fetch }, async () => {
      const { billing } = clientOf(api, { fetch: undefined });
      const controller = new AbortController();
      const failure = failureOf(billing.account.get({ signal: controller.signal }));
      await settle();
      assert.equal(asked.length, 1);
      controller.abort();
      assert.equal((await failure).kind, 'aborted');
    });
  });

  it('reads a PDF and an error of a fetch that has no streams', async () => {
    const bare = (status: number, text: string, type: string) =>
      ({
        status,
        headers: { get: (name: string) => (name === 'content-type' ? type : undefined) },
        text: () => Promise.resolve(text),
        arrayBuffer: () => Promise.resolve(new TextEncoder().encode(text).buffer),
      }) as unknown as Response;
    const pdf = clientOf(() => bare(200, '%PDF-1.7', 'application/pdf'));
    const { blob } = await pdf.billing.taxForms.downloadW9();
    assert.equal(await blob.text(), '%PDF-1.7');
    const refused = clientOf(() => bare(404, '{"code":"not-found"}', 'application/json'));
    assert.equal((await failureOf(refused.billing.account.get())).code, 'not-found');
    const list = clientOf(() => bare(200, '{"items":[]}', 'application/json'));
    assert.deepEqual(await list.billing.invoices.list(), []);
  });
});

describe('a page whose prototypes are not its own', () => {
  it('sends requests as ever, whatever every object brings for a request', async () => {
    const initOf = async () => {
      const { billing, sent } = clientOf(api);
      await billing.invoices.list();
      const { cache, credentials, redirect, signal } = { ...sent.at(-1)?.init };
      return { cache, credentials, redirect, hasSignal: signal instanceof AbortSignal };
    };
    const right = await initOf();
    for (const name of ['mode', 'redirect', 'credentials', 'cache', 'keepalive', 'duplex']) {
      await withPolluted(Object.prototype, { [name]: 'evil' }, async () => {
        assert.deepEqual(await initOf(), right, name);
      });
    }
  });

  it('sends arrays, numbers and texts as they are, whatever toJSON an old library gives them', async () => {
    const quoted = function (this: unknown) {
      return `"${String(this)}"`;
    };
    const body = { company: 'Acme', addressLines: ['One', 'Two'], seats: 3, nested: { on: true } };
    for (const prototype of [
      Array.prototype,
      String.prototype,
      Number.prototype,
      Object.prototype,
    ]) {
      await withPolluted(prototype, { toJSON: quoted }, async () => {
        const { billing, sent } = clientOf(api);
        await billing.call('updateBillTo', { body: body as never }, { ifMatch: '"1"' });
        assert.deepEqual(sent.at(-1)?.body, body);
      });
    }
  });

  it('keeps the JSON of objects that bring their own', async () => {
    const { billing, sent } = clientOf(api);
    const day = { toJSON: () => '2026-06-15' };
    class Day {
      toJSON = () => '2026-06-15';
    }
    await billing.call('submitRequest', {
      body: { at: new Date(0), day: new Day(), own: day } as never,
    });
    assert.deepEqual(sent.at(-1)?.body, {
      at: '1970-01-01T00:00:00.000Z',
      day: '2026-06-15',
      own: {},
    });
  });

  it('neither sends nor obeys what stands on every object', async () => {
    const values = {
      idempotencyKey: 'polluted',
      ifMatch: 'polluted',
      ifNoneMatch: 'polluted',
      headers: { 'x-polluted': 'yes' },
      body: { polluted: true },
      path: { id: 'polluted' },
      query: { polluted: 'yes' },
      params: { query: { polluted: 'yes' } },
      key: 'polluted',
      signal: AbortSignal.abort(),
      timeout: 1,
      reload: true,
      mode: 'no-cors',
      integrity: 'polluted',
      baseUrl: 'https://evil.example',
      fetch: () => Promise.reject(new Error('polluted')),
      locale: 'polluted',
      session: { credentials: 'polluted' },
      retry: { attempts: 99 },
      hooks: { onRequest: 'polluted' },
      status: 418,
      code: 'polluted',
      problem: { code: 'polluted' },
      middleware: [{ onRequest: () => new Response('polluted') }],
    };
    // The fake network is made first: it is no part of the client.
    const { billing, sent } = clientOf(api);
    await withPolluted(Object.prototype, values, async () => {
      await billing.invoices.list();
      await billing.invoices.listPayments('INV-1');
      await billing.invoices.pay('INV-1', payment);
      const error = await failureOf(billing.invoices.get('a/b'));
      assert.deepEqual([error.code, error.status], ['validation-failed', undefined]);
    });
    assert.doesNotMatch(
      JSON.stringify(sent.map(({ headers, ...more }) => [...headers, Object.entries(more)])),
      /polluted/,
    );
    assert.deepEqual(
      sent.map(({ method, path }) => `${method} ${path}`),
      [
        'GET /invoices',
        'GET /invoices/INV-1/payments',
        'GET /session',
        'POST /invoices/INV-1/payments',
      ],
    );
    for (const { init } of sent) {
      for (const name of ['mode', 'integrity'])
        assert.equal((init as Record<string, unknown>)[name], undefined);
    }
    billing.close();
  });
});

describe('one signal for many calls', () => {
  it('gets one listener, and no warning', async () => {
    const warnings: Error[] = [];
    const warned = (warning: Error) => warnings.push(warning);
    process.on('warning', warned);
    const controller = new AbortController();
    let listeners = 0;
    const add = controller.signal.addEventListener.bind(controller.signal);
    controller.signal.addEventListener = (...given: Parameters<typeof add>) => {
      listeners++;
      add(...given);
    };
    const { billing } = clientOf(() => new Promise(() => undefined));
    const failures = Array.from({ length: 50 }, (_, index) =>
      failureOf(billing.invoices.get(`INV-${String(index)}`, { signal: controller.signal })),
    );
    await settle();
    controller.abort();
    for (const failure of failures) assert.equal((await failure).kind, 'aborted');
    await settle();
    process.off('warning', warned);
    assert.equal(listeners, 1);
    assert.deepEqual(warnings, []);
  });
});

describe('importing', () => {
  for (const entry of ['./index.ts', './generated/operations.ts']) {
    it(`${entry} asks nothing of the host: no page, no network, no clock`, async () => {
      const { outputFiles } = await build({
        entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
        bundle: true,
        format: 'iife',
        globalName: 'loaded',
        write: false,
      });
      // The context has the bare language, without anything a browser or Node adds.
      const host = createContext({});
      runInContext(outputFiles[0]?.text ?? '', host);
      assert.ok(Object.keys((host as { loaded: object }).loaded).length > 0);
      assert.deepEqual(Object.keys(host), ['loaded']);
    });
  }
});
