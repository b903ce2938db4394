/**
 * Paper to write on from the top down: it begins a new page when one is full, breaks long words,
 * and draws only what the font can. Measures are points; `y` of the pen counts from the top.
 */
import {
  PDFDocument,
  StandardFonts,
  TextRenderingMode,
  popGraphicsState,
  pushGraphicsState,
  rgb,
  setLineWidth,
  setStrokingRgbColor,
  setTextRenderingMode,
  type PDFFont,
  type PDFPage,
  type RGB,
} from '@cantoo/pdf-lib';
import fontkit from '@cantoo/fontkit';
import { pdfFont } from './font.js';

export const ink = {
  text: rgb(0.106, 0.122, 0.141),
  muted: rgb(0.349, 0.388, 0.439),
  accent: rgb(0.114, 0.353, 0.557),
  danger: rgb(0.69, 0.157, 0.122),
  line: rgb(0.886, 0.902, 0.918),
} as const;

export interface TextStyle {
  readonly size?: number;
  readonly color?: RGB;
  readonly strong?: boolean;
  /** `x` is the right edge instead of the left. */
  readonly end?: boolean;
}

export interface PaperSize {
  readonly width: number;
  readonly height: number;
}

export const a4: PaperSize = { width: 595.28, height: 841.89 };
export const letter: PaperSize = { width: 612, height: 792 };

/** Space that a line may end at; not the kinds that hold an amount and its currency together. */
export const breakable = /[^\S\u00a0\u202f]/;
const afterSpace = new RegExp(`(?<=${breakable.source})`);

const margin = { side: 56, top: 56, bottom: 72 };

/** From one line of a paragraph to the next. */
export const lineHeight = (size = 9.5): number => size * 1.45;

export class Sheet {
  /** The pen's distance from the top edge. */
  y = margin.top;
  readonly left = margin.side;
  readonly right: number;
  #page: PDFPage;
  readonly #printable: (character: string) => boolean;

  private constructor(
    private readonly document: PDFDocument,
    private readonly font: PDFFont,
    private readonly size: PaperSize,
  ) {
    this.right = size.width - margin.side;
    this.#page = document.addPage([size.width, size.height]);
    const known = new Set(font.getCharacterSet());
    this.#printable = (character) => known.has(character.codePointAt(0) ?? 0);
  }

  /** `made` is the day the document says it was made: the machine's clock would change the bytes. */
  static async open(title: string, made: string, size: PaperSize): Promise<Sheet> {
    const document = await PDFDocument.create();
    const at = new Date(`${made}T00:00:00Z`);
    document.setTitle(title, { showInWindowTitleBar: true });
    document.setAuthor('RescueAssist');
    document.setProducer('Corporate Billing mocks');
    document.setCreator('Corporate Billing mocks');
    document.setCreationDate(at);
    document.setModificationDate(at);
    const bytes = await pdfFont();
    document.registerFontkit(fontkit);
    const font = bytes
      ? await document.embedFont(bytes, { subset: true })
      : await document.embedFont(StandardFonts.Helvetica);
    return new Sheet(document, font, size);
  }

  /** Width of a text as it would be drawn. */
  measure(text: string, size = 9.5): number {
    return this.font.widthOfTextAtSize(this.#clean(text), size);
  }

  /** The size at which a text is no wider than `width`: the one given, or as much less as it takes. */
  fit(text: string, width: number, size = 9.5): number {
    return Math.min(size, (size * width) / this.measure(text, size));
  }

  /** One line at the pen's height; the pen stays. */
  text(text: string, x: number, style: TextStyle = {}): void {
    const { size = 9.5, color = ink.text, strong = false, end = false } = style;
    const clean = this.#clean(text);
    const from = end ? x - this.font.widthOfTextAtSize(clean, size) : x;
    const place = { x: from, y: this.size.height - this.y - size, size, font: this.font, color };
    if (!strong) {
      this.#page.drawText(clean, place);
      return;
    }
    // One weight is embedded: an outline of the same colour makes the strong one.
    this.#page.pushOperators(
      pushGraphicsState(),
      setTextRenderingMode(TextRenderingMode.FillAndOutline),
      setLineWidth(size / 32),
      setStrokingRgbColor(color.red, color.green, color.blue),
    );
    this.#page.drawText(clean, place);
    this.#page.pushOperators(popGraphicsState());
  }

  /** Several lines within a width, at the pen's height; gives the height they took. */
  paragraph(text: string, x: number, width: number, style: TextStyle = {}): number {
    const { size = 9.5 } = style;
    const step = lineHeight(size);
    const start = this.y;
    for (const line of this.wrap(text, width, size)) {
      this.text(line, x, style);
      this.y += step;
    }
    const height = this.y - start;
    this.y = start;
    return height;
  }

  /** The text in lines no wider than `width`; words that are wider are broken. */
  wrap(text: string, width: number, size = 9.5): string[] {
    const lines: string[] = [];
    for (const block of text.split('\n')) {
      let line = '';
      for (const piece of block.split(afterSpace).flatMap((word) => this.#fit(word, width, size))) {
        if (line && this.measure((line + piece).trimEnd(), size) > width) {
          lines.push(line.trimEnd());
          line = '';
        }
        line += piece;
      }
      lines.push(line.trimEnd());
    }
    return lines;
  }

  /** A hairline at the pen's height. */
  line(from = this.left, to = this.right, color: RGB = ink.line): void {
    const y = this.size.height - this.y;
    this.#page.drawLine({ start: { x: from, y }, end: { x: to, y }, thickness: 0.75, color });
  }

  /** Moves the pen down. */
  down(by: number): void {
    this.y += by;
  }

  /** Begins a new page when less than `height` is left; says whether it did. */
  room(height: number): boolean {
    if (this.y + height <= this.size.height - margin.bottom) return false;
    this.#page = this.document.addPage([this.size.width, this.size.height]);
    this.y = margin.top;
    return true;
  }

  /** Writes the foot of every page and gives the bytes. */
  async close(foot: string, pageWord: string): Promise<Uint8Array> {
    const pages = this.document.getPages();
    for (const [index, page] of pages.entries()) {
      this.#page = page;
      this.y = this.size.height - margin.bottom + 20;
      this.line();
      this.down(8);
      const style = { size: 8, color: ink.muted };
      this.text(foot, this.left, style);
      const number = `${pageWord} ${String(index + 1)} / ${String(pages.length)}`;
      this.text(number, this.right, { ...style, end: true });
    }
    return this.document.save({ addDefaultPage: false });
  }

  #fit(word: string, width: number, size: number): string[] {
    if (this.measure(word.trimEnd(), size) <= width) return [word];
    return Array.from(word);
  }

  /** What the font lacks becomes a mark: a missing letter must be seen, not guessed. */
  #clean(text: string): string {
    const plain = text.replaceAll('\u202f', '\u00a0').replace(/[\r\t\n]/g, ' ');
    return Array.from(plain, (letter) => (this.#printable(letter) ? letter : '?')).join('');
  }
}
