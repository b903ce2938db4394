/** `unit` has no "and" in English: `Issued, PO`; `disjunction` ends with "or". */
export type ListType = 'unit' | 'disjunction';

const formatters = new Map<string, Intl.ListFormat>();

function formatter(locale: string, type: ListType): Intl.ListFormat {
  const key = `${type} ${locale}`;
  let found = formatters.get(key);
  if (!found) formatters.set(key, (found = new Intl.ListFormat(locale, { type })));
  return found;
}

/** Writes names as a list of the language. */
export const formatList = (
  names: readonly string[],
  locale: string,
  type: ListType = 'unit',
): string => formatter(locale, type).format(names);

/** Joins what a template draws as a list of the language: links, references, sentences. */
export function listOf(
  things: readonly unknown[],
  locale: string,
  type: ListType = 'unit',
): unknown[] {
  const left = [...things];
  return formatter(locale, type)
    .formatToParts(things.map(String))
    .map((part) => (part.type === 'element' ? left.shift() : part.value));
}
