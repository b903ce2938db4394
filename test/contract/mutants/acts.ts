/** Backends that do the wrong thing: they let in, forget, repeat or make up. */
import type { Context } from '../../../packages/mocks/src/request/operation.js';
import { payableOf, paymentView } from '../../../packages/mocks/src/rules/invoice-rules.js';
import { problem } from '../../../packages/mocks/src/contract/problem.js';
import { anyTag, asking, changed, placeOf, seeing, then } from './bends.js';
import type { Mutant } from './mutant.js';

/** Returns the account that holds what a path names, whoever asks. */
function owner(
  { state, account }: Context<'getInvoice'> | Context<'getQuotePdf'> | Context<'getPurchaseOrder'>,
  holds: (each: Context<'getInvoice'>['account']) => boolean,
) {
  return { account: state.accounts.find(holds) ?? account };
}

const access: readonly Mutant[] = [
  {
    what: 'everybody may read',
    where: /^GET \/purchase-orders$/,
    answer: (draft) => {
      if (draft.status !== 401) return;
      draft.status = 200;
      draft.body = { items: [] };
    },
  },
  {
    what: 'a page of another site may write',
    around: asking(/^POST \/requests$/, (headers) => {
      headers.delete('Origin');
    }),
  },
  {
    what: 'writes by cookie without the token',
    where: /^PUT \/bill-to$/,
    answer: (draft) => draft.body['code'] === 'csrf' && (draft.status = 422),
  },
  {
    what: 'a page of the portal reads on',
    where: /^GET \/invoices$/,
    acts: { listInvoices: seeing(({ session }) => ({ session: { ...session, kind: 'bearer' } })) },
  },
  { what: 'signing out ends nothing', acts: { signOut: () => () => ({ status: 204 }) } },
  {
    what: 'a new sign-in leaves the one before',
    around: asking(/^POST \/session$/, (headers) => {
      headers.delete('Cookie');
    }),
  },
  {
    what: 'the invoice of another account',
    acts: {
      getInvoice: seeing((context) =>
        owner(context, ({ invoices }) =>
          invoices.some((each) => each.invoiceNumber === context.params.invoiceNumber),
        ),
      ),
    },
  },
  {
    what: 'the PDF of another account',
    acts: {
      getQuotePdf: seeing((context) =>
        owner(context, ({ quotes }) =>
          quotes.some((each) => each.quoteNumber === context.params.quoteNumber),
        ),
      ),
    },
  },
  {
    what: 'who may only read, writes',
    where: /^POST \/requests$/,
    answer: (draft) => draft.body['code'] === 'forbidden' && (draft.status = 422),
  },
  {
    what: 'passwords are guessed for ever',
    acts: {
      signIn: (right) => (context) => {
        context.state.failures = {};
        return right(context);
      },
    },
  },
  {
    what: 'a reset tells who exists',
    acts: {
      requestPasswordReset: (right) => (context) => {
        const { state, body } = context;
        if (!state.users.some(({ userId }) => userId === body.userId)) throw problem('not-found');
        return right(context);
      },
    },
  },
  { what: 'any link sets a password', acts: { resetPassword: () => () => ({ status: 204 }) } },
  {
    what: 'a token without an end',
    unseen: 'The kit would have to wait for a quarter of an hour.',
    acts: {
      createToken: then(({ state }) => {
        const session = state.sessions.at(-1);
        if (session) Object.assign(session, { createdAt: Number.MAX_SAFE_INTEGER / 2 });
      }),
    },
  },
];

const keyOf = ({ headers }: Request) =>
  headers.has('Authorization') ? (headers.get('Idempotency-Key') ?? undefined) : undefined;

const keys: readonly Mutant[] = [
  {
    what: 'a key that is ignored: pays twice',
    around: asking(/^POST \/invoices\/[^/]+\/payments$/, newKey),
  },
  { what: 'a key that is ignored: asks twice', around: asking(/^POST \/requests$/, newKey) },
  {
    what: 'a key that is ignored: mails twice',
    around: asking(/\/copies$/, newKey),
  },
  {
    what: 'a key that may be missing',
    around: asking(/^POST \/invoice-contacts$/, (headers) => {
      if (!headers.has('Idempotency-Key')) newKey(headers);
    }),
  },
  {
    what: 'a key that looks at no body',
    around: remembering((request) =>
      placeOf(request) === 'POST /purchase-orders' ? keyOf(request) : undefined,
    ),
  },
  { what: 'a key that counts for every operation', around: remembering(keyOf) },
];

