/**
 * The tokens of `packages/elements/tokens.json`, in the form of the Design Tokens Community Group, and
 * what is made of them: the values in the style sheet and the manual's lines. Docs, editor data and types
 * follow from those.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/files.mjs';

/** Lists the tokens by their custom properties. */
export function readTokens() {
  return tokensIn(JSON.parse(readFileSync(join(root, 'packages/elements/tokens.json'), 'utf8')));
}

function tokensIn(group, path = []) {
  return Object.entries(group).flatMap(([name, entry]) => {
    if (name.startsWith('$')) return [];
    const here = [...path, name];
    return '$value' in entry ? [tokenOf(here, entry)] : tokensIn(entry, here);
  });
}

const tokenOf = (path, { $type: type, $value: value, $description: description, $extensions }) => ({
  property: `--cb-${path.join('-')}`,
  type,
  light: value,
  dark: $extensions?.['corporate-billing']?.dark,
  /** Its value holds at the usual font size, and grows with it. */
  grows: path[0] === 'space',
  /** Its value holds at the usual text size of a browser. */
  zooms: path.join('-') === 'font-size',
  description,
});

function valueOf({ light, dark, grows, zooms }) {
  if (zooms) return `calc(${light} * var(--_zoom, 1))`;
  if (grows) return `calc(${parseFloat(light)} * var(--_px))`;
  return dark ? `light-dark(${light}, ${dark})` : light;
}

/** The custom properties whose value in the style sheet differs from the token's. */
export function wrongInStyles(tokens, css) {
  const written = new Map(
    [...css.matchAll(/:\s*var\(\s*(--cb-[\w-]+),\s*([^;]*?)\s*\);/g)]
      .map(([, property, value]) => [property, value.replace(/\s+/g, ' ')])
      // Where more contrast is asked for, colours stand in for others.
      .filter(([property], at, all) => all.findIndex(([one]) => one === property) === at),
  );
  const wrong = tokens.filter((token) => written.get(token.property) !== valueOf(token));
  const others = [...written.keys()].filter(
    (property) => !tokens.some((token) => token.property === property),
  );
  return [...wrong.map(({ property }) => property), ...others];
}

/** Puts the values of the tokens into the style sheet. */
export const withValues = (tokens, css) =>
  tokens.reduce((text, token) => {
    const place = new RegExp(`(var\\(\\s*${token.property},\\s*)[^;]*?(\\s*\\);)`);
    return text.replace(place, (_, before, after) => `${before}${valueOf(token)}${after}`);
  }, css);

/** Puts the manual's lines into the comment of the class that all elements inherit from. */
export const withManual = (tokens, source) =>
  source.replace(/(?: \* @cssprop .*\n)+/, tokens.map(manualLine).join(''));

const isPlain = ({ type }) => type === 'dimension' || type === 'fontFamily';

const manualLine = (token) => {
  const { property, light, description } = token;
  return ` * @cssprop ${isPlain(token) ? `[${property}=${light}]` : property} - ${description}\n`;
};
