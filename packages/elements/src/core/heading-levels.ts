/**
 * Gives the headings of a widget their levels: the highest one is at `from`, where the page says so,
 * and none is more than one level below the heading before it.
 */
export function levelHeadings(root: ParentNode, from = 0): void {
  const headings = [...root.querySelectorAll('h1,h2,h3')];
  const levels = headings.map(({ localName }) => Number(localName[1]));
  const shift = from > 0 ? from - Math.min(...levels) : 0;
  let last = 6;
  headings.forEach((heading, index) => {
    const own = levels[index] ?? 0;
    last = Math.min(own + shift, last + 1, 6);
    const level = last === own ? null : String(last);
    if (heading.ariaLevel !== level) heading.ariaLevel = level;
  });
}