function newKey(headers: Headers): void {
  headers.set('Idempotency-Key', crypto.randomUUID());
}

/** Gives the first success again, by what names a request. */
function remembering(
  name: (request: Request) => string | undefined,
): NonNullable<Mutant['around']> {
  return () => {
    const first = new Map<string, Response>();
    return async (request, work) => {
      const key = name(request);
      const known = key === undefined ? undefined : first.get(key);
      if (known) {
        const headers = new Headers(known.headers);
        headers.set('Idempotency-Replayed', 'true');
        return new Response(await known.clone().arrayBuffer(), { status: known.status, headers });
      }
      const response = await work(request);
      if (key !== undefined && response.ok && response.status !== 204) {
        first.set(key, response.clone());
      }
      return response;
    };
  };
}

const tags: readonly Mutant[] = [
  { what: 'If-Match is ignored: an order', acts: { updatePurchaseOrder: anyTag } },
  { what: 'If-Match is ignored: the address', acts: { updateBillTo: anyTag } },
  { what: 'If-Match is ignored: an invoice contact', acts: { updateInvoiceContact: anyTag } },
  { what: 'If-Match is ignored: the payment method', acts: { updatePaymentMethod: anyTag } },
  { what: 'If-Match is ignored: a quote', acts: { rejectQuote: anyTag } },
  {
    what: 'a tag that stays when the order changes',
    where: /^(PUT|GET) \/purchase-orders\/[^/]+$/,
    answer: ({ status, headers, body }) => {
      if (status !== 200) return;
      headers.set('ETag', '"v1"');
      body['etag'] = '"v1"';
    },
  },
];

const effects: readonly Mutant[] = [
  {
    what: 'an order that is added and not kept',
    acts: { addPurchaseOrder: then(({ account }) => void account.purchaseOrders.pop()) },
  },
  {
    what: 'an address that is changed and not kept',
    acts: {
      updateBillTo: (right) => (context) => {
        const { account } = context;
        const before = account.billTo;
        const answer = right(context);
        account.billTo = before;
        return answer;
      },
    },
  },
  {
    what: 'an address abroad',
    acts: {
      updateBillTo: seeing(({ body, account }) => ({
        body: { ...body, country: account.billTo.country },
      })),
    },
  },
  {
    what: 'a contact that is changed and not kept',
    acts: {
      updateInvoiceContact: (right) => (context) => {
        const { account, params } = context;
        const contact = account.invoiceContacts.find((each) => each.contactId === params.contactId);
        const before = contact?.attachment;
        const answer = right(context);
        if (contact && before) contact.attachment = before;
        return answer;
      },
    },
  },
  {
    what: 'a contact that is removed and stays',
    acts: {
      removeInvoiceContact: (right) => (context) => {
        const { account, params } = context;
        const contact = account.invoiceContacts.find((each) => each.contactId === params.contactId);
        const answer = right(context);
        if (contact) account.invoiceContacts.push(contact);
        return answer;
      },
    },
  },
  {
    what: 'more contacts than there may be',
    acts: {
      addInvoiceContact: (right) => (context) => {
        const { account } = context;
        const profile = { ...account.profile, contactLimit: 100 };
        return right(changed(context, { account: { ...account, profile } }));
      },
    },
  },
  {
    what: 'an order that is past already',
    acts: { addPurchaseOrder: seeing(() => ({ today: '2000-01-01' })) },
  },
  {
    what: 'a quote that is decided too late',
    acts: { rejectQuote: seeing(() => ({ today: '2000-01-01' })) },
  },
  {
    what: 'consent to words that were not shown',
    acts: {
      acceptQuote: (right) => (context) => {
        const { account, params, body } = context;
        const quote = account.quotes.find((each) => each.quoteNumber === params.quoteNumber);
        const consentVersion = quote?.consent.version;
        return right(changed(context, { body: { ...body, consentVersion } }));
      },
    },
  },
  {
    what: 'a topic that is not offered',
    acts: { submitRequest: seeing(({ body }) => ({ body: { ...body, topic: 'add-seats' } })) },
  },
  {
    what: 'a card number in a request',
    acts: {
      submitRequest: (right) => (context) => {
        const isCard = /\d{4} \d{4}/.test(context.body.details);
        const body = { ...context.body, ...(isCard && { details: 'x' }) };
        return right(changed(context, { body }));
      },
    },
  },
  {
    what: 'fields that are not in the contract',
    around: () => async (request, work) => {
      if (placeOf(request) !== 'POST /purchase-orders') return work(request);
      const given = (await request.json()) as Record<string, unknown>;
      const body = JSON.stringify({
        number: given['number'],
        expirationDate: given['expirationDate'],
      });
      return work(new Request(request.url, { method: 'POST', headers: request.headers, body }));
    },
  },
];

