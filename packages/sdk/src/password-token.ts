import { createBilling } from './billing.js';
import { tokenSession, type SessionCredentials } from './credentials.js';

export interface PasswordTokenOptions {
  baseUrl: string;
  userId: string;
  password: string;
  fetch?: typeof globalThis.fetch;
}

/**
 * A `tokenSession` that signs in with User ID and password (`POST /tokens`), for scripts in Node.
 * A wrong password rejects the call that needed the token with `invalid-credentials`.
 */
export function passwordToken(options: PasswordTokenOptions): SessionCredentials {
  const { userId, password, ...rest } = options;
  return tokenSession({
    fetchToken() {
      const client = createBilling({ ...rest, session: { credentials: 'omit' } });
      return client.call('createToken', { body: { userId, password } }).finally(client.close);
    },
  });
}
