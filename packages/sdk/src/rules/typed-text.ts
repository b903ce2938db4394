/** Signs that take no room: format controls, fillers, variation selectors, unpaired surrogates. */
const invisible = /[\p{Cf}\p{DI}\p{Cs}\p{NChar}\ufffc\u{1d159}]|(?![\s\u0085])\p{Cc}/gu;

/** All kinds of blanks: no-break, ideographic, line ends, and the empty Braille cell. */
const blanks = /[\s\u0085\u2800]+/gu;

/**
 * Cleans a text that a machine reads (an e-mail address, a phone number, a postal code, an amount,
 * a PO number, a User ID) to what the person sees: full-width and other compatible signs become the
 * plain ones, nothing invisible is left, every blank is one space, and none stands at the ends.
 * Passwords never pass through it, and names pass through `cleanName`.
 */
export const cleanText = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(invisible, '')
    // Signs that an invisible one kept apart may combine now.
    .normalize('NFKC')
    .replace(blanks, ' ')
    .trim();

/** These signs turn the order of what follows them, on the page and in mails. */
const reordering = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * A name never needs these: controls, zero-width blanks, soft hyphens, fillers, unpaired
 * surrogates.
 */
const useless =
  /[\u00ad\u115f\u1160\u200b\u2060-\u2064\u206a-\u206f\u3164\ufeff\uffa0\ufff9-\ufffc\p{Cs}\p{NChar}]|(?![\s\u0085])\p{Cc}/gu;

/**
 * Cleans a name, a company or another text of one line that people read. It keeps the marks its
 * script needs (joiners, direction marks, variation selectors) and its signs as they were typed,
 * since a normal form would put another character into some Japanese names. Signs that reorder the
 * page or take no room are removed. A text without any visible sign is empty.
 */
export function cleanName(text: string): string {
  const name = text.replace(reordering, '').replace(useless, '').replace(blanks, ' ').trim();
  return cleanText(name) === '' ? '' : name;
}

/**
 * Cleans a text of several lines that people read: it works like `cleanName`, and keeps lines and
 * blanks.
 */
export function cleanProse(text: string): string {
  const prose = text
    .replace(reordering, '')
    .replace(useless, '')
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .trim();
  return cleanText(prose) === '' ? '' : prose;
}

/** Writes decimal digits of any script as 0 to 9. */
export const plainDigits = (text: string): string =>
  text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    // The digits of a script stand in a row of ten; where two rows touch, counting continues.
    let zero = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return String((code - zero) % 10);
  });
