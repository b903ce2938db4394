/** The contract limits a User ID to this many characters. */
export const userIdLimit = 254;
export const passwordLimit = 256;

const userName = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
const address = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/**
 * Whether a User ID can exist at all: 3 to 254 characters, a user name or an e-mail address
 * (contract: anything else is `invalid-user-id`). Decided without a look-up, so it tells nobody
 * which User IDs do exist.
 */
export const isPossibleUserId = (userId: string): boolean =>
  userId.length >= 3 &&
  userId.length <= userIdLimit &&
  (userName.test(userId) || address.test(userId));
