/**
 * Builds one company from its parts, with the usual defaults, for the demo and for your own data.
 */
import type {
  StoredAccount,
  StoredContact,
  StoredInvoice,
  StoredPaymentMethod,
  StoredPurchaseOrder,
  StoredQuote,
  StoredUser,
} from '../state/model.js';
import { hashPassword } from '../state/hash.js';
import { money, type Company } from './company.js';
import { bankDetails } from './remittance.js';
import { sellerFor, taxNumber, type TaxNumberSpec } from './seller.js';
import { consentText } from './texts.js';

export type Profile = StoredAccount['profile'];

/** All capabilities. */
const allCapabilities: StoredUser['capabilities'] = [
  'quotes.decide',
  'invoices.pay',
  'paymentMethod.edit',
  'billTo.edit',
  'contacts.edit',
  'purchaseOrders.edit',
  'requests.submit',
];

/** Who receives invoices: an address, which gets the PDF, or one with what was chosen for it. */
export type ContactSpec = string | Pick<StoredContact, 'email' | 'attachment'>;

export interface AccountSpec {
  readonly accountId: string;
  readonly company: string;
  readonly currency: string;
  /** This is a BCP 47 tag. */
  readonly language: string;
  /** An IANA name; business days are judged in this zone. */
  readonly timeZone: string;
  /** The rate in hundredths of a percent. */
  readonly taxRate: number;
  /** The tax as it is printed: `Sales tax, 8.25%`. */
  readonly taxLabel: string;
  /** A payment that names no invoice quotes this; the account's id unless given. */
  readonly reference?: string;
  /** Minor units. Orders above it need a purchase order number where no card is on file. */
  readonly purchaseOrderThreshold: number;
  readonly representative: Profile['representative'];
  /** Says when support answers, in the account's language. */
  readonly supportHours?: string;
  readonly billTo: Omit<StoredAccount['billTo'], 'company' | 'contactName'>;
  readonly contact: { readonly userId: string; readonly name: string };
  /** Invoices show these; none unless given. */
  readonly taxNumbers?: readonly TaxNumberSpec[];
  /** Invoices name this as well, `04011000-1234512345-06`. */
  readonly buyerReference?: string;
  readonly paymentMethod: StoredPaymentMethod;
  readonly subscriptions?: Profile['subscriptions'];
  readonly invoiceContacts?: readonly ContactSpec[];
  readonly purchaseOrders?: readonly StoredPurchaseOrder[];
  readonly quotes?: (company: Company) => StoredQuote[];
  readonly invoices?: (company: Company) => StoredInvoice[];
  readonly creditNotes?: (company: Company) => StoredInvoice[];
  readonly requests?: StoredAccount['requests'];
  readonly attachments?: StoredAccount['attachments'];
}

const support = {
  email: 'billing@rescueassist.example',
  phone: '+1 617 555 0100',
  url: 'https://support.rescueassist.example/billing',
};

/** Builds the account with everything it holds; the first invoice contact is the main one. */
export function buildAccount(spec: AccountSpec): StoredAccount {
  const company = companyOf(spec);
  return {
    profile: profileOf(spec),
    stepUp: false,
    billTo: company.billTo,
    invoiceContacts: (spec.invoiceContacts ?? []).map((contact, index) => ({
      contactId: `c_${String(index + 1)}`,
      main: index === 0,
      ...(typeof contact === 'string' ? { email: contact } : contact),
    })),
    purchaseOrders: (spec.purchaseOrders ?? []).map((order) => ({ ...order })),
    paymentMethod: structuredClone(spec.paymentMethod),
    remittance: company.remittance,
    seller: company.seller,
    taxNumbers: [...company.taxNumbers],
    taxRate: spec.taxRate,
    ...(spec.buyerReference !== undefined && { buyerReference: spec.buyerReference }),
    quotes: spec.quotes?.(company) ?? [],
    invoices: spec.invoices?.(company) ?? [],
    ...(spec.creditNotes && { creditNotes: spec.creditNotes(company) }),
    requests: structuredClone(spec.requests ?? []),
    ...(spec.attachments && { attachments: structuredClone(spec.attachments) }),
  };
}

function profileOf(spec: AccountSpec): Profile {
  return {
    accountId: spec.accountId,
    company: spec.company,
    country: spec.billTo.country,
    currency: spec.currency,
    language: spec.language,
    timeZone: spec.timeZone,
    billingFrequency: 'annual',
    purchaseOrderThreshold: money(spec.purchaseOrderThreshold, spec.currency),
    contactLimit: 5,
    representative: { ...spec.representative },
    support: { ...support, ...(spec.supportHours && { hours: spec.supportHours }) },
    subscriptions: structuredClone(spec.subscriptions ?? []),
  };
}

function companyOf(spec: AccountSpec): Company {
  return {
    currency: spec.currency,
    taxRate: spec.taxRate,
    taxLabel: spec.taxLabel,
    language: spec.language,
    ...(spec.buyerReference !== undefined && { buyerReference: spec.buyerReference }),
    billTo: { company: spec.company, contactName: spec.contact.name, ...spec.billTo },
    contact: spec.contact,
    representative: spec.representative,
    remittance: bankDetails(spec, spec.reference ?? spec.accountId),
    seller: sellerFor(spec),
    taxNumbers: (spec.taxNumbers ?? []).map((number) => taxNumber(spec.language, number)),
    consent: consentText(spec.company, spec.language),
  };
}

/** Builds a person who may sign in; without `password`, the person has to set one first. */
export function buildUser(
  spec: Omit<StoredUser, 'passwordHash' | 'capabilities'> & {
    readonly password?: string;
    readonly capabilities?: StoredUser['capabilities'];
  },
): StoredUser {
  const { password, capabilities = allCapabilities, ...person } = spec;
  return {
    ...person,
    capabilities: [...capabilities],
    ...(password !== undefined && { passwordHash: hashPassword(spec.userId, password) }),
  };
}
