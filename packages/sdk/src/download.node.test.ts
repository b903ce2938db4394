import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pdfName, type StreamedDownload } from './download.js';
import type { BillingError } from './errors.js';
import { failureOf, clientOf } from './fake-api.node.test.js';

const pdf = '%PDF-1.7\n1 0 obj';
const answer = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Response(body, { headers: { 'content-type': 'application/pdf', ...headers } });

describe('a PDF', () => {
  it('arrives with its name, telling how far it is', async () => {
    const seen: unknown[] = [];
    const { billing, sent } = clientOf(() =>
      answer(pdf, {
        'content-length': String(pdf.length),
        'content-disposition': 'attachment; filename="INV-1.pdf"',
      }),
    );
    const { blob, fileName } = await billing.invoices.downloadPdf('INV-1', {
      onProgress: (p) => seen.push(p),
    });
    assert.equal(await blob.text(), pdf);
    assert.equal(blob.type, 'application/pdf');
    assert.equal(fileName, 'INV-1.pdf');
    assert.deepEqual(seen, [{ loaded: pdf.length, total: pdf.length }]);
    assert.match(sent[0]?.headers.get('accept') ?? '', /application\/pdf/);
  });

  const broken: [string, () => Response][] = [
    ['cut short', () => answer(pdf, { 'content-length': '5000' })],
    ['a page that calls itself a PDF', () => answer('<!doctype html>')],
    ['a PDF that calls itself a page', () => answer(pdf, { 'content-type': 'text/html' })],
    ['empty', () => answer('')],
  ];
  for (const [what, response] of broken) {
    it(`is not handed over when it is ${what}`, async () => {
      assert.equal(
        (await failureOf(clientOf(response).billing.taxForms.downloadW9())).kind,
        'parse',
      );
    });
  }

  it('is not asked for again when the caller’s own onProgress throws', async () => {
    const { billing, sent } = clientOf(() => answer(pdf));
    const broken = new Error('of the caller');
    const onProgress = () => {
      throw broken;
    };
    const error = await failureOf(billing.taxForms.downloadW9({ onProgress }));
    assert.deepEqual([error.kind, error.code], ['problem', 'validation-failed']);
    assert.equal(error.cause, broken);
    assert.equal(sent.length, 1);
  });

  it('may be longer than its compressed length', async () => {
    const { billing } = clientOf(() => answer(pdf, { 'content-length': '3' }));
    assert.equal(await (await billing.taxForms.downloadW9()).blob.text(), pdf);
  });
});

describe('the name of a file', () => {
  const names: [string, string][] = [
    ['attachment; filename="INV-2026-0117.pdf"', 'INV-2026-0117.pdf'],
    ['attachment; filename=plain.pdf', 'plain.pdf'],
    [
      `attachment; filename="x.pdf"; filename*=UTF-8''Aur%C3%A9lia%20INV-1.pdf`,
      'Aurélia INV-1.pdf',
    ],
    [`attachment; filename*=UTF-8''%E7%94%B0%E4%B8%AD.pdf`, '田中.pdf'],
    [`attachment; filename="ok.pdf"; filename*=UTF-8''%E7%94`, 'ok.pdf'],
    ['attachment; filename="../../etc/passwd"', 'passwd.pdf'],
    ['attachment; filename="C:\\\\Users\\\\evil.exe"', 'evil.exe.pdf'],
    ['attachment; filename="invoice\u202Efdp.exe"', 'invoicefdp.exe.pdf'],
    ['attachment; filename="a\u0000b\nc.pdf"', 'abc.pdf'],
    ['attachment; filename=".htaccess"', 'htaccess.pdf'],
    [`attachment; filename="${'x'.repeat(300)}.pdf"`, `${'x'.repeat(100)}.pdf`],
    ['attachment; filename="CON"', 'CON_.pdf'],
    ['attachment; filename=lpt9.pdf', 'lpt9_.pdf'],
    ['attachment; filename="nul.tar"', 'nul_.tar.pdf'],
    ['attachment; filename="console.pdf"', 'console.pdf'],
    ['attachment', 'document.pdf'],
    ['', 'document.pdf'],
  ];
  for (const [header, name] of names) {
    it(`is ${name.slice(0, 30)} for ${JSON.stringify(header.slice(0, 60))}`, () => {
      assert.equal(pdfName(header), name);
    });
  }
});

/** A body that gives its parts as they are asked for, and tells how many were. */
function parts(count: number, size: number, end: 'whole' | 'broken' | 'stalled' = 'whole') {
  const given = { parts: 0, cancelled: false };
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        given.parts += 1;
        if (given.parts <= count) {
          const part = new Uint8Array(size);
          if (given.parts === 1) part.set(new TextEncoder().encode('%PDF-1.7'));
          controller.enqueue(part);
        } else if (end === 'whole') controller.close();
        else if (end === 'broken') controller.error(new TypeError('terminated'));
        else return new Promise(() => undefined);
        return undefined;
      },
      cancel() {
        given.cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { body, given };
}

