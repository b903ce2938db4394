/**
 * Card numbers must not travel in free text (a note, a reason, the details of a request), where
 * they would be stored and read by people. Known by prefix, length and check digit; anything else
 * that is long and made of digits is somebody's identifier.
 */

interface Scheme {
  readonly prefix: RegExp;
  readonly lengths: readonly number[];
}

const long = [16, 17, 18, 19];

/** ISO/IEC 7812 ranges of the schemes in use. */
const schemes: readonly Scheme[] = [
  { prefix: /^4/, lengths: [13, 16, 19] },
  { prefix: /^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16] },
  { prefix: /^3[47]/, lengths: [15] },
  { prefix: /^(?:6011|64[4-9]|65)/, lengths: long },
  { prefix: /^(?:30[0-5]|3095|36|3[89])/, lengths: [14, 16, 19] },
  { prefix: /^35(?:2[89]|[3-8])/, lengths: long },
  { prefix: /^62/, lengths: long },
];

const longest = 19;
const shortest = 13;

// One to three signs between groups of digits, as people write numbers: spaces, dots, dashes.
const separated = /\d+(?:[\s.\-\u2010-\u2015_/*]{1,3}\d+)*/gu;

/** Whether a text holds a card number, however it is grouped. */
export function holdsCardNumber(text: string): boolean {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));
  return (plain.match(separated) ?? []).some((run) => holdsRun(run.match(/\d+/g) ?? []));
}

/** Whole groups only: sixteen digits in the middle of thirty are part of an identifier. */
function holdsRun(groups: readonly string[]): boolean {
  return groups.some((_, first) => {
    let digits = '';
    for (const group of groups.slice(first)) {
      digits += group;
      if (digits.length > longest) return false;
      if (digits.length >= shortest && isCardNumber(digits)) return true;
    }
    return false;
  });
}

const isCardNumber = (digits: string): boolean =>
  schemes.some(({ prefix, lengths }) => lengths.includes(digits.length) && prefix.test(digits)) &&
  passesLuhn(digits);

/** The check digit of ISO/IEC 7812-1. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits[digits.length - 1 - place]);
    const doubled = digit * 2;
    sum += place % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
