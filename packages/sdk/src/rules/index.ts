/**
 * Rules of the contract that a page and a backend must read alike: the digits of a currency, text as
 * people type it, phone numbers, postal codes, card numbers in free text, files, their digest. Pure
 * functions without dependencies.
 *
 * @module @corporate-billing/sdk/rules
 */
export {
  attachmentLimit,
  attachmentName,
  attachmentTypeOf,
  attachmentTypes,
} from './attachment.js';
export type { AttachmentType } from './attachment.js';
export { holdsCardNumber } from './card-number.js';
export { isEmailAddress, isSameAddress } from './email.js';
export { decimalString, formatMoney, minorUnits } from './money.js';
export { readPhone } from './phone.js';
export type { PhoneReading } from './phone.js';
export { postalCodeExamples, readPostalCode } from './postal-code.js';
export { sha256 } from './sha256.js';
export { cleanName, cleanProse, cleanText, plainDigits } from './typed-text.js';
