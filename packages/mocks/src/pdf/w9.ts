/** Prints a stand-in for the seller's signed W-9. */
import { facts, footOf, heading, letterhead } from './parts.js';
import { ink, letter, writeSheet } from './sheet.js';
import { wordsIn } from './words.js';

const rows = [
  ['Name', 'RescueAssist USA, Inc.'],
  ['Business name', 'RescueAssist'],
  ['Federal tax classification', 'C corporation'],
  ['Address', '0 Example Street, Boston, MA 00000'],
  ['Employer identification number', '00-0000000'],
  ['Signed', 'A. Sample, for RescueAssist USA, Inc.'],
] as const;

/** Makes the PDF; its bytes are the same every time. */
export function w9Pdf(): Promise<Uint8Array> {
  const head = { title: 'W-9, RescueAssist USA, Inc.', made: '2026-01-02', size: letter };
  return writeSheet(head, (sheet) => {
    letterhead(sheet, ['RescueAssist USA, Inc.'], 'W-9', 'Request for Taxpayer Identification');
    facts(sheet, [
      ['Form', 'W-9'],
      ['Signed on', 'Jan 2, 2026'],
      ['Valid for', 'Vendor records'],
    ]);
    heading(sheet, 'Taxpayer');
    for (const [label, value] of rows) {
      sheet.text(label, sheet.left, { color: ink.muted });
      sheet.text(value, sheet.left + 190);
      sheet.down(19);
      sheet.line();
      sheet.down(8);
    }
    return footOf('W-9', wordsIn('en'));
  });
}
