import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { tokenSession } from './credentials.js';
import {
  clientOf,
  failureOf,
  json,
  sessionOf,
  settle,
  type Answerer,
} from './fake-api.node.test.js';

// A test whose time stands still cannot wait for a file.
await import('./upload.js');

const pdf = new File(['%PDF-1.7 proof'], 'Beleg März.pdf', { type: 'text/plain' });
const stored = {
  attachmentId: 'att-1',
  name: 'Beleg März.pdf',
  mediaType: 'application/pdf',
  size: 14,
};
const isUpload = ({ path }: { readonly path: string }) => path.endsWith('/attachments');
const answering =
  (answer: Answerer): Answerer =>
  (sent) =>
    isUpload(sent) ? answer(sent) : json(sessionOf('dana'));
const taken = answering(() => json(stored, { status: 201 }));

const { XMLHttpRequest: real, fetch: realFetch } = globalThis;
afterEach(() => {
  globalThis.XMLHttpRequest = real;
  globalThis.fetch = realFetch;
  Reflect.deleteProperty(globalThis, 'location');
});

describe('a file to send', () => {
  it('goes as it is, with the type of its bytes, its name and a key', async () => {
    const { billing, sent } = clientOf(taken);
    assert.deepEqual(await billing.requests.attach(pdf), stored);
    const [call] = sent.filter(isUpload);
    assert.equal(call?.method, 'POST');
    assert.equal(call.headers.get('content-type'), 'application/pdf');
    assert.equal(
      call.headers.get('content-disposition'),
      "attachment; filename*=UTF-8''Beleg%20M%C3%A4rz.pdf",
    );
    assert.match(call.headers.get('idempotency-key') ?? '', /./);
    assert.equal(call.init.body, pdf);
  });

  it('takes another name', async () => {
    const { billing, sent } = clientOf(taken);
    await billing.requests.attach(new Blob(['%PDF-1.7']), { name: "Dana's (1).pdf" });
    const header = sent.at(-1)?.headers.get('content-disposition');
    assert.equal(header, "attachment; filename*=UTF-8''Dana%27s%20%281%29.pdf");
  });

  const refused: readonly (readonly [string, unknown, string])[] = [
    [
      'a page',
      new Blob(['<!doctype html>'], { type: 'application/pdf' }),
      'unsupported-media-type',
    ],
    ['an empty one', new Blob([]), 'validation-failed'],
    ['more than ten megabytes', new Blob(['%PDF-', new Uint8Array(10 << 20)]), 'content-too-large'],
    ['a text', '%PDF-1.7', 'validation-failed'],
    ['an object', {}, 'validation-failed'],
    ['nothing', undefined, 'validation-failed'],
  ];
  for (const [what, file, code] of refused) {
    it(`is not sent when it is ${what}`, async () => {
      const { billing, sent } = clientOf(taken);
      assert.equal((await failureOf(billing.requests.attach(file as Blob))).code, code);
      assert.deepEqual(sent.filter(isUpload), []);
    });
  }

  it('is sent again with its key when the answer is lost', async () => {
    const keys: unknown[] = [];
    const { billing, timers } = clientOf(
      answering(({ headers }) => {
        keys.push(headers.get('idempotency-key'));
        if (keys.length === 1) throw new TypeError('Failed to fetch');
        return json(stored, { status: 201 });
      }),
    );
    const sending = billing.requests.attach(pdf);
    await until(() => keys.length === 1);
    await timers.pass(10_000);
    assert.equal((await sending).attachmentId, 'att-1');
    assert.deepEqual([keys.length, keys[0] === keys[1]], [2, true]);
  });

  it('can be stopped, and has five minutes', async () => {
    const stop = new AbortController();
    const { billing, timers, sent } = clientOf(
      answering(() => new Promise<Response>(() => undefined)),
    );
    const stopped = failureOf(billing.requests.attach(pdf, { signal: stop.signal }));
    await until(() => sent.some(isUpload));
    stop.abort();
    assert.equal((await stopped).kind, 'aborted');
    let failed = false;
    const before = sent.length;
    const slow = failureOf(billing.requests.attach(pdf)).finally(() => (failed = true));
    await until(() => sent.slice(before).some(isUpload));
    await timers.pass(299_000);
    assert.equal(failed, false);
    await timers.pass(2_000);
    assert.equal((await slow).kind, 'timeout');
  });
});

