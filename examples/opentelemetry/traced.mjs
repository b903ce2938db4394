/**
 * Pays ten dollars of an invoice, and prints the spans of it as a tree.
 *
 *     npx --no-install corporate-billing-mocks serve     in one terminal
 *     node traced.mjs                                    in another
 */
import {
  InMemorySpanExporter,
  NodeTracerProvider,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-node';
import { createBilling, passwordToken } from '@corporate-billing/sdk';
import { spansOfSendings, traced } from './tracing.mjs';

const exporter = new InMemorySpanExporter();
const spanProcessors = [new SimpleSpanProcessor(exporter)];
new NodeTracerProvider({ spanProcessors }).register();

const baseUrl = process.env.BILLING_API ?? 'http://localhost:4010/v1';
const session = passwordToken({ baseUrl, userId: 'acme-billing', password: 'Rescue-2026!' });
const billing = createBilling({ baseUrl, session, hooks: spansOfSendings() });

await traced('pay an invoice', async (headers) => {
  const { invoiceNumber } = await billing.invoices.get('INV-2026-0117', { headers });
  const amount = { amount: 1000, currency: 'USD' };
  const payment = { amount, useMethodOnFile: true };
  await Promise.all([
    billing.invoices.pay(invoiceNumber, payment, { headers }),
    billing.account.get({ headers }),
  ]);
});
billing.close();

printBelow(undefined, '');

/** Prints the spans below one, each with what is below it. */
function printBelow(parentId, indent) {
  for (const span of exporter.getFinishedSpans()) {
    if (span.parentSpanContext?.spanId !== parentId) continue;
    process.stdout.write(`${indent}${span.name} (${detailsOf(span)})\n`);
    printBelow(span.spanContext().spanId, `${indent}  `);
  }
}

function detailsOf(span) {
  const { attributes } = span;
  const call = attributes['billing.call_id'];
  if (call === undefined) return `trace ${span.spanContext().traceId}`;
  const sending = attributes['http.request.resend_count'] + 1;
  return `call ${call}, sending ${sending}: ${attributes['http.response.status_code']}`;
}
