import type { Handlers } from '../request/operation.js';
import { accountOperations } from './account.js';
import { attachmentOperations } from './attachments.js';
import { billToOperations } from './bill-to.js';
import { invoiceContactOperations } from './invoice-contacts.js';
import { invoiceOperations } from './invoices.js';
import { paymentMethodOperations } from './payment-method.js';
import { paymentOperations } from './payments.js';
import { purchaseOrderOperations } from './purchase-orders.js';
import { quoteOperations } from './quotes.js';
import { remittanceOperations } from './remittance.js';
import { requestOperations } from './requests.js';
import { sessionOperations } from './session.js';
import { statementOperations } from './statement.js';
import { taxFormOperations } from './tax-forms.js';
import { testProviderOperations } from './test-provider.js';

/** The handler of every operation of the contract; a missing one does not compile. */
export const operationHandlers: Required<Handlers> = {
  ...sessionOperations,
  ...accountOperations,
  ...billToOperations,
  ...invoiceContactOperations,
  ...paymentMethodOperations,
  ...remittanceOperations,
  ...purchaseOrderOperations,
  ...quoteOperations,
  ...invoiceOperations,
  ...paymentOperations,
  ...requestOperations,
  ...attachmentOperations,
  ...statementOperations,
  ...taxFormOperations,
  ...testProviderOperations,
};
