import { text } from '../../i18n/text.js';

/** Holds the English of what the mails of invoices carry. */
export const contactAttachmentsWords = {
  attachment: 'Attachment',
  link: 'None, only a link',
  pdf: 'PDF',
  pdfAndXml: 'PDF and XML',
  hint: 'XML is the invoice as data, for accounting software.',
  asLink: 'Invoices as a link',
  asPdf: 'Invoices as PDF',
  asPdfAndXml: 'Invoices as PDF and XML',
  asOther: 'Invoices as {format}',
  change: 'Change',
  changeOf: text('Change the attachment for {email}', 'email'),
  heading: 'Invoices sent to {email}',
  saved: 'The attachment for {email} was changed.',
  saveFailed: 'The attachment was not changed',
  notOffered: 'Choose one of the attachments that are left: your account no longer has this one',
};
export type ContactAttachmentsWords = typeof contactAttachmentsWords;
