import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { isBillingError } from '@corporate-billing/sdk';
import type { DocumentFormat } from '@corporate-billing/sdk';
import { clientOf } from '../../../../sdk/src/fake-api.node.test.js';
import { zipInvoices } from './zip.js';

const pdf = '%PDF-1.7 the invoice';
const xml = '<Invoice/>';
const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

const money = { amount: 1, currency: 'EUR' };
const details = (documents: readonly object[]) => ({
  ...{ invoiceNumber: 'INV-1', total: money, balance: money, payable: money },
  ...{ lines: [], subtotal: money, tax: money, payments: [] },
  ...{ billTo: { company: 'A', addressLines: [] }, billingContact: { name: 'A' }, documents },
});
const file = (text: string, type: string): Response =>
  new Response(text, { headers: { 'content-type': type } });

/** An API whose invoices name a digest for each format, and whose files hold what they hold. */
function api(named: Partial<Record<'pdf' | 'ubl', string>>, held = { pdf, ubl: xml }) {
  const documents = Object.entries(named).map(([format, text]) => ({
    format,
    mediaType: 'x/y',
    sha256: digest(text),
  }));
  return clientOf(({ path }) => {
    if (path.endsWith('/pdf')) return file(held.pdf, 'application/pdf');
    if (path.includes('/documents/')) return file(held.ubl, 'application/xml');
    return Response.json(details(documents));
  });
}

interface Row {
  readonly name: string;
  /** The formats that the list of invoices names. */
  readonly listed?: readonly DocumentFormat[];
  readonly named?: Partial<Record<'pdf' | 'ubl', string>>;
  readonly format?: DocumentFormat;
  /** What is in the ZIP, or the code of the failure. */
  readonly result: string;
}

const table: readonly Row[] = [
  { name: 'a PDF that is not listed', result: 'INV-1.pdf' },
  { name: 'a PDF that is as listed', listed: ['pdf'], named: { pdf }, result: 'INV-1.pdf' },
  {
    name: 'a PDF with other bytes',
    listed: ['pdf', 'ubl'],
    named: { pdf: `${pdf} of somebody else`, ubl: xml },
    result: 'document-altered',
  },
  {
    name: 'a PDF where only another format is listed',
    listed: ['ubl'],
    named: { ubl: xml },
    result: 'INV-1.pdf',
  },
  {
    name: 'an XML as listed',
    listed: ['ubl'],
    named: { ubl: xml },
    format: 'ubl',
    result: 'INV-1.xml',
  },
  {
    name: 'an XML with other bytes',
    listed: ['ubl'],
    named: { ubl: `${xml} ` },
    format: 'ubl',
    result: 'document-altered',
  },
  { name: 'a format that is not there', named: {}, format: 'cii', result: 'not-found' },
];

describe('a ZIP', () => {
  for (const { name, listed, named = {}, format, result } of table) {
    it(`holds only what the invoice names: ${name}`, async () => {
      const { billing } = api(named);
      const invoice = { invoiceNumber: 'INV-1', ...(listed && { documentFormats: [...listed] }) };
      const { signal } = new AbortController();
      const reached: number[] = [];
      const options = { signal, onProgress: (done: number) => reached.push(done), format };
      const made = await zipInvoices(billing, [invoice], options).then(
        async (zip) => /INV-1\.\w{3}/.exec(await zip.text())?.[0],
        (error: unknown) => (isBillingError(error) ? error.code : error),
      );
      assert.equal(made, result);
      assert.deepEqual(reached, result.startsWith('INV-') ? [1] : []);
    });
  }
});
