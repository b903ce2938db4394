/** What a server must do when an invoice is paid: the smallest amount there is, with test cards. */
import type { Heard } from '../request/judge.js';
import { codeIs, type Recorder } from './record.js';
import type { Visitor } from './visitor.js';
import { newKey, type Writes } from './writes.js';

interface Money {
  readonly amount: number;
  readonly currency: string;
}

const moneyOf = (value: unknown): Money => value as Money;

/** Pays with test cards, and looks at the invoice after each time. */
export class Payments {
  constructor(
    private readonly record: Recorder,
    private readonly visitor: Visitor,
    private readonly writes: Writes,
  ) {}

  async run(): Promise<void> {
    const open = (await this.visitor.list('listInvoices')).filter(
      ({ payable }) => moneyOf(payable).amount > 20,
    );
    const [first, second] = open;
    const card = await this.#card('visa-ok').catch(() => undefined);
    if (!first || card === undefined) {
      this.record.skip('payInvoice', 'pays');
      return;
    }
    const path = { invoiceNumber: String(first['invoiceNumber']) };
    await this.#pays(path, card);
    await this.#refuses(path);
    await this.#isDeclined(path);
    await this.#isChallenged(path);
    await this.#racesItself(path);
    if (second) await this.#paysSeveral([first, second]);
    else this.record.skip('payInvoices', 'pays several');
  }

