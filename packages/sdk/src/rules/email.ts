import { cleanText } from './typed-text.js';

const label = '[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]*[\\p{L}\\p{M}\\p{N}])?';
const address = new RegExp(`^[^\\s@<>(),;:"[\\]\\\\]+@${label}(?:\\.${label})+$`, 'u');

/**
 * Whether a cleaned text can be an e-mail address: one at sign, no blanks and quotes, a domain of
 * letters, digits and hyphens with a point inside. Enough to catch slips; only mail tells the rest.
 */
export const isEmailAddress = (text: string): boolean => address.test(text);

/** Two addresses that reach the same mailbox, as far as people write them differently. */
export const isSameAddress = (one: string, other: string): boolean =>
  cleanText(one).toLowerCase() === cleanText(other).toLowerCase();
