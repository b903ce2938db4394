/**
 * Takes comments and layout out of the `css` templates of a module. Bundlers leave templates as they
 * are, so a customer's page would carry our indentation. TypeScript writes a space after the tag.
 *
 * @param {string} code A module, TypeScript or JavaScript.
 */
export function minifyStyles(code) {
  return code.replace(/\bcss ?`([^`]*)`/g, (_, style) => {
    const parts = style.split(/(\$\{[^}]*\})/).map((part, at) => (at % 2 ? part : tighten(part)));
    return `css\`${parts.join('').trim()}\``;
  });
}

/** Spaces before a colon stay: `a :hover` is not `a:hover`. Spaces in strings are single anyway. */
const tighten = (style) =>
  style
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/ (?=!important)/g, '')
    .replace(/;}/g, '}');
