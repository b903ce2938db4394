import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pdfName } from './download.js';
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
    ['attachment', 'document.pdf'],
    ['', 'document.pdf'],
  ];
  for (const [header, name] of names) {
    it(`is ${name.slice(0, 30)} for ${JSON.stringify(header.slice(0, 60))}`, () => {
      assert.equal(pdfName(header), name);
    });
  }
});
