import { resolveBaseUrl } from './base-url.js';
import { createBilling } from './billing.js';
import { tokenSession, type SessionCredentials } from './credentials.js';
import { refusedError } from './errors.js';
import { own } from './own.js';

export interface PasswordTokenOptions {
  baseUrl: string;
  userId: string;
  password: string;
  fetch?: typeof globalThis.fetch;
}

/**
 * Makes a `tokenSession` that signs in with User ID and password (`POST /tokens`), for scripts in
 * Node. A wrong password rejects the call that needed the token with `invalid-credentials`.
 */
export function passwordToken(options: PasswordTokenOptions): SessionCredentials {
  const { userId, password, ...client } = own(options);
  if (typeof userId !== 'string' || typeof password !== 'string' || !userId || !password) {
    throw refusedError('passwordToken', 'userId and password must be texts that are not empty');
  }
  const baseUrl = resolveBaseUrl(client.baseUrl, 'passwordToken');
  return tokenSession({
    async fetchToken({ signal }) {
      const billing = createBilling({ ...client, baseUrl, session: { credentials: 'omit' } });
      try {
        return await billing.call('createToken', { body: { userId, password } }, { signal });
      } finally {
        billing.close();
      }
    },
  });
}