  /** Asks the test provider for a token; undefined where there is none. */
  async #card(testCard: string): Promise<string | undefined> {
    const asked = { headers: newKey(), body: { testCard } };
    const heard = await this.visitor.ask('createTestToken', 'bearer', asked);
    return heard.status === 201 ? String(heard.body['paymentToken']) : undefined;
  }

  async #payable(path: Readonly<Record<string, string>>): Promise<Money> {
    return moneyOf((await this.visitor.ask('getInvoice', 'bearer', { path })).body['payable']);
  }

  /** Compares what is payable with what it must be. */
  async #leaves(
    path: Readonly<Record<string, string>>,
    before: Money,
    less: number,
  ): Promise<void> {
    const after = await this.#payable(path);
    const fault = `${String(before.amount)} became ${String(after.amount)}`;
    const what = `has ${String(less)} less to pay`;
    this.record.note('getInvoice', what, after.amount === before.amount - less ? [] : [fault]);
  }

  async #madeWith(
    path: Readonly<Record<string, string>>,
    key: string,
  ): Promise<readonly Heard['body'][]> {
    return this.visitor.list('listPayments', { path, query: `?key=${encodeURIComponent(key)}` });
  }

  async #pays(path: Readonly<Record<string, string>>, paymentToken: string): Promise<void> {
    const { visitor, record, writes } = this;
    const before = await this.#payable(path);
    const headers = newKey();
    const body = { amount: { ...before, amount: 2 }, paymentToken };
    const asked = { path, headers, body };
    const id = 'payInvoice';
    const more = visitor.ask(id, 'bearer', {
      ...asked,
      headers: newKey(),
      body: { ...body, status: 'succeeded' },
    });
    await record.expect(id, 'refuses a field it has not', more, 422);
    const paid = await writes.once({ id, what: 'pays', asked, status: 201 });
    if (!paid) return;
    const listed = await this.#madeWith(path, headers['Idempotency-Key']);
    record.note('listPayments', 'finds one payment by its key', [
      ...(listed.length === 1 ? [] : [`there are ${String(listed.length)}`]),
      ...(listed[0]?.['paymentId'] === paid.body['paymentId'] ? [] : ['it is another one']),
      ...(moneyOf(listed[0]?.['amount']).amount === 2 ? [] : ['its amount is another one']),
    ]);
    const none = await this.#madeWith(path, crypto.randomUUID());
    record.note('listPayments', 'finds none by another key', none.length === 0 ? [] : ['it does']);
    await this.#leaves(path, before, 2);
    const other = { ...asked, body: { ...body, amount: { ...before, amount: 3 } } };
    const reused = visitor.ask(id, 'bearer', other);
    const code = codeIs('idempotency-key-reused');
    await record.expect(id, 'refuses the key for another amount', reused, 422, code);
    const spent = visitor.ask(id, 'bearer', { ...asked, headers: newKey() });
    await record.expect(id, 'takes a token once', spent, 422);
    await this.#leaves(path, before, 2);
    const receipt = { path: { paymentId: String(paid.body['paymentId']) } };
    await record.expect(
      'getReceiptPdf',
      'is there',
      visitor.ask('getReceiptPdf', 'bearer', receipt),
      200,
    );
  }

  async #refuses(path: Readonly<Record<string, string>>): Promise<void> {
    const { visitor, record } = this;
    const before = await this.#payable(path);
    const id = 'payInvoice';
    const attempt = async (amount: Money) => {
      const paymentToken = await this.#card('visa-ok');
      return visitor.ask(id, 'bearer', { path, headers: newKey(), body: { amount, paymentToken } });
    };
    const excess = attempt({ ...before, amount: before.amount + 1 });
    const code = codeIs('amount-exceeds-balance');
    await record.expect(id, 'refuses more than is payable', excess, 409, code);
    const currency = before.currency === 'USD' ? 'EUR' : 'USD';
    const foreign = attempt({ amount: 1, currency });
    await record.expect(id, 'refuses another currency', foreign, 422);
    await record.expect(id, 'refuses nothing', attempt({ ...before, amount: 0 }), 422);
    await record.expect(id, 'refuses less than nothing', attempt({ ...before, amount: -1 }), 422);
    await record.expect(id, 'refuses a part of a cent', attempt({ ...before, amount: 1.5 }), 422);
    await this.#leaves(path, before, 0);
  }

  async #isDeclined(path: Readonly<Record<string, string>>): Promise<void> {
    const { visitor, record } = this;
    const before = await this.#payable(path);
    const headers = newKey();
    const body = { amount: { ...before, amount: 2 }, paymentToken: await this.#card('declined') };
    const paying = visitor.ask('payInvoice', 'bearer', { path, headers, body });
    await record.expect('payInvoice', 'says that the card was declined', paying, 402, (heard) => [
      ...codeIs('payment-declined')(heard),
      heard.body['failureCode'] === undefined && 'it does not say why',
    ]);
    const [kept] = await this.#madeWith(path, headers['Idempotency-Key']);
    const fault = `it is ${String(kept?.['status'])}`;
    record.note('listPayments', 'keeps what failed', kept?.['status'] === 'failed' ? [] : [fault]);
    await this.#leaves(path, before, 0);
    if (!kept) return;
    const receipt = { path: { paymentId: String(kept['paymentId']) } };
    const none = visitor.ask('getReceiptPdf', 'bearer', receipt);
    await record.expect('getReceiptPdf', 'is none of what failed', none, 404);
  }

  async #isChallenged(path: Readonly<Record<string, string>>): Promise<void> {
    const { visitor, record, writes } = this;
    const before = await this.#payable(path);
    for (const [result, status] of [
      ['failed', 402],
      ['succeeded', 200],
    ] as const) {
      const paymentToken = await this.#card('authentication-required');
      const body = { amount: { ...before, amount: 2 }, paymentToken };
      const paying = visitor.ask('payInvoice', 'bearer', { path, headers: newKey(), body });
      const asked = await record.expect(
        'payInvoice',
        'asks for a challenge',
        paying,
        201,
        (heard) => [
          heard.body['status'] !== 'authentication-required' && 'it does not',
          heard.body['nextAction'] === undefined && 'nextAction is missing',
        ],
      );
      if (!asked) return;
      await this.#leaves(path, before, 0);
      const paymentId = String(asked.body['paymentId']);
      const confirmation = { path: { paymentId }, body: { result } };
      const what = `brings it through, or not: ${result}`;
      await writes.once({ id: 'confirmPayment', what, asked: confirmation, status });
    }
    await this.#leaves(path, before, 2);
  }

  /** One payment that is sent four times at once is made once. */
  async #racesItself(path: Readonly<Record<string, string>>): Promise<void> {
    const before = await this.#payable(path);
    const headers = newKey();
    const body = { amount: { ...before, amount: 2 }, paymentToken: await this.#card('visa-ok') };
    const sent = Array.from({ length: 4 }, () =>
      this.visitor.ask('payInvoice', 'bearer', { path, headers, body }),
    );
    const statuses = (await Promise.all(sent)).map(({ status }) => status);
    const wrong = statuses.filter((status) => status !== 201 && status !== 409);
    this.record.note('payInvoice', 'answers all of four at once', [
      ...wrong.map((status) => `one got ${String(status)}`),
      ...(statuses.includes(201) ? [] : ['none was paid']),
    ]);
    await this.#leaves(path, before, 2);
  }

  async #paysSeveral(invoices: readonly Heard['body'][]): Promise<void> {
    const { visitor, record, writes } = this;
    const paths = invoices.map((each) => ({ invoiceNumber: String(each['invoiceNumber']) }));
    const before = await Promise.all(paths.map((path) => this.#payable(path)));
    const allocations = paths.map((path, index) => ({
      ...path,
      amount: { amount: 2, currency: before[index]?.currency },
    }));
    const id = 'payInvoices';
    const headers = newKey();
    const [one, last] = allocations;
    const excess = { amount: Number(before[1]?.amount) + 1, currency: before[1]?.currency };
    const body = {
      allocations: [one, { ...last, amount: excess }],
      paymentToken: await this.#card('visa-ok'),
    };
    const all = visitor.ask(id, 'bearer', { headers: newKey(), body });
    const code = codeIs('amount-exceeds-balance');
    await record.expect(id, 'is all or nothing', all, 409, code);
    for (const [index, path] of paths.entries())
      await this.#leaves(path, before[index] as Money, 0);
    const right = { allocations, paymentToken: await this.#card('visa-ok') };
    const paid = await writes.once({
      id,
      what: 'pays several',
      asked: { headers, body: right },
      status: 201,
    });
    for (const [index, path] of paths.entries()) {
      await this.#leaves(path, before[index] as Money, 2);
      const [part] = await this.#madeWith(path, headers['Idempotency-Key']);
      const isPart = part !== undefined && part['paymentId'] === paid?.body['paymentId'];
      record.note('listPayments', `finds its part by the key`, isPart ? [] : ['it is not there']);
    }
  }
}
