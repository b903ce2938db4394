/** Reads an XML file into a tree that a test can walk and change. */
import { XMLParser } from 'fast-xml-parser';

type Attributes = Readonly<Record<string, string>>;

/** What the parser makes of a node: one member with its name, and one with its attributes. */
type Parsed = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
});

/** One element. Its name has no prefix; a path names children, `Party/PostalAddress`. */
export class XmlElement {
  readonly children: XmlElement[] = [];
  parent: XmlElement | undefined;
  ownText = '';

  constructor(
    readonly prefix: string,
    readonly name: string,
    readonly attributes: Record<string, string>,
  ) {}

  all(path: string): XmlElement[] {
    let found: XmlElement[] = [this];
    for (const name of path.split('/')) {
      found = found.flatMap(({ children }) => children.filter((one) => one.name === name));
    }
    return found;
  }

  /** Lists the elements of that name at any depth, this one included. */
  deep(name: string): XmlElement[] {
    return this.everything().filter((one) => one.name === name);
  }

  everything(into: XmlElement[] = []): XmlElement[] {
    into.push(this);
    for (const child of this.children) child.everything(into);
    return into;
  }

  count(path: string): number {
    return this.all(path).length;
  }

  has(path: string): boolean {
    return this.count(path) > 0;
  }

  /** Returns the text of the first element there, without outer space; '' where there is none. */
  text(path?: string): string {
    const found = path === undefined ? this : this.all(path)[0];
    return (found?.ownText ?? '').replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
  }

  says(path: string): boolean {
    return this.text(path) !== '';
  }

  isInside(name: string): boolean {
    return this.parent !== undefined && (this.parent.name === name || this.parent.isInside(name));
  }

  /** Copies the element with all it holds; the copy stands nowhere yet. */
  copy(): XmlElement {
    const made = new XmlElement(this.prefix, this.name, { ...this.attributes });
    made.ownText = this.ownText;
    for (const child of this.children) made.append(child.copy());
    return made;
  }

  append(child: XmlElement, at = this.children.length): void {
    child.parent = this;
    this.children.splice(at, 0, child);
  }

  remove(): void {
    const among = this.parent?.children;
    among?.splice(among.indexOf(this), 1);
  }
}

function build(node: Parsed): XmlElement {
  const [tag = ''] = Object.keys(node).filter((key) => key !== ':@');
  const [prefix, name] = tag.includes(':') ? tag.split(':') : ['', tag];
  const attributes = { ...((node[':@'] ?? {}) as Attributes) };
  const element = new XmlElement(prefix ?? '', name ?? '', attributes);
  for (const child of node[tag] as readonly Parsed[]) {
    if ('#text' in child) element.ownText += String(child['#text']);
    else element.append(build(child));
  }
  return element;
}

/** Reads one element with all it holds; a declaration before it is passed over. */
export function readXml(xml: string): XmlElement {
  const nodes = parser.parse(xml) as readonly Parsed[];
  const root = nodes.find((node) => !('?xml' in node));
  if (!root) throw new Error('the file holds no element');
  return build(root);
}
