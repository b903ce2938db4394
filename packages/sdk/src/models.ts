/**
 * The public names of what the contract describes. Amounts are {@link Money} (integer minor
 * units), business dates are `YYYY-MM-DD` strings, instants RFC 3339 in UTC, durations seconds.
 * String unions of answers are open: the API may send a value this version does not know yet.
 */
import type { components } from './generated/openapi.js';
import type { OneOf } from './one-of.js';

type Schemas = components['schemas'];

/** An integer in minor units and its ISO 4217 currency. */
export type Money = Schemas['Money'];
/** A span of days that includes the first and the last. */
export type Period = Schemas['Period'];
/** `YYYY-MM-DD`. It belongs to no time zone and passes through none. */
export type BusinessDate = Schemas['BusinessDate'];
/** This is an RFC 3339 time in UTC. */
export type Instant = Schemas['Instant'];

/** An error answer (RFC 9457) with its stable `code`; `detail` is text, never HTML. */
export type Problem = Schemas['Problem'];
/** The stable codes a problem can have; texts are keyed by them. */
export type ProblemCode = Schemas['ProblemCode'];
/** Names one thing to correct in a request body. */
export type FieldProblem = Schemas['FieldProblem'];

/** Says who is signed in, and for how many seconds. It holds nothing secret. */
export type Session = Schemas['Session'];
/** A bearer token and the seconds it is good for. */
export type Token = Schemas['Token'];
/** Says what a new password must have. It must also differ from the User ID. */
export type PasswordRules = Schemas['PasswordRules'];

/** The corporate account, its people, its limits and what this billing contact may do. */
export type Account = Schemas['Account'];
/** Something a billing contact may be allowed to do. Without it, widgets show and do not offer. */
export type Capability = Schemas['Capability'];
/** The person at the seller who looks after the account. */
export type Representative = Schemas['Representative'];
/** Says how to reach support. */
export type Support = Schemas['Support'];
/** Seats of one product, with term, renewal and the last day to give notice. */
export type Subscription = Schemas['Subscription'];

/** The address on invoices issued from now on. */
export type BillTo = Schemas['BillTo'];
/** An address as it stands on an issued invoice. */
export type BillToAddress = Schemas['BillToAddress'];
/** A changed bill-to address. A {@link BillTo} may be sent back as read. */
export type BillToInput = Schemas['BillToInput'];

/** An address that receives every issued invoice. */
export type InvoiceContact = Schemas['InvoiceContact'];
/** An address to add. */
export type InvoiceContactInput = Schemas['InvoiceContactInput'];
/** What `invoiceContacts.update` takes. */
export type InvoiceContactUpdate = Schemas['InvoiceContactUpdate'];
/** What the mails of invoices to an address carry. */
export type InvoiceAttachment = Schemas['InvoiceAttachment'];

/** The payment method on file and what it may be changed to. */
export type PaymentMethod = Schemas['PaymentMethod'];
/** It is a card, a bank transfer, a check or a direct debit. */
export type PaymentMethodKind = Schemas['PaymentMethodKind'];
/** The part of a method that may be shown; it is empty for bank transfer and check. */
export type PaymentMethodDisplay = Schemas['PaymentMethodDisplay'];
/** A card brand by its own name, shown as it is. */
export type CardBrand = Schemas['CardBrand'];
/** The consent a direct debit stands on. */
export type Mandate = Schemas['Mandate'];
/** Somebody agrees to this text before a direct debit. */
export type MandateOffer = Schemas['MandateOffer'];
/** A new payment method: a token of the payment provider, or a kind that needs none. */
export type PaymentMethodInput = OneOf<Schemas['PaymentMethodInput']>;

/** Says where to send a bank transfer or a check, and the exact reference to quote. */
export type Remittance = Schemas['Remittance'];

/** A purchase order. "Expiring" is derived: within 60 days. */
export type PurchaseOrder = Schemas['PurchaseOrder'];
/** Tells whether a purchase order is still good. */
export type PurchaseOrderState = Schemas['PurchaseOrderState'];
/** A purchase order to add. */
export type PurchaseOrderInput = Schemas['PurchaseOrderInput'];
/** A changed purchase order. A {@link PurchaseOrder} may be sent back as read. */
export type PurchaseOrderUpdate = Schemas['PurchaseOrderUpdate'];

