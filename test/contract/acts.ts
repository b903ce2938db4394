/**
 * Every way to get an answer that the contract documents: the table of acts that each oracle judges. An
 * act makes a world of its own.
 */
import { operations, type Operation, type OperationId } from '@corporate-billing/sdk/operations';
import type { FailureCode } from '@corporate-billing/mocks';
import {
  Browser,
  goodCalls,
  json,
  payment,
  paymentOfSeveral,
  resetToken,
  type Call,
} from './calls.js';
import type { Documented } from './oracle.js';

/** A browser at a backend, and the call that it makes next. */
export interface Ready {
  readonly browser: Browser;
  readonly call: Call;
}

export interface Act {
  /** What comes of it, as a test is called. */
  readonly what: string;
  readonly status: number;
  readonly code?: string | undefined;
  /** Comes to the point before the call; undefined where this cannot happen to the operation. */
  readonly prepare: () => Promise<Ready | undefined>;
}

const rowOf = (id: OperationId): Operation => operations[id];

export async function signedIn(user = 'acme-billing'): Promise<Browser> {
  const browser = new Browser();
  await browser.enter(user);
  return browser;
}

const without = (call: Call, header: string): Call => ({
  ...call,
  headers: Object.fromEntries(
    Object.entries(call.headers ?? {}).filter(([name]) => name !== header),
  ),
});

export const withHeader = (call: Call, header: string, value: string): Call => ({
  ...call,
  headers: { ...call.headers, [header]: value },
});

