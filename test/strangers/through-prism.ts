/**
 * Talks to the HTTP mock through Prism's validation proxy, which answers with an error of its own to
 * whatever breaks the contract, on the way there or back.
 *
 *   node … through-prism.ts <address of the proxy>
 */
import { demoPassword } from '@corporate-billing/mocks';
import { createBilling, isBillingError, passwordToken, type Billing } from '@corporate-billing/sdk';

const [baseUrl = ''] = process.argv.slice(2);
const person = { userId: 'acme-billing', password: demoPassword };

/**
 * Keeps the session's cookie as a browser does. The contract names the cookie that HTTPS sites set;
 * over plain http the mock's has another name, so both are sent.
 */
function withCookies(): typeof fetch {
  let cookie: string | undefined;
  return async (input, init) => {
    const headers = new Headers(init?.headers);
    if (cookie !== undefined) {
      const [, secret = ''] = cookie.split('=');
      headers.set('Cookie', `__Host-cb_session=${secret}; ${cookie}`);
    }
    const response = await fetch(input, { ...init, headers });
    cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
    return response;
  };
}

const number = 'INV-2026-0117';
const quote = 'Q-2026-0044';

/** What a person does in an afternoon; each line is a call of its own. */
const calls: Readonly<Record<string, (billing: Billing) => Promise<unknown>>> = {
  'read the account': (b) => b.account.get(),
  'read the bill-to': (b) => b.billTo.get(),
  'change the bill-to': async (b) => {
    const { etag, ...billTo } = await b.billTo.get();
    return b.billTo.update({ ...billTo, phone: '+15125550199' }, { ifMatch: etag });
  },
  'list the contacts': (b) => b.invoiceContacts.list(),
  'change a contact': async (b) => {
    const { contactId = '', etag = '' } = (await b.invoiceContacts.list())[0] ?? {};
    return b.invoiceContacts.update(contactId, { attachment: 'link' }, { ifMatch: etag });
  },
  'add and remove a contact': async (b) => {
    const { contactId } = await b.invoiceContacts.add({ email: 'desk@acmefield.example' });
    return b.invoiceContacts.remove(contactId);
  },
  'read the payment method': (b) => b.paymentMethod.get(),
  'list the purchase orders': (b) => b.purchaseOrders.list(),
  'add a purchase order': (b) =>
    b.purchaseOrders.add({ number: 'PO-90001', expirationDate: '2027-12-31' }),
  'list the quotes': (b) => b.quotes.list(),
  'accept a quote': async (b) => {
    const { etag, consent } = await b.quotes.get(quote);
    const body = { signerName: 'Dana Whitfield', consentVersion: consent.version };
    return b.quotes.accept(quote, body, { ifMatch: etag });
  },
  'list the invoices': (b) => b.invoices.list(),
  'read an invoice': (b) => b.invoices.get(number),
  'pay an invoice': (b) =>
    b.invoices.pay(number, { amount: { amount: 1000, currency: 'USD' }, useMethodOnFile: true }),
  'list the payments': (b) => b.invoices.listPayments(number),
  'ask for a copy': (b) => b.invoices.sendCopy(number),
  'submit a request': (b) => b.requests.submit({ topic: 'add-seats', details: 'Please call me.' }),
  'list the requests': (b) => b.requests.list(),
};

async function walk(name: string, billing: Billing): Promise<number> {
  let failed = 0;
  for (const [what, call] of Object.entries(calls)) {
    try {
      await call(billing);
    } catch (error) {
      failed += 1;
      const told = isBillingError(error)
        ? `${error.message} ${JSON.stringify(error.problem ?? '')}`
        : String(error);
      process.stderr.write(`${name}, ${what}: ${told}\n`);
    }
  }
  process.stdout.write(
    `${name}: ${String(Object.keys(calls).length)} acts through Prism, ${String(failed)} refused\n`,
  );
  return failed;
}

const byCookie = createBilling({ baseUrl, fetch: withCookies(), retry: { attempts: 1 } });
await byCookie.session.signIn(person);
const failedByCookie = await walk('by cookie', byCookie);
await fetch(`${process.env['MOCK'] ?? ''}/reset`, { method: 'POST' });
const byToken = createBilling({
  baseUrl,
  session: passwordToken({ baseUrl, ...person }),
  retry: { attempts: 1 },
});
const failedByToken = await walk('by token', byToken);

/** The proxy itself must notice what breaks the contract. */
const planted = await fetch(`${baseUrl}/account`, { headers: { Authorization: 'Basic eDp5' } });
const isNoticed = planted.status >= 400;
if (!isNoticed) process.stderr.write('Prism let a call without a session pass.\n');

byCookie.close();
byToken.close();
process.exit(failedByCookie + failedByToken === 0 && isNoticed ? 0 : 1);
