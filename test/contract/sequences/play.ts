/** Plays acts on the backend and on the model, and says where they differ. */
import type { OperationId } from '@corporate-billing/sdk/operations';
import { Browser, json, type Call } from '../calls.js';
import type { Answer } from '../oracle.js';
import type { Act } from './acts.js';
import { Model, type Expected, type ModelQuote, type Share } from './model.js';

const userId = 'acme-billing';
const currency = 'USD';
const day = 24 * 60 * 60_000;

/** A write under a key, whose first answer the backend keeps. */
interface Keyed {
  readonly operationId: OperationId;
  readonly call: Call;
  readonly answer: Answer;
}

interface Row {
  readonly invoiceNumber: string;
  readonly balance: { readonly amount: number };
  readonly payable: { readonly amount: number };
}

/** Changes what is sent, to plant a fault. */
export type Tamper = (operationId: OperationId, call: Call) => Call;

export class Play {
  readonly faults: string[] = [];
  readonly statuses: number[] = [];
  readonly #browser: Browser;
  readonly #keyed: Keyed[] = [];
  readonly #model: Model;
  readonly #invoices: readonly string[];
  readonly #tamper: Tamper;
  readonly #entriesBefore: number;
  #keys = 0;

  private constructor(browser: Browser, model: Model, tamper: Tamper) {
    this.#browser = browser;
    this.#model = model;
    this.#tamper = tamper;
    this.#invoices = [...model.owed.keys()];
    this.#entriesBefore = browser.backend.ledger.length;
  }

  /** Begins with what the account owes; an invoice with a payment under way already is left alone. */
  static async begin(tamper: Tamper = (_operationId, call) => call): Promise<Play> {
    const browser = new Browser();
    await browser.enter(userId);
    const rows = (await browser.read('listInvoices'))['items'] as Row[];
    const owed = rows
      .filter(({ balance, payable }) => balance.amount > 0 && balance.amount === payable.amount)
      .map(({ invoiceNumber, balance }) => [invoiceNumber, balance.amount] as const);
    const quotes = (await browser.read('listQuotes'))['items'] as (ModelQuote & {
      readonly quoteNumber: string;
      readonly status: string;
    })[];
    const pending = quotes
      .filter(({ status }) => status === 'pending')
      .map(({ quoteNumber, validThrough }) => {
        const quote: ModelQuote = { state: 'pending', validThrough };
        return [quoteNumber, quote] as const;
      });
    const today = new Date(browser.backend.now).toISOString().slice(0, 10);
    return new Play(browser, new Model(new Map(owed), new Map(pending), today), tamper);
  }

  async do(act: Act): Promise<void> {
    const before = this.faults.length;
    await this.#act(act);
    await this.#compareBalances();
    for (let at = before; at < this.faults.length; at += 1) {
      this.faults[at] = `${JSON.stringify(act)}: ${this.faults[at] ?? ''}`;
    }
  }

