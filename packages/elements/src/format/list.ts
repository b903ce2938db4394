const formatters = new Map<string, Intl.ListFormat>();

/** Names one after another as the language writes lists: `Issued, PO`; nothing is said of "and". */
export function formatList(names: readonly string[], locale: string): string {
  let found = formatters.get(locale);
  if (!found) {
    found = new Intl.ListFormat(locale, { type: 'unit' });
    formatters.set(locale, found);
  }
  return found.format(names);
}
