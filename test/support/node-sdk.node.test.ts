/** Runs the example for Node as its reader would, against the HTTP backend. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createMockBackend } from '@corporate-billing/mocks';
import { serve, type HttpServer } from '@corporate-billing/mocks/server';

const script = fileURLToPath(new URL('../../examples/node-sdk/invoices.mjs', import.meta.url));

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** The SDK is read from its sources: nothing needs to be built first. */
const run = (folder: string, env: Record<string, string>): Promise<Ran> =>
  new Promise((resolve) => {
    const flags = ['--conditions=corporate-billing-source', '--import=tsx', script, folder];
    const options = { env: { ...process.env, ...env } };
    execFile(process.execPath, flags, options, (failure, out, error) => {
      resolve({ code: failure ? Number(failure.code) : 0, out, error });
    });
  });

describe('the example for Node', () => {
  let server: HttpServer;
  const folder = mkdtempSync(join(tmpdir(), 'corporate-billing-example-'));

  before(async () => {
    server = await serve(createMockBackend({ clock: 'frozen' }), { port: 0 });
  });

  after(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('signs in, lists the newest invoices and saves a PDF', async () => {
    const { code, out, error } = await run(folder, { BILLING_API: server.baseUrl });
    assert.equal(error, '');
    assert.equal(code, 0);
    const lines = out.trimEnd().split('\n');
    assert.equal(lines[0], 'Acme Field Support Inc.: 20 invoices');
    assert.match(lines[1] ?? '', /^INV-2026-0117 {2}due 2026-\d\d-\d\d {2}\$18,575\.70 {2}open$/);
    const saved = /^Saved (\S+\.pdf) \((\d+) bytes\)$/.exec(lines.at(-1) ?? '');
    const pdf = readFileSync(join(folder, saved?.[1] ?? ''));
    assert.equal(pdf.subarray(0, 5).toString(), '%PDF-');
    assert.equal(pdf.length, Number(saved?.[2]));
  });

  it('says what failed, and what to look at', async () => {
    const wrong = { BILLING_API: server.baseUrl, BILLING_PASSWORD: 'wrong' };
    const refused = await run(folder, wrong);
    assert.equal(refused.code, 1);
    assert.match(refused.error, /invalid-credentials/);
  });
});
