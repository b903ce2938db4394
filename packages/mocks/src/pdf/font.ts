/**
 * The font of the documents: one with Latin and Japanese in it, 1.4 MB, read when the first PDF is
 * made. WOFF and not WOFF2: a subset of the latter gives pages whose text extracts and whose paper
 * is blank.
 */
const file = '@fontsource/noto-sans-jp/files/noto-sans-jp-japanese-400-normal.woff';

let chosen: string | undefined;
let loading: Promise<Uint8Array | undefined> | undefined;

/**
 * Says where a page finds the font, in a bundle or on a server where the package's own files are
 * out of reach: `setPdfFontUrl(url)` with the address of that WOFF file. Node finds it by itself.
 */
export function setPdfFontUrl(url: string): void {
  chosen = url;
  loading = undefined;
}

/** The font's bytes; nothing where it cannot be had, and Latin text is all that can be set. */
export const pdfFont = (): Promise<Uint8Array | undefined> =>
  (loading ??= read().catch(() => undefined));

async function read(): Promise<Uint8Array | undefined> {
  // Not `import('node:fs')`: bundlers for browsers would try to find it.
  const { process: node } = globalThis as { process?: Partial<NodeJS.Process> };
  const files = node?.getBuiltinModule?.('node:fs');
  if (files && chosen === undefined) {
    return new Uint8Array(files.readFileSync(new URL(import.meta.resolve(file))));
  }
  for (const url of addresses()) {
    const response = await fetch(url);
    if (!response.ok) continue;
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (String.fromCharCode(...bytes.subarray(0, 4)) === 'wOFF') return bytes;
  }
  return undefined;
}

/** Served file by file, the font lies beside this package or in the workspace's modules. */
function addresses(): string[] {
  if (chosen !== undefined) return [chosen];
  const own = import.meta.url;
  if (/\/mocks\/(src|dist)\/pdf\//.exec(own) === null) return [];
  const installed = own.includes('/node_modules/@corporate-billing/');
  const up = installed ? '../../../../' : '../../../../node_modules/';
  return [new URL(up + file, own).href];
}
