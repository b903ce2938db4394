/**
 * Reads your own companies from plain data: `createMockBackend({ data })`, `serve --company`.
 * `data.schema.json` describes the form; sums, taxes, balances and states follow from it.
 */
import { isCurrency } from './currencies.js';
import { dataSchema } from '../generated/data-schema.js';
import type { Seed, StoredAccount } from '../state/model.js';
import { cleanTyped } from '../contract/typed-fields.js';
import { validate } from '../contract/validation.js';
import { buildAccount, buildUser, type AccountSpec, type Profile } from './account.js';
import { creditNote, invoice, type CreditNoteSpec, type InvoiceSpec } from './invoice.js';
import { quote, type QuoteSpec } from './quote.js';

/** Somebody who can sign in. */
export type UserData = Parameters<typeof buildUser>[0];

/** One quote; `unitPrice` and `savings` are in minor units. */
export type QuoteData = Omit<QuoteSpec, 'summary'> & { readonly summary?: string };

/** One invoice; `unitPrice` and `amount` are in minor units. */
export type InvoiceData = InvoiceSpec;

/** One credit note; `corrects` names an invoice of the account, prices are given as positive. */
export type CreditNoteData = CreditNoteSpec;

type Optional =
  | 'language'
  | 'timeZone'
  | 'taxRate'
  | 'taxLabel'
  | 'purchaseOrderThreshold'
  | 'representative'
  | 'reference'
  | 'subscriptions'
  | 'invoiceContacts';

/** One company with its documents. Amounts are whole minor units of `currency`. */
export interface AccountData
  extends
    Pick<AccountSpec, 'accountId' | 'company' | 'currency' | 'billTo'>,
    Partial<Pick<AccountSpec, Optional>> {
  /** Sensitive changes ask for a recent sign-in. */
  readonly stepUp?: boolean;
  /** The account pays by check unless this is given. */
  readonly paymentMethod?: {
    readonly kind: StoredAccount['paymentMethod']['kind'];
    readonly display?: StoredAccount['paymentMethod']['display'];
  };
  readonly purchaseOrders?: readonly { readonly number: string; readonly expirationDate: string }[];
  readonly quotes?: readonly QuoteData[];
  readonly invoices?: readonly InvoiceData[];
  readonly creditNotes?: readonly CreditNoteData[];
}

/** The type that `data.schema.json` describes. */
export interface CompanyData {
  readonly users: readonly UserData[];
  readonly accounts: readonly AccountData[];
}

/** Lists every fault of your data by its place: `accounts[0].billTo.city`. */
export class DataError extends TypeError {
  constructor(readonly faults: readonly string[]) {
    const more = faults.length > 10 ? [`… and ${String(faults.length - 10)} more`] : [];
    super(
      `The data cannot be used:\n${[...faults.slice(0, 10), ...more].map((f) => `  ${f}`).join('\n')}`,
    );
    this.name = 'DataError';
  }
}

/** Data comes from anywhere, so nothing about it is certain yet. */
const isSeed = (data: unknown): data is Seed => {
  const accounts = (data as Partial<Seed> | null | undefined)?.accounts;
  return (
    Array.isArray(accounts) &&
    accounts.some((one: unknown) => Object(one) === one && 'profile' in (one as object))
  );
};

/**
 * Returns the seed that a backend begins with. A `Seed` made by `buildAccount` and `buildUser`
 * passes unchanged.
 * @throws DataError for data that does not follow `data.schema.json` or contradicts itself
 */
export function seedFrom(given: Seed | CompanyData): Seed {
  if (isSeed(given)) return given;
  const data = cleanTyped(dataSchema, given) as CompanyData;
  const faults = validate(dataSchema, data).map(
    ({ pointer, message }) => `${placeOf(pointer)}: ${message}`,
  );
  if (faults.length > 0) throw new DataError(faults);
  const contradictions = contradictionsIn(data);
  if (contradictions.length > 0) throw new DataError(contradictions);
  return {
    users: data.users.map(buildUser),
    accounts: data.accounts.map((account) => accountOf(account, data.users)),
  };
}

/** Writes `/accounts/0/billTo/city` as `accounts[0].billTo.city`. */
function placeOf(pointer: string): string {
  const path = pointer.slice(1).split('/').filter(Boolean);
  const place = path.map((part) => (/^\d+$/.test(part) ? `[${part}]` : `.${part}`)).join('');
  return place.replace(/^\./, '') || 'the data';
}

