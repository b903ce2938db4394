/** Answers with the account as the person who asks may see and use it. */
import { passwordRules } from '../rules/password-rules.js';
import type { Handlers } from '../request/operation.js';

export const accountOperations = {
  getAccount: ({ account, user }) => ({
    status: 200,
    body: { ...account.profile, capabilities: user.capabilities, passwordRules },
  }),
} satisfies Handlers;
