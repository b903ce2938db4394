/** Draws the parts that invoices and quotes have in common. */
import { breakable, ink, lineHeight, type Sheet, type SheetFoot, type TextStyle } from './sheet.js';
import type { Words } from './words.js';

/** Two texts side by side keep 12 points between them. */
const gap = 12;

export type Row = readonly [label: string, value: string];

/** Puts the seller's name and address at the left, the document's kind and number at the right. */
export function letterhead(
  sheet: Sheet,
  seller: readonly string[],
  kind: string,
  number: string,
): void {
  sheet.text('RescueAssist', sheet.left, { size: 17, strong: true, color: ink.accent });
  sheet.text(kind, sheet.right, { size: 17, strong: true, end: true });
  sheet.down(25);
  const width = sheet.right - sheet.left - sheet.measure(number, 11) - gap;
  sheet.text(number, sheet.right, { size: 11, end: true, color: ink.muted });
  const style = { size: 9, color: ink.muted };
  const height = sheet.paragraph(seller.join('\n'), sheet.left, width, style);
  sheet.down(Math.max(26, height + 8));
  sheet.line();
  sheet.down(16);
}

/** The foot of every page names the document and says that nobody owes anything on it. */
export const footOf = (number: string, words: Words): SheetFoot => ({
  text: `${number} · ${words.demo}`,
  pageWord: words.page,
  missing: words.missing,
});

/** Puts a few facts side by side, each with its label above its value. */
export function facts(sheet: Sheet, rows: readonly Row[]): void {
  const step = (sheet.right - sheet.left) / rows.length;
  const start = sheet.y;
  let deepest = 0;
  rows.forEach(([label, value], index) => {
    const x = sheet.left + index * step;
    sheet.y = start;
    sheet.text(label, x, { size: 8, color: ink.muted });
    sheet.down(14);
    // A sum is made smaller before it is broken into lines; a long PO number has to be broken.
    const fitting = sheet.fit(value, step - 11, 10.5);
    const size = breakable.test(value) || fitting < 7 ? 10.5 : fitting;
    deepest = Math.max(deepest, sheet.paragraph(value, x, step - 10, { size }));
  });
  sheet.y = start + 14 + deepest + 16;
}

/** Puts blocks of lines side by side, each under its heading. */
export function blocks(
  sheet: Sheet,
  columns: readonly { readonly heading: string; readonly lines: readonly string[] }[],
): void {
  const step = (sheet.right - sheet.left) / columns.length;
  const start = sheet.y;
  let deepest = 0;
  columns.forEach(({ heading: title, lines }, index) => {
    const x = sheet.left + index * step;
    sheet.y = start;
    sheet.text(title, x, { size: 9.5, strong: true });
    sheet.down(16);
    for (const line of lines) sheet.down(sheet.paragraph(line, x, step - 16));
    deepest = Math.max(deepest, sheet.y - start);
  });
  sheet.y = start + deepest + 22;
}

export function heading(sheet: Sheet, text: string): void {
  sheet.room(72);
  sheet.text(text, sheet.left, { size: 11.5, strong: true });
  sheet.down(24);
}

/** Says where a column stands: from the left edge, or ending at a distance from it. */
export interface Column {
  readonly label: string;
  readonly at: number;
  readonly end?: boolean;
  /** A text that is wider goes on in the next line. */
  readonly width?: number;
}

/** Draws a table with hairlines; its head is repeated on every page. */
export function table(
  sheet: Sheet,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): void {
  const head = () => {
    for (const column of columns) {
      const { x, style } = cellOf(sheet, column, column.label);
      sheet.text(column.label, x, { ...style, size: 8, color: ink.muted });
    }
    sheet.down(15);
    sheet.line();
    sheet.down(7);
  };
  head();
  for (const row of rows) {
    const cells = columns.map((column, index) => cellOf(sheet, column, row[index] ?? ''));
    const height = Math.max(14, ...cells.map(({ height }) => height));
    if (sheet.room(Math.max(36, height + 12))) head();
    cells.forEach(({ value, x, style, width }, index) => {
      const before = cells[index - 1];
      if (width !== undefined) sheet.paragraph(value, x, width, style);
      else if (!style.end || before === undefined) sheet.text(value, x, style);
      // A sum is made smaller where it would run into the cell before it.
      else sheet.text(value, x, { ...style, size: sheet.fit(value, x - before.until - 5) });
    });
    sheet.down(height + 5);
    sheet.line();
    sheet.down(7);
  }
}

/** Places one text of a table, and tells where the next one may begin. */
function cellOf(sheet: Sheet, column: Column, value: string) {
  const across = sheet.right - sheet.left;
  const x = sheet.left + column.at * across;
  const style: TextStyle = column.end ? { end: true } : {};
  if (column.width === undefined) {
    const until = column.end ? x : x + sheet.measure(value);
    return { value, x, style, until, height: 0, width: undefined };
  }
  const width = column.width * across;
  const lines = sheet.wrap(value, width);
  const until = x + Math.max(...lines.map((line) => sheet.measure(line)));
  return { value, x, style, until, height: lines.length * lineHeight(), width };
}

/** Puts sums at the right edge; the last one stands out as the total. */
export function sums(sheet: Sheet, rows: readonly Row[], last: Row): void {
  const from = sheet.left + 0.55 * (sheet.right - sheet.left);
  const label = (text: string, value: string, style: TextStyle): number => {
    const width = sheet.right - from - sheet.measure(value, style.size) - gap;
    return sheet.paragraph(text, from, width, style);
  };
  sheet.room(rows.length * 17 + 40);
  sheet.down(4);
  for (const [text, value] of rows) {
    sheet.text(value, sheet.right, { end: true });
    sheet.down(Math.max(17, label(text, value, { color: ink.muted }) + 3));
  }
  sheet.down(2);
  sheet.line(from);
  sheet.down(8);
  sheet.text(last[1], sheet.right, { size: 13, strong: true, end: true });
  sheet.down(Math.max(34, label(last[0], last[1], { size: 13, strong: true }) + 15));
}
