import type { Handlers } from '../request/operation.js';
import { accountHandlers } from './account.js';
import { billToOperations } from './bill-to.js';
import { invoiceContactOperations } from './invoice-contacts.js';
import { invoiceHandlers } from './invoices.js';
import { paymentMethodOperations } from './payment-method.js';
import { purchaseOrderOperations } from './purchase-orders.js';
import { quoteOperations } from './quotes.js';
import { remittanceOperations } from './remittance.js';
import { requestOperations } from './requests.js';
import { sessionHandlers } from './session.js';
import { taxFormOperations } from './tax-forms.js';
import { testProviderOperations } from './test-provider.js';

/** The handler of every operation of the contract; a missing one does not compile. */
export const operationHandlers: Required<Handlers> = {
  ...sessionHandlers,
  ...accountHandlers,
  ...billToOperations,
  ...invoiceContactOperations,
  ...paymentMethodOperations,
  ...remittanceOperations,
  ...purchaseOrderOperations,
  ...quoteOperations,
  ...invoiceHandlers,
  ...requestOperations,
  ...taxFormOperations,
  ...testProviderOperations,
};
