import { render, unsafeCSS } from 'lit';
import type { CSSResultOrNative } from 'lit';
import { documentPart } from '../ui/page.js';
import { adoptSheets } from './adopt-sheets.js';
import type { CbElement } from './cb-element.js';

export interface PrintProps {
  /** The paper holds this template. */
  content: unknown;
  styles: CSSResultOrNative[];
  /** The page's title while it prints: browsers print it, and save the file under it. */
  title: string;
}

/**
 * Hides everything else on the page, without changing it. `:has` and attributes would lose against
 * a host's own `!important`; the repeated attribute does not.
 */
const aloneStyles = `
  @media screen {
    body > [data-cb-print] { display: none !important; }
  }
  /* A host that prints edge to edge would leave the invoice no margin. */
  @page { margin: 15mm !important; }
  @media print {
    html, body {
      display: block !important; visibility: visible !important; position: static !important;
      width: auto !important; height: auto !important; min-height: 0 !important; max-height: none !important;
      margin: 0 !important; padding: 0 !important; border: 0 !important;
      overflow: visible !important; background: none !important; transform: none !important;
    }
    /* No selector can hide text that stands in the body itself. */
    body { font-size: 0 !important; line-height: 0 !important; color: transparent !important; }
    html::before, html::after, body::before, body::after { content: none !important; }
    body > :not([data-cb-print][data-cb-print][data-cb-print]) { display: none !important; }
    body > [data-cb-print][data-cb-print][data-cb-print] {
      display: block !important; visibility: visible !important; position: static !important;
      margin: 0 !important; padding: 0 !important; opacity: 1 !important;
      line-height: normal !important;
      color-scheme: light only !important;
    }
  }
`;

const alone = unsafeCSS(aloneStyles);

const setTitle = (page: Document, title: string): void => {
  Reflect.set(Document.prototype, 'title', title, page);
};

/**
 * Puts one document alone on paper, from however deep inside the page: a copy of it stands in the
 * body while the printing lasts, everything else is hidden from the printer by a constructed sheet,
 * which a strict policy allows.
 */
export async function printAlone(host: CbElement, sheet: PrintProps): Promise<void> {
  const page = host.ownerDocument;
  const view = documentPart(page, 'defaultView') ?? window;
  const body = documentPart(page, 'body');
  for (const other of body.querySelectorAll(':scope > [data-cb-print]')) {
    other.dispatchEvent(new Event('cb-print-over'));
  }
  const paper = makePaper(host, sheet);
  const title = documentPart(page, 'title');
  const restore = adoptSheets(page, [alone]);
  const over = (): void => {
    view.removeEventListener('afterprint', over);
    paper.remove();
    restore();
    if (documentPart(page, 'title') === sheet.title) setTitle(page, title);
  };
  paper.addEventListener('cb-print-over', over);
  view.addEventListener('afterprint', over);
  setTitle(page, sheet.title);
  body.append(paper);
  // The sheets are adopted in the document that is printed: those of another one have no effect
  // there.
  if (paper.shadowRoot) adoptSheets(paper.shadowRoot, sheet.styles);
  await documentPart(page, 'fonts').ready;
  view.print();
}

function makePaper(host: CbElement, { content }: PrintProps): HTMLElement {
  const paper = document.createElement('div');
  paper.dataset['cbPrint'] = '';
  const root = paper.attachShadow({ mode: 'open' });
  const base = document.createElement('div');
  const shown = host.renderRoot.querySelector<HTMLElement>('.base');
  base.className = 'base';
  base.lang = shown?.lang ?? '';
  base.dir = getComputedStyle(host).direction;
  root.append(base);
  render(content, base);
  // The widget's tokens may be set anywhere above it; on paper it stands in another place.
  const looks = getComputedStyle(shown ?? host);
  paper.style.setProperty('--cb-font-family', looks.fontFamily);
  paper.style.setProperty('--cb-color-accent', '#1b1f24');
  paper.style.setProperty('--cb-color-surface', '#ffffff');
  return paper;
}
