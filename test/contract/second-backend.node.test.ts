import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { demoPassword } from '@corporate-billing/mocks';
import { createBilling, passwordToken } from '@corporate-billing/sdk';
import { conform, written } from '../../packages/mocks/src/conform/conform.js';

const script = fileURLToPath(new URL('../../examples/second-backend/server.mjs', import.meta.url));

it('a backend that was made from openapi.yaml alone passes the kit, and the SDK reads it', async () => {
  const server = spawn(process.execPath, [script, '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const [line] = (await once(server.stdout, 'data')) as [Buffer];
    const baseUrl = line.toString().trim().replace('listening on ', '');
    const login = { userId: 'acme-billing', password: demoPassword };
    const report = await conform({ baseUrl, ...login, writes: false });
    assert.equal(report.failed, 0, written(report));
    assert.ok(report.passed > 100, `${String(report.passed)} checks`);
    const billing = createBilling({ baseUrl, session: passwordToken({ baseUrl, ...login }) });
    const [invoice] = await billing.invoices.list();
    assert.equal(invoice?.invoiceNumber, 'INV-2026-0117');
    assert.equal((await billing.invoices.downloadPdf('INV-2026-0117')).fileName, 'a.pdf');
    billing.close();
  } finally {
    server.kill();
  }
});
