/** Makes one good call of every operation, against the demo's backend. */
import { createMockBackend, demoPassword, type MockBackend } from '@corporate-billing/mocks';
import { operations, type Operation, type OperationId } from '@corporate-billing/sdk/operations';
import type { Answer } from './oracle.js';

export const api = 'https://mock.example/v1';

/** The parts of a call, besides those that its operation requires anyway. */
export interface Call {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A call as it is sent, below the API's address. */
export interface Sending {
  readonly address: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body?: string;
}

/** A browser at the backend: cookie in the backend's jar, CSRF token kept here. */
export class Browser {
  readonly backend: MockBackend = createMockBackend({ clock: 'frozen' });
  csrf: string | undefined;

  /** Signs in without a request. */
  async enter(userId: string): Promise<void> {
    await this.backend.signInAs(userId);
    this.csrf = String((await this.read('getSession'))['csrfToken']);
  }

  /** Writes a call out: where it goes, with which headers and body. */
  sending(operationId: OperationId, call: Call): Sending {
    const { method, path } = operations[operationId] as Operation;
    const address = path.replace(/\{(\w+)\}/g, (_all, name: string) => call.path?.[name] ?? name);
    const headers = new Headers(call.headers);
    if (this.csrf !== undefined && method !== 'GET') headers.set('X-CSRF-Token', this.csrf);
    if (call.body !== undefined && !headers.has('Content-Type')) {
      headers.set('Content-Type', 'application/json');
    }
    const body = call.body === undefined ? {} : { body: textOf(call.body) };
    return { address: `${address}${call.query ?? ''}`, method, headers, ...body };
  }

  async send(operationId: OperationId, call: Call): Promise<Answer> {
    const { address, ...init } = this.sending(operationId, call);
    const response = await this.backend.fetch(api + address, init);
    return {
      status: response.status,
      headers: response.headers,
      bytes: new Uint8Array(await response.arrayBuffer()),
    };
  }

