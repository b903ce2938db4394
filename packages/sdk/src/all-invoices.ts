import { BillingError } from './errors.js';
import type { Invoice } from './models.js';
import type { CommonOptions } from './options.js';
import type { Billing } from './surface.js';

export interface AllInvoicesOptions extends CommonOptions {
  /** Asks for this many at a time, 1 to 100; for 100 unless it is given. */
  readonly pageSize?: number | undefined;
  /** Goes on behind this place: `next` of an earlier answer of `listInvoices`. */
  readonly before?: string | undefined;
}

/**
 * Reads all invoices, the newest first, a page at a time as they are taken. It needs a bearer token
 * (`tokenSession`, `passwordToken`): a page that is signed in by cookie gets the newest 20, and here
 * `forbidden`.
 *
 * @example
 * for await (const invoice of allInvoices(billing)) {
 *   if (invoice.issueDate < '2025-01-01') break;
 *   await book(invoice);
 * }
 */
export async function* allInvoices(
  billing: Pick<Billing, 'call'>,
  { pageSize = 100, before, ...call }: AllInvoicesOptions = {},
): AsyncGenerator<Invoice, void, undefined> {
  const seen = new Set<unknown>([before]);
  let place = before;
  do {
    const query = { limit: pageSize, ...(place !== undefined && { before: place }) };
    const { items, next } = await billing.call('listInvoices', { query }, call);
    yield* items;
    // A server that leads in a circle would never let the caller go.
    if (next !== undefined && (seen.has(next) || typeof next !== 'string' || !next)) {
      throw new BillingError({ kind: 'parse', operationId: 'listInvoices' });
    }
    seen.add(next);
    place = next;
  } while (place !== undefined);
}
