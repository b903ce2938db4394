/**
 * A part of a document as the platform defines it, whatever the page's markup is called:
 * `<img name="body">` stands before `document.body`, never before this.
 */
export const documentPart = <K extends keyof Document>(page: Document, name: K): Document[K] =>
  Reflect.get(Document.prototype, name, page);

/** Whether a node is a shadow root, of whichever window: a widget may be moved into a frame. */
export const isShadowRoot = (node: Node | null | undefined): node is ShadowRoot =>
  node?.nodeType === 11 && 'host' in node;

/** Whether a node is a document, of whichever window. */
export const isDocument = (node: Node | null | undefined): node is Document => node?.nodeType === 9;
