/** Reads invoices and mails copies of them. */
import {
  invoiceDetails,
  invoiceSummary,
  invoicesBefore,
  isPlace,
  issuedTo,
  paymentViews,
} from '../rules/invoice-rules.js';
import type { InvoiceDetails } from '@corporate-billing/sdk';
import { problem } from '../contract/problem.js';
import { mailText } from '../rules/mail-words.js';
import { countMail } from '../request/rate-limit.js';
import { isKey } from '../request/idempotency.js';
import { invalid } from './invalid.js';
import { fileOf, withDocuments } from './invoice-documents.js';
import { labelLanguages, remittanceIn } from '../seed/remittance.js';
import { mailInvoice } from './invoice-mails.js';
import type { StoredAccount, StoredInvoice } from '../state/model.js';
import type { Context, Handlers } from '../request/operation.js';

/** Another account's number answers exactly like an unknown one. */
export function findInvoice(account: StoredAccount, invoiceNumber: string): StoredInvoice {
  const found = issuedTo(account).find((each) => each.invoiceNumber === invoiceNumber);
  if (!found) throw problem('not-found');
  return found;
}

const shownInPortal = 20;
const mostOnAPage = 100;

/** Reads the parameters of a page. The portal, which is signed in by cookie, has none. */
function pageAskedFor({ query, session }: Context<'listInvoices'>): {
  readonly before: string | undefined;
  readonly most: number;
} {
  const { before, limit } = query as Readonly<Record<string, string>>;
  if (before === undefined && limit === undefined) return { before, most: shownInPortal };
  if (session.kind !== 'bearer') {
    throw problem('forbidden', {
      detail: 'Only a program with a bearer token reads older invoices.',
    });
  }
  if (before !== undefined && !isPlace(before)) {
    throw invalid('/before', 'unknown', 'Must be `next` of an earlier answer');
  }
  const most = limit === undefined ? shownInPortal : Number(/^\d{1,3}$/.exec(limit)?.[0]);
  if (!(most >= 1 && most <= mostOnAPage)) {
    throw invalid('/limit', 'not-allowed', `Must be a number from 1 to ${String(mostOnAPage)}`);
  }
  return { before, most };
}

/** Says what language the document is in, and labels its bank details in the reader's. */
const spoken = (details: InvoiceDetails, own: string, language: string): InvoiceDetails => ({
  ...details,
  language: own,
  ...(details.remittance && { remittance: remittanceIn(details.remittance, language) }),
});

export const invoiceOperations = {
  listInvoices(context) {
    const { account, today, session } = context;
    const { before, most } = pageAskedFor(context);
    const { found, next } = invoicesBefore(issuedTo(account), before, most);
    const items = found.map((each) => invoiceSummary(each, today));
    const isProgram = session.kind === 'bearer';
    return { status: 200, body: { items, ...(isProgram && next !== undefined && { next }) } };
  },

  getInvoice(context) {
    const { account, params, today } = context;
    const found = invoiceDetails(findInvoice(account, params.invoiceNumber), today);
    const own = account.profile.language;
    const language = found.remittance ? context.language(labelLanguages) : own;
    const answer = { status: 200, body: spoken(found, own, language), language };
    if (!found.documentFormats) return answer;
    // The files are written in the account's language, whoever reads the answer.
    const [invoice, profile] = structuredClone([found, account.profile] as const);
    const complete = async () => spoken(await withDocuments(invoice, profile), own, language);
    return { ...answer, complete };
  },

  getInvoiceDocument({ account, params, today }) {
    const found = findInvoice(account, params.invoiceNumber);
    const [invoice, profile] = structuredClone([
      invoiceDetails(found, today),
      account.profile,
    ] as const);
    const file = fileOf(invoice, profile, params.format);
    if (!file) throw problem('not-found');
    return { status: 200, digested: true, ...file };
  },

  getInvoicePdf({ account, params, today }) {
    const found = findInvoice(account, params.invoiceNumber);
    const invoice = structuredClone(invoiceDetails(found, today));
    const profile = structuredClone(account.profile);
    return {
      status: 200,
      fileName: `${invoice.invoiceNumber}.pdf`,
      render: async () => (await import('../pdf/invoice.js')).invoicePdf(invoice, profile),
    };
  },

  listPayments({ account, params, query }) {
    const { payments } = findInvoice(account, params.invoiceNumber);
    const wanted = query.key;
    if (wanted !== undefined && !isKey(wanted)) {
      throw invalid('/key', 'format', 'Must be an idempotency key');
    }
    const found = payments.filter(({ key }) => wanted === undefined || key === wanted);
    return { status: 200, body: { items: paymentViews(found) } };
  },

  sendInvoiceCopy(context) {
    const invoice = findInvoice(context.account, context.params.invoiceNumber);
    const { invoiceNumber } = invoice;
    const { language } = context.account.profile;
    countMail(context, 'invoice-copy', invoiceNumber);
    mailInvoice(context, invoice, {
      kind: 'invoice-copy',
      subject: mailText(language, 'copy', { number: invoiceNumber }),
      attached: mailText(language, 'copyAttached', { number: invoiceNumber }),
      linked: mailText(language, 'copyLinked', { number: invoiceNumber }),
    });
    return { status: 202 };
  },
} satisfies Handlers;
