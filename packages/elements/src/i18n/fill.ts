/** Fills a sentence: `fill('By {name} on {date}', { name, date })` returns parts for a template. */
export function fill<T>(sentence: string, things: Record<string, T>): (string | T)[] {
  return sentence
    .split(/\{(\w+)\}/)
    .map((part, index) => (index % 2 === 0 ? part : (things[part] ?? '')));
}
