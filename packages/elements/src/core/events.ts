import type {
  BillTo,
  BillingError,
  InvoiceContact,
  Payment,
  PaymentMethod,
  PurchaseOrder,
  Quote,
  ServiceRequest,
  Session,
} from '@corporate-billing/sdk';

/** The tabs of `<cb-portal>`, as `tab` attribute values and in `cb-navigate`. */
export type PortalTab =
  'overview' | 'quotes' | 'invoices' | 'payment-method' | 'purchase-orders' | 'services';

/** What `cb-navigate` asks for. `request` prefills a request to Corporate Account Services. */
export interface NavigateDetail {
  tab: PortalTab;
  /** Quote or invoice number to open, where the tab shows one. */
  number?: string;
  /** Of the invoices, those of one standing alone. */
  filter?: 'open' | 'overdue' | 'partial' | 'processing' | 'paid';
  /** The form to open there: `true`, or which one (the `purchaseOrderId`). */
  edit?: boolean | string;
  /** What stands beside the tabs, where that is meant: the billing address to edit. */
  part?: 'bill-to';
  /** Prefill for the `services` tab: where the person came from. */
  request?: { topic?: string; details?: string; invoiceNumber?: string; quoteNumber?: string };
}

/** `detail` of every event a widget fires, by event name. Details hold models, never a secret. */
export interface CbEvents {
  'cb-signed-in': { session: Session };
  'cb-signed-out': Record<string, never>;
  'cb-session-expired': Record<string, never>;
  'cb-password-changed': Record<string, never>;
  'cb-quote-accepted': { quote: Quote; orderNumber: string };
  'cb-quote-rejected': { quote: Quote };
  'cb-invoice-opened': { invoiceNumber: string };
  'cb-invoice-paid': { invoiceNumber: string; payment: Payment };
  /** The person is done with paying, or left it: whoever opened `cb-pay-invoice` takes its place back. */
  'cb-pay-opened': { invoiceNumber: string };
  'cb-pay-closed': { invoiceNumber: string };
  'cb-payment-method-saved': { paymentMethod: PaymentMethod };
  'cb-bill-to-saved': { billTo: BillTo };
  'cb-invoice-contact-added': { contact: InvoiceContact };
  'cb-invoice-contact-removed': { contact: InvoiceContact };
  'cb-purchase-order-saved': { purchaseOrder: PurchaseOrder };
  'cb-request-submitted': { request: ServiceRequest };
  'cb-error': { error: BillingError | Error };
  'cb-navigate': NavigateDetail;
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merging is how the DOM's map is extended
  interface GlobalEventHandlersEventMap extends CbEventMap {}
}

/** The events as `addEventListener` sees them. */
export type CbEventMap = { [K in keyof CbEvents]: CustomEvent<CbEvents[K]> };
