import { registerLocale } from '@corporate-billing/elements';
import { pseudoLanguage } from '../words/pseudo.js';
import { all } from '../support/mount.js';

/** A way of reading a page, other than as it is delivered. */
export interface Reading {
  readonly name: string;
  readonly apply: (widget: HTMLElement) => void;
  /** Says that letters have the usual size, so that every word has a line that holds it. */
  readonly wordsHold?: boolean;
}

// WCAG 2.2, 1.4.12 lets a reader ask for this without loss.
const spaced = new CSSStyleSheet();
spaced.replaceSync(`
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`);

export const readings: readonly Reading[] = [
  {
    name: 'in a language 40 % longer',
    apply: (widget) => {
      registerLocale('qps', pseudoLanguage());
      widget.lang = 'qps';
    },
  },
  {
    name: 'in German, whose words are long',
    apply: (widget) => {
      widget.lang = 'de';
    },
    wordsHold: true,
  },
  {
    name: 'in text of twice the size',
    apply: (widget) => {
      widget.style.setProperty('--cb-font-size', '30px');
    },
  },
  {
    name: 'in small text',
    apply: (widget) => {
      widget.style.setProperty('--cb-font-size', '12px');
    },
  },
  {
    name: 'with the text spaced',
    apply: (widget) => {
      for (const host of [widget, ...all(widget, '*')]) {
        host.shadowRoot?.adoptedStyleSheets.push(spaced);
      }
      document.adoptedStyleSheets.push(spaced);
    },
  },
];

/** Removes what reaches beyond the widget. */
export function readAsUsual(): void {
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== spaced);
}
