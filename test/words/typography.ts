/** No text shown to a person holds these signs, in any language. */
const everywhere: readonly Rule[] = [
  [/'/, 'an ASCII apostrophe: write ’'],
  [/"/, 'ASCII quotes: write “ ” or « »'],
  [/\.\.\./, 'three dots: write …'],
  [/ {2}/, 'two spaces in a row'],
  [/^ |[^:\u00a0] $/, 'a space at an end'],
];

const byLanguage: Readonly<Record<string, readonly Rule[]>> = {
  en: [[/[«»\u00a0\u202f]/, 'a sign of another language']],
  es: [
    [/^[^¿]*\p{L}\?/u, 'a question without its ¿'],
    [/^[^¡]*\p{L}!/u, 'an exclamation without its ¡'],
    [/(?<!\u00a0)%/, 'no no-break space (U+00A0) before %'],
    [/[“”]/, 'English quotes: write « »'],
    [/«\s|\s»/, 'a space inside « »'],
    [/\s[;:?]/, 'a space before ; : or ?'],
  ],
  // The rule of French printing houses, which `Intl` follows in numbers: narrow before ; ? ! and %
  // and between groups of digits, full width before a colon and inside « ».
  fr: [
    [/(?<![\u202f[])[;?!%]/, 'no narrow no-break space (U+202F) before ; ? ! or %'],
    [/(?<![\u00a0\d]):/, 'no no-break space (U+00A0) before a colon'],
    [/«(?!\u00a0)|(?<!\u00a0)»/, 'no no-break space (U+00A0) inside « »'],
    [/(?<![\u00a0\u202f\p{L}])€/u, 'no no-break space before €'],
    [/\d[ \u00a0]\d{3}(?!\d)/, 'a group of digits without its narrow no-break space (U+202F)'],
    [/[“”]/, 'English quotes'],
  ],
  nl: [
    [/[„«»‹›‘‚]/, 'quotes of another language: write “ ”'],
    [/“[^”]*$/, 'a quote that does not end'],
    [/[ \u00a0\u202f]%/, 'a space before %'],
    [/ [:;?!]/, 'a space before : ; ? or !'],
    [/\d[ ,\u00a0\u202f]\d{3}(?!\d)/, 'a group of digits without its point'],
  ],
  // German opens a quotation below the line and ends it above.
  de: [
    [/[”«»‹›‘‚]/, 'quotes of another language: write „ “'],
    [/“(?=[\p{L}\d{])|„[^“]*$/u, 'a quote that opens above or does not end'],
    [/(?<!\u00a0)%/, 'no no-break space (U+00A0) before %'],
    [/ [:;?!]/, 'a space before : ; ? or !'],
    [/\d[ ,\u00a0\u202f]\d{3}(?!\d)/, 'a group of digits without its point'],
  ],
  it: [
    [/[“”]/, 'English quotes: write « »'],
    [/«\s|\s»/, 'a space inside « »'],
    [/\s[;:?%]/, 'a space before ; : ? or %'],
    [/(?<!\p{L})E’(?=\s)/u, 'E’ for È'],
  ],
  // Brazil and Portugal both know these quotes; « » are read in Portugal only.
  pt: [
    [/[«»]/, 'quotes of Portugal only: write “ ”'],
    [/“\s|\s”/, 'a space inside “ ”'],
    [/\s[;:?%]/, 'a space before ; : ? or %'],
  ],
};

type Rule = readonly [sign: RegExp, fault: string];

/**
 * Says in words what is wrong with the apostrophes, quotes and spaces of a text. A hole stands for
 * a word.
 */
export function typographyFaults(language: string, text: string): string[] {
  const said = text.replace(/\{\w+(?::low)?\}/g, 'x');
  return [...everywhere, ...(byLanguage[language] ?? [])]
    .filter(([sign]) => sign.test(said))
    .map(([, fault]) => fault);
}

/** The sentences are called with these arguments: words take counts, sums as text, or both. */
const samples: readonly (readonly unknown[])[] = [
  [0, 0],
  [1, 1],
  [2, 2],
  [21, 'A'],
  ['A', 21],
  ['A', 'B'],
  ['1,00', '2.00'],
];

/** Every text under a catalogue, by its path; functions are called with one, many, and words. */
export function* textsOf(words: unknown, path: string): Generator<[path: string, text: string]> {
  if (typeof words === 'string') yield [path, words];
  else if (typeof words === 'function') {
    const texts = new Set(samples.flatMap((sample) => said(words as Sentence, sample)));
    if (texts.size === 0) throw new Error(`${path} says nothing for any sample`);
    for (const text of texts) yield [path, text];
  } else if (words && typeof words === 'object') {
    for (const [key, value] of Object.entries(words)) yield* textsOf(value, `${path}.${key}`);
  }
}

type Sentence = (...values: readonly unknown[]) => unknown;

/** Returns nothing for a sample of another kind: a sentence about a word cannot be said about a number. */
function said(sentence: Sentence, sample: readonly unknown[]): string[] {
  try {
    const text = sentence(...sample);
    return typeof text === 'string' ? [text] : [];
  } catch {
    return [];
  }
}
