/** What a server of the contract must do when it is read. Nothing here changes anything. */
import { operations, type Operation, type OperationId } from '@corporate-billing/sdk/operations';
import { sha256 } from '@corporate-billing/sdk/rules';
import type { Heard } from '../request/judge.js';
import { codeIs, type Recorder } from './record.js';
import { itemsOf, type Asked, type Login, type Visitor } from './visitor.js';

const ids = Object.keys(operations) as OperationId[];
const rowOf = (id: OperationId): Operation => operations[id];
const reads = ids.filter((id) => rowOf(id).method === 'GET');

/** The portal shows this many invoices. */
const shownInPortal = 20;

/** Reads everything, by token and by cookie, and tries what must be refused. */
export class Reads {
  constructor(
    private readonly record: Recorder,
    private readonly visitor: Visitor,
    private readonly login: Login,
  ) {}

  async run(): Promise<void> {
    await this.#signsIn();
    for (const id of reads) await this.#reads(id);
    await this.#pages();
    await this.#agrees();
    await this.#refusesBodies();
    await this.#knowsItsAddresses();
  }

  async #signsIn(): Promise<void> {
    const { visitor, login } = this;
    const { secrets } = visitor;
    const token = await this.record.expect(
      'createToken',
      'gives a token for the right password',
      visitor.ask('createToken', 'nobody', { body: login }),
      201,
    );
    if (token) secrets.token = String(token.body['token']);
    const session = await this.record.expect(
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
    const first = await this.record.expect(
      'signIn',
      'refuses a wrong password',
      visitor.ask('signIn', 'nobody', { body: wrong }),
      401,
      codeIs('invalid-credentials'),
    );
    await this.record.expect(
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
    await this.record.expect(
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
    if (name === 'attachmentId') return this.#file();
    const lists: Readonly<Record<string, OperationId>> = {
      invoiceNumber: 'listInvoices',
      quoteNumber: 'listQuotes',
      purchaseOrderId: 'listPurchaseOrders',
      contactId: 'listInvoiceContacts',
      requestId: 'listRequests',
    };
    const list = lists[name];
    if (list === undefined) return undefined;
    const [item] = await this.visitor.list(list);
    // Every invoice has the PDF.
    return item && { path: { [name]: String(item[name]), format: 'pdf' } };
  }

  /** Finds a payment that has a receipt. */
  async #settledPayment(): Promise<Asked | undefined> {
    for (const { invoiceNumber } of await this.visitor.list('listInvoices')) {
      const path = { invoiceNumber: String(invoiceNumber) };
      const payments = await this.visitor.list('listPayments', { path });
      const settled = payments.find(({ status }) => status === 'succeeded');
      if (settled) return { path: { paymentId: String(settled['paymentId']) } };
    }
    return undefined;
  }

  /** Finds a file of a request or of its answer. */
  async #file(): Promise<Asked | undefined> {
    for (const { requestId } of await this.visitor.list('listRequests')) {
      const path = { requestId: String(requestId) };
      const { body } = await this.visitor.ask('getRequest', 'bearer', { path });
      const [file] = [body, body['answer']].flatMap(filesOf);
      if (file) return { path: { attachmentId: file.attachmentId } };
    }
    return undefined;
  }