  #act(act: Act): Promise<void> {
    switch (act.act) {
      case 'pay':
        return this.#pay(act);
      case 'confirm':
        return this.#confirm(act);
      case 'repeat':
        return this.#repeat(act);
      case 'reuse':
        return this.#reuse(act);
      case 'decide':
        return this.#decide(act);
      case 'order':
        return this.#order(act);
      case 'address':
        return this.#address(act);
      case 'stranger':
        return this.#stranger();
      case 'sleep':
        return this.#sleep();
    }
  }

  async #send(operationId: OperationId, call: Call, { status, code }: Expected): Promise<Answer> {
    const answer = await this.#browser.send(operationId, this.#tamper(operationId, call));
    this.statuses.push(answer.status);
    const found = answer.status >= 400 ? String(json(answer)['code']) : undefined;
    if (answer.status !== status || found !== code) {
      const is = `${String(answer.status)} ${found ?? ''}`;
      this.faults.push(`${operationId} answers ${is}, not ${String(status)} ${code ?? ''}`);
    }
    return answer;
  }

  async #sendKeyed(operationId: OperationId, call: Call, expected: Expected): Promise<Answer> {
    const answer = await this.#send(operationId, call, expected);
    // A stale entity tag is not kept: the same key may be sent with a new one.
    if (answer.status !== 412) this.#keyed.push({ operationId, call, answer });
    return answer;
  }

  #newKey(): string {
    this.#keys += 1;
    return `sequence-${String(this.#keys)}`;
  }

  #sharesOf({ invoices, part }: Extract<Act, { act: 'pay' }>): readonly Share[] {
    const numbers = new Set(invoices.map((at) => this.#invoices[at % this.#invoices.length] ?? ''));
    return [...numbers].map((invoiceNumber) => {
      const payable = this.#model.payableOf(invoiceNumber);
      const amounts = {
        cent: 1,
        half: Math.ceil(payable / 2),
        all: payable,
        'too much': payable + 1,
      };
      return { invoiceNumber, amount: Math.max(1, amounts[part]) };
    });
  }

  async #payCall(shares: readonly Share[], testCard: string, key: string): Promise<Call> {
    const headers = { 'Idempotency-Key': key };
    const token = await this.#browser.send('createTestToken', { body: { testCard } });
    const { paymentToken } = json(token);
    const allocations = shares.map(({ invoiceNumber, amount }) => ({
      invoiceNumber,
      amount: { amount, currency },
    }));
    const [first] = allocations;
    if (allocations.length > 1 || !first) return { body: { allocations, paymentToken }, headers };
    const { invoiceNumber, amount } = first;
    return { path: { invoiceNumber }, body: { amount, paymentToken }, headers };
  }

  async #pay(act: Extract<Act, { act: 'pay' }>): Promise<void> {
    const shares = this.#sharesOf(act);
    const key = this.#newKey();
    const call = await this.#payCall(shares, act.card, key);
    const expected = this.#model.pay(shares, act.card, key);
    const operationId = shares.length > 1 ? 'payInvoices' : 'payInvoice';
    const answer = await this.#sendKeyed(operationId, call, expected);
    const made = this.#model.payments.find((payment) => payment.key === key);
    if (made && answer.status === 201) made.paymentId = String(json(answer)['paymentId']);
  }

  async #confirm({ payment, result }: Extract<Act, { act: 'confirm' }>): Promise<void> {
    const known = this.#model.payments.filter(({ paymentId }) => paymentId !== undefined);
    const one = known[payment % Math.max(1, known.length)];
    if (!one?.paymentId) return;
    const expected = this.#model.confirm(one, result === 'succeeded');
    const call = {
      path: { paymentId: one.paymentId },
      body: { result },
      headers: { 'Idempotency-Key': this.#newKey() },
    };
    await this.#sendKeyed('confirmPayment', call, expected);
  }

  #earlier(at: number): Keyed | undefined {
    return this.#keyed[at % Math.max(1, this.#keyed.length)];
  }

  /** The same call under the same key: the first answer once more, and nothing else. */
  async #repeat({ at }: Extract<Act, { act: 'repeat' }>): Promise<void> {
    const first = this.#earlier(at);
    if (!first) return;
    const { operationId, call, answer } = first;
    const { status } = answer;
    const code = status >= 400 ? { code: String(json(answer)['code']) } : {};
    const again = await this.#send(operationId, call, { status, ...code });
    if (Buffer.compare(again.bytes, answer.bytes) !== 0) this.faults.push('another answer came');
  }

  /** Another payment under a key that was used: it is refused. */
  async #reuse({ at }: Extract<Act, { act: 'reuse' }>): Promise<void> {
    const first = this.#earlier(at);
    const [invoiceNumber = ''] = this.#invoices;
    const key = first?.call.headers?.['Idempotency-Key'];
    if (first?.operationId !== 'payInvoice' || key === undefined) return;
    const call = await this.#payCall([{ invoiceNumber, amount: 7 }], 'visa-ok', key);
    await this.#send('payInvoice', call, { status: 422, code: 'idempotency-key-reused' });
  }

  async #decide({ quote, state, isRead }: Extract<Act, { act: 'decide' }>): Promise<void> {
    const all = [...this.#model.quotes];
    const found = all[quote % Math.max(1, all.length)];
    if (!found) return;
    const [quoteNumber, one] = found;
    const path = { quoteNumber };
    const now = await this.#browser.read('getQuote', { path });
    const expected = this.#model.decide(one, state, isRead);
    const headers = {
      'Idempotency-Key': this.#newKey(),
      'If-Match': isRead ? String(now['etag']) : '"another"',
    };
    const { version: consentVersion } = now['consent'] as { version: string };
    const answer =
      state === 'accepted'
        ? await this.#sendKeyed(
            'acceptQuote',
            { path, body: { signerName: "Dana O'Hara", consentVersion }, headers },
            expected,
          )
        : await this.#sendKeyed(
            'rejectQuote',
            { path, body: { reason: 'price' }, headers },
            expected,
          );
    if (answer.status !== 201) return;
    const total = now['total'] as { amount: number };
    this.#model.owed.set(String(json(answer)['invoiceNumber']), total.amount);
  }

  async #order({ number }: Extract<Act, { act: 'order' }>): Promise<void> {
    const call = {
      body: { number, expirationDate: '2027-12-31' },
      headers: { 'Idempotency-Key': this.#newKey() },
    };
    await this.#sendKeyed('addPurchaseOrder', call, this.#model.addOrder(number));
  }

  async #address({ phone, isRead }: Extract<Act, { act: 'address' }>): Promise<void> {
    const billTo = await this.#browser.read('getBillTo');
    const headers = { 'If-Match': isRead ? String(billTo['etag']) : '"another"' };
    const call = { body: { ...billTo, phone }, headers };
    await this.#send('updateBillTo', call, this.#model.changeAddress(isRead));
  }

  /** Somebody who is not signed in pays nothing. */
  async #stranger(): Promise<void> {
    const [invoiceNumber = ''] = this.#invoices;
    const call = await this.#payCall([{ invoiceNumber, amount: 7 }], 'visa-ok', this.#newKey());
    await this.#send('signOut', {}, { status: 204 });
    await this.#send('payInvoice', call, { status: 401, code: 'not-signed-in' });
    await this.#browser.enter(userId);
  }

  async #sleep(): Promise<void> {
    const { backend } = this.#browser;
    await backend.advance({ days: 1 });
    this.#model.sleep(new Date(Date.parse(this.#model.today) + day).toISOString().slice(0, 10));
    await this.#browser.enter(userId);
  }

  async #compareBalances(): Promise<void> {
    const rows = (await this.#browser.read('listInvoices'))['items'] as Row[];
    for (const { invoiceNumber, balance, payable } of rows) {
      if (!this.#model.owed.has(invoiceNumber)) continue;
      const is = `${String(balance.amount)} and ${String(payable.amount)}`;
      const due = this.#model.balanceOf(invoiceNumber);
      const open = this.#model.payableOf(invoiceNumber);
      if (balance.amount === due && payable.amount === open) continue;
      this.faults.push(`${invoiceNumber} has ${is}, not ${String(due)} and ${String(open)}`);
    }
  }

  /** Each payment of the model stands in the ledger once for each of its invoices; nothing else does. */
  compareLedger(): void {
    // A payment that was under way before the sequence began settles in its course.
    const entries = this.#browser.backend.ledger
      .slice(this.#entriesBefore)
      .filter(({ kind, key }) => !kind.startsWith('payment-') || key !== undefined);
    const { payments, quotes, orders, addresses } = this.#model;
    const decided = (state: ModelQuote['state']) =>
      [...quotes.values()].filter((quote) => quote.state === state).length;
    const parts = (some: typeof payments) => some.flatMap(({ shares }) => shares).length;
    const by = (status: string) => parts(payments.filter((payment) => payment.status === status));
    const expected = {
      'payment-created': parts(payments),
      'payment-settled': by('succeeded'),
      'payment-failed': by('failed'),
      'quote-accepted': decided('accepted'),
      'quote-rejected': decided('rejected'),
      'invoice-issued': decided('accepted'),
      'purchase-order-added': orders.size,
      'bill-to-changed': addresses,
    };
    for (const [kind, count] of Object.entries(expected)) {
      const found = entries.filter((entry) => entry.kind === kind).length;
      if (found === count) continue;
      this.faults.push(`the ledger has ${String(found)} of ${kind}, not ${String(count)}`);
    }
    for (const { key, shares } of payments) {
      const made = entries.filter((one) => one.kind === 'payment-created' && one.key === key);
      const sum = made.reduce((total, { amount }) => total + (amount?.amount ?? 0), 0);
      if (sum === shares.reduce((total, { amount }) => total + amount, 0)) continue;
      this.faults.push(`the payment ${key} stands with ${String(sum)} in the ledger`);
    }
  }
}
