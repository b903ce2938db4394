/**
 * A sheet that is written from the top down: it begins a new page when one is full, breaks long
 * words, and takes each letter from the font that has it. Measures are points; the pen's `y` counts
 * from the top.
 */
import {
  PDFDocument,
  TextRenderingMode,
  popGraphicsState,
  pushGraphicsState,
  rgb,
  setLineWidth,
  setStrokingRgbColor,
  setTextRenderingMode,
  type PDFPage,
  type RGB,
} from '@cantoo/pdf-lib';
import { Typeface } from './typeface.js';

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
  /** Makes `x` the right edge instead of the left. */
  readonly end?: boolean;
}

export interface PaperSize {
  readonly width: number;
  readonly height: number;
}

export const a4: PaperSize = { width: 595.28, height: 841.89 };
export const letter: PaperSize = { width: 612, height: 792 };

/** A line may end at such a space. The no-break kinds hold an amount and its currency together. */
export const breakable = /[^\S\u00a0\u202f]/;
const afterSpace = new RegExp(`(?<=${breakable.source})`);

const margin = { side: 56, top: 56, bottom: 72 };

/** This far is one line of a paragraph from the next. */
export const lineHeight = (size = 9.5): number => size * 1.45;

/** The document's properties. */
export interface SheetHead {
  readonly title: string;
  /** The day the document says it was made: the machine's clock would change the bytes. */
  readonly made: string;
  readonly size: PaperSize;
}

/** This text stands below the last line and in the foot of every page. */
export interface SheetFoot {
  readonly text: string;
  readonly pageWord: string;
  /** Explains `missingMark`; the names of the letters follow it. */
  readonly missing: string;
}

/**
 * Writes a document. `draw` runs again when it met letters whose font was not loaded yet, so it
 * must depend on nothing but its input.
 */
export async function writeSheet(
  head: SheetHead,
  draw: (sheet: Sheet) => SheetFoot,
): Promise<Uint8Array> {
  let letters = '';
  for (;;) {
    const document = await PDFDocument.create();
    describe(document, head);
    const typeface = await Typeface.embed(document, letters);
    const sheet = new Sheet(document, typeface, head.size);
    const foot = draw(sheet);
    sheet.finish(foot);
    if (!typeface.lacks) return document.save({ addDefaultPage: false });
    letters += typeface.lacks;
  }
}

function describe(document: PDFDocument, { title, made }: SheetHead): void {
  const at = new Date(`${made}T00:00:00Z`);
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setAuthor('RescueAssist');
  document.setProducer('Corporate Billing mocks');
  document.setCreator('Corporate Billing mocks');
  document.setCreationDate(at);
  document.setModificationDate(at);
}

export class Sheet {
  /** The pen is this far from the top edge. */
  y = margin.top;
  readonly left = margin.side;
  readonly right: number;
  #page: PDFPage;

  constructor(
    private readonly document: PDFDocument,
    private readonly typeface: Typeface,
    private readonly size: PaperSize,
  ) {
    this.right = size.width - margin.side;
    this.#page = document.addPage([size.width, size.height]);
  }

  /** Returns the width of a text as it would be drawn. */
  measure(text: string, size = 9.5): number {
    return this.typeface.width(text, size);
  }

  /** Returns the largest size, up to the one given, at which a text is no wider than `width`. */
  fit(text: string, width: number, size = 9.5): number {
    return Math.min(size, (size * width) / this.measure(text, size));
  }

  /** Draws one line at the pen's height; the pen does not move. */
  text(text: string, x: number, style: TextStyle = {}): void {
    const { size = 9.5, color = ink.text, strong = false, end = false } = style;
    const from = end ? x - this.measure(text, size) : x;
    if (!strong) {
      this.#draw(text, from, size, color);
      return;
    }
    // Only one weight is embedded: an outline of the same colour makes it bold.
    this.#page.pushOperators(
      pushGraphicsState(),
      setTextRenderingMode(TextRenderingMode.FillAndOutline),
      setLineWidth(size / 32),
      setStrokingRgbColor(color.red, color.green, color.blue),
    );
    this.#draw(text, from, size, color);
    this.#page.pushOperators(popGraphicsState());
  }

  #draw(text: string, from: number, size: number, color: RGB): void {
    let x = from;
    for (const { font, letters } of this.typeface.runs(text)) {
      this.#page.drawText(letters, { x, y: this.size.height - this.y - size, size, font, color });
      x += font.widthOfTextAtSize(letters, size);
    }
  }

  /** Draws lines no wider than `width` at the pen's height, and returns the height they took. */
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

  /** Breaks the text into lines no wider than `width`; a word that is wider is broken too. */
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

  /** Draws a hairline at the pen's height. */
  line(from = this.left, to = this.right, color: RGB = ink.line): void {
    const y = this.size.height - this.y;
    this.#page.drawLine({ start: { x: from, y }, end: { x: to, y }, thickness: 0.75, color });
  }

  /** Moves the pen down. */
  down(by: number): void {
    this.y += by;
  }

  /** Begins a new page when less than `height` is left, and tells whether it did. */
  room(height: number): boolean {
    if (this.y + height <= this.size.height - margin.bottom) return false;
    this.#page = this.document.addPage([this.size.width, this.size.height]);
    this.y = margin.top;
    return true;
  }

  /** Names the letters that could not be printed, and writes the foot of every page. */
  finish(foot: SheetFoot): void {
    const missing = this.typeface.missing;
    if (missing.length > 0) this.#nameMissing(`${foot.missing} ${missing.join(' ')}`);
    const pages = this.document.getPages();
    for (const [index, page] of pages.entries()) {
      this.#page = page;
      this.y = this.size.height - margin.bottom + 20;
      this.line();
      this.down(8);
      const style = { size: 8, color: ink.muted };
      this.text(foot.text, this.left, style);
      const number = `${foot.pageWord} ${String(index + 1)} / ${String(pages.length)}`;
      this.text(number, this.right, { ...style, end: true });
    }
  }

  #nameMissing(note: string): void {
    const style = { size: 8, color: ink.muted };
    const width = this.right - this.left;
    this.down(12);
    this.room(this.wrap(note, width, style.size).length * lineHeight(style.size));
    this.down(this.paragraph(note, this.left, width, style));
  }

  #fit(word: string, width: number, size: number): string[] {
    if (this.measure(word.trimEnd(), size) <= width) return [word];
    return Array.from(word);
  }
}