  /** Returns the body of a read. */
  async read(operationId: OperationId, call: Call = {}): Promise<Record<string, unknown>> {
    return json(await this.send(operationId, call));
  }
}

// A string is sent unchanged, so that a body can be something else than JSON.
const textOf = (body: unknown): string => (typeof body === 'string' ? body : JSON.stringify(body));

export const json = ({ bytes }: Answer): Record<string, unknown> =>
  JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;

type Maker = (browser: Browser) => Call | Promise<Call>;

const quoteNumber = 'Q-2026-0044';
const invoiceNumber = 'INV-2026-0117';
const key = { 'Idempotency-Key': 'conformance-1' };

async function tagOf(browser: Browser, operationId: OperationId, call: Call = {}): Promise<string> {
  return String((await browser.read(operationId, call))['etag']);
}

async function paymentToken(browser: Browser, testCard = 'visa-ok'): Promise<string> {
  const answer = await browser.send('createTestToken', { body: { testCard }, headers: key });
  return String(json(answer)['paymentToken']);
}

/** Pays ten dollars of the newest invoice. */
export async function payment(browser: Browser, testCard?: string, amount = 1_000): Promise<Call> {
  return {
    path: { invoiceNumber },
    body: {
      amount: { amount, currency: 'USD' },
      paymentToken: await paymentToken(browser, testCard),
    },
    headers: key,
  };
}

/** Pays ten dollars of two invoices each, or of one of them more. */
export async function paymentOfSeveral(
  browser: Browser,
  testCard?: string,
  last = 1_000,
): Promise<Call> {
  const allocations = [
    { invoiceNumber, amount: { amount: 1_000, currency: 'USD' } },
    { invoiceNumber: 'INV-2026-0081', amount: { amount: last, currency: 'USD' } },
  ];
  return {
    body: { allocations, paymentToken: await paymentToken(browser, testCard) },
    headers: key,
  };
}

async function firstItem(browser: Browser, operationId: OperationId, last = false) {
  const { items } = await browser.read(operationId);
  return (items as Record<string, unknown>[]).at(last ? -1 : 0) ?? {};
}

const nothing = (): Call => ({});

/** Sends a small file. */
const proof = (): Call => ({
  body: '%PDF-1.4 proof.pdf',
  headers: {
    ...key,
    'Content-Type': 'application/pdf',
    'Content-Disposition': 'attachment; filename="proof.pdf"',
  },
});

/** Makes a call of every operation that succeeds for the demo's first account. */
export const goodCalls: Readonly<Record<OperationId, Maker>> = {
  getSession: nothing,
  signIn: () => ({ body: { userId: 'acme-billing', password: demoPassword } }),
  signOut: nothing,
  extendSession: nothing,
  confirmIdentity: () => ({ body: { password: demoPassword } }),
  createToken: () => ({ body: { userId: 'acme-billing', password: demoPassword } }),
  getPasswordRules: nothing,
  requestPasswordReset: () => ({ body: { userId: 'acme-billing' } }),
  resetPassword: async (browser) => ({
    body: { resetToken: await resetToken(browser), password: 'Another-2026!' },
  }),
  getAccount: nothing,
  getBillTo: nothing,
  updateBillTo: async (browser) => {
    const billTo = await browser.read('getBillTo');
    return {
      body: { ...billTo, phone: '+15125550199' },
      headers: { 'If-Match': String(billTo['etag']) },
    };
  },
  listInvoiceContacts: nothing,
  addInvoiceContact: () => ({ body: { email: 'desk@acmefield.example' }, headers: key }),
  updateInvoiceContact: async (browser) => {
    const { contactId, etag } = await firstItem(browser, 'listInvoiceContacts', true);
    return {
      path: { contactId: String(contactId) },
      body: { attachment: 'link' },
      headers: { 'If-Match': String(etag) },
    };
  },
  removeInvoiceContact: async (browser) => ({
    path: {
      contactId: String((await firstItem(browser, 'listInvoiceContacts', true))['contactId']),
    },
  }),
  getPaymentMethod: nothing,
  updatePaymentMethod: async (browser) => ({
    body: { kind: 'card', paymentToken: await paymentToken(browser) },
    headers: { 'If-Match': await tagOf(browser, 'getPaymentMethod') },
  }),
  getRemittanceDetails: nothing,
  listPurchaseOrders: nothing,
  addPurchaseOrder: () => ({
    body: { number: 'PO-90001', expirationDate: '2027-12-31' },
    headers: key,
  }),
  getPurchaseOrder: async (browser) => {
    const { purchaseOrderId } = await firstItem(browser, 'listPurchaseOrders');
    return { path: { purchaseOrderId: String(purchaseOrderId) } };
  },
  updatePurchaseOrder: async (browser) => {
    const { purchaseOrderId, etag } = await firstItem(browser, 'listPurchaseOrders');
    return {
      path: { purchaseOrderId: String(purchaseOrderId) },
      body: { number: 'PO-90002', expirationDate: '2027-12-31' },
      headers: { 'If-Match': String(etag) },
    };
  },
  listQuotes: nothing,
  getQuote: () => ({ path: { quoteNumber } }),
  getQuotePdf: () => ({ path: { quoteNumber } }),
  acceptQuote: async (browser) => {
    const quote = await browser.read('getQuote', { path: { quoteNumber } });
    const { version } = quote['consent'] as { version: string };
    return {
      path: { quoteNumber },
      body: { signerName: 'Dana Whitfield', consentVersion: version },
      headers: { ...key, 'If-Match': String(quote['etag']) },
    };
  },
  rejectQuote: async (browser) => ({
    path: { quoteNumber },
    body: { reason: 'price' },
    headers: { ...key, 'If-Match': await tagOf(browser, 'getQuote', { path: { quoteNumber } }) },
  }),
  listInvoices: nothing,
  getInvoice: () => ({ path: { invoiceNumber } }),
  getInvoicePdf: () => ({ path: { invoiceNumber } }),
  getInvoiceDocument: () => ({ path: { invoiceNumber, format: 'pdf' } }),
  listPayments: () => ({ path: { invoiceNumber } }),
  payInvoice: (browser) => payment(browser),
  payInvoices: (browser) => paymentOfSeveral(browser),
  confirmPayment: async (browser) => {
    const call = await payment(browser, 'authentication-required');
    const { paymentId } = json(await browser.send('payInvoice', call));
    return {
      path: { paymentId: String(paymentId) },
      body: { result: 'succeeded' },
      headers: key,
    };
  },
  getReceiptPdf: async (browser) => {
    const [paid] = (
      await browser.read('listPayments', { path: { invoiceNumber: 'INV-2026-0081' } })
    )['items'] as { paymentId: string; status: string }[];
    return { path: { paymentId: String(paid?.paymentId) } };
  },
  getStatement: nothing,
  getStatementPdf: nothing,
  sendInvoiceCopy: () => ({ path: { invoiceNumber }, headers: key }),
  listRequestTopics: nothing,
  listRequests: nothing,
  submitRequest: () => ({
    body: { topic: 'add-seats', details: 'Please call me.' },
    headers: key,
  }),
  getRequest: async (browser) => {
    const { requestId } = await firstItem(browser, 'listRequests', true);
    return { path: { requestId: String(requestId) } };
  },
  addAttachment: () => proof(),
  getAttachment: async (browser) => {
    const { attachmentId } = json(await browser.send('addAttachment', proof()));
    return { path: { attachmentId: String(attachmentId) } };
  },
  getW9: nothing,
  createTestToken: () => ({ body: { testCard: 'visa-ok' }, headers: key }),
};

/** Asks for a link to a new password and reads it out of the mail. */
export async function resetToken(browser: Browser): Promise<string> {
  await browser.send('requestPasswordReset', { body: { userId: 'acme-billing' } });
  const { hash } = new URL(browser.backend.outbox.at(-1)?.link ?? '');
  return new URLSearchParams(hash.slice(1)).get('reset') ?? '';
}
