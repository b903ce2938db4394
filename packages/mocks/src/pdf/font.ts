/**
 * The fonts of the documents, in the package's folder `fonts/`: Noto Sans in parts by script, and
 * Noto Sans JP (1.4 MB), which is read only for a document that needs it. They are WOFF and not
 * WOFF2: a subset of a WOFF2 font gives pages whose text can be extracted but is not visible.
 */
export interface FontFile {
  readonly name: string;
  /** Tells whether the part is made for this character. */
  covers(character: string): boolean;
  /** Bundlers copy a file whose address is written in this form. */
  url(): URL;
}

const covering = (pattern: RegExp) => (character: string) => pattern.test(character);

/** The fonts are asked for a character in this order. */
export const fontFiles: readonly FontFile[] = [
  {
    name: 'noto-sans-latin.woff',
    covers: covering(/[\0-\u00ff\u2000-\u206f\u20ac\u2122\u2212]/u),
    url: () => new URL('../../fonts/noto-sans-latin.woff', import.meta.url),
  },
  {
    name: 'noto-sans-latin-ext.woff',
    covers: covering(/[\p{Script=Latin}\p{Sc}]/u),
    url: () => new URL('../../fonts/noto-sans-latin-ext.woff', import.meta.url),
  },
  {
    name: 'noto-sans-vietnamese.woff',
    covers: covering(/[\p{Script=Latin}\p{M}\u20ab]/u),
    url: () => new URL('../../fonts/noto-sans-vietnamese.woff', import.meta.url),
  },
  {
    name: 'noto-sans-greek.woff',
    covers: covering(/\p{Script=Greek}/u),
    url: () => new URL('../../fonts/noto-sans-greek.woff', import.meta.url),
  },
  {
    name: 'noto-sans-greek-ext.woff',
    covers: covering(/\p{Script=Greek}/u),
    url: () => new URL('../../fonts/noto-sans-greek-ext.woff', import.meta.url),
  },
  {
    name: 'noto-sans-cyrillic.woff',
    covers: covering(/[\p{Script=Cyrillic}\u2116]/u),
    url: () => new URL('../../fonts/noto-sans-cyrillic.woff', import.meta.url),
  },
  {
    name: 'noto-sans-cyrillic-ext.woff',
    covers: covering(/\p{Script=Cyrillic}/u),
    url: () => new URL('../../fonts/noto-sans-cyrillic-ext.woff', import.meta.url),
  },
  {
    name: 'noto-sans-jp.woff',
    // Covers kana, kanji, full-width forms, arrows, box marks and everything that no other part
    // has.
    covers: covering(
      /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Hangul}\p{Script=Thai}\p{Script=Devanagari}\p{Extended_Pictographic}]/u,
    ),
    url: () => new URL('../../fonts/noto-sans-jp.woff', import.meta.url),
  },
];

let chosen: string | undefined;
const loading = new Map<string, Promise<Uint8Array | undefined>>();

/**
 * Says where a page finds the fonts, in a bundle or on a server where the package's own files are
 * out of reach: `setPdfFontUrl('/pdf-fonts/')` with the address of a copy of this package's folder
 * `fonts/`. The address of a single WOFF file makes it the only font. Node finds them by itself.
 */
export function setPdfFontUrl(url: string): void {
  chosen = url;
  loading.clear();
}

/** Where the fonts come from, where somebody said so: another font makes another file. */
export const pdfFontUrl = (): string | undefined => chosen;

/** Reads a font once; resolves with undefined where it cannot be loaded. */
export function fontBytes(file: FontFile): Promise<Uint8Array | undefined> {
  const name = chosen === undefined || chosen.endsWith('/') ? file.name : 'the only one';
  let bytes = loading.get(name);
  if (!bytes) {
    bytes = read(file).catch(() => undefined);
    loading.set(name, bytes);
  }
  return bytes;
}

async function read(file: FontFile): Promise<Uint8Array | undefined> {
  // `import('node:fs')` is avoided: bundlers for browsers would try to resolve it.
  const { process: node } = globalThis as { process?: Partial<NodeJS.Process> };
  const files = node?.getBuiltinModule?.('node:fs');
  if (files && chosen === undefined) {
    const beside = file.url();
    const path = files.existsSync(beside) ? beside : inPackage(file);
    return new Uint8Array(files.readFileSync(path));
  }
  const response = await fetch(addressOf(file));
  if (!response.ok) return undefined;
  const bytes = new Uint8Array(await response.arrayBuffer());
  return String.fromCharCode(...bytes.subarray(0, 4)) === 'wOFF' ? bytes : undefined;
}

/** A bundle finds the file in the package it was made from. */
const inPackage = (file: FontFile): URL =>
  new URL(`fonts/${file.name}`, import.meta.resolve('@corporate-billing/mocks/package.json'));

function addressOf(file: FontFile): string {
  if (chosen === undefined) return file.url().href;
  return chosen.endsWith('/') ? chosen + file.name : chosen;
}