const pathNames = (id: OperationId): string[] =>
  [...rowOf(id).path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

/** Lists the ways to spoil a good call that follow from the operation table alone. */
const spoilt: readonly {
  readonly what: string;
  readonly status: number;
  readonly code?: string;
  readonly applies: (row: Operation, call: Call, id: OperationId) => boolean;
  readonly spoil: (call: Call, id: OperationId) => Call;
}[] = [
  {
    what: 'a body that is no JSON',
    status: 400,
    code: 'validation-failed',
    applies: (row, call) => call.body !== undefined && !row.takesFile,
    spoil: (call) => ({ ...call, body: '{"userId":' }),
  },
  {
    what: 'no idempotency key',
    status: 400,
    code: 'idempotency-key-missing',
    applies: (row) => row.idempotent,
    spoil: (call) => without(call, 'Idempotency-Key'),
  },
  {
    what: 'a foreign origin',
    status: 403,
    code: 'csrf',
    applies: (row) => row.method !== 'GET',
    spoil: (call) => withHeader(call, 'Origin', 'https://elsewhere.example'),
  },
  {
    what: 'an id nobody has',
    status: 404,
    code: 'not-found',
    applies: (_row, _call, id) => pathNames(id).length > 0,
    spoil: (call, id) => ({
      ...call,
      path: Object.fromEntries(pathNames(id).map((name) => [name, 'UNKNOWN-1'])),
    }),
  },
  {
    what: 'a stale entity tag',
    status: 412,
    code: 'precondition-failed',
    applies: (row) => row.conditional,
    spoil: (call) => withHeader(call, 'If-Match', '"stale"'),
  },
  {
    what: 'a body that is too large',
    status: 413,
    code: 'content-too-large',
    applies: (_row, call) => call.body !== undefined,
    spoil: ({ body, ...call }) =>
      typeof body === 'string'
        ? { ...call, body: body + 'x'.repeat(10 << 20) }
        : { ...call, body: { ...(body as object), more: 'x'.repeat(1 << 20) } },
  },
  {
    what: 'a body that is sent as text',
    status: 415,
    code: 'unsupported-media-type',
    applies: (_row, call) => call.body !== undefined,
    spoil: (call) => withHeader(call, 'Content-Type', 'text/plain'),
  },
  {
    what: 'an unknown field',
    status: 422,
    code: 'validation-failed',
    applies: (row, call) => call.body !== undefined && !row.takesFile,
    spoil: (call) => ({ ...call, body: { ...(call.body as object), cardNumber: 'x' } }),
  },
  {
    what: 'no entity tag',
    status: 428,
    code: 'precondition-required',
    applies: (row) => row.conditional,
    spoil: (call) => without(call, 'If-Match'),
  },
];

/** Provokes what only one operation answers, as a person would. */
const special: readonly {
  readonly id: OperationId;
  readonly what: string;
  readonly status: number;
  readonly code: string;
  readonly call: (browser: Browser) => Call | Promise<Call>;
}[] = [
  {
    id: 'signIn',
    what: 'a wrong password',
    status: 401,
    code: 'invalid-credentials',
    call: () => ({ body: { userId: 'acme-billing', password: 'wrong' } }),
  },
  {
    id: 'signIn',
    what: 'an impossible User ID',
    status: 422,
    code: 'invalid-user-id',
    call: () => ({ body: { userId: 'no user id', password: 'wrong' } }),
  },
  {
    id: 'signIn',
    what: 'too many attempts',
    status: 429,
    code: 'too-many-requests',
    call: async (browser) => {
      const call = { body: { userId: 'acme-billing', password: 'wrong' } };
      for (let attempt = 0; attempt < 10; attempt += 1) await browser.send('signIn', call);
      return call;
    },
  },
  {
    id: 'confirmIdentity',
    what: 'a wrong password',
    status: 401,
    code: 'invalid-credentials',
    call: () => ({ body: { password: 'wrong' } }),
  },
  {
    id: 'createToken',
    what: 'a wrong password',
    status: 401,
    code: 'invalid-credentials',
    call: () => ({ body: { userId: 'acme-billing', password: 'wrong' } }),
  },
  {
    id: 'resetPassword',
    what: 'a used link',
    status: 410,
    code: 'reset-link-expired',
    call: async (browser) => {
      const call = { body: { resetToken: await resetToken(browser), password: 'Another-2026!' } };
      await browser.send('resetPassword', call);
      return call;
    },
  },
  {
    id: 'resetPassword',
    what: 'a password that is too short',
    status: 422,
    code: 'validation-failed',
    call: async (browser) => ({
      body: { resetToken: await resetToken(browser), password: 'short' },
    }),
  },
  {
    id: 'updateBillTo',
    what: 'another country',
    status: 422,
    code: 'country-not-editable',
    call: async (browser) => {
      const call = await goodCalls.updateBillTo(browser);
      return { ...call, body: { ...(call.body as object), country: 'CA' } };
    },
  },
  {
    id: 'addInvoiceContact',
    what: 'an address that is there',
    status: 409,
    code: 'contact-exists',
    call: async (browser) => {
      const call = await goodCalls.addInvoiceContact(browser);
      await browser.send('addInvoiceContact', call);
      return withHeader(call, 'Idempotency-Key', 'conformance-2');
    },
  },
  {
    id: 'addPurchaseOrder',
    what: 'a number that is there',
    status: 409,
    code: 'purchase-order-exists',
    call: async (browser) => {
      const call = await goodCalls.addPurchaseOrder(browser);
      return { ...call, body: { number: 'PO-88213', expirationDate: '2027-12-31' } };
    },
  },
  {
    id: 'acceptQuote',
    what: 'a quote decided before',
    status: 409,
    code: 'quote-not-pending',
    call: async (browser) => {
      const call = await goodCalls.acceptQuote(browser);
      await browser.send('rejectQuote', await goodCalls.rejectQuote(browser));
      const tag = await browser.read('getQuote', { path: { quoteNumber: 'Q-2026-0044' } });
      return withHeader(call, 'If-Match', String(tag['etag']));
    },
  },
  {
    id: 'payInvoice',
    what: 'a declined card',
    status: 402,
    code: 'payment-declined',
    call: (browser) => payment(browser, 'declined'),
  },
  {
    id: 'payInvoice',
    what: 'more than is owed',
    status: 409,
    code: 'amount-exceeds-balance',
    call: (browser) => payment(browser, 'visa-ok', 99_999_999),
  },
  {
    id: 'payInvoice',
    what: 'another body under the same key',
    status: 422,
    code: 'idempotency-key-reused',
    call: async (browser) => {
      await browser.send('payInvoice', await payment(browser));
      return payment(browser, 'visa-ok', 2_000);
    },
  },
  {
    id: 'payInvoices',
    what: 'a declined card',
    status: 402,
    code: 'payment-declined',
    call: (browser) => paymentOfSeveral(browser, 'declined'),
  },
  {
    id: 'payInvoices',
    what: 'more than is owed on one of them',
    status: 409,
    code: 'amount-exceeds-balance',
    call: (browser) => paymentOfSeveral(browser, 'visa-ok', 99_999_999),
  },
  {
    id: 'listPayments',
    what: 'a key that cannot be one',
    status: 422,
    code: 'validation-failed',
    call: () => ({ path: { invoiceNumber: 'INV-2026-0081' }, query: '?key=' }),
  },
  ...(['getStatement', 'getStatementPdf'] as const).map((id) => ({
    id,
    what: 'a day that is none',
    status: 422,
    code: 'validation-failed',
    call: () => ({ query: '?since=2026-02-30' }),
  })),
  ...(
    [
      ['nothing at all', '', 422, 'validation-failed'],
      ['a page that calls itself a PDF', '<!doctype html>', 415, 'unsupported-media-type'],
      ['a PNG that calls itself a PDF', '\x89PNG\r\n\x1a\n', 415, 'unsupported-media-type'],
    ] as const
  ).map(([what, body, status, code]) => ({
    id: 'addAttachment' as const,
    what,
    status,
    code,
    call: async (browser: Browser) => ({ ...(await goodCalls.addAttachment(browser)), body }),
  })),
  {
    id: 'addAttachment',
    what: 'another file under the same key',
    status: 422,
    code: 'idempotency-key-reused',
    call: async (browser: Browser) => {
      const call = await goodCalls.addAttachment(browser);
      await browser.send('addAttachment', call);
      return { ...call, body: '%PDF-1.4 another' };
    },
  },
  {
    id: 'submitRequest',
    what: 'a file that is not there',
    status: 422,
    code: 'validation-failed',
    call: async (browser: Browser) => {
      const call = await goodCalls.submitRequest(browser);
      return { ...call, body: { ...(call.body as object), attachmentIds: ['att-1'] } };
    },
  },
  {
    id: 'getReceiptPdf',
    what: 'a payment that did not settle',
    status: 404,
    code: 'not-found',
    call: async (browser: Browser) => {
      const call = await payment(browser, 'processing');
      const { paymentId } = json(await browser.send('payInvoice', call));
      return { path: { paymentId: String(paymentId) } };
    },
  },
  {
    id: 'confirmPayment',
    what: 'a challenge that was not passed',
    status: 402,
    code: 'payment-declined',
    call: async (browser) => {
      const call = await goodCalls.confirmPayment(browser);
      return { ...call, body: { result: 'failed' } };
    },
  },
];

const successOf = (id: OperationId): number =>
  rowOf(id).statuses.find((status) => status < 300) ?? 200;

/** Lists the acts of one operation, by its row and by what the contract documents of it. */
export const actsOf = (id: OperationId, documented: readonly Documented[]): readonly Act[] => [
  ...goodActs(id),
  ...actsOfNobody(id),
  ...spoiltActs(id),
  ...special
    .filter((each) => each.id === id)
    .map(({ what, status, code, call }) => ({
      what: `answers ${String(status)} to ${what}`,
      status,
      code,
      prepare: () => ready(call),
    })),
  ...plannedActs(id, documented),
];

async function ready(callOf: (browser: Browser) => Call | Promise<Call>): Promise<Ready> {
  const browser = await signedIn();
  return { browser, call: await callOf(browser) };
}

function goodActs(id: OperationId): Act[] {
  const status = successOf(id);
  const good: Act = {
    what: `answers ${String(status)} as documented`,
    status,
    prepare: () => ready(goodCalls[id]),
  };
  const held: Act = {
    what: 'answers 304 to who holds it',
    status: 304,
    prepare: () =>
      ready(async (browser) => {
        const call = await goodCalls[id](browser);
        const tag = (await browser.send(id, call)).headers.get('ETag') ?? '';
        return withHeader(call, 'If-None-Match', tag);
      }),
  };
  return rowOf(id).statuses.includes(304) ? [good, held] : [good];
}

/** Who has no session, whose session ended, and who may not. */
function actsOfNobody(id: OperationId): Act[] {
  const { auth, capability } = rowOf(id);
  const goodCall = async () => goodCalls[id](await signedIn());
  const nobody: Act = {
    what: 'answers 401 to nobody',
    status: 401,
    code: 'not-signed-in',
    prepare: async () => ({ browser: new Browser(), call: await goodCall() }),
  };
  const late: Act = {
    what: 'answers 401 after the session’s end',
    status: 401,
    code: 'session-expired',
    prepare: async () => {
      const prepared = await ready(goodCalls[id]);
      await prepared.browser.backend.advance({ minutes: 31 });
      return prepared;
    },
  };
  const reader: Act = {
    what: 'answers 403 to who may not',
    status: 403,
    code: 'forbidden',
    prepare: async () => ({ browser: await signedIn('acme-readonly'), call: await goodCall() }),
  };
  return [...(auth ? [nobody, late] : []), ...(capability === undefined ? [] : [reader])];
}

const spoiltActs = (id: OperationId): Act[] =>
  spoilt.map(({ what, status, code, applies, spoil }) => ({
    what: `answers ${String(status)} to ${what}, where it may come`,
    status,
    code,
    prepare: async () => {
      const { browser, call } = await ready(goodCalls[id]);
      return applies(rowOf(id), call, id) ? { browser, call: spoil(call, id) } : undefined;
    },
  }));

/** What the backend is told to answer. */
const plannedActs = (id: OperationId, documented: readonly Documented[]): Act[] =>
  documented.flatMap(({ status, codes }) =>
    codes
      // A code that comes with two statuses is planned with the second; the first has its own act.
      .filter((code) => code !== 'validation-failed' || status !== 400)
      .map((code) => ({
        what: `gives ${code} with ${String(status)}, when the backend is told to`,
        status,
        code,
        prepare: async () => {
          const prepared = await ready(goodCalls[id]);
          await prepared.browser.backend.failNext(id, code as FailureCode);
          return prepared;
        },
      })),
  );
