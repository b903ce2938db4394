/** Card numbers have no place in free text: they are found and refused before they are kept. */
import { invalid } from './invalid.js';

/** Prefix and length of the brands that are taken anywhere. */
const brands = [
  /^4\d{12}(\d{3}){0,2}$/,
  /^(5[1-5]\d{2}|222[1-9]|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}$/,
  /^3[47]\d{13}$/,
  /^(6011|64[4-9]\d|65\d{2})\d{12}$/,
];

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 0 ? digit : digit * 2;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Whether a text holds something that is a card number by prefix, length and check digit. */
export const holdsCardNumber = (text: string): boolean =>
  [...text.matchAll(/(?<!\d)\d(?:[ -]?\d){12,18}(?!\d)/g)]
    .map(([found]) => found.replace(/\D/g, ''))
    .some((digits) => brands.some((brand) => brand.test(digits)) && passesLuhn(digits));

/** Throws a 422 on the field when its text holds a card number. */
export function refuseCardNumber(pointer: string, text: string): void {
  if (!holdsCardNumber(text)) return;
  throw invalid(pointer, 'card-number', 'Please leave out card numbers.');
}
