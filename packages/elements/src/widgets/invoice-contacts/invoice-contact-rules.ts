import type { InvoiceContact } from '@corporate-billing/sdk';
import { cleanText, isEmailAddress, isSameAddress } from '@corporate-billing/sdk/rules';

export type ContactFault = 'missing' | 'invalid' | 'duplicate';

/** Says what keeps an address from being added. Case does not distinguish addresses. */
export function contactFault(
  email: string,
  contacts: readonly InvoiceContact[],
): ContactFault | undefined {
  const wanted = cleanText(email);
  if (!wanted) return 'missing';
  if (!isEmailAddress(wanted)) return 'invalid';
  const known = contacts.some((contact) => isSameAddress(contact.email, wanted));
  return known ? 'duplicate' : undefined;
}

/** Puts the main billing contact first, and leaves the others in the API's order. */
export const inOrder = (contacts: readonly InvoiceContact[]): InvoiceContact[] =>
  [...contacts].sort((a, b) => Number(b.main) - Number(a.main));
