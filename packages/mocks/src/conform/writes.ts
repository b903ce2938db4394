/** What a server must do when an account is changed: run these on one that is for tests. */
import { operations, type Operation, type OperationId } from '@corporate-billing/sdk/operations';
import type { Heard } from '../request/judge.js';
import { codeIs, type Recorder } from './record.js';
import { fileOf, Files } from './files.js';
import { type Asked, type Login, type Proof, type Visitor } from './visitor.js';

const ids = Object.keys(operations) as OperationId[];
const rowOf = (id: OperationId): Operation => operations[id];

/** Makes a key that no earlier run has used. */
export const newKey = (): { readonly 'Idempotency-Key': string } => ({
  'Idempotency-Key': crypto.randomUUID(),
});

const ifMatch = (tag: unknown) => ({ 'If-Match': String(tag) });

/** A call that has succeeded, and the same again under the same key. */
export interface Once {
  readonly id: OperationId;
  readonly what: string;
  readonly asked: Asked;
  readonly status: number;
}

/** Changes what can be changed, and looks whether it did. */
export class Writes {
  /** The key under which an order was added. */
  readonly #orderKey = newKey();

  constructor(
    private readonly record: Recorder,
    private readonly visitor: Visitor,
    private readonly login: Login,
  ) {}

  async run(): Promise<void> {
    for (const id of ids.filter((each) => rowOf(each).auth && rowOf(each).method !== 'GET')) {
      await this.#refuses(id);
    }
    const { password } = this.login;
    const confirming = this.visitor.ask('confirmIdentity', 'bearer', { body: { password } });
    await this.record.expect('confirmIdentity', 'takes the right password', confirming, 200);
    await this.#addsOrders();
    await this.#changesBillTo();
    await this.#addsContacts();
    await this.#changesPaymentMethod();
    await this.#takesRequests();
    await new Files(this.record, this.visitor, this).run();
    await this.#sendsCopies();
    await this.#decidesQuotes();
    await this.#resetsPasswords();
    await this.#endsSessions();
  }

  /** Sends a call twice under one key: one effect, and the first answer again. */
  async once({ id, what, asked, status }: Once): Promise<Heard | undefined> {
    const headers = { ...newKey(), ...asked.headers };
    const send = () => this.visitor.ask(id, 'bearer', { ...asked, headers });
    const first = await this.record.expect(id, what, send(), status);
    if (!first) return undefined;
    await this.record.expect(id, `${what} once for one key`, send(), status, (again) => [
      again.text !== first.text && 'the second answer differs',
      again.headers.get('Idempotency-Replayed') !== 'true' && 'Idempotency-Replayed is not true',
    ]);
    return first;
  }

