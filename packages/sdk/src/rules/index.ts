/**
 * Rules of the contract that a page and a backend must read alike: the digits of a currency, text as
 * people type it, card numbers in free text. Pure functions that import nothing.
 *
 * @module @corporate-billing/sdk/rules
 */
export { holdsCardNumber } from './card-number.js';
export { decimalString, formatMoney, minorUnits } from './money.js';
export { cleanName, cleanProse, cleanText, plainDigits } from './typed-text.js';
