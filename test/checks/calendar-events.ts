import type { DayEvent } from '../../packages/elements/src/widgets/invoice/calendar-file.js';

const event: DayEvent = {
  uid: '0123456789abcdef0123456789abcdef@corporate-billing',
  day: '2026-07-08',
  summary: 'Invoice INV-2026-0117 is due',
  description: 'Balance on Jun 15, 2026: $22,661.06',
  madeAt: Date.UTC(2026, 5, 15, 9),
};

/** Entries that a calendar must read back as they were written, by what is special about them. */
export const calendarEvents: readonly (readonly [name: string, event: DayEvent])[] = [
  ['a plain one', event],
  ['the last day of a year', { ...event, day: '2026-12-31' }],
  ['the day before a leap day', { ...event, day: '2028-02-28' }],
  ['a leap day', { ...event, day: '2028-02-29' }],
  ['the day on which summer time begins', { ...event, day: '2027-03-28' }],
  ['the day on which summer time ends', { ...event, day: '2026-10-25' }],
  ['signs with a meaning', { ...event, summary: 'A; B, C: D \\ "E" \\n =F' }],
  ['several lines', { ...event, description: 'Balance\nPO number PO-1\nRescueAssist, Inc.' }],
  ['a name with an apostrophe', { ...event, description: "O'Brien & Söhne" }],
  ['a long line', { ...event, summary: 'Rechnung '.repeat(40).trim() }],
  ['a line of 75 octets', { ...event, summary: 'x'.repeat(75 - 'SUMMARY:'.length) }],
  ['a line of 76 octets', { ...event, summary: 'x'.repeat(76 - 'SUMMARY:'.length) }],
  ['two octets at the fold', { ...event, summary: `${'x'.repeat(66)}é${'x'.repeat(80)}` }],
  ['three octets each', { ...event, summary: '株式会社田中サポート御中'.repeat(8) }],
  ['four octets each', { ...event, summary: '🧾'.repeat(40) }],
  ['signs to escape at the fold', { ...event, summary: `${'x'.repeat(66)};;,,\\\\` }],
  [
    'Arabic',
    { ...event, summary: 'الفاتورة رقم INV-2026-0117 مستحقة الدفع، يرجى السداد قبل نهاية اليوم' },
  ],
  ['Hebrew', { ...event, description: 'חשבונית מס׳ 117: ₪1,200.00' }],
  ['Devanagari', { ...event, summary: 'चालान संख्या INV-2026-0117 देय है'.repeat(4) }],
  ['spaces at the ends', { ...event, summary: '  due  ' }],
  ['nothing to describe', { ...event, description: '' }],
  ['what looks like a property', { ...event, description: 'END:VEVENT\nBEGIN:VALARM' }],
];
