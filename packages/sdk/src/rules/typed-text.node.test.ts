import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { cleanName, cleanProse, cleanText, plainDigits } from './typed-text.js';

type Table = readonly (readonly [typed: string, kept: string])[];

/** Signs that take no room, by their code points. */
const invisibles = [
  ...[
    0x00ad, 0x034f, 0x061c, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180b, 0x180e, 0x200b, 0x200c, 0x200d,
  ],
  ...[
    0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2060, 0x2061, 0x2063, 0x2064, 0x2066,
  ],
  ...[
    0x2067, 0x2068, 0x2069, 0x206a, 0x206f, 0x3164, 0xfe00, 0xfe0f, 0xfeff, 0xffa0, 0xfff9, 0xfffb,
  ],
  ...[0xfffc, 0x1d173, 0xe0001, 0xe0020, 0xe007f, 0xe0100, 0xe01ef, 0x0000, 0x0008, 0x001b, 0x007f],
  ...[0x009f, 0xd800, 0xdfff, 0xfdd0, 0xffff],
];
const hex = (code: number) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;

describe('a text that a machine reads', () => {
  for (const code of invisibles) {
    it(`loses ${hex(code)}, wherever it stands`, () => {
      const sign = String.fromCharCode(...toUnits(code));
      assert.equal(cleanText(`${sign}ap@${sign}acme.example${sign}`), 'ap@acme.example');
    });
  }

  for (const code of [
    0x09, 0x0a, 0x0d, 0x85, 0xa0, 0x1680, 0x2000, 0x2003, 0x2007, 0x2009, 0x200a,
  ]) {
    it(`has a plain space for ${hex(code)}`, () => {
      const blank = String.fromCodePoint(code);
      assert.equal(cleanText(`${blank}PO${blank}${blank}7${blank}`), 'PO 7');
    });
  }

  const table: Table = [
    ['\u2028PO\u20297\u202f8\u205f9\u30001\u28002', 'PO 7 8 9 1 2'],
    ['ＡＰ＠ａｃｍｅ．ｅｘａｍｐｌｅ', 'AP@acme.example'],
    ['１００－０００１', '100-0001'],
    ['\u202a+1 617 555 0100\u202c', '+1 617 555 0100'],
    ['ﬁnance', 'finance'],
    ['e\u200b\u0301', 'é'],
    ['\u1100\u200b\u1161', '가'],
    ['', ''],
    [' \u200b\u3164\ufeff\u00a0', ''],
  ];
  for (const [typed, kept] of table) {
    it(`is ${JSON.stringify(kept)} for ${escape(typed)}`, () => {
      assert.equal(cleanText(typed), kept);
    });
  }

  it('is the same when it is cleaned again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        assert.equal(cleanText(cleanText(text)), cleanText(text));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a name that people read', () => {
  const kept = [
    'نرم\u200cافزار',
    'क्\u200dष',
    '👩\u200d💻 Acme',
    '❤\ufe0f Care',
    '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
    'שלום\u200f (1)',
    '神崎 \ufa19',
    '葛\u{e0100}城',
    'Ｔａｎａｋａ',
    'O’Brien & Søns',
    'Łódź',
  ];
  for (const name of kept) {
    it(`stays ${escape(name)}`, () => {
      assert.equal(cleanName(name), name);
      assert.equal(cleanProse(name), name);
    });
  }

  const table: Table = [
    ['Acme \u202etxt.exe', 'Acme txt.exe'],
    ['\u2067Acme\u2069 Inc.', 'Acme Inc.'],
    ['Ac\u00adme\u200b\ufeff', 'Acme'],
    ['  Acme\u00a0\n Inc.\t', 'Acme Inc.'],
    ['Ac\u0000me\ud800', 'Acme'],
    ['\u3164', ''],
    ['\u200d\u200c', ''],
    ['\u200e \ufe0f', ''],
  ];
  for (const [typed, name] of table) {
    it(`is ${JSON.stringify(name)} for ${escape(typed)}`, () => {
      assert.equal(cleanName(typed), name);
    });
  }
});

describe('a text of several lines', () => {
  const table: Table = [
    ['one\r\ntwo\rthree\u2028four', 'one\ntwo\nthree\nfour'],
    ['  two  blanks \n\n and lines ', 'two  blanks \n\n and lines'],
    ['a\u202eb\u2066c\u2069', 'abc'],
    ['\u200b\u200d\n', ''],
  ];
  for (const [typed, text] of table) {
    it(`is ${JSON.stringify(text)} for ${escape(typed)}`, () => {
      assert.equal(cleanProse(typed), text);
    });
  }
});

describe('digits', () => {
  it('of every script are 0 to 9', () => {
    const scripts = [
      '٠١٢٣٤٥٦٧٨٩',
      '۰۱۲۳۴۵۶۷۸۹',
      '०१२३४५६७८९',
      '๐๑๒๓๔๕๖๗๘๙',
      '０１２３４５６７８９',
      '𝟘𝟙𝟚𝟛𝟜𝟝𝟞𝟟𝟠𝟡',
      '𞥐𞥑𞥒𞥓𞥔𞥕𞥖𞥗𞥘𞥙',
    ];
    for (const digits of scripts) assert.equal(plainDigits(digits), '0123456789', digits);
  });

  it('of every script count up in rows of ten', () => {
    const all = Array.from({ length: 0x1_fbff }, (_, code) => String.fromCodePoint(code)).filter(
      (sign) => /\p{Nd}/u.test(sign),
    );
    assert.ok(all.length > 600);
    assert.equal(all.map(plainDigits).join(''), '0123456789'.repeat(all.length / 10));
  });

  it('are not other numbers, and not letters', () => {
    assert.equal(plainDigits('½ ² Ⅷ 四 ① x'), '½ ² Ⅷ 四 ① x');
  });
});

function toUnits(code: number): number[] {
  if (code <= 0xffff) return [code];
  const rest = code - 0x1_0000;
  return [0xd800 + (rest >> 10), 0xdc00 + (rest & 0x3ff)];
}

function escape(text: string): string {
  return JSON.stringify(text).replace(/[^ -~]/gu, (sign) => hex(sign.codePointAt(0) ?? 0));
}
