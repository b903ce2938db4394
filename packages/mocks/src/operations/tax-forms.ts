/** Serves the seller's own tax forms. */
import type { Handler, Handlers } from '../request/operation.js';
import { problem } from '../contract/problem.js';

const getW9: Handler<'getW9'> = ({ account }) => {
  if (account.profile.country !== 'US')
    throw problem('not-found', { detail: 'A W-9 is for accounts in the United States.' });
  return {
    status: 200,
    fileName: 'W-9.pdf',
    render: async () => (await import('../pdf/w9.js')).w9Pdf(),
  };
};

export const taxFormOperations = { getW9 } satisfies Handlers;
