/** What a server of the contract must do, as a list of checks. Those before `writes` change nothing. */
import { operations, type Operation, type OperationId } from '@corporate-billing/sdk/operations';
import { judge, judgeProblem, type Heard } from '../request/judge.js';
import type { Asked, Proof, Visitor } from './visitor.js';

/** The result of one check. */
export interface Result {
  readonly what: string;
  readonly operationId: OperationId | '-';
  /** `skipped` when the account has nothing to check it with. */
  readonly outcome: 'passed' | 'failed' | 'skipped';
  readonly faults: readonly string[];
}

export interface Login {
  readonly userId: string;
  readonly password: string;
}

const ids = Object.keys(operations) as OperationId[];
const rowOf = (id: OperationId): Operation => operations[id];
const reads = ids.filter((id) => rowOf(id).method === 'GET');

/** Runs checks one after another, and keeps what came of them. */
export class Checks {
  readonly results: Result[] = [];

  constructor(
    private readonly visitor: Visitor,
    private readonly login: Login,
  ) {}

  /** Reads everything, by token and by cookie, and tries what must be refused. */
  async reads(): Promise<void> {
    await this.#signsIn();
    for (const id of reads) await this.#reads(id);
    await this.#pages();
    await this.#refusesBodies();
    await this.#knowsItsAddresses();
  }

  /** Changes the account: run it on one that is for tests. */
  async writes(): Promise<void> {
    for (const id of ids.filter((each) => rowOf(each).auth && rowOf(each).method !== 'GET')) {
      await this.#refusesWrites(id);
    }
    await this.#addsOnce();
  }