async function taken({ stream }: StreamedDownload) {
  let bytes = 0;
  try {
    for await (const chunk of stream as unknown as AsyncIterable<Uint8Array>) bytes += chunk.length;
  } catch (error) {
    const { name, kind, operationId } = error as BillingError;
    return [bytes, name, kind, operationId];
  }
  return bytes;
}

describe('a PDF as a stream', () => {
  it('is handed over a part at a time, with its name and size', async () => {
    const { body, given } = parts(1000, 1000);
    const seen: number[] = [];
    const { billing } = clientOf(() =>
      answer(body, {
        'content-length': '1000000',
        'content-disposition': 'attachment; filename="INV-1.pdf"',
      }),
    );
    const got = await billing.invoices.downloadPdf('INV-1', {
      as: 'stream',
      onProgress: ({ loaded, total }) => seen.push(loaded / (total ?? 0)),
    });
    assert.deepEqual([got.fileName, got.size], ['INV-1.pdf', 1_000_000]);
    assert.ok(given.parts < 5, `${String(given.parts)} parts before anybody reads`);
    assert.equal(await taken(got), 1_000_000);
    assert.deepEqual([seen.length, seen.at(-1)], [1000, 1]);
  });

  it('keeps a small part of 300 MB', async () => {
    const { body } = parts(300, 1_000_000);
    const { billing } = clientOf(() => answer(body));
    const got = await billing.quotes.downloadPdf('Q-1', { as: 'stream' });
    const before = process.memoryUsage().arrayBuffers;
    let most = 0;
    let bytes = 0;
    for await (const chunk of got.stream as unknown as AsyncIterable<Uint8Array>) {
      bytes += chunk.length;
      if (bytes % 50_000_000 === 0) globalThis.gc?.();
      most = Math.max(most, process.memoryUsage().arrayBuffers - before);
    }
    assert.equal(bytes, 300_000_000);
    assert.ok(most < 200_000_000, `${String(most)} bytes at one time`);
  });

  for (const [what, make] of [
    ['a page that calls itself a PDF', () => answer('<!doctype html>')],
    ['a PDF that calls itself a page', () => answer(pdf, { 'content-type': 'text/html' })],
    ['empty', () => answer('')],
  ] as const) {
    it(`is not handed over when it is ${what}`, async () => {
      const { billing } = clientOf(make);
      const failed = await failureOf(billing.taxForms.downloadW9({ as: 'stream' }));
      assert.deepEqual([failed.kind, failed.operationId], ['parse', 'getW9']);
    });
  }

  const ends: readonly (readonly [string, () => Response, unknown])[] = [
    [
      'ends early',
      () => answer(parts(2, 10).body, { 'content-length': '5000' }),
      [20, 'BillingError', 'network', 'getW9'],
    ],
    ['breaks', () => answer(parts(2, 10, 'broken').body), [20, 'BillingError', 'network', 'getW9']],
  ];
  for (const [what, make, told] of ends) {
    it(`tells its reader in one BillingError when it ${what}`, async () => {
      const { billing, sent } = clientOf(make);
      assert.deepEqual(await taken(await billing.taxForms.downloadW9({ as: 'stream' })), told);
      assert.equal(sent.length, 1);
    });
  }

  for (const [how, kind] of [
    ['its caller', 'aborted'],
    ['close()', 'aborted'],
    ['the deadline', 'timeout'],
  ] as const) {
    it(`is ended by ${how}, also after its head was handed over`, async () => {
      // The body breaks with its request, as that of `fetch` does.
      const { billing, timers } = clientOf(({ init: { signal } }) => {
        const body = new ReadableStream({
          start(controller) {
            controller.enqueue(new TextEncoder().encode(pdf));
            signal?.addEventListener('abort', () => {
              controller.error(signal.reason);
            });
          },
        });
        return answer(body);
      });
      const own = new AbortController();
      const got = await billing.taxForms.downloadW9({ as: 'stream', signal: own.signal });
      const told = taken(got);
      if (how === 'its caller') own.abort();
      else if (how === 'close()') billing.close();
      else await timers.pass(120_000);
      assert.deepEqual(await told, [pdf.length, 'BillingError', kind, 'getW9']);
    });
  }

  it('lets the connection go when its reader has had enough', async () => {
    const { body, given } = parts(1000, 10);
    const { billing } = clientOf(() => answer(body));
    const { stream } = await billing.taxForms.downloadW9({ as: 'stream' });
    await stream.cancel();
    assert.equal(given.cancelled, true);
  });
});