function contradictionsIn({ users, accounts }: CompanyData): string[] {
  const ids = accounts.map(({ accountId }) => accountId);
  const stray = users.flatMap(({ accountId }, index) =>
    ids.includes(accountId)
      ? []
      : [`users[${String(index)}].accountId: There is no account "${accountId}"`],
  );
  return [
    ...stray,
    ...repeated(
      'users',
      'userId',
      users.map(({ userId }) => userId.toLowerCase()),
    ),
    ...repeated('accounts', 'accountId', ids),
    ...accounts.flatMap((account, index) =>
      faultsOf(account, users).map((fault) => `accounts[${String(index)}].${fault}`),
    ),
  ];
}

function faultsOf(account: AccountData, users: readonly UserData[]): string[] {
  const { accountId, currency, timeZone, language, quotes = [] } = account;
  const { invoices = [], creditNotes = [] } = account;
  const faults = [
    ...repeated(
      'invoices',
      'number',
      invoices.map(({ number }) => number),
    ),
    ...faultsOfCredit(invoices, creditNotes),
    ...repeated(
      'quotes',
      'number',
      quotes.map(({ number }) => number),
    ),
  ];
  if (!users.some((user) => user.accountId === accountId)) {
    faults.push(`accountId: Nobody among the users belongs to "${accountId}"`);
  }
  const rejects = (what: string, value: string | undefined, use: (value: string) => unknown) => {
    try {
      if (value !== undefined) use(value);
    } catch {
      faults.push(`${what}: "${value ?? ''}" is not known`);
    }
  };
  rejects('timeZone', timeZone, (zone) => new Intl.DateTimeFormat('en', { timeZone: zone }));
  rejects('language', language, (tag) => new Intl.Locale(tag));
  rejects('currency', currency, (code) => {
    if (!isCurrency(code)) throw new RangeError(code);
  });
  if (faults.length > 0) return faults;
  try {
    accountOf(account, users);
    return [];
  } catch (error) {
    return [`documents: ${error instanceof Error ? error.message : String(error)}`];
  }
}

/** A credit note has a number of its own, and corrects an invoice that is there. */
function faultsOfCredit(
  invoices: readonly InvoiceData[],
  creditNotes: readonly CreditNoteData[],
): string[] {
  const numbers = invoices.map(({ number }) => number);
  const stray = creditNotes.flatMap(({ corrects }, index) =>
    numbers.includes(corrects)
      ? []
      : [`creditNotes[${String(index)}].corrects: There is no invoice "${corrects}"`],
  );
  const own = creditNotes.map(({ number }) => number);
  const taken = own.flatMap((number, index) =>
    numbers.includes(number)
      ? [`creditNotes[${String(index)}].number: "${number}" is an invoice`]
      : [],
  );
  return [...repeated('creditNotes', 'number', own), ...taken, ...stray];
}

const repeated = (list: string, field: string, values: readonly string[]): string[] =>
  values.flatMap((value, index) =>
    values.indexOf(value) < index
      ? [`${list}[${String(index)}].${field}: "${value}" is there twice`]
      : [],
  );

const representative: Profile['representative'] = {
  name: 'Morgan Ellis',
  email: 'morgan.ellis@rescueassist.example',
  phone: '+1 617 555 0178',
};

function accountOf(data: AccountData, users: readonly UserData[]): StoredAccount {
  const { stepUp, quotes = [], invoices = [], creditNotes, ...more } = data;
  const { purchaseOrders = [], paymentMethod, ...rest } = more;
  const contact = users.find(({ accountId }) => accountId === data.accountId);
  const account = buildAccount({
    language: 'en',
    timeZone: 'UTC',
    taxRate: 0,
    taxLabel: 'Tax',
    purchaseOrderThreshold: 2_500_000,
    representative,
    ...rest,
    contact: { userId: contact?.userId ?? '', name: contact?.name ?? '' },
    paymentMethod: {
      kind: paymentMethod?.kind ?? 'check',
      display: paymentMethod?.display ?? {},
      acceptedBrands: ['Visa', 'MasterCard', 'American Express'],
      allowedKinds: ['card', 'bankTransfer', 'check', 'directDebit'],
    },
    purchaseOrders: purchaseOrders.map((order, index) => ({
      purchaseOrderId: `po_${String(index + 1)}`,
      ...order,
    })),
    quotes: (company) =>
      quotes.map((spec) => quote(company, { ...spec, summary: spec.summary ?? summaryOf(spec) })),
    invoices: (company) => invoices.map((spec) => invoice(company, spec)),
    ...(creditNotes && {
      creditNotes: (company) => creditNotes.map((spec) => creditNote(company, spec)),
    }),
  });
  return { ...account, stepUp: stepUp ?? false };
}

const summaryOf = ({ lines }: QuoteData): string =>
  lines.map(({ product, quantity }) => `${String(quantity)} ${product}`).join(', ');
