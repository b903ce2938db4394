import { define } from '../core/registry.js';
import { CbInvoiceContacts } from '../widgets/invoice-contacts/invoice-contacts.js';

define('cb-invoice-contacts', CbInvoiceContacts);
export type * from './tag-names.js';
