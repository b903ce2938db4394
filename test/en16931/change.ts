/** Small changes to a file, for tests that plant a fault in a good one. */
import { place } from './structure.js';
import { readXml, type XmlElement } from './xml-tree.js';

export type Change = (document: XmlElement) => void;

function found(document: XmlElement, path: string): XmlElement[] {
  const elements = path === '' ? [document] : document.all(path);
  if (elements.length === 0) throw new Error(`the file has no ${path}`);
  return elements;
}

/** Takes out every element at a path. */
export const drop =
  (path: string): Change =>
  (document) => {
    for (const element of found(document, path)) element.remove();
  };

/** Writes another text into the first element at a path, or into all of them. */
export const set =
  (path: string, text: string, which: 'first' | 'all' = 'first'): Change =>
  (document) => {
    const elements = found(document, path);
    for (const element of which === 'all' ? elements : elements.slice(0, 1)) element.ownText = text;
  };

/** Gives the first element at a path an attribute, or takes it away. */
export const attribute =
  (path: string, name: string, value?: string): Change =>
  (document) => {
    const [element] = found(document, path);
    if (value === undefined) delete element?.attributes[name];
    else element!.attributes[name] = value;
  };

/** The groups of UBL begin with a capital in `cac`, the values in `cbc`; a test need not write it. */
const withPrefixes = (xml: string): string =>
  xml
    .replace(/<([A-Z]\w*)((?: [^>]*)?)>([^<]*)<\/\1>/g, '<cbc:$1$2>$3</cbc:$1>')
    .replace(/<(\/?)([A-Z]\w*)/g, '<$1cac:$2');

/** Puts elements into the first one at a path, each where it belongs. */
export const put =
  (path: string, xml: string): Change =>
  (document) => {
    const [parent] = found(document, path);
    for (const child of [...readXml(`<put>${withPrefixes(xml)}</put>`).children]) {
      place(parent!, child);
    }
  };

/** Puts a second one beside the first element at a path. */
export const twice =
  (path: string): Change =>
  (document) => {
    const [element] = found(document, path);
    place(element!.parent!, element!.copy());
  };

export const all =
  (...changes: readonly Change[]): Change =>
  (document) => {
    for (const change of changes) change(document);
  };
