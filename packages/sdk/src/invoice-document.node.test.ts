import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { clientOf, failureOf } from './fake-api.node.test.js';
import { sha256 } from './rules/sha256.js';

const xml = '<?xml version="1.0" encoding="UTF-8"?><Invoice/>';
const digestOf = (text: string) => createHash('sha256').update(text).digest('hex');

const money = { amount: 1, currency: 'EUR' };
const billTo = { company: 'A', addressLines: [] };
const invoice = (digest: string) =>
  Response.json({
    ...{ invoiceNumber: 'INV-1', total: money, balance: money, payable: money },
    ...{ lines: [], subtotal: money, tax: money, payments: [], billTo },
    billingContact: { name: 'A' },
    documents: [{ format: 'ubl', mediaType: 'application/xml', sha256: digest }],
  });
const file = (text: string, headers: Record<string, string> = {}) =>
  new Response(text, {
    headers: {
      'content-type': 'application/xml',
      'content-disposition': 'attachment; filename="INV-1.xml"',
      ...headers,
    },
  });

/** Answers reads of the invoice and of the file in the order given; the last answer stays. */
function api(digests: readonly string[], files: readonly (() => Response)[]) {
  const [named, made] = [[...digests], [...files]];
  const next = <T>(list: T[]): T => (list.length > 1 ? list.shift() : list[0]) as T;
  return clientOf(({ path }) =>
    path.includes('/documents/') ? next(made)() : invoice(next(named)),
  );
}

describe('a document of an invoice', () => {
  it('is handed over with its name when its bytes are those that the invoice names', async () => {
    const { billing, sent } = api([digestOf(xml)], [() => file(xml)]);
    const { blob, fileName } = await billing.invoices.downloadDocument('INV-1', 'ubl');
    assert.equal(await blob.text(), xml);
    assert.deepEqual([blob.type, fileName], ['application/xml', 'INV-1.xml']);
    assert.equal(sent.length, 2);
  });

  it('is handed over on a page of plain http as well, which has no crypto.subtle', async () => {
    const own = Object.getOwnPropertyDescriptor(globalThis, 'crypto')!;
    for (const value of [undefined, { getRandomValues: crypto.getRandomValues.bind(crypto) }]) {
      Object.defineProperty(globalThis, 'crypto', { value, configurable: true });
      try {
        const { billing } = api([digestOf(xml)], [() => file(xml)]);
        const { blob } = await billing.invoices.downloadDocument('INV-1', 'ubl');
        assert.equal(await blob.text(), xml);
      } finally {
        Object.defineProperty(globalThis, 'crypto', own);
      }
    }
  });

  for (const [what, answer] of [
    ['one byte changed', () => file(xml.replace('Invoice', 'Invoics'))],
    ['something was added', () => file(`${xml} `)],
    ['a sign-in page came', () => file('<html>', { 'content-type': 'text/html' })],
  ] as const) {
    it(`is one error and no file when ${what}`, async () => {
      const { billing } = api([digestOf(xml)], [answer]);
      const error = await failureOf(billing.invoices.downloadDocument('INV-1', 'ubl'));
      assert.deepEqual(
        [error.code, error.kind, error.operationId],
        ['document-altered', 'parse', 'getInvoiceDocument'],
      );
    });
  }

  it('is looked for once more when it was made anew since the invoice was read', async () => {
    const anew = `${xml}<!-- paid -->`;
    const { billing } = api([digestOf(xml), digestOf(anew)], [() => file(anew)]);
    const { blob } = await billing.invoices.downloadDocument('INV-1', 'ubl');
    assert.equal(await blob.text(), anew);
  });

  it('is refused for a format that the invoice does not list, and nothing is fetched', async () => {
    const { billing, sent } = api([digestOf(xml)], [() => file(xml)]);
    const error = await failureOf(billing.invoices.downloadDocument('INV-1', 'cii'));
    assert.deepEqual([error.code, error.operationId], ['not-found', 'getInvoiceDocument']);
    assert.equal(sent.length, 1);
  });

  for (const [type, name, wanted] of [
    ['application/xml', 'INV-1.exe', 'INV-1.xml'],
    ['application/pdf', '../../INV-1.pdf', 'INV-1.pdf'],
    ['application/x-msdownload', 'setup.exe', 'setup.bin'],
    ['text/xml; charset=utf-8', '', 'document.xml'],
  ] as const) {
    it(`of the type ${type} is named ${wanted} whatever the server says`, async () => {
      const headers = {
        'content-type': type,
        'content-disposition': `attachment; filename="${name}"`,
      };
      const { billing } = api([digestOf(xml)], [() => file(xml, headers)]);
      const { fileName } = await billing.invoices.downloadDocument('INV-1', 'ubl');
      assert.equal(fileName, wanted);
    });
  }
});

describe('the digest in plain script', () => {
  it('agrees with that of Node at every edge of a block', () => {
    for (const length of [0, 1, 55, 56, 63, 64, 119, 120, 4_096]) {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 31) % 256);
      assert.equal(sha256(bytes), createHash('sha256').update(bytes).digest('hex'));
    }
  });
});
