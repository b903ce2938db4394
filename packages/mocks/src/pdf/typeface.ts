/** Uses the fonts of one document as if they were one. */
import { StandardFonts, type PDFDocument, type PDFFont } from '@cantoo/pdf-lib';
import fontkit from '@cantoo/fontkit';
import { fontBytes, fontFiles, type FontFile } from './font.js';

/** Letters in a row that come from the same font. */
export interface Run {
  readonly font: PDFFont;
  readonly letters: string;
}

/** The mark stands for letters that no font has, so that a reader sees that they are missing. */
const missingMark = '[?]';

/** A document names this many missing letters at most. */
const mostNamed = 24;

interface EmbeddedFont {
  readonly font: PDFFont;
  readonly has: ReadonlySet<number>;
}

export class Typeface {
  readonly #missing = new Set<string>();
  /** Collects letters whose font is not embedded yet; embed again with them. */
  lacks = '';

  private constructor(
    private readonly fonts: readonly EmbeddedFont[],
    /** Holds the fonts that could not be loaded, too. */
    private readonly tried: ReadonlySet<FontFile>,
  ) {}

  /** Embeds the Latin font and the fonts that the given letters need. */
  static async embed(document: PDFDocument, letters: string): Promise<Typeface> {
    document.registerFontkit(fontkit);
    const wanted = fontFiles.filter(
      (file, index) => index === 0 || Array.from(letters).some((letter) => file.covers(letter)),
    );
    const fonts: EmbeddedFont[] = [];
    for (const file of wanted) {
      const bytes = await fontBytes(file);
      if (!bytes) continue;
      const font = await document.embedFont(bytes, { subset: true });
      fonts.push({ font, has: new Set(font.getCharacterSet()) });
    }
    if (fonts.length === 0) {
      const font = await document.embedFont(StandardFonts.Helvetica);
      fonts.push({ font, has: new Set(font.getCharacterSet()) });
    }
    return new Typeface(fonts, new Set(wanted));
  }

  /** Lists the letters that no font has, as `U+0634`. */
  get missing(): string[] {
    const names = [...this.#missing];
    return names.length > mostNamed ? [...names.slice(0, mostNamed), '…'] : names;
  }

  width(text: string, size: number): number {
    return this.runs(text).reduce(
      (sum, { font, letters }) => sum + font.widthOfTextAtSize(letters, size),
      0,
    );
  }

  runs(text: string): Run[] {
    const runs: Run[] = [];
    let last: EmbeddedFont | undefined;
    let letters = '';
    const end = () => {
      if (last && letters) runs.push({ font: last.font, letters });
      letters = '';
    };
    for (const letter of this.#printable(text)) {
      const code = letter.codePointAt(0) ?? 0;
      const next = last?.has.has(code) ? last : this.fonts.find(({ has }) => has.has(code));
      if (next !== last) end();
      last = next;
      letters += letter;
    }
    end();
    return runs;
  }

  /** Replaces each row of letters that cannot be printed by one mark. */
  #printable(text: string): string {
    const plain = text
      .normalize('NFC')
      .replaceAll('\u202f', '\u00a0')
      .replace(/[\r\t\n]/g, ' ')
      .replace(/[\p{Cf}\p{Variation_Selector}]/gu, '');
    let out = '';
    let inGap = false;
    for (const letter of plain) {
      const isThere = this.#has(letter);
      if (isThere) out += letter;
      else if (!inGap) out += missingMark;
      inGap = !isThere;
    }
    return out;
  }

  #has(letter: string): boolean {
    const code = letter.codePointAt(0) ?? 0;
    if (this.fonts.some(({ has }) => has.has(code))) return true;
    if (fontFiles.some((file) => !this.tried.has(file) && file.covers(letter))) {
      this.lacks += letter;
    } else {
      this.#missing.add(`U+${code.toString(16).toUpperCase().padStart(4, '0')}`);
    }
    return false;
  }
}
