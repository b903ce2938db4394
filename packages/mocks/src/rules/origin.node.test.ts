import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseOrigin, readOrigin } from './origin.js';

/** What a browser may send, and what a person may write for it. */
const rows: readonly (readonly [text: string, sent: boolean, written: string | undefined])[] = [
  ['https://shop.example', true, 'https://shop.example'],
  ['http://localhost:8000', true, 'http://localhost:8000'],
  ['https://shop.example/', false, 'https://shop.example'],
  ['HTTPS://Shop.Example', false, 'https://shop.example'],
  ['https://shop.example:443', false, 'https://shop.example'],
  ['https://shop.example/page', false, undefined],
  ['https://shop.example?x', false, undefined],
  ['https://user@shop.example', false, undefined],
  ['ftp://shop.example', false, undefined],
  ['ws://shop.example', false, undefined],
  ['file:///', false, undefined],
  ['data:text/plain,x', false, undefined],
  ['null', false, undefined],
  ['*', false, undefined],
  ['', false, undefined],
  ['shop.example', false, undefined],
];

for (const [text, sent, written] of rows) {
  describe(`the origin ${JSON.stringify(text)}`, () => {
    it(sent ? 'is one that browsers send' : 'is none that browsers send', () => {
      assert.equal(parseOrigin(text)?.origin, sent ? text : undefined);
    });
    it(`is read as ${String(written)}`, () => {
      assert.equal(readOrigin(text), written);
    });
  });
}
