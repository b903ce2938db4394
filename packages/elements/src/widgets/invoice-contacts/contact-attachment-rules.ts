import type { Account, InvoiceAttachment, InvoiceContact } from '@corporate-billing/sdk';

/** A contact whose attachment may be changed: the API says which version of it was read. */
export type ChangeableContact = InvoiceContact & { readonly etag: string };

/** Lists what the mails of an account may carry; nothing where nobody may choose. */
export function attachmentsOf({ invoiceAttachments }: Account): readonly InvoiceAttachment[] {
  const listed: unknown = invoiceAttachments;
  if (!Array.isArray(listed)) return [];
  return listed.filter((each): each is InvoiceAttachment => typeof each === 'string');
}

/** Every mail carried the PDF before there was a choice. */
export const attachmentOf = ({ attachment }: Partial<InvoiceContact>): InvoiceAttachment =>
  typeof attachment === 'string' ? attachment : 'pdf';

/** Tells whether there is another attachment to choose for this contact. */
export const isChangeable = (
  contact: InvoiceContact,
  offered: readonly InvoiceAttachment[],
): contact is ChangeableContact =>
  typeof contact.etag === 'string' && offered.some((each) => each !== attachmentOf(contact));

/** What is chosen now can be kept, even where the account no longer offers it. */
export const choicesFor = (
  offered: readonly InvoiceAttachment[],
  chosen: InvoiceAttachment,
): readonly InvoiceAttachment[] => [...new Set([...offered, chosen])];
