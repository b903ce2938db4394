const formatters = new Map<string, Intl.ListFormat>();

/** Writes names as a list of the language, without "and": `Issued, PO`. */
export function formatList(names: readonly string[], locale: string): string {
  let found = formatters.get(locale);
  if (!found) {
    found = new Intl.ListFormat(locale, { type: 'unit' });
    formatters.set(locale, found);
  }
  return found.format(names);
}
