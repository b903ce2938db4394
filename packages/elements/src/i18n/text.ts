/**
 * The forms of a text that depends on a number: for a number itself (`0`, `1`), or for its plural
 * category in the language (`one`, `few`, `many`), and `other` for the rest.
 */
export interface PluralForms {
  readonly other: string;
  readonly [form: string]: string;
}

/** What a catalogue holds for a text with `{holes}`. `{name:low}` begins the value with a small letter. */
export type TextSource = string | PluralForms;

/** A text that is said with values for its holes, in the order of `holes`. */
export interface Sentence<Holes extends readonly string[] = readonly string[]> {
  (...values: { [Index in keyof Holes]: string | number }): string;
  readonly source: TextSource;
  readonly holes: Holes;
}

/**
 * A text of the catalogue with holes. The first value that is a number chooses the plural form.
 * Holes that are not named stay in the text, for what is filled in as a template.
 *
 * @example
 *   const left = text({ one: '{days} day left', other: '{days} days left' }, 'days');
 *   left(1); // '1 day left'
 */
export const text = <Holes extends string[]>(
  source: TextSource,
  ...holes: Holes
): Sentence<Holes> => textIn('en', source, holes);

/** The same for another language, whose plural rules count. */
export function textIn<Holes extends readonly string[]>(
  language: string,
  source: TextSource,
  holes: Holes,
): Sentence<Holes> {
  const say = (...values: readonly (string | number)[]): string =>
    filled(typeof source === 'string' ? source : formOf(source, language, values), holes, values);
  return Object.assign(say, { source, holes });
}

function formOf(
  forms: PluralForms,
  language: string,
  values: readonly (string | number)[],
): string {
  const count = values.find((value) => typeof value === 'number');
  if (count === undefined) return forms.other;
  return forms[String(count)] ?? forms[pluralRules(language).select(count)] ?? forms.other;
}

const rules = new Map<string, Intl.PluralRules>();

function pluralRules(language: string): Intl.PluralRules {
  let found = rules.get(language);
  if (!found) rules.set(language, (found = new Intl.PluralRules(language)));
  return found;
}

const hole = /\{(\w+)(:low)?\}/g;

const filled = (
  said: string,
  holes: readonly string[],
  values: readonly (string | number)[],
): string =>
  said.replace(hole, (found, name: string, low?: string) => {
    const index = holes.indexOf(name);
    if (index < 0) return found;
    const value = String(values[index]);
    return low ? inSentence(value) : value;
  });

/** A name or an abbreviation keeps its capitals: only a word that goes on in small letters loses one. */
const inSentence = (value: string): string =>
  value.replace(/^\p{Lu}(?=[\p{Ll}’])/u, (first) => first.toLowerCase());

/** Lists the holes that a text names, in any of its forms. */
export function holesOf(source: TextSource): string[] {
  const forms = typeof source === 'string' ? [source] : Object.values(source);
  const found = forms.flatMap((form) => [...form.matchAll(hole)]);
  return [...new Set(found.map((match) => match[1] ?? ''))];
}
