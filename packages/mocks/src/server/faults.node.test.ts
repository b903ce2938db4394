/** Checks what a client makes of a server that breaks off half-way. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { it } from 'node:test';
import { createBilling, isBillingError, passwordToken } from '@corporate-billing/sdk';
import { createMockBackend } from '../index.js';
import { serve } from './serve.js';

it('takes half a PDF for none when the server goes away in the middle of it', async () => {
  const server = await serve(createMockBackend({ clock: 'frozen' }), { port: 0 });
  let attempts = 0;
  // The proxy passes everything on, but only the first half of a PDF.
  const line = createServer((request, response) => {
    void (async () => {
      const target = `http://localhost:${String(server.port)}${request.url ?? ''}`;
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const answer = await fetch(target, {
        method: request.method ?? 'GET',
        headers: {
          Authorization: request.headers.authorization ?? '',
          'Content-Type': request.headers['content-type'] ?? '',
        },
        ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
      });
      const body = Buffer.from(await answer.arrayBuffer());
      const type = answer.headers.get('Content-Type') ?? '';
      response.writeHead(answer.status, { 'Content-Type': type, 'Content-Length': body.length });
      if (type !== 'application/pdf') {
        response.end(body);
        return;
      }
      attempts++;
      response.write(body.subarray(0, body.length / 2), () => request.socket.destroy());
    })();
  });
  await new Promise<void>((resolve) => line.listen(0, '127.0.0.1', resolve));
  const { port } = line.address() as AddressInfo;
  const baseUrl = `http://127.0.0.1:${String(port)}/v1`;
  const billing = createBilling({
    baseUrl,
    session: passwordToken({ baseUrl, userId: 'acme-billing', password: 'Rescue-2026!' }),
    retry: { baseDelay: 1, maxDelay: 1 },
  });
  await assert.rejects(billing.invoices.downloadPdf('INV-2026-0117'), (error) => {
    return isBillingError(error) && error.kind === 'network' && error.retryable;
  });
  assert.ok(attempts >= 1);
  billing.close();
  line.close();
  await server.close();
});
