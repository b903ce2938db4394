import { cleanText } from './typed-text.js';

const label = '[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]*[\\p{L}\\p{M}\\p{N}])?';
const address = new RegExp(`^[^\\s@<>(),;:"[\\]\\\\]+@${label}(?:\\.${label})+$`, 'u');

/**
 * Tells whether a cleaned text can be an e-mail address: one at sign, no blanks and quotes, a
 * domain of letters, digits and hyphens with a point inside. That catches slips; only a mail can
 * tell the rest.
 */
export const isEmailAddress = (text: string): boolean => address.test(text);

/** Tells whether two addresses reach the same mailbox, as far as people write them differently. */
export const isSameAddress = (one: string, other: string): boolean =>
  cleanText(one).toLowerCase() === cleanText(other).toLowerCase();