/** Reading a file takes turns that no timer of ours counts. */
async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 100_000 && !holds(); turn++) await settle();
  assert.ok(holds());
}

/** What a page's own object does, as a test wants it. */
class FakeRequest {
  static last: FakeRequest | undefined;
  static readonly answer = { status: 201, headers: 'content-type: application/json\r\n' };
  upload: { onprogress?: (event: { loaded: number }) => void } = {};
  onload?: () => void;
  onerror?: () => void;
  onabort?: () => void;
  responseType = '';
  withCredentials = false;
  status = 0;
  response: Blob | null = null;
  responseURL = '';
  headers = new Headers();
  body: unknown;
  address = '';
  constructor() {
    FakeRequest.last = this;
  }
  open(_method: string, address: string) {
    this.address = address;
  }
  setRequestHeader(name: string, value: string) {
    this.headers.set(name, value);
  }
  getAllResponseHeaders() {
    return FakeRequest.answer.headers;
  }
  send(body: unknown) {
    this.body = body;
  }
  abort() {
    this.onabort?.();
  }
  end(responseURL = this.address) {
    this.status = FakeRequest.answer.status;
    this.responseURL = responseURL;
    this.response = new Blob([JSON.stringify(stored)]);
    this.onload?.();
  }
}

/** A page has a location; this is its API. */
const page = (signal?: AbortSignal) => {
  globalThis.XMLHttpRequest = FakeRequest as never;
  // A browser's own function is written like one that is bound.
  globalThis.fetch = realFetch.bind(globalThis);
  FakeRequest.last = undefined;
  (globalThis as { location?: unknown }).location = { href: 'https://shop.example/account' };
  const seen: unknown[] = [];
  const { billing } = clientOf(taken, {
    fetch: undefined,
    session: tokenSession({ fetchToken: () => Promise.resolve({ token: 't_1', expiresIn: 900 }) }),
    retry: { attempts: 1 },
  });
  const sending = billing.requests.attach(pdf, {
    onProgress: (progress) => seen.push(progress.loaded),
    ...(signal && { signal }),
  });
  return { seen, sending };
};

const lastRequest = (): FakeRequest | undefined => FakeRequest.last;
const untilSent = () => until(() => lastRequest()?.body !== undefined);

describe('the progress of a file', () => {
  it('is told at its start and end through a fetch of one’s own', async () => {
    const seen: unknown[] = [];
    const { billing } = clientOf(taken);
    await billing.requests.attach(pdf, { onProgress: (progress) => seen.push(progress) });
    assert.deepEqual(seen, [
      { loaded: 0, total: 14 },
      { loaded: 14, total: 14 },
    ]);
  });

  it('is told as the bytes leave a page', async () => {
    const { seen, sending } = page();
    await untilSent();
    lastRequest()?.upload.onprogress?.({ loaded: 7 });
    lastRequest()?.upload.onprogress?.({ loaded: 99 });
    lastRequest()?.end();
    assert.deepEqual(await sending, stored);
    assert.deepEqual(seen, [0, 7, 14]);
    assert.equal(lastRequest()?.headers.get('authorization'), 'Bearer t_1');
    assert.equal(lastRequest()?.body, pdf);
  });

  it('ends with the call that is stopped', async () => {
    const stop = new AbortController();
    const { sending } = page(stop.signal);
    await untilSent();
    let isAborted = false;
    const { last } = FakeRequest;
    const onabort = last?.onabort;
    Object.assign(last ?? {}, {
      onabort: () => {
        isAborted = true;
        onabort?.();
      },
    });
    stop.abort();
    assert.equal((await failureOf(sending)).kind, 'aborted');
    assert.equal(isAborted, true);
  });

  it('does not follow the file to another address', async () => {
    const { sending } = page();
    await untilSent();
    lastRequest()?.end('https://elsewhere.example/login');
    assert.equal((await failureOf(sending)).code, 'redirect');
  });
});