  async #reads(id: OperationId): Promise<void> {
    const { visitor } = this;
    const asked = await this.#placeFor(id).catch(() => undefined);
    if (!asked) {
      this.record.skip(id, 'is read');
      return;
    }
    const { auth, path } = rowOf(id);
    const asking = visitor.ask(id, 'bearer', asked);
    // Only accounts of the United States have one.
    if (id === 'getW9' && (await asking.catch(() => undefined))?.status === 404) {
      this.record.skip(id, 'is read');
      return;
    }
    const read = await this.record.expect(id, 'is read by token', asking, 200, faultsOfDigest);
    await this.record.expect(id, 'is read by cookie', visitor.ask(id, 'cookie', asked), 200);
    const tag = read?.headers.get('ETag');
    // The end of a session comes nearer with every answer.
    if (tag && id !== 'getSession') {
      const headers = { 'If-None-Match': tag };
      const again = visitor.ask(id, 'bearer', { ...asked, headers });
      await this.record.expect(
        id,
        'answers 304 to who holds it',
        again,
        304,
        ({ headers: same }) => [same.get('ETag') !== tag && 'it names another entity tag'],
      );
      const other = { 'If-None-Match': '"another"' };
      const anew = visitor.ask(id, 'bearer', { ...asked, headers: other });
      await this.record.expect(id, 'is read by who holds another one', anew, 200);
    }
    if (auth) {
      const nobody = visitor.ask(id, 'nobody', asked);
      await this.record.expect(id, 'is not for nobody', nobody, 401, codeIs('not-signed-in'));
      const forged = visitor.ask(id, 'nobody', {
        ...asked,
        headers: { Authorization: 'Bearer t_forged' },
      });
      await this.record.expect(id, 'is not for a forged token', forged, 401);
    }
    if (path.includes('{')) {
      const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, 'UNKNOWN-1']);
      const unknown = visitor.ask(id, 'bearer', {
        path: Object.fromEntries(names) as Record<string, string>,
      });
      await this.record.expect(
        id,
        'is 404 for a number nobody has',
        unknown,
        404,
        codeIs('not-found'),
      );
    }
  }

  async #pages(): Promise<void> {
    const { visitor } = this;
    const id = 'listInvoices';
    const one = await this.record.expect(
      id,
      'gives as many as are asked for',
      visitor.ask(id, 'bearer', { query: '?limit=1' }),
      200,
      ({ body }) => [(body['items'] as unknown[]).length > 1 && 'there are more'],
    );
    await this.#wholeList();
    const next = one?.body['next'];
    if (typeof next === 'string') {
      const query = `?limit=1&before=${encodeURIComponent(next)}`;
      await this.record.expect(
        id,
        'goes on behind the last one',
        visitor.ask(id, 'bearer', { query }),
        200,
        ({ text, body }) => [
          (body['items'] as unknown[]).length !== 1 && 'there is none',
          text === one?.text && 'it is the same one',
        ],
      );
    } else this.record.skip(id, 'goes on behind the last one');
    for (const query of ['?limit=0', '?limit=101', '?limit=x', '?before=%20']) {
      const asking = visitor.ask(id, 'bearer', { query });
      await this.record.expect(id, `refuses ${query}`, asking, 422, codeIs('validation-failed'));
    }
    for (const query of ['?limit=1', `?before=${typeof next === 'string' ? next : 'x'}`]) {
      const asking = visitor.ask(id, 'cookie', { query });
      const what = `keeps the portal to its newest: ${query.slice(0, 7)}`;
      await this.record.expect(id, what, asking, 403, codeIs('forbidden'));
    }
  }

  /** Reads on until an answer has no `next`: every invoice comes once, the newest first. */
  async #wholeList(): Promise<void> {
    const id = 'listInvoices';
    const seen: Record<string, unknown>[] = [];
    const faults: string[] = [];
    let query = '?limit=7';
    for (let page = 0; query !== '' && page < 200; page += 1) {
      const heard = await this.visitor.ask(id, 'bearer', { query }).catch(() => undefined);
      if (heard?.status !== 200) faults.push(`a page is ${String(heard?.status)}`);
      const items = itemsOf(heard);
      if (items.length > 7) faults.push(`a page of 7 has ${String(items.length)}`);
      seen.push(...items);
      const next = heard?.body['next'];
      query = typeof next === 'string' ? `?limit=7&before=${encodeURIComponent(next)}` : '';
    }
    const numbers = seen.map(({ invoiceNumber }) => String(invoiceNumber));
    const dates = seen.map(({ issueDate }) => String(issueDate));
    if (query !== '') faults.push('it has no end');
    if (new Set(numbers).size < numbers.length) faults.push('an invoice comes twice');
    if (dates.join() !== dates.toSorted().reverse().join()) {
      faults.push('they do not come the newest first');
    }
    this.record.note(id, 'gives every invoice once, page by page', faults);
    const shown = (await this.visitor.ask(id, 'cookie').catch(() => undefined))?.body['items'];
    const rows = (Array.isArray(shown) ? shown : []) as Record<string, unknown>[];
    const newest = numbers.slice(0, shownInPortal).join();
    this.record.note(id, 'shows the portal the newest 20', [
      ...(rows.length > shownInPortal ? [`there are ${String(rows.length)}`] : []),
      ...(rows.map(({ invoiceNumber }) => String(invoiceNumber)).join() === newest
        ? []
        : ['they are others than a program reads']),
    ]);
  }

  /** What is said twice is the same. */
  async #agrees(): Promise<void> {
    const { visitor } = this;
    const account = (await visitor.ask('getAccount', 'bearer').catch(() => undefined))?.body;
    const session = visitor.ask('getSession', 'cookie');
    await this.record.expect(
      'getSession',
      'is of this person and account',
      session,
      200,
      (heard) => [
        heard.body['userId'] !== this.login.userId && 'it is of another person',
        heard.body['accountId'] !== account?.['accountId'] && 'it is of another account',
      ],
    );
    const invoices = await visitor.ask('listInvoices', 'bearer').catch(() => undefined);
    const rows = itemsOf(invoices);
    const late = rows.flatMap((row) =>
      invoices === undefined ? [] : faultsOfDay(row, invoices.headers),
    );
    this.record.note('listInvoices', 'knows what is overdue', late);
    for (const row of telling(rows)) {
      const path = { invoiceNumber: String(row['invoiceNumber']) };
      const asking = visitor.ask('getInvoice', 'bearer', { path });
      await this.record.expect(
        'getInvoice',
        `says of ${path.invoiceNumber} what the list says`,
        asking,
        200,
        ({ body, headers }) => [
          ...differences(row, body),
          ...faultsOfSums(body),
          ...faultsOfLines(body),
          ...faultsOfDay(body, headers),
        ],
      );
    }
    for (const row of (await visitor.list('listQuotes')).slice(0, 3)) {
      const path = { quoteNumber: String(row['quoteNumber']) };
      const asking = visitor.ask('getQuote', 'bearer', { path });
      await this.record.expect(
        'getQuote',
        `says of ${path.quoteNumber} what the list says`,
        asking,
        200,
        ({ body, headers }) => [
          ...differences(row, body),
          headers.get('ETag') !== body['etag'] && 'its etag is not the ETag of the answer',
          headers.get('Content-Language') !== (body['consent'] as Heard['body'])['language'] &&
            'Content-Language is not the language of the consent',
        ],
      );
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
      await this.record.expect(id, `refuses ${what}`, asking, status, codeIs(code));
    }
  }

  async #knowsItsAddresses(): Promise<void> {
    const wrong = (method: string, address: string) =>
      this.visitor.fetch(address, 'bearer', { method });
    await this.record.expect(
      '-',
      'refuses a method that a path does not have',
      wrong('PATCH', '/account'),
      405,
      (heard) => [
        ...codeIs('method-not-allowed')(heard),
        !heard.headers.get('Allow') && 'the header Allow is missing',
      ],
    );
    await this.record.expect(
      '-',
      'refuses an address it does not have',
      wrong('GET', '/nothing-here'),
      404,
      codeIs('not-found'),
    );
  }
}

