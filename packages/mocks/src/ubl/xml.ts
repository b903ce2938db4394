/** Writes XML 1.0: elements with attributes and text, nothing empty. */

/** An element, a text, or nothing where there is nothing to say. */
export type Node = string | undefined;

/** XML 1.0 has no place for most control characters, nor for half a surrogate pair. */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

const escaped = (text: string): string =>
  text.replace(unwritable, '\ufffd').replace(/[&<>"\r]/g, (sign) => escapes[sign] ?? sign);

/** Writes an element around a text; an empty text makes no element. */
export function leaf(
  name: string,
  text: string | undefined,
  attributes: Readonly<Record<string, string>> = {},
): Node {
  const value = text?.trim();
  if (!value) return undefined;
  return `<${tagOf(name, attributes)}>${escaped(value)}</${name}>`;
}

/** A text where the standard wants one, and nothing was written: a dash. */
export const orDash = (text: string | undefined): string => text?.trim() || '–';

/** Writes an element around others; without any it makes none. */
export function element(
  name: string,
  children: readonly Node[],
  attributes: Readonly<Record<string, string>> = {},
): Node {
  const inside = children.filter((child) => child !== undefined).join('');
  return inside === '' ? undefined : `<${tagOf(name, attributes)}>${inside}</${name}>`;
}

const tagOf = (name: string, attributes: Readonly<Record<string, string>>): string =>
  [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)].join(
    ' ',
  );
