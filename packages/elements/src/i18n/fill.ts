/** A sentence with things in it: `fill('By {name} on {date}', { name, date })` → parts for a template. */
export function fill<T>(sentence: string, things: Record<string, T>): (string | T)[] {
  return sentence
    .split(/\{(\w+)\}/)
    .map((part, index) => (index % 2 === 0 ? part : (things[part] ?? '')));
}
