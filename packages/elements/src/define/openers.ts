import { offerWidgets } from '../core/widget-loaders.js';
import { CbInvoice as Invoice } from '../widgets/invoice/invoice.js';
import { CbInvoiceHistory as InvoiceHistory } from '../widgets/invoice-history/invoice-history.js';
import { CbPortal as Portal } from '../widgets/portal/portal.js';
import { tags } from './tags.js';

/** Gives a widget that opens others the table that loads those. */
function opening<C>(widget: C): C {
  offerWidgets(tags);
  return widget;
}

// Marked as pure, so that a bundler drops the table where none of the three is used.
export const CbInvoice = /* @__PURE__ */ opening(Invoice);
export const CbInvoiceHistory = /* @__PURE__ */ opening(InvoiceHistory);
export const CbPortal = /* @__PURE__ */ opening(Portal);
export type CbInvoice = Invoice;
export type CbInvoiceHistory = InvoiceHistory;
export type CbPortal = Portal;
