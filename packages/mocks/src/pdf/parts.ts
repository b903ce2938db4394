/** What invoices and quotes have in common on paper. */
import { ink, type Sheet, type TextStyle } from './sheet.js';

export type Row = readonly [label: string, value: string];

/** The seller's name at the left, the document's at the right. */
export function letterhead(sheet: Sheet, seller: string, kind: string, number: string): void {
  sheet.text('RescueAssist', sheet.left, { size: 17, strong: true, color: ink.accent });
  sheet.text(kind, sheet.right, { size: 17, strong: true, end: true });
  sheet.down(25);
  sheet.text(seller, sheet.left, { size: 9, color: ink.muted });
  sheet.text(number, sheet.right, { size: 11, end: true, color: ink.muted });
  sheet.down(26);
  sheet.line();
  sheet.down(16);
}

/** A few facts side by side: label above, value below. */
export function facts(sheet: Sheet, rows: readonly Row[]): void {
  const step = (sheet.right - sheet.left) / rows.length;
  const start = sheet.y;
  let deepest = 0;
  rows.forEach(([label, value], index) => {
    const x = sheet.left + index * step;
    sheet.y = start;
    sheet.text(label, x, { size: 8, color: ink.muted });
    sheet.down(14);
    deepest = Math.max(deepest, sheet.paragraph(value, x, step - 10, { size: 10.5 }));
  });
  sheet.y = start + 14 + deepest + 16;
}

/** Blocks of lines side by side, each under its heading. */
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

/** Where a column stands: from the left edge, or ending at a distance from it. */
export interface Column {
  readonly label: string;
  readonly at: number;
  readonly end?: boolean;
  /** How wide a text may get before it goes on in the next line. */
  readonly width?: number;
}

/** A table with hairlines; its head is repeated on every page. */
export function table(
  sheet: Sheet,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): void {
  const place = (column: Column) => sheet.left + column.at * (sheet.right - sheet.left);
  const style = (column: Column): TextStyle => (column.end ? { end: true } : {});
  const head = () => {
    for (const column of columns) {
      const look = { ...style(column), size: 8, color: ink.muted };
      sheet.text(column.label, place(column), look);
    }
    sheet.down(15);
    sheet.line();
    sheet.down(7);
  };
  head();
  for (const row of rows) {
    if (sheet.room(36)) head();
    let height = 0;
    columns.forEach((column, index) => {
      const value = row[index] ?? '';
      if (column.width === undefined) sheet.text(value, place(column), style(column));
      else {
        const width = column.width * (sheet.right - sheet.left);
        height = Math.max(height, sheet.paragraph(value, place(column), width));
      }
    });
    sheet.down(Math.max(height, 14) + 5);
    sheet.line();
    sheet.down(7);
  }
}

/** Sums at the right edge; the last one is the one that counts. */
export function sums(sheet: Sheet, rows: readonly Row[], last: Row): void {
  const from = sheet.left + 0.55 * (sheet.right - sheet.left);
  sheet.room(rows.length * 17 + 40);
  sheet.down(4);
  for (const [label, value] of rows) {
    sheet.text(label, from, { color: ink.muted });
    sheet.text(value, sheet.right, { end: true });
    sheet.down(17);
  }
  sheet.down(2);
  sheet.line(from);
  sheet.down(8);
  sheet.text(last[0], from, { size: 13, strong: true });
  sheet.text(last[1], sheet.right, { size: 13, strong: true, end: true });
  sheet.down(34);
}
