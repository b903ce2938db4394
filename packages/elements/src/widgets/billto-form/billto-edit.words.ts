import { text } from '../../i18n/text.js';

/** The words of the `Billing Address` form. */
export const billToEditWords = {
  heading: 'Bill To',
  formHeading: 'Billing Address',
  company: 'Company',
  companyMissing: 'Enter the company name as it should appear on invoices',
  contactName: 'Contact name',
  contactMissing: 'Enter the name of the person your invoices are addressed to',
  handOver: 'Should someone else sign in?',
  handOverAct: 'Ask to hand over the billing contact',
  countryFixed: 'It determines your tax and which of our companies bills you.',
  countryAct: 'Ask to change the country',
  anotherAddress: 'Clear the address to enter another',
  streetMissing: 'Enter the street and number, or a PO box',
  cityMissing: 'Enter the city or town',
  regionMissing: 'Choose one from the list',
  regionUnlisted: 'Enter its name',
  postalMissing: 'Enter the postal code. Addresses in this country need one.',
  choose: 'Choose',
  phone: 'Phone',
  consequence:
    'Changes apply to invoices issued from now on. Invoices already issued keep their address.',
  phoneWrong: text(
    'Enter the number with its area code, or with + and the country code, like {example}',
    'example',
  ),
  phoneExtension: text(
    'Enter the number without an extension, like {example}. Extensions are not kept.',
    'example',
  ),
  onInvoices: 'On invoices today',
  saveFailed: 'The billing address was not saved',
};
export type BillToEditWords = typeof billToEditWords;
