/**
 * Finds card numbers, which must not travel in free text (a note, a reason, the details of a
 * request), where they would be stored and read by people. A number is recognised by prefix, length
 * and check digit; any other long number is somebody's identifier.
 */
import { plainDigits } from './typed-text.js';

interface Scheme {
  readonly prefix: RegExp;
  readonly lengths: readonly number[];
}

const long = [16, 17, 18, 19];

/** The ISO/IEC 7812 ranges of the schemes in use. */
const schemes: readonly Scheme[] = [
  // Visa
  { prefix: /^4/, lengths: [13, 16, 19] },
  // Mastercard
  { prefix: /^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16] },
  // American Express
  { prefix: /^3[47]/, lengths: [15] },
  // Discover
  { prefix: /^(?:6011|64[4-9]|65)/, lengths: long },
  // Diners Club
  { prefix: /^(?:30[0-5]|3095|36|3[89])/, lengths: [14, 16, 19] },
  // JCB
  { prefix: /^35(?:2[89]|[3-8])/, lengths: long },
  // UnionPay
  { prefix: /^62/, lengths: long },
  // Maestro
  { prefix: /^(?:50(?:18|20|38)|5893|6304|67(?:59|6[1-3]|99))/, lengths: long },
  // RuPay and Troy
  { prefix: /^(?:508[5-9]|60(?:69|7|8[0-5])|81(?:7[2-9]|[89])|9792)/, lengths: [16] },
  // Mir
  { prefix: /^220[0-4]/, lengths: long },
];

const longest = 19;
const shortest = 13;

/**
 * Matches groups of digits with up to five signs between them that are neither letters nor digits.
 */
const runs = /\d+(?:[^\p{L}\d]{1,5}\d+)*/gu;

/** Blanks and dashes join groups of any length; points, commas and the like long groups only. */
const loose = /^[\s\p{Pd}\u2212_*·]+$/u;

/** A point or a comma between fewer digits stands in an amount, a date or a list. */
const longGroup = 4;

const date =
  /(?<!\d)(?:(?:19|20)\d\d([-./])(?:0?[1-9]|1[0-2])\1(?:[0-2]?\d|3[01])|(?:[0-2]?\d|3[01])([-./])(?:[0-2]?\d|3[01])\2(?:19|20)\d\d)(?!\d)/g;

/** Matches international phone numbers: a plus, and no more digits than such a number has. */
const phone = /\+\d(?:[\s\p{Pd}().]{0,2}\d){5,14}(?![\s\p{Pd}.]?\d)/gu;

const iban = /(?<![\p{L}\d])[A-Z]{2}\d{2}(?:[ -]?[A-Z\d]){11,30}(?![A-Z\d])/gu;

/** Tells whether a text holds a card number, however it is grouped and in whatever digits. */
export function holdsCardNumber(text: string): boolean {
  const plain = plainDigits(text.normalize('NFKC').replace(/[\p{Cf}\p{DI}]/gu, ''))
    // Japanese keyboards type this letter for a dash.
    .replace(/(?<=\d)\u30fc(?=\d)/g, '-')
    .replace(iban, withoutIban)
    .replace(date, 'x')
    .replace(phone, 'x');
  return (plain.match(runs) ?? []).some((run) => joinedGroups(run).some(holdsRun));
}

/** Lists the groups of a run that can belong to one number: `["4111", "1111"]`. */
function joinedGroups(run: string): string[][] {
  const groups: string[][] = [];
  const parts = run.split(/(\d+)/).slice(1, -1);
  for (let at = 0; at < parts.length; at += 2) {
    const digits = parts[at] ?? '';
    const before = parts[at - 1];
    const previous = groups.at(-1)?.at(-1);
    const isLong = (group: string | undefined) => (group?.length ?? 0) >= longGroup;
    const isJoined =
      before !== undefined &&
      previous !== undefined &&
      (loose.test(before) ||
        (isLong(previous) && (isLong(digits) || isLong(groups.at(-1)?.at(-2)))));
    if (isJoined) groups.at(-1)?.push(digits);
    else groups.push([digits]);
  }
  return groups;
}

/** Only whole groups count: sixteen digits in the middle of thirty are part of an identifier. */
function holdsRun(groups: readonly string[]): boolean {
  return groups.some((_, first) => {
    let digits = '';
    for (const group of groups.slice(first, first + longest)) {
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

/** Checks the check digit of ISO/IEC 7812-1. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits[digits.length - 1 - place]);
    const doubled = digit * 2;
    sum += place % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Removes an IBAN from the front of a text that looks like one: a BIC or a word may follow it. */
function withoutIban(text: string): string {
  const ends = [...text.matchAll(/[ -]|$/g)].map(({ index }) => index);
  const end = ends.findLast((at) => isIban(text.slice(0, at).replace(/[ -]/g, '')));
  return end === undefined ? text : `x${text.slice(end)}`;
}

/** Checks an IBAN by ISO 13616: the letters as numbers, the first four signs last, modulo 97. */
function isIban(signs: string): boolean {
  if (signs.length < 15) return false;
  let rest = 0;
  for (const sign of signs.slice(4) + signs.slice(0, 4)) {
    const value = parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
