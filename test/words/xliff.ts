import type { Unit } from './units.js';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

const signs: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};
const unescaped = (text: string): string =>
  text.replace(
    /&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi,
    (all, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return signs[name] ?? all;
      return String.fromCodePoint(
        decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal),
      );
    },
  );

/** A hole is an element of its own, which a translator’s tool moves whole and never opens. */
const withHoles = (text: string): string =>
  text
    .split(/(\{\w+(?::low)?\})/)
    .map((part, at) => {
      if (at % 2 === 0) return escaped(part);
      return `<x id="${part.slice(1, -1)}" equiv-text="${part}"/>`;
    })
    .join('');

/** Writes sentences as XLIFF 1.2, which every translator’s tool reads. */
export function toXliff(language: string, units: readonly Unit[]): string {
  const lines = units.map(
    ({ id, source, target }) => `      <trans-unit id="${escaped(id)}" xml:space="preserve">
        <source>${withHoles(source)}</source>
        <target state="${target ? 'translated' : 'new'}">${withHoles(target)}</target>
      </trans-unit>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
  <file original="corporate-billing" datatype="plaintext" source-language="en" target-language="${language}">
    <body>
${lines.join('\n')}
    </body>
  </file>
</xliff>
`;
}

/** Reads sentences that came back. What is not XLIFF, or holds other markup than holes, is refused. */
export function fromXliff(text: string): { language: string; units: Unit[] } {
  const language = /<file\b[^>]*\btarget-language="([^"]+)"/.exec(text)?.[1];
  if (!/<xliff\b/.test(text) || language === undefined)
    throw new Error('This is no XLIFF file with a target-language.');
  const units = [...text.matchAll(/<trans-unit\b([^>]*)>(.*?)<\/trans-unit>/gs)].map(
    ([, attributes = '', body = '']) => {
      const id = unescaped(/\bid="([^"]*)"/.exec(attributes)?.[1] ?? '');
      return { id, source: partOf(body, 'source', id), target: partOf(body, 'target', id) };
    },
  );
  return { language, units };
}

function partOf(body: string, name: 'source' | 'target', id: string): string {
  const found = new RegExp(`<${name}\\b[^>]*>(.*?)</${name}>`, 's').exec(body)?.[1] ?? '';
  const plain = found.replace(/<x\b[^>]*\bid="([\w:]+)"[^>]*\/>/g, '{$1}');
  if (/<|\{[^{}]*$|^[^{}]*\}/.test(plain.replace(/\{[\w:]+\}/g, '')))
    throw new Error(`${id}: the ${name} holds markup that is no hole.`);
  return unescaped(plain);
}
