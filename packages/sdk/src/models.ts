/**
 * The public names of what the contract describes. Amounts are {@link Money} (integer minor
 * units), business dates are `YYYY-MM-DD` strings, instants RFC 3339 in UTC, durations seconds.
 * String unions of answers are open: the API may send a value this version does not know yet.
 */
import type { components } from './generated/openapi.js';

type Schemas = components['schemas'];

/** An integer in minor units and its ISO 4217 currency. */
export type Money = Schemas['Money'];
/** From the first through the last day. */
export type Period = Schemas['Period'];
/** `YYYY-MM-DD`. It belongs to no time zone and passes through none. */
export type BusinessDate = Schemas['BusinessDate'];
/** RFC 3339 in UTC. */
export type Instant = Schemas['Instant'];

/** An error answer (RFC 9457) with its stable `code`; `detail` is text, never HTML. */
export type Problem = Schemas['Problem'];
/** The stable codes a problem can have; texts are keyed by them. */
export type ProblemCode = Schemas['ProblemCode'];
/** One thing to correct in a request body. */
export type FieldProblem = Schemas['FieldProblem'];

/** Who is signed in, and for how many seconds. Holds nothing secret. */
export type Session = Schemas['Session'];
/** A bearer token and the seconds it is good for. */
export type Token = Schemas['Token'];
/** What a new password must have. It must also differ from the User ID. */
export type PasswordRules = Schemas['PasswordRules'];

/** The corporate account, its people, its limits and what this billing contact may do. */
export type Account = Schemas['Account'];
/** Something a billing contact may be allowed to do. Without it, widgets show and do not offer. */
export type Capability = Schemas['Capability'];
/** The person at the seller who looks after the account. */
export type Representative = Schemas['Representative'];
/** How to reach support. */
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

/** The payment method on file and what it may be changed to. */
export type PaymentMethod = Schemas['PaymentMethod'];
/** Card, bank transfer, check or direct debit. */
export type PaymentMethodKind = Schemas['PaymentMethodKind'];
/** What may be shown of a method; empty for bank transfer and check. */
export type PaymentMethodDisplay = Schemas['PaymentMethodDisplay'];
/** A card brand by its own name, shown as it is. */
export type CardBrand = Schemas['CardBrand'];
/** The consent a direct debit stands on. */
export type Mandate = Schemas['Mandate'];
/** The text to agree to before a direct debit. */
export type MandateOffer = Schemas['MandateOffer'];
/** A new payment method: a token of the payment provider, or a kind that needs none. */
export type PaymentMethodInput = Schemas['PaymentMethodInput'];

/** Where to send a bank transfer or a check, and the exact reference to quote. */
export type Remittance = Schemas['Remittance'];

/** A purchase order. "Expiring" is derived: within 60 days. */
export type PurchaseOrder = Schemas['PurchaseOrder'];
/** Whether a purchase order is still good. */
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
/** Who decided, when, and why. */
export type QuoteDecision = Schemas['QuoteDecision'];
/** What accepting takes. */
export type QuoteAcceptance = Schemas['QuoteAcceptance'];
/** What rejecting takes. */
export type QuoteRejection = Schemas['QuoteRejection'];
/** Why a quote was rejected. */
export type RejectionReason = Schemas['RejectionReason'];
/** What accepting gives: the order's number and, where it is issued at once, the invoice's. */
export type QuoteOrder = Schemas['QuoteOrder'];

/** An invoice as it stands in the list. */
export type Invoice = Schemas['Invoice'];
/** One invoice with its lines, its payments and its bill-to as issued. */
export type InvoiceDetails = Schemas['InvoiceDetails'];
/** One service of an invoice. */
export type InvoiceLine = Schemas['InvoiceLine'];
/** Paid if and only if the balance is nothing. */
export type InvoiceStatus = Schemas['InvoiceStatus'];
/** The company that sells and bills. */
export type Seller = Schemas['Seller'];
/** A number under which a tax office knows a company. */
export type TaxNumber = Schemas['TaxNumber'];
/** The billing contact printed on an invoice. */
export type BillingContact = Schemas['BillingContact'];

/** A payment made on an invoice, whatever became of it. */
export type Payment = Schemas['Payment'];
/** `processing` is shown as such; `authentication-required` asks for the bank's challenge. */
export type PaymentStatus = Schemas['PaymentStatus'];
/** What a payment was made with. */
export type PaymentSource = Schemas['PaymentSource'];
/** A payment to make: an amount and a new card's token, or the card on file. */
export type PaymentInput = Schemas['PaymentInput'];
/** What the payment provider gave after the bank's challenge. */
export type PaymentConfirmation = Schemas['PaymentConfirmation'];

/** Something that may be asked of Corporate Account Services. */
export type RequestTopic = Schemas['RequestTopic'];
/** The topics this version knows by name. */
export type RequestTopicId = Schemas['RequestTopicId'];
/** What topics are grouped by. */
export type RequestCategory = Schemas['RequestCategory'];
/** A field a topic cannot do without. */
export type RequestNeed = Schemas['RequestNeed'];
/** A request of this account. */
export type ServiceRequest = Schemas['ServiceRequest'];
/** How far a request has come. */
export type ServiceRequestStatus = Schemas['ServiceRequestStatus'];
/** A request to submit. */
export type RequestInput = Schemas['RequestInput'];
