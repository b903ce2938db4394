/** Answers with the account as the person who asks may see and use it. */
import { attachmentsOf } from '../rules/invoice-documents.js';
import { passwordRules } from '../rules/password-rules.js';
import type { Handlers } from '../request/operation.js';

export const accountOperations = {
  getAccount: ({ account, user }) => ({
    status: 200,
    body: {
      ...account.profile,
      invoiceAttachments: attachmentsOf(account),
      capabilities: user.capabilities,
      passwordRules,
    },
  }),
} satisfies Handlers;
