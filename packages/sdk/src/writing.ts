import type { Asked, Call } from './call.js';
import { BillingError, isBillingError, refusedError } from './errors.js';
import type { OperationId } from './generated/operations.js';
import { newIdempotencyKey } from './idempotency-key.js';
import { own } from './own.js';
import type { Client } from './parts.js';
import type { Route } from './reads.js';
import { routeOf } from './routes.js';
import { absorb } from './session-changes.js';
import { guarded } from './response.js';

/** People write these texts to people, who would read a card number in them. */
const freeTexts: { readonly [Op in OperationId]?: string } = {
  submitRequest: 'details',
  rejectQuote: 'note',
};

const pdf = { accepts: 'application/pdf', timeout: 120_000 };
const file = { accepts: '*/*', timeout: 120_000 };
const sentFile = { timeout: 300_000 };
const payment = { timeout: 90_000 };

function traitsOf({ id, answers, body }: Route): Pick<Call, 'accepts' | 'timeout'> {
  if (body === 'file') return sentFile;
  if (answers === 'pdf') return pdf;
  if (answers === 'file') return file;
  return /^pay|^confirmPayment/.test(id) ? payment : {};
}

/** Carries out a call whose answer is for its caller alone: a write, a document, the session. */
export async function carryOut(client: Client, asked: Asked): Promise<unknown> {
  const route = routeOf(asked.name) as Route;
  const call = await checked(client, own({ ...asked, ...traitsOf(route), route }));
  const groups = route.changes.filter((group) => group !== 'session');
  try {
    const { body } = await client.send(call);
    const visible = absorb(client, route.id, body);
    if (groups.length > 0) client.announce({ groups, origin: 'here' });
    return visible;
  } catch (error) {
    // A refused or unanswered write means that what was read may no longer hold; a declined card
    // stands among the payments of its invoice now.
    const isDeclined = isBillingError(error) && error.code === 'payment-declined';
    if (isDeclined) client.announce({ groups, origin: 'here' });
    else client.sharing.stale(groups);
    throw error;
  }
}

/** Returns a call with its headers, if it can be sent as it was given. */
async function checked(client: Client, call: Call): Promise<Call> {
  const { route, headers, body, options } = call;
  const { id, keyed } = route;
  if (route.body && body === undefined) throw refusedError(id, 'the body must be an object');
  if (!route.body && body !== undefined) throw refusedError(id, 'this operation takes no body');
  const freeText = freeTexts[id];
  if (freeText) await refuseCardNumbers(id, freeText, body as string | undefined);
  if (options.ifMatch !== undefined) headers.set('If-Match', options.ifMatch);
  // The key stays the same however often the write is sent.
  const key =
    options.idempotencyKey ?? (keyed && !headers.has('Idempotency-Key') && newIdempotencyKey());
  if (key) headers.set('Idempotency-Key', key);
  return route.body === 'file' ? withFile(client, call) : call;
}

/** Returns the sending of a file. */
async function withFile(client: Client, call: Call): Promise<Call> {
  const { upload } = await import('./upload.js').catch((cause: unknown) => {
    throw new BillingError({ kind: 'network', operationId: call.route.id, cause });
  });
  return upload(client.options.fetch, call, guarded(call.options.onProgress, call.route.id));
}

async function refuseCardNumbers(id: OperationId, freeText: string, body = 'null'): Promise<void> {
  const { refuseCardNumber } = await import('./free-text.js').catch((cause: unknown) => {
    throw new BillingError({ kind: 'network', operationId: id, cause });
  });
  refuseCardNumber(id, freeText, JSON.parse(body));
}
