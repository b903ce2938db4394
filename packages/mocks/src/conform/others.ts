/** What a server must keep from others: people of another account, and people who may do less. */
import { operations, type Operation, type OperationId } from '@corporate-billing/sdk/operations';
import { codeIs, type Recorder } from './record.js';
import { Visitor, type Asked, type Login } from './visitor.js';
import { newKey } from './writes.js';

const ids = Object.keys(operations) as OperationId[];
const rowOf = (id: OperationId): Operation => operations[id];

/** Where the ids of each path are listed. */
const lists = {
  invoiceNumber: 'listInvoices',
  quoteNumber: 'listQuotes',
  purchaseOrderId: 'listPurchaseOrders',
  contactId: 'listInvoiceContacts',
  requestId: 'listRequests',
} as const;

/** Lets one more person try what is not theirs. */
export class Others {
  constructor(
    private readonly record: Recorder,
    private readonly visitor: Visitor,
    private readonly baseUrl: string,
  ) {}

  async run(login: Login): Promise<void> {
    const other = new Visitor(this.baseUrl);
    const given = await other.ask('createToken', 'nobody', { body: login });
    other.secrets.token = String(given.body['token']);
    const [own, theirs] = await Promise.all(
      [this.visitor, other].map(async (each) => (await each.ask('getAccount', 'bearer')).body),
    );
    const may = (theirs?.['capabilities'] ?? []) as readonly unknown[];
    if (own?.['accountId'] !== theirs?.['accountId']) await this.#seesNothing(other, may);
    for (const id of ids) {
      const { capability } = rowOf(id);
      if (capability === undefined || may.includes(capability)) continue;
      const asking = other.ask(id, 'bearer', this.#asked(id));
      await this.record.expect(id, `is not for ${login.userId}`, asking, 403, codeIs('forbidden'));
    }
  }

  #asked(id: OperationId, path?: Readonly<Record<string, string>>): Asked {
    const { idempotent, conditional, method } = rowOf(id);
    const headers = { ...(idempotent && newKey()), ...(conditional && { 'If-Match': '"none"' }) };
    return {
      headers,
      ...(path && { path }),
      ...(method !== 'GET' && method !== 'DELETE' && { body: {} }),
    };
  }

  /** The numbers of this account are unknown to a person of another one. */
  async #seesNothing(other: Visitor, may: readonly unknown[]): Promise<void> {
    for (const id of ids) {
      const [, name] = /\{(\w+)\}/.exec(rowOf(id).path) ?? [];
      const list = name === undefined ? undefined : lists[name as keyof typeof lists];
      // A write would need a right body to come as far as its number.
      if (name === undefined || list === undefined || rowOf(id).method !== 'GET') continue;
      const number = await this.#ownOnly(other, list, name);
      if (number === undefined) continue;
      const path = { [name]: number, format: 'pdf' };
      const asking = other.ask(id, 'bearer', { path });
      const what = 'is 404 for a number of another account';
      await this.record.expect(id, what, asking, 404, codeIs('not-found'));
    }
    const contactId = await this.#ownOnly(other, 'listInvoiceContacts', 'contactId');
    if (contactId === undefined || !may.includes('contacts.edit')) return;
    const removing = other.ask('removeInvoiceContact', 'bearer', { path: { contactId } });
    await this.record.expect('removeInvoiceContact', 'is 404 for another account', removing, 404);
  }

  /** Finds a number of this account that the other account does not use for something of its own. */
  async #ownOnly(other: Visitor, list: OperationId, name: string): Promise<string | undefined> {
    const theirs = new Set((await other.list(list)).map((item) => item[name]));
    const found = (await this.visitor.list(list)).find((item) => !theirs.has(item[name]));
    return found && String(found[name]);
  }
}