  /** Refusals that change nothing where the server is right. */
  async #refuses(id: OperationId): Promise<void> {
    const { idempotent, conditional, takesFile } = rowOf(id);
    const tag = ifMatch('"none"');
    const full = { ...(idempotent && newKey()), ...(conditional && tag) };
    const ask = (proof: Proof, headers: Record<string, string>) =>
      this.visitor.ask(id, proof, takesFile ? fileOf(headers) : { headers, body: {} });
    const { record } = this;
    const nobody = ask('nobody', full);
    await record.expect(id, 'is not for nobody', nobody, 401, codeIs('not-signed-in'));
    const foreign = ask('cookie', { ...full, Origin: 'https://elsewhere.example' });
    await record.expect(id, 'is not for a page of another site', foreign, 403);
    const forged = ask('cookie', { ...full, 'X-CSRF-Token': 'forged' });
    await record.expect(id, 'is not for a page without the token', forged, 403, codeIs('csrf'));
    if (!idempotent) return;
    const keyless = ask('bearer', conditional ? tag : {});
    await record.expect(id, 'needs a key', keyless, 400, codeIs('idempotency-key-missing'));
  }

  /** Tries a write on what was read: without an entity tag, with a stale one, with more fields. */
  async #guards(id: OperationId, asked: Asked, row = rowOf(id)): Promise<void> {
    const send = (headers: Record<string, string>, body: unknown = asked.body) =>
      this.visitor.ask(id, 'bearer', {
        ...asked,
        body,
        headers: { ...(row.idempotent && newKey()), ...headers },
      });
    const right = { ...asked.headers };
    const more = send(right, { ...(asked.body as object), conform: true });
    await this.record.expect(id, 'refuses a field it has not', more, 422);
    if (!row.conditional) return;
    const code = codeIs('precondition-required');
    await this.record.expect(id, 'needs If-Match', send({}), 428, code);
    const stale = send(ifMatch('"stale"'));
    await this.record.expect(id, 'refuses a stale entity tag', stale, 412, (heard) => [
      ...codeIs('precondition-failed')(heard),
    ]);
  }

  /** One key is one purchase order, which can be read and changed. */
  async #addsOrders(): Promise<void> {
    const { visitor, record } = this;
    const number = `CONFORM-${crypto.randomUUID().slice(0, 8)}`;
    const body = { number, expirationDate: '2099-12-31' };
    const add = 'addPurchaseOrder';
    await this.#guards(add, { body });
    const past = { body: { ...body, expirationDate: '2001-01-01' }, headers: newKey() };
    await record.expect(add, 'refuses a day that is past', visitor.ask(add, 'bearer', past), 422);
    const headers = this.#orderKey;
    const first = await this.once({
      id: add,
      what: 'adds one',
      asked: { headers, body },
      status: 201,
    });
    if (!first) return;
    const other = { ...body, number: `${number}-2` };
    const reused = visitor.ask(add, 'bearer', { headers, body: other });
    const code = codeIs('idempotency-key-reused');
    await record.expect(add, 'refuses the key for another body', reused, 422, code);
    const again = visitor.ask(add, 'bearer', { headers: newKey(), body });
    const exists = codeIs('purchase-order-exists');
    await record.expect(add, 'refuses a number that is there', again, 409, exists);
    const path = { purchaseOrderId: String(first.body['purchaseOrderId']) };
    const read = () => visitor.ask('getPurchaseOrder', 'bearer', { path });
    await record.expect(
      'getPurchaseOrder',
      'is there afterwards',
      read(),
      200,
      ({ body: order }) => [
        order['number'] !== number && 'its number differs',
        order['etag'] !== first.body['etag'] && 'its etag differs',
      ],
    );
    await this.#listed('listPurchaseOrders', 'number', number, 1);
    await this.#locates(first, number);
    const id = 'updatePurchaseOrder';
    const right = ifMatch(first.body['etag']);
    await this.#guards(id, { path, body: other, headers: right });
    const changing = visitor.ask(id, 'bearer', { path, headers: right, body: other });
    await record.expect(id, 'changes what was read', changing, 200, ({ body: order }) => [
      order['number'] !== other.number && 'it did not change',
      order['etag'] === first.body['etag'] && 'its etag did not',
    ]);
    await record.expect('getPurchaseOrder', 'has changed', read(), 200, ({ body: order }) => [
      order['number'] !== other.number && 'it did not',
    ]);
    const late = visitor.ask(id, 'bearer', { path, headers: right, body });
    await record.expect(id, 'takes an entity tag once', late, 412);
  }

  /** What a list holds afterwards is what was told. */
  async #listed(id: OperationId, name: string, value: unknown, times: number): Promise<void> {
    const items = await this.visitor.list(id);
    const found = items.filter((item) => item[name] === value).length;
    const fault = `it is there ${String(found)} times and not ${String(times)}`;
    this.record.note(id, `has ${String(value)} as told`, found === times ? [] : [fault]);
  }

  /** What was made is read where the answer says. */
  async #locates({ headers }: Heard, text: string): Promise<void> {
    const location = headers.get('Location') ?? '';
    const heard = await this.visitor.follow(location).catch(() => undefined);
    const isThere = heard?.status === 200 && heard.text.includes(text);
    this.record.note('-', `${location} leads to what was made`, isThere ? [] : ['it is not there']);
  }

  async #changesBillTo(): Promise<void> {
    const { visitor, record } = this;
    const id = 'updateBillTo';
    const { body: before } = await visitor.ask('getBillTo', 'bearer');
    const contactName = `${String(before['contactName'])} C`.slice(0, 120);
    const body = { ...before, contactName };
    const headers = ifMatch(before['etag']);
    await this.#guards(id, { body, headers });
    const country = before['country'] === 'CA' ? 'US' : 'CA';
    const abroad = visitor.ask(id, 'bearer', { headers, body: { ...body, country } });
    const code = codeIs('country-not-editable');
    await record.expect(id, 'keeps the country', abroad, 422, code);
    const changing = visitor.ask(id, 'bearer', { headers, body });
    const changed = await record.expect(id, 'changes the address', changing, 200, (heard) => [
      heard.body['contactName'] !== contactName && 'it did not change',
      heard.body['etag'] === before['etag'] && 'its etag did not',
    ]);
    if (!changed) return;
    const read = visitor.ask('getBillTo', 'bearer');
    await record.expect('getBillTo', 'has changed', read, 200, (heard) => [
      heard.body['contactName'] !== contactName && 'it did not',
      heard.body['country'] !== before['country'] && 'its country is another one',
    ]);
    const back = visitor.ask(id, 'bearer', {
      headers: ifMatch(changed.body['etag']),
      body: before,
    });
    await record.expect(id, 'is put back as it was read', back, 200);
  }

  async #addsContacts(): Promise<void> {
    const { visitor, record } = this;
    const id = 'addInvoiceContact';
    const email = `conform-${crypto.randomUUID().slice(0, 8)}@example.com`;
    const { contactLimit } = (await visitor.ask('getAccount', 'bearer')).body;
    const contacts = await visitor.list('listInvoiceContacts');
    if (contacts.length >= Number(contactLimit)) {
      record.skip(id, 'adds an address');
      return;
    }
    await this.#guards(id, { body: { email } });
    const added = await this.once({
      id,
      what: 'adds an address',
      asked: { body: { email } },
      status: 201,
    });
    if (!added) return;
    await this.#listed('listInvoiceContacts', 'email', email, 1);
    const same = { body: { email: email.toUpperCase() }, headers: newKey() };
    const code = codeIs('contact-exists');
    await record.expect(id, 'takes an address once', visitor.ask(id, 'bearer', same), 409, code);
    await this.#changesContact(added.body);
    await this.#fills(contacts.length + 1, Number(contactLimit));
    const remove = (contactId: unknown) =>
      visitor.ask('removeInvoiceContact', 'bearer', { path: { contactId: String(contactId) } });
    const { contactId } = added.body;
    await record.expect('removeInvoiceContact', 'removes it', remove(contactId), 204);
    await this.#listed('listInvoiceContacts', 'email', email, 0);
    await record.expect('removeInvoiceContact', 'removes it once', remove(contactId), 404);
    const main = contacts.find((each) => each['main'] === true);
    if (!main) return;
    const kept = remove(main['contactId']);
    const stays = codeIs('main-contact');
    await record.expect('removeInvoiceContact', 'keeps the main contact', kept, 409, stays);
  }

  /** Changes what the mails to an address carry, where the account has a choice. */
  async #changesContact({ contactId, email, etag, attachment }: Heard['body']): Promise<void> {
    const { visitor, record } = this;
    const id = 'updateInvoiceContact';
    const { invoiceAttachments = [] } = (await visitor.ask('getAccount', 'bearer')).body;
    const other = (invoiceAttachments as readonly unknown[]).find((each) => each !== attachment);
    if (other === undefined || etag === undefined) {
      record.skip(id, 'changes what its mails carry');
      return;
    }
    const path = { contactId: String(contactId) };
    const right = ifMatch(etag);
    const body = { attachment: other };
    await this.#guards(id, { path, body, headers: right });
    const send = (sent: object) => visitor.ask(id, 'bearer', { path, headers: right, body: sent });
    await record.expect(id, 'refuses what is not offered', send({ attachment: 'fax' }), 422);
    const moved = send({ ...body, email: `other-${String(email)}` });
    await record.expect(id, 'keeps the address', moved, 422);
    await record.expect(id, 'changes what its mails carry', send(body), 200, (heard) => [
      heard.body['attachment'] !== other && 'it did not change',
      heard.body['etag'] === etag && 'its etag did not',
    ]);
    const now = (await visitor.list('listInvoiceContacts')).find(
      (each) => each['contactId'] === contactId,
    );
    const isKept = now?.['attachment'] === other;
    record.note(id, 'is listed as told', isKept ? [] : ['its attachment is another one']);
    await record.expect(id, 'takes an entity tag once', send(body), 412);
  }

  /** Adds addresses up to the limit, tries one more, and removes them again. */
  async #fills(present: number, most: number): Promise<void> {
    const { visitor, record } = this;
    const id = 'addInvoiceContact';
    const add = () => {
      const email = `conform-${crypto.randomUUID().slice(0, 8)}@example.com`;
      return visitor.ask(id, 'bearer', { body: { email }, headers: newKey() });
    };
    const added: Heard[] = [];
    for (let count = present; count < most; count += 1) added.push(await add());
    const beyond = add();
    const code = codeIs('contact-limit-reached');
    await record.expect(id, `has a limit of ${String(most)}`, beyond, 409, code);
    for (const { body } of [...added, await beyond]) {
      const { contactId } = body;
      if (typeof contactId !== 'string') continue;
      const path = { contactId };
      await visitor.ask('removeInvoiceContact', 'bearer', { path });
    }
  }

  async #changesPaymentMethod(): Promise<void> {
    const { visitor, record } = this;
    const id = 'updatePaymentMethod';
    const { body: before } = await visitor.ask('getPaymentMethod', 'bearer');
    const headers = ifMatch(before['etag']);
    const unknown = { kind: 'card', paymentToken: `conform-${crypto.randomUUID()}` };
    const refused = visitor.ask(id, 'bearer', { headers, body: unknown });
    await record.expect(id, 'refuses a token it does not know', refused, 422);
    const test = { testCard: 'visa-ok' };
    const given = await visitor.ask('createTestToken', 'bearer', { headers: newKey(), body: test });
    const allowed = (before['allowedKinds'] ?? []) as readonly unknown[];
    if (given.status !== 201 || !allowed.includes('card')) {
      record.skip(id, 'keeps a card');
      return;
    }
    const body = { kind: 'card', paymentToken: given.body['paymentToken'] };
    await this.#guards(id, { headers, body });
    const last4 = (display: unknown) => (display as { last4?: unknown } | undefined)?.last4;
    const wanted = last4(given.body['display']);
    const keeping = visitor.ask(id, 'bearer', { headers, body });
    await record.expect(id, 'keeps a card', keeping, 200, (heard) => [
      last4(heard.body['display']) !== wanted && 'it shows another one',
    ]);
    const read = visitor.ask('getPaymentMethod', 'bearer');
    await record.expect('getPaymentMethod', 'has changed', read, 200, (heard) => [
      heard.body['kind'] !== 'card' && 'it is no card',
      last4(heard.body['display']) !== wanted && 'it is another card',
    ]);
  }

  async #takesRequests(): Promise<void> {
    const { visitor, record } = this;
    const id = 'submitRequest';
    const topics = await visitor.list('listRequestTopics');
    const topic = topics.find(({ needs }) => Array.isArray(needs) && needs.length === 0)?.['topic'];
    const details = `Conformance ${crypto.randomUUID()}`;
    const body = { topic, details };
    await this.#guards(id, { body });
    const unknown = { headers: newKey(), body: { ...body, topic: 'conform-none' } };
    await record.expect(id, 'refuses an unknown topic', visitor.ask(id, 'bearer', unknown), 422);
    const card = { headers: newKey(), body: { ...body, details: 'Card 4111 1111 1111 1111' } };
    await record.expect(id, 'refuses a card number', visitor.ask(id, 'bearer', card), 422);
    // A key belongs to its operation: the one of the order is free here.
    const headers = this.#orderKey;
    const asked = { body, headers };
    const made = await this.once({ id, what: 'takes a request', asked, status: 201 });
    if (!made) return;
    await this.#listed('listRequests', 'details', details, 1);
    await this.#locates(made, String(made.body['requestId']));
  }

  async #sendsCopies(): Promise<void> {
    const [invoice] = await this.visitor.list('listInvoices');
    const id = 'sendInvoiceCopy';
    if (!invoice) {
      this.record.skip(id, 'sends a copy');
      return;
    }
    const path = { invoiceNumber: String(invoice['invoiceNumber']) };
    await this.once({ id, what: 'sends a copy', asked: { path }, status: 202 });
    const none = { path: { invoiceNumber: 'UNKNOWN-1' }, headers: newKey() };
    await this.record.expect(id, 'is 404 for none', this.visitor.ask(id, 'bearer', none), 404);
  }

  /** Tries what is refused: a decision is for ever, and is not taken here. */
  async #decidesQuotes(): Promise<void> {
    const { visitor, record } = this;
    const quotes = await visitor.list('listQuotes');
    const open = quotes.find(({ status }) => status === 'pending');
    const expired = quotes.find(({ status }) => status === 'expired');
    if (!open) record.skip('acceptQuote', 'is guarded');
    else {
      const path = { quoteNumber: String(open['quoteNumber']) };
      const headers = ifMatch(open['etag']);
      const consent = (await visitor.ask('getQuote', 'bearer', { path })).body['consent'];
      const { version } = (consent ?? {}) as { version?: unknown };
      const body = {
        signerName: 'Conformance',
        consentVersion: version,
        purchaseOrderNumber: 'C-1',
      };
      await this.#guards('acceptQuote', { path, headers, body });
      await this.#guards('rejectQuote', { path, headers, body: { reason: 'price' } });
      const unread = { path, headers: { ...headers, ...newKey() } };
      const consented = { ...unread, body: { ...body, consentVersion: 'conform-none' } };
      const accepting = visitor.ask('acceptQuote', 'bearer', consented);
      await record.expect('acceptQuote', 'is in the words that were shown', accepting, 422);
      const { status } = (await visitor.ask('getQuote', 'bearer', { path })).body;
      const fault = `it is ${String(status)}`;
      record.note('getQuote', 'is pending after all', status === 'pending' ? [] : [fault]);
    }
    if (!expired) return;
    const path = { quoteNumber: String(expired['quoteNumber']) };
    const headers = { ...newKey(), ...ifMatch(expired['etag']) };
    const late = visitor.ask('rejectQuote', 'bearer', { path, headers, body: { reason: 'price' } });
    await record.expect('rejectQuote', 'is too late', late, 409, codeIs('quote-expired'));
  }

  async #resetsPasswords(): Promise<void> {
    const { visitor, record } = this;
    const ask = (userId: string) =>
      visitor.ask('requestPasswordReset', 'nobody', { body: { userId } });
    const id = 'requestPasswordReset';
    const known = await record.expect(id, 'is taken', ask(this.login.userId), 202);
    const nobody = ask(`conform-${crypto.randomUUID().slice(0, 8)}`);
    await record.expect(id, 'answers an unknown User ID alike', nobody, 202, ({ text }) => [
      known !== undefined && text !== known.text && 'the two answers differ',
    ]);
    const body = { resetToken: crypto.randomUUID(), password: 'Conformance-2026!' };
    const forged = visitor.ask('resetPassword', 'nobody', { body });
    const code = codeIs('reset-link-expired');
    await record.expect('resetPassword', 'refuses a link nobody sent', forged, 410, code);
  }

  /** A session that was signed out, or that a new sign-in replaced, opens nothing. */
  async #endsSessions(): Promise<void> {
    const { visitor, record, login } = this;
    const enter = async (cookie?: string) => {
      const headers = cookie === undefined ? {} : { Cookie: cookie };
      const heard = await visitor.ask('signIn', 'nobody', { body: login, headers });
      const [given = ''] = (heard.headers.get('Set-Cookie') ?? '').split(';');
      return { cookie: given, csrf: String(heard.body['csrfToken']) };
    };
    const reads = (cookie: string) =>
      visitor.ask('getAccount', 'nobody', { headers: { Cookie: cookie } });
    const first = await enter();
    const second = await enter(first.cookie);
    await record.expect('getAccount', 'is closed to the session before', reads(first.cookie), 401);
    const headers = { Cookie: second.cookie, 'X-CSRF-Token': second.csrf };
    const out = visitor.ask('signOut', 'nobody', { headers });
    await record.expect('signOut', 'ends the session', out, 204);
    await record.expect('getAccount', 'is closed after signing out', reads(second.cookie), 401);
    await this.#countsGuesses();
  }

  /** Whoever guesses a password is stopped, with the time to wait. */
  async #countsGuesses(): Promise<void> {
    const userId = `conform-${crypto.randomUUID().slice(0, 8)}`;
    const guess = () =>
      this.visitor.ask('signIn', 'nobody', { body: { userId, password: 'wrong' } });
    let heard = await guess();
    for (let count = 1; count < 30 && heard.status === 401; count += 1) heard = await guess();
    const what = 'stops who guesses within 30 times';
    await this.record.expect('signIn', what, Promise.resolve(heard), 429, ({ headers }) => [
      !(Number(headers.get('Retry-After')) > 0) && 'Retry-After says nothing',
    ]);
  }
}
