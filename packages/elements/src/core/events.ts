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

/** Names the tabs of `<cb-portal>`, as `tab` attribute values and in `cb-navigate`. */
export type PortalTab =
  'overview' | 'quotes' | 'invoices' | 'payment-method' | 'purchase-orders' | 'services';

/** The destination of `cb-navigate`. `request` prefills a request to Corporate Account Services. */
export interface NavigateDetail {
  tab: PortalTab;
  /** The number of the quote or invoice to open, where the tab shows one. */
  number?: string;
  /** Shows the invoices of this status alone. */
  filter?: 'open' | 'overdue' | 'partial' | 'processing' | 'paid' | 'credit';
  /** Opens the form there: `true`, or which one (the `purchaseOrderId`). */
  edit?: boolean | string;
  /** Names the part beside the tabs that is meant: the billing address to edit. */
  part?: 'bill-to';
  /** Prefills the `services` tab with where the person came from. */
  request?: { topic?: string; details?: string; invoiceNumber?: string; quoteNumber?: string };
}

/** Maps each event a widget fires to its `detail`. Details hold models, never a secret. */
export interface CbEvents {
  'cb-signed-in': { session: Session };
  'cb-signed-out': Record<string, never>;
  'cb-session-expired': Record<string, never>;
  'cb-password-changed': Record<string, never>;
  'cb-quote-accepted': { quote: Quote; orderNumber: string };
  'cb-quote-rejected': { quote: Quote };
  'cb-invoice-opened': { invoiceNumber: string };
  'cb-invoice-paid': { invoiceNumber: string; payment: Payment };
  /** Paying has taken the place of the invoice. */
  'cb-pay-opened': { invoiceNumber: string; invoiceNumbers: readonly string[] };
  /**
   * The person has finished paying, or left it: the widget that opened `cb-pay-invoice` takes its
   * place back.
   */
  'cb-pay-closed': { invoiceNumber: string };
  'cb-payment-method-saved': { paymentMethod: PaymentMethod };
  'cb-bill-to-saved': { billTo: BillTo };
  'cb-invoice-contact-added': { contact: InvoiceContact };
  'cb-invoice-contact-changed': { contact: InvoiceContact };
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

/** Types the events for `addEventListener`. */
export type CbEventMap = { [K in keyof CbEvents]: CustomEvent<CbEvents[K]> };
