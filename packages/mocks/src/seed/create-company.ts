/** Makes believable companies of your own: many invoices, any currency, edge cases by name. */
import { minorUnits } from '@corporate-billing/sdk/rules';
import { isBusinessDate } from '../contract/validation.js';
import { sha256 } from '../state/hash.js';
import type { CompanyData, InvoiceData, QuoteData } from './data.js';
import { card, cases, companyCases, type CompanyCase, type Setting } from './company-cases.js';
import { usualIn } from './country-defaults.js';
import { addDays, addYears } from './dates.js';
import type { LineSpec } from './lines.js';
import { demoPassword } from './index.js';

/** What a company is made of; whatever is left out is chosen. */
export interface CompanyOptions {
  /** The name; `Globex Corporation` unless given. */
  readonly company?: string;
  /** The User ID of the person who may sign in, with the demo's password; `globex-billing` unless given. */
  readonly userId?: string;
  /** ISO 3166-1 alpha-2; `US` unless given. */
  readonly country?: string;
  /** ISO 4217; the country's own unless given. */
  readonly currency?: string;
  /** The BCP 47 tag of the account's language; `en` unless given. */
  readonly language?: string;
  /** The business date around which everything happened; the mock clock's usual day unless given. */
  readonly today?: string;
  /** How many invoices there are, the cases included; 20 unless given. */
  readonly invoices?: number;
  /** How many quotes wait for a decision; 1 unless given. */
  readonly quotes?: number;
  /** Situations that one invoice or quote each is in, from the newest on. */
  readonly cases?: readonly CompanyCase[];
}

/** Prices in whole units of the currency. */
const products: readonly (readonly [name: string, price: number])[] = [
  ['RescueAssist Corporate, licenses', 396],
  ['RescueAssist Mobile, licenses', 99],
  ['RescueAssist Insights, licenses', 179],
  ['RescueAssist Remote Access, licenses', 160],
];

/**
 * Makes a believable company in plain data: for `createMockBackend({ data })`, or as JSON for
 * `serve --company`. The same options give the same company.
 *
 *     const data = createCompany({ country: 'DE', invoices: 40, cases: ['overdue', 'partly-paid'] });
 *     const backend = createMockBackend({ data });
 *     await backend.signInAs('globex-billing');
 *
 * @throws RangeError for what cannot be: a count, a country, a day, a language, a case that does not exist
 */
export function createCompany(options: CompanyOptions = {}): CompanyData {
  const { company = 'Globex Corporation', userId = 'globex-billing', country = 'US' } = options;
  const { today = '2026-06-15', invoices = 20, quotes = 1 } = options;
  const { language = 'en' } = options;
  const wanted = options.cases ?? [];
  check('invoices', invoices);
  check('quotes', quotes);
  checkText('country', country, /^[A-Z]{2}$/.test(country), 'a code such as DE');
  checkText('today', today, isBusinessDate(today), 'a day such as 2026-06-15');
  checkText('language', language, isLanguage(language), 'a tag such as fr or pt-BR');
  const strange = wanted.find((name) => !Object.hasOwn(cases, name));
  if (strange !== undefined) {
    throw new RangeError(`There is no case "${strange}". There are: ${companyCases.join(', ')}.`);
  }
  const place = usualIn(country);
  const currency = options.currency ?? place.currency;
  const choose = chooser(`${company} ${country} ${currency}`);
  const line = lineMaker(currency, choose);
  const [taxRate, taxLabel] = place.tax;
  const email = 'accounts.payable@globex.example';
  return {
    users: [{ userId, accountId: 'globex', name: 'Robin Keller', email, password: demoPassword }],
    accounts: [
      {
        accountId: 'globex',
        company,
        currency,
        language,
        timeZone: place.timeZone,
        taxRate,
        taxLabel,
        billTo: {
          addressLines: ['12 Example Street'],
          city: place.city,
          ...(place.region !== undefined && { region: place.region }),
          ...(place.postalCode !== undefined && { postalCode: place.postalCode }),
          country,
          phone: place.phone,
          email,
        },
        invoiceContacts: [email],
        paymentMethod: {
          kind: 'card',
          display: { brand: 'Visa', last4: '4242', expiryMonth: 12, expiryYear: 2030 },
        },
        invoices: Array.from({ length: Math.max(invoices, wanted.length) }, (_each, index) =>
          invoiceOf(index, today, line, wanted[index]),
        ),
        quotes: Array.from({ length: quotes }, (_each, index) => quoteOf(index, today, line)),
      },
    ],
  };
}

function check(name: string, count: number): void {
  if (Number.isSafeInteger(count) && count >= 0 && count <= 10_000) return;
  throw new RangeError(`"${name}" is ${String(count)}: it must be a whole number up to 10000.`);
}

function checkText(name: string, text: string, isRight: boolean, wanted: string): void {
  if (!isRight) throw new RangeError(`"${name}" is "${text}": it must be ${wanted}.`);
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** Returns whole numbers below a limit that look chosen and are the same every time. */
function chooser(text: string): (limit: number) => number {
  let count = 0;
  return (limit) => parseInt(sha256(`${text} ${String(++count)}`).slice(0, 8), 16) % limit;
}

/** Prices have the currency's own digits: a yen has none, but no price is 396 yen either. */
function lineMaker(currency: string, choose: (limit: number) => number) {
  const unit = 10 ** Math.max(2, minorUnits(currency));
  return (quantity = 1 + choose(12)): LineSpec => {
    const [product, price] = products[choose(products.length)] ?? ['RescueAssist', 100];
    return { product, quantity, unitPrice: price * unit };
  };
}

/** The newest is a week old and open; those before it, one each four weeks, were paid in time. */
function invoiceOf(
  index: number,
  today: string,
  line: Setting['line'],
  wanted: CompanyCase | undefined,
): InvoiceData {
  const usual = addDays(today, -7 - index * 28);
  const number = `INV-${usual.slice(0, 4)}-${String(9_999 - index).padStart(4, '0')}`;
  const chosen: Partial<InvoiceData> = wanted ? cases[wanted]({ number, today, line }) : {};
  const issued = chosen.issued ?? (wanted ? addDays(today, -7) : usual);
  const paid = { at: `${addDays(issued, 20)}T12:00:00Z`, source: card };
  return {
    number,
    issued,
    lines: [line(), ...(index % 3 === 0 ? [line()] : [])],
    period: { start: issued, end: addDays(addYears(issued, 1), -1) },
    payments: wanted || index === 0 ? [] : [paid],
    ...chosen,
  };
}

function quoteOf(index: number, today: string, line: Setting['line']): QuoteData {
  const issued = addDays(today, -3 - index);
  const start = addDays(today, 30);
  return {
    number: `Q-${today.slice(0, 4)}-${String(index + 1).padStart(4, '0')}`,
    issued,
    lines: [line(), line()],
    contractPeriod: { start, end: addDays(addYears(start, 1), -1) },
  };
}
