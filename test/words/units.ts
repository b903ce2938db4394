import type { Catalogue } from '../../packages/elements/src/i18n/catalogue.js';
import {
  holesOf,
  type PluralForms,
  type TextSource,
} from '../../packages/elements/src/i18n/text.js';

/** One sentence that a translator writes: a text, or one plural form of it. */
export interface Unit {
  /** The path of the text, and the form after a `#`: `quotes.count#one`. */
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** What may stand in it; what stands in the English has to. Unknown of what came back. */
  readonly holes?: readonly string[];
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isForms = (value: object): value is PluralForms =>
  'other' in value && typeof value.other === 'string';

/** English texts with holes are functions that carry their source. */
const sourceOf = (text: unknown): unknown =>
  typeof text === 'function' ? (text as unknown as { source: TextSource }).source : text;

/** Lists every text by its path: `invoiceHistory.count`. */
export function* textsOf(words: object, path = ''): Generator<[path: string, source: TextSource]> {
  for (const [key, text] of Object.entries(words) as [string, unknown][]) {
    const at = path ? `${path}.${key}` : key;
    const source = sourceOf(text);
    if (typeof source === 'string') yield [at, source];
    else if (!isObject(source)) throw new Error(`${at} is ${typeof source}`);
    else if (isForms(source)) yield [at, source];
    else yield* textsOf(source, at);
  }
}

const categories = (language: string): string[] =>
  new Intl.PluralRules(language)
    .resolvedOptions()
    .pluralCategories.filter((category) => category !== 'many' || language === 'pl');

/** The forms a text has in a language: those of its plural rules, and the numbers that stand alone. */
function formsIn(language: string, english: TextSource, own: TextSource | undefined): string[] {
  const named = Object.keys(
    typeof own === 'object' ? own : typeof english === 'object' ? english : {},
  );
  const isPlural = typeof english === 'object' ? 'one' in english : named.includes('one');
  const kept = named.filter((form) => /^\d+$/.test(form) || form === 'other');
  return [...new Set([...(isPlural ? categories(language) : []), ...kept])].sort();
}

/** Lays one language beside English, sentence by sentence. */
export function unitsOf(language: string, english: Catalogue, own: object): Unit[] {
  const said = new Map(textsOf(own));
  return [...textsOf(english)].flatMap(([path, source]) => {
    const target = said.get(path);
    const holes = holesOf(source);
    const forms = formsIn(language, source, target);
    if (forms.length === 0)
      return [{ id: path, source: formOf(source, ''), target: formOf(target, ''), holes }];
    return forms.map((form) => ({
      id: `${path}#${form}`,
      source: formOf(source, form),
      target: formOf(target, form),
      holes,
    }));
  });
}

function formOf(source: TextSource | undefined, form: string): string {
  if (source === undefined || typeof source === 'string') return source ?? '';
  return source[form] ?? source.other;
}

/** What a translator may not have meant, each with the sentence it is about. */
export function faultsOf(wanted: readonly Unit[], translated: readonly Unit[]): string[] {
  const asked = new Map(wanted.map((unit) => [unit.id, unit]));
  const answered = new Set<string>();
  const faults = translated.flatMap(({ id, source, target }) => {
    const unit = asked.get(id);
    if (!unit) return [`${id}: there is no such text`];
    if (answered.has(id)) return [`${id}: is there twice`];
    answered.add(id);
    if (source !== unit.source) return [`${id}: the English has changed; export again`];
    return faultsIn(unit, target);
  });
  const missing = wanted.filter(({ id }) => !answered.has(id)).map(({ id }) => `${id}: is missing`);
  return [...faults, ...missing];
}

function faultsIn({ id, source, holes }: Unit, target: string): string[] {
  if (target.trim() === '') return [`${id}: is not translated`];
  const [wanted, found] = [holesOf(source), holesOf(target)];
  return [
    ...wanted.filter((hole) => !found.includes(hole)).map((hole) => `${id}: lacks {${hole}}`),
    ...found
      .filter((hole) => !(holes ?? wanted).includes(hole))
      .map((hole) => `${id}: {${hole}} is no hole`),
  ];
}
