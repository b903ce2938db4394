import type { InvoiceContact } from '@corporate-billing/sdk';
import { cleanText, isEmailAddress, isSameAddress } from '@corporate-billing/sdk/rules';

export type ContactFault = 'missing' | 'invalid' | 'duplicate';

/** What keeps an address from being added. Addresses are the same whatever their letters' case. */
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

/** The main billing contact first, the others as the API lists them. */
export const inOrder = (contacts: readonly InvoiceContact[]): InvoiceContact[] =>
  [...contacts].sort((a, b) => Number(b.main) - Number(a.main));