const amountOf = (money: unknown): number =>
  Number((money as { amount?: unknown } | undefined)?.amount);

/** Picks the rows that tell most: what is open, what is paid in part, what is paid, the newest. */
function telling(rows: readonly Heard['body'][]): readonly Heard['body'][] {
  const isPart = ({ balance, total }: Heard['body']) =>
    amountOf(balance) !== 0 && amountOf(balance) !== amountOf(total);
  const picks = [
    rows[0],
    rows.find(isPart),
    rows.find(({ balance }) => amountOf(balance) === 0),
    rows.find(({ overdue }) => overdue === true),
    rows.find(({ balance, payable }) => amountOf(payable) !== amountOf(balance)),
  ];
  return [...new Set(picks)].filter((row) => row !== undefined);
}

/** Lists the members of a row of a list that the whole says otherwise. */
const differences = (row: Heard['body'], whole: Heard['body']): string[] =>
  Object.keys(row)
    .filter((name) => JSON.stringify(row[name]) !== JSON.stringify(whole[name]))
    .map((name) => `${name} differs from the list`);

/** Nothing is owed that was paid, and nothing payable that is on its way. */
function faultsOfSums({ total, balance, payable, payments, kind }: Heard['body']): string[] {
  if (kind === 'creditNote') return [];
  const paid = (status: string) =>
    (Array.isArray(payments) ? (payments as Heard['body'][]) : [])
      .filter((payment) => payment['status'] === status)
      .reduce((sum, { amount }) => sum + amountOf(amount), 0);
  const faults: string[] = [];
  if (amountOf(balance) !== amountOf(total) - paid('succeeded')) {
    faults.push('the balance is not the total less what was paid');
  }
  if (amountOf(payable) !== amountOf(balance) - paid('processing')) {
    faults.push('what is payable is not the balance less what is on its way');
  }
  return faults;
}

/** The subtotal is what the lines say, and the total what is made of it. */
function faultsOfLines({ lines, subtotal, discounts, tax, total }: Heard['body']): string[] {
  const sum = (given: unknown) =>
    (Array.isArray(given) ? (given as Heard['body'][]) : []).reduce(
      (all, { total: charged, amount }) => all + amountOf(charged ?? amount),
      0,
    );
  const faults: string[] = [];
  if (sum(lines) !== amountOf(subtotal)) faults.push('the lines are not the subtotal');
  if (amountOf(subtotal) - sum(discounts) + amountOf(tax) !== amountOf(total)) {
    faults.push('the total is not the subtotal less discounts, with tax');
  }
  return faults;
}

const day = 24 * 60 * 60_000;

/** What is owed and past is overdue; a day is left for the time zones. */
function faultsOfDay({ dueDate, balance, overdue }: Heard['body'], headers: Headers): string[] {
  const now = Date.parse(headers.get('Date') ?? '');
  const due = Date.parse(`${String(dueDate)}T00:00:00Z`);
  const isOwed = amountOf(balance) > 0;
  if (isOwed && now > due + 2 * day && overdue !== true) return ['it is not overdue'];
  return (now < due - day || !isOwed) && overdue === true ? ['it is overdue'] : [];
}

/** Compares a file with its digest, where it has one. */
function faultsOfDigest({ headers, bytes }: Heard): string[] {
  const digest = headers.get('Digest')?.replace(/^sha-256=/i, '');
  if (digest === undefined) return [];
  const told = Array.from(atob(digest), (sign) => sign.charCodeAt(0).toString(16).padStart(2, '0'));
  return told.join('') === sha256(bytes) ? [] : ['the Digest is of other bytes'];
}

const typed = (body: string, type: string): Asked => ({ body, headers: { 'Content-Type': type } });

const filesOf = (given: unknown): readonly { readonly attachmentId: string }[] =>
  (given as { attachments?: readonly { attachmentId: string }[] } | undefined)?.attachments ?? [];
