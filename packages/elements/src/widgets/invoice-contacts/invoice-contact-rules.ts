import type { InvoiceContact } from '@corporate-billing/sdk';

export type ContactFault = 'missing' | 'invalid' | 'duplicate';

// One @, no spaces, a dot inside the domain: enough to catch slips, while only mail itself can tell the rest.
const address = /^[^\s@,;<>"]+@[^\s@,;<>".]+(?:\.[^\s@,;<>".]+)+$/;

/** What keeps an address from being added. Addresses are the same whatever their letters' case. */
export function contactFault(
  email: string,
  contacts: readonly InvoiceContact[],
): ContactFault | undefined {
  const wanted = email.trim();
  if (!wanted) return 'missing';
  if (!address.test(wanted)) return 'invalid';
  const known = contacts.some((contact) => contact.email.toLowerCase() === wanted.toLowerCase());
  return known ? 'duplicate' : undefined;
}

/** The main billing contact first, the others as the API lists them. */
export const inOrder = (contacts: readonly InvoiceContact[]): InvoiceContact[] =>
  [...contacts].sort((a, b) => Number(b.main) - Number(a.main));
