/** Runs the example for OpenTelemetry, before a network that loses the first answer to a read. */

const network = `
  import { createMockBackend } from '@corporate-billing/mocks';
  const backend = createMockBackend({ clock: 'frozen' });
  const isRead = ({ method }) => method === 'GET';
  let lost = 0;
  globalThis.fetch = async (url, init) => {
    console.log('traceparent', new Headers(init.headers).get('traceparent'));
    return isRead(init) && lost++ === 0 ? new Response(null, { status: 503 }) : backend.fetch(url, init);
  };
`;

const tree = [
  /^pay an invoice \(trace (?<trace>[0-9a-f]{32})\)$/,
  /^ {2}getInvoice \(call (?<first>\d+), sending 1: 503\)$/,
  /^ {2}getInvoice \(call (?<second>\d+), sending 2: 200\)$/,
  /^ {2}getAccount \(call \d+, sending 1: 200\)$/,
  /^ {2}payInvoice \(call (?<payment>\d+), sending 1: 201\)$/,
];

export async function tracesAPayment(customer) {
  customer.write('network.mjs', network);
  const said = await customer.command(process.execPath, '--import=./network.mjs', 'traced.mjs');
  const lines = said.trimEnd().split('\n');
  const spans = lines.filter((line) => !line.startsWith('traceparent'));
  const found = Object.assign({}, ...tree.map((line) => findIn(spans, line)));
  const sent = lines.filter((line) => line.includes(`00-${found.trace}-`));
  const isRight =
    spans.length === tree.length &&
    found.first === found.second &&
    found.first !== found.payment &&
    // The two readings, the account and the payment.
    sent.length === 4;
  if (!isRight) throw new Error(`These are not the spans of the payment:\n${said}`);
}

const findIn = (lines, wanted) =>
  lines.map((line) => wanted.exec(line)?.groups).find((groups) => groups !== undefined);
