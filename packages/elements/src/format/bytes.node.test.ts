import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatBytes } from './bytes.js';

describe('the size of a file', () => {
  const rows: readonly (readonly [number, string, string])[] = [
    [0, 'en', '1 kB'],
    [14, 'en', '1 kB'],
    [182_044, 'en', '178 kB'],
    [1_048_576, 'en', '1 MB'],
    [3_565_158, 'en', '3.4 MB'],
    [10_485_760, 'en', '10 MB'],
    [3_565_158, 'de', '3,4 MB'],
    [3_565_158, 'fr', '3,4 Mo'],
  ];
  for (const [size, locale, wanted] of rows) {
    it(`is ${wanted} for ${String(size)} bytes in ${locale}`, () => {
      assert.equal(formatBytes(size, locale).replace(/\s/g, ' '), wanted);
    });
  }
});