  async #expect(
    operationId: Result['operationId'],
    what: string,
    asking: Promise<Heard>,
    status: number,
    more: (heard: Heard) => readonly (string | false)[] = () => [],
  ): Promise<Heard | undefined> {
    try {
      const heard = await asking;
      const faults = operationId === '-' ? judgeProblem(heard) : judge(operationId, heard);
      if (heard.status !== status) {
        faults.unshift(`${String(heard.status)} and not ${String(status)}`);
      } else faults.push(...more(heard).filter((fault) => fault !== false));
      this.#note(operationId, what, faults);
      return faults.length === 0 ? heard : undefined;
    } catch (error) {
      this.#note(operationId, what, [`no answer: ${String(error)}`]);
      return undefined;
    }
  }

  #note(operationId: Result['operationId'], what: string, faults: readonly string[]): void {
    const outcome = faults.length === 0 ? 'passed' : 'failed';
    this.results.push({ what, operationId, outcome, faults });
  }

  #skip(operationId: OperationId, what: string): void {
    this.results.push({ what, operationId, outcome: 'skipped', faults: [] });
  }

  async #signsIn(): Promise<void> {
    const { visitor, login } = this;
    const { secrets } = visitor;
    const token = await this.#expect(
      'createToken',
      'gives a token for the right password',
      visitor.ask('createToken', 'nobody', { body: login }),
      201,
    );
    if (token) secrets.token = String(token.body['token']);
    const session = await this.#expect(
      'signIn',
      'opens a session in a cookie that no script reads',
      visitor.ask('signIn', 'nobody', { body: login }),
      201,
      ({ headers }) => {
        const cookie = headers.get('Set-Cookie') ?? '';
        return [
          !/;\s*HttpOnly/i.test(cookie) && 'the cookie is not HttpOnly',
          !/;\s*SameSite=(Lax|Strict)/i.test(cookie) && 'the cookie has no SameSite',
        ];
      },
    );
    if (session) {
      secrets.cookie = (session.headers.get('Set-Cookie') ?? '').split(';')[0] ?? '';
      secrets.csrfToken = String(session.body['csrfToken']);
    }
    const wrong = { ...login, password: `${login.password}-wrong` };
    const unknown = { userId: 'nobody-at-all', password: 'wrong' };
    const first = await this.#expect(
      'signIn',
      'refuses a wrong password',
      visitor.ask('signIn', 'nobody', { body: wrong }),
      401,
      codeIs('invalid-credentials'),
    );
    await this.#expect(
      'signIn',
      'answers an unknown User ID alike',
      visitor.ask('signIn', 'nobody', { body: unknown }),
      401,
      ({ text, body }) => [
        first !== undefined &&
          text.replaceAll(String(body['requestId']), '') !==
            first.text.replaceAll(String(first.body['requestId']), '') &&
          'the two answers differ',
      ],
    );
    await this.#expect(
      'signIn',
      'names a User ID of an impossible form',
      visitor.ask('signIn', 'nobody', { body: { userId: 'a b', password: 'x' } }),
      422,
      codeIs('invalid-user-id'),
    );
  }

  /** Finds the ids of a path in the lists; undefined when the account has none. */
  async #placeFor(id: OperationId): Promise<Asked | undefined> {
    const [, name] = /\{(\w+)\}/.exec(rowOf(id).path) ?? [];
    if (name === undefined) return {};
    if (name === 'paymentId') return this.#settledPayment();
    const lists: Readonly<Record<string, OperationId>> = {
      invoiceNumber: 'listInvoices',
      quoteNumber: 'listQuotes',
      purchaseOrderId: 'listPurchaseOrders',
      contactId: 'listInvoiceContacts',
    };
    const list = lists[name];
    if (list === undefined) return undefined;
    const { items } = (await this.visitor.ask(list, 'bearer')).body;
    const [item] = Array.isArray(items) ? (items as Readonly<Record<string, unknown>>[]) : [];
    // Every invoice has the PDF.
    return item && { path: { [name]: String(item[name]), format: 'pdf' } };
  }

  /** Finds a payment that has a receipt. */
  async #settledPayment(): Promise<Asked | undefined> {
    const itemsOf = ({ body }: Heard) =>
      (body['items'] ?? []) as Readonly<Record<string, unknown>>[];
    for (const { invoiceNumber } of itemsOf(await this.visitor.ask('listInvoices', 'bearer'))) {
      const path = { invoiceNumber: String(invoiceNumber) };
      const payments = itemsOf(await this.visitor.ask('listPayments', 'bearer', { path }));
      const settled = payments.find(({ status }) => status === 'succeeded');
      if (settled) return { path: { paymentId: String(settled['paymentId']) } };
    }
    return undefined;
  }

  async #reads(id: OperationId): Promise<void> {
    const { visitor } = this;
    const asked = await this.#placeFor(id).catch(() => undefined);
    if (!asked) {
      this.#skip(id, 'is read');
      return;
    }
    const { auth, path } = rowOf(id);
    const asking = visitor.ask(id, 'bearer', asked);
    // Only accounts of the United States have one.
    if (id === 'getW9' && (await asking.catch(() => undefined))?.status === 404) {
      this.#skip(id, 'is read');
      return;
    }
    const read = await this.#expect(id, 'is read by token', asking, 200);
    await this.#expect(id, 'is read by cookie', visitor.ask(id, 'cookie', asked), 200);
    const tag = read?.headers.get('ETag');
    // The end of a session comes nearer with every answer.
    if (tag && id !== 'getSession') {
      const headers = { 'If-None-Match': tag };
      const again = visitor.ask(id, 'bearer', { ...asked, headers });
      await this.#expect(id, 'answers 304 to who holds it', again, 304);
    }
    if (auth) {
      const nobody = visitor.ask(id, 'nobody', asked);
      await this.#expect(id, 'is not for nobody', nobody, 401, codeIs('not-signed-in'));
      const forged = visitor.ask(id, 'nobody', {
        ...asked,
        headers: { Authorization: 'Bearer t_forged' },
      });
      await this.#expect(id, 'is not for a forged token', forged, 401);
    }
    if (path.includes('{')) {
      const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, 'UNKNOWN-1']);
      const unknown = visitor.ask(id, 'bearer', {
        path: Object.fromEntries(names) as Record<string, string>,
      });
      await this.#expect(id, 'is 404 for a number nobody has', unknown, 404, codeIs('not-found'));
    }
  }

  async #pages(): Promise<void> {
    const { visitor } = this;
    const id = 'listInvoices';
    const one = await this.#expect(
      id,
      'gives as many as are asked for',
      visitor.ask(id, 'bearer', { query: '?limit=1' }),
      200,
      ({ body }) => [(body['items'] as unknown[]).length > 1 && 'there are more'],
    );
    const next = one?.body['next'];
    if (typeof next === 'string') {
      const query = `?limit=1&before=${encodeURIComponent(next)}`;
      await this.#expect(
        id,
        'goes on behind the last one',
        visitor.ask(id, 'bearer', { query }),
        200,
        ({ text, body }) => [
          (body['items'] as unknown[]).length !== 1 && 'there is none',
          text === one?.text && 'it is the same one',
        ],
      );
    } else this.#skip(id, 'goes on behind the last one');
    for (const query of ['?limit=0', '?limit=101', '?limit=x', '?before=%20']) {
      const asking = visitor.ask(id, 'bearer', { query });
      await this.#expect(id, `refuses ${query}`, asking, 422, codeIs('validation-failed'));
    }
    for (const query of ['?limit=1', `?before=${typeof next === 'string' ? next : 'x'}`]) {
      const asking = visitor.ask(id, 'cookie', { query });
      const what = `keeps the portal to its newest: ${query.slice(0, 7)}`;
      await this.#expect(id, what, asking, 403, codeIs('forbidden'));
    }
  }

  /** What cannot be read is refused before anything of it is looked at. */
  async #refusesBodies(): Promise<void> {
    const id = 'createToken';
    const text = JSON.stringify(this.login);
    const bodies: readonly (readonly [string, Asked, number, string])[] = [
      ['JSON as text/plain', typed(text, 'text/plain'), 415, 'unsupported-media-type'],
      [
        'a form',
        typed('userId=a', 'application/x-www-form-urlencoded'),
        415,
        'unsupported-media-type',
      ],
      ['what is no JSON', { body: '{"userId":' }, 400, 'validation-failed'],
      ['a list', { body: '[]' }, 422, 'validation-failed'],
      ['an unknown field', { body: { ...this.login, more: 1 } }, 422, 'validation-failed'],
      ['a missing field', { body: { userId: 'abc' } }, 422, 'validation-failed'],
      ['more than a megabyte', { body: `"${'x'.repeat(1 << 20)}"` }, 413, 'content-too-large'],
    ];
    for (const [what, asked, status, code] of bodies) {
      const asking = this.visitor.ask(id, 'nobody', asked);
      await this.#expect(id, `refuses ${what}`, asking, status, codeIs(code));
    }
  }

  async #knowsItsAddresses(): Promise<void> {
    const wrong = (method: string, address: string) =>
      this.visitor.fetch(address, 'bearer', { method });
    await this.#expect(
      '-',
      'refuses a method that a path does not have',
      wrong('PATCH', '/account'),
      405,
      (heard) => [
        ...codeIs('method-not-allowed')(heard),
        !heard.headers.get('Allow') && 'the header Allow is missing',
      ],
    );
    await this.#expect(
      '-',
      'refuses an address it does not have',
      wrong('GET', '/nothing-here'),
      404,
      codeIs('not-found'),
    );
  }

  /** Refusals that change nothing where the server is right. */
  async #refusesWrites(id: OperationId): Promise<void> {
    const { idempotent, conditional } = rowOf(id);
    const key = { 'Idempotency-Key': crypto.randomUUID() };
    const tag = { 'If-Match': '"none"' };
    const full = { ...(idempotent && key), ...(conditional && tag) };
    const ask = (proof: Proof, headers: Record<string, string>) =>
      this.visitor.ask(id, proof, { headers, body: {} });
    const nobody = ask('nobody', full);
    await this.#expect(id, 'is not for nobody', nobody, 401, codeIs('not-signed-in'));
    const foreign = ask('cookie', { ...full, Origin: 'https://elsewhere.example' });
    await this.#expect(id, 'is not for a page of another site', foreign, 403);
    const forged = ask('cookie', { ...full, 'X-CSRF-Token': 'forged' });
    await this.#expect(id, 'is not for a page without the token', forged, 403, codeIs('csrf'));
    if (!idempotent) return;
    const keyless = ask('bearer', conditional ? tag : {});
    await this.#expect(id, 'needs a key', keyless, 400, codeIs('idempotency-key-missing'));
  }

  /** One key is one purchase order, which can be read and changed. */
  async #addsOnce(): Promise<void> {
    const { visitor } = this;
    const number = `CONFORM-${crypto.randomUUID().slice(0, 8)}`;
    const key = { 'Idempotency-Key': crypto.randomUUID() };
    const body = { number, expirationDate: '2099-12-31' };
    const add = () => visitor.ask('addPurchaseOrder', 'bearer', { headers: key, body });
    const first = await this.#expect('addPurchaseOrder', 'adds one', add(), 201);
    if (!first) return;
    await this.#expect('addPurchaseOrder', 'adds it once for one key', add(), 201, (again) => [
      again.text !== first.text && 'the second answer differs',
      again.headers.get('Idempotency-Replayed') !== 'true' && 'Idempotency-Replayed is not true',
    ]);
    const other = { ...body, number: `${number}-2` };
    const reused = visitor.ask('addPurchaseOrder', 'bearer', { headers: key, body: other });
    const code = codeIs('idempotency-key-reused');
    await this.#expect('addPurchaseOrder', 'refuses the key for another body', reused, 422, code);
    const path = { purchaseOrderId: String(first.body['purchaseOrderId']) };
    const read = visitor.ask('getPurchaseOrder', 'bearer', { path });
    await this.#expect('getPurchaseOrder', 'is there afterwards', read, 200, ({ body: order }) => [
      order['number'] !== number && 'its number differs',
      order['etag'] !== first.body['etag'] && 'its etag differs',
    ]);
    const change = (headers: Record<string, string>) =>
      visitor.ask('updatePurchaseOrder', 'bearer', { path, headers, body: other });
    const id = 'updatePurchaseOrder';
    await this.#expect(id, 'needs If-Match', change({}), 428, codeIs('precondition-required'));
    const stale = change({ 'If-Match': '"stale"' });
    await this.#expect(id, 'refuses a stale entity tag', stale, 412, codeIs('precondition-failed'));
    const right = change({ 'If-Match': String(first.body['etag']) });
    await this.#expect(id, 'changes what was read', right, 200, ({ body: order }) => [
      order['number'] !== other.number && 'it did not change',
    ]);
  }
}

const typed = (body: string, type: string): Asked => ({ body, headers: { 'Content-Type': type } });

const codeIs =
  (code: string) =>
  ({ body }: Heard): (string | false)[] => [
    body['code'] !== code && `the code is ${String(body['code'])} and not ${code}`,
  ];