/** A quote as it stands in the list. */
export type Quote = Schemas['Quote'];
/** One quote with its lines, its terms and, once decided, its decision. */
export type QuoteDetails = Schemas['QuoteDetails'];
/** One product of a quote. */
export type QuoteLine = Schemas['QuoteLine'];
/** Only a pending quote can be decided. */
export type QuoteStatus = Schemas['QuoteStatus'];
/** The text the signer agrees to. */
export type QuoteConsent = Schemas['QuoteConsent'];
/** Says who decided, when, and why. */
export type QuoteDecision = Schemas['QuoteDecision'];
/** An acceptance sends this body. */
export type QuoteAcceptance = Schemas['QuoteAcceptance'];
/** A rejection sends this body. */
export type QuoteRejection = Schemas['QuoteRejection'];
/** Says why a quote is rejected. */
export type RejectionReason = Schemas['RejectionReason'];
/**
 * The result of an acceptance: the order's number and, where it is issued at once, the invoice's.
 */
export type QuoteOrder = Schemas['QuoteOrder'];

/** An invoice as it stands in the list. */
export type Invoice = Schemas['Invoice'];
/** One invoice with its lines, its payments and its bill-to as issued. */
export type InvoiceDetails = Schemas['InvoiceDetails'];
/** One service of an invoice. */
export type InvoiceLine = Schemas['InvoiceLine'];
/** An invoice is paid if and only if its balance is zero. */
export type InvoiceStatus = Schemas['InvoiceStatus'];
/** Tells an invoice from a credit note. */
export type InvoiceKind = Schemas['InvoiceKind'];
/** A format of an invoice's files. */
export type DocumentFormat = Schemas['DocumentFormat'];
/** A file of an invoice: what it is good for, and the digest of its bytes. */
export type InvoiceDocument = Schemas['InvoiceDocument'];
/** What was charged at one rate of tax. */
export type TaxLine = Schemas['TaxLine'];
/** How something is taxed, by UNCL 5305. */
export type TaxCategory = Schemas['TaxCategory'];
/** What is taken off the subtotal. */
export type Discount = Schemas['Discount'];
/** The company that sells and bills. */
export type Seller = Schemas['Seller'];
/** A number under which a tax office knows a company. */
export type TaxNumber = Schemas['TaxNumber'];
/** The billing contact printed on an invoice. */
export type BillingContact = Schemas['BillingContact'];

/** Describes a payment made on an invoice, with any outcome. */
export type Payment = Schemas['Payment'];
/** `processing` is shown as such; `authentication-required` asks for the bank's challenge. */
export type PaymentStatus = Schemas['PaymentStatus'];
/** The card or account that a payment was made with. */
export type PaymentSource = Schemas['PaymentSource'];
/** A payment to make: an amount and a new card's token, or the card on file. */
export type PaymentInput = OneOf<Schemas['PaymentInput']>;
/** A payment of several invoices: what each gets, and a new card's token, or the card on file. */
export type PaymentsInput = OneOf<Schemas['PaymentsInput']>;
/** The part of a payment that goes to one invoice. */
export type Allocation = Schemas['Allocation'];
/** Says why a payment failed; nothing was charged. */
export type FailureCode = Schemas['FailureCode'];
/** The payment provider gives this result of the bank's challenge. */
export type PaymentConfirmation = Schemas['PaymentConfirmation'];

/** What the account owes by age, and what happened since a day. */
export type Statement = Schemas['Statement'];
/** Open invoices by the days since they were due. */
export type AgedBalance = Schemas['AgedBalance'];
/** An invoice that is not paid, or a credit note with credit left. */
export type OpenItem = Schemas['OpenItem'];
/** An invoice, a credit note or a payment, with the balance after it. */
export type StatementEntry = Schemas['StatementEntry'];

/** Something that may be asked of Corporate Account Services. */
export type RequestTopic = Schemas['RequestTopic'];
/** The topics this version knows by name. */
export type RequestTopicId = Schemas['RequestTopicId'];
/** Topics are grouped by category. */
export type RequestCategory = Schemas['RequestCategory'];
/** A field that a topic requires. */
export type RequestNeed = Schemas['RequestNeed'];
/** A request of this account. */
export type ServiceRequest = Schemas['ServiceRequest'];
/** The progress of a request. */
export type ServiceRequestStatus = Schemas['ServiceRequestStatus'];
/** A request with its attachments and, once there is one, its answer. */
export type ServiceRequestDetails = Schemas['ServiceRequestDetails'];
/** What Corporate Account Services answered. */
export type RequestAnswer = Schemas['RequestAnswer'];
/** A file of a request or of its answer. */
export type Attachment = Schemas['Attachment'];
/** A request to submit. */
export type RequestInput = Schemas['RequestInput'];
