import { context, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';

const tracer = trace.getTracer('billing');

/**
 * Runs work in a span of its own. Give the `headers` to the calls in it: they carry `traceparent`, so that
 * the server's spans stand below this one.
 *
 * @example
 * await traced('read an invoice', (headers) => billing.invoices.get(number, { headers }));
 */
export function traced(name, work) {
  return tracer.startActiveSpan(name, async (span) => {
    const headers = {};
    propagation.inject(context.active(), headers);
    try {
      return await work(headers);
    } catch (error) {
      span.recordException(error);
      span.setStatus({ code: SpanStatusCode.ERROR, message: error.code ?? error.message });
      throw error;
    } finally {
      span.end();
    }
  });
}

/** Hooks for `createBilling({ hooks })`: a span for each sending, below the span that is active. */
export function spansOfSendings() {
  // Many calls are under way at one time; the call id says whose answer it is.
  const underWay = new Map();
  const end = ({ callId, status, error }) => {
    const span = underWay.get(callId);
    if (!underWay.delete(callId)) return;
    if (status !== undefined) span.setAttribute('http.response.status_code', status);
    if (error !== undefined) span.setAttribute('error.type', error.code);
    if (error !== undefined || status >= 400) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
  };
  return {
    onRequest({ callId, operationId, method, url, attempt }) {
      const attributes = {
        'billing.call_id': callId,
        'http.request.method': method,
        'http.request.resend_count': attempt - 1,
        'url.full': url,
      };
      underWay.set(callId, tracer.startSpan(operationId, { kind: SpanKind.CLIENT, attributes }));
    },
    onResponse: end,
    // An answer that is an error has ended its span by now.
    onError: end,
  };
}