const invoiceOf = ({ account, params }: Context<'payInvoice'>) =>
  account.invoices.find((each) => each.invoiceNumber === params.invoiceNumber);

const payments: readonly Mutant[] = [
  {
    what: 'a payment that leaves the balance',
    acts: {
      payInvoice: then((context) => {
        const invoice = invoiceOf(context);
        const { amount } = context.body.amount;
        if (invoice) Object.assign(invoice.total, { amount: invoice.total.amount + amount });
      }),
    },
  },
  {
    what: 'a payment that is not kept',
    acts: { payInvoice: then((context) => void invoiceOf(context)?.payments.pop()) },
  },
  {
    what: 'more than is payable',
    acts: {
      payInvoice: (right) => (context) => {
        const invoice = invoiceOf(context);
        const { amount } = context.body;
        const most = invoice ? Math.min(amount.amount, payableOf(invoice)) : amount.amount;
        const body = { ...context.body, amount: { ...amount, amount: most } };
        return right(changed(context, { body }));
      },
    },
  },
  {
    what: 'a payment in another currency',
    acts: {
      payInvoice: (right) => (context) => {
        const currency = invoiceOf(context)?.total.currency;
        const amount = { ...context.body.amount, currency };
        return right(changed(context, { body: { ...context.body, amount } }));
      },
    },
  },
  {
    what: 'a token that serves again',
    acts: {
      payInvoice: then(({ state }) => {
        for (const token of state.paymentTokens) token.used = false;
      }),
    },
  },
  {
    what: 'a declined card that has paid',
    acts: {
      payInvoice: (right) => (context) => {
        try {
          return right(context);
        } catch (error) {
          const failed = invoiceOf(context)?.payments.at(-1);
          if (failed?.key !== context.key || !failed) throw error;
          return { status: 201, location: '/invoices', body: paymentView(failed) };
        }
      },
    },
  },
  {
    what: 'a declined payment that is forgotten',
    acts: {
      payInvoice: (right) => (context) => {
        const invoice = invoiceOf(context);
        const before = invoice?.payments.length ?? 0;
        try {
          return right(context);
        } catch (error) {
          invoice?.payments.splice(before);
          throw error;
        }
      },
    },
  },
  {
    what: 'a challenge that was not passed',
    acts: { confirmPayment: seeing(() => ({ body: { result: 'succeeded' } })) },
  },
  {
    what: 'a payment of several that pays one',
    acts: {
      payInvoices: then(({ account, body }) => {
        const last = body.allocations.at(-1)?.invoiceNumber;
        account.invoices.find((each) => each.invoiceNumber === last)?.payments.pop();
      }),
    },
  },
  {
    what: 'a payment of several that pays what it can',
    acts: {
      payInvoices: (right) => (context) => {
        const { account, body } = context;
        const allocations = body.allocations.filter(({ invoiceNumber, amount }) => {
          const found = account.invoices.find((each) => each.invoiceNumber === invoiceNumber);
          return found && amount.amount <= payableOf(found);
        });
        return right(changed(context, { body: { ...body, allocations } }));
      },
    },
  },
  {
    what: 'a key that finds every payment',
    acts: { listPayments: seeing(() => ({ query: {} })) },
  },
];

export const wrongActs: readonly Mutant[] = [...access, ...keys, ...tags, ...effects, ...payments];
