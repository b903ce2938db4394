/** One file holds the tokens; the style sheet, the manual and the editors' data say the same. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

interface Token {
  readonly property: string;
  readonly type: string;
  readonly light: string;
  readonly dark?: string;
  readonly description: string;
}
const { readTokens, withManual, withValues, wrongInStyles } = (await import(
  new URL('tokens.mjs', import.meta.url).href
)) as {
  readTokens: () => Token[];
  withManual: (tokens: readonly Token[], source: string) => string;
  withValues: (tokens: readonly Token[], css: string) => string;
  wrongInStyles: (tokens: readonly Token[], css: string) => string[];
};

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const css = read('packages/elements/src/theme/tokens.styles.ts');
const element = read('packages/elements/src/core/cb-element.ts');
const tokens = readTokens();

describe('the tokens', () => {
  it('are told apart by name, each with a type and a sentence; a colour has two values', () => {
    assert.equal(new Set(tokens.map(({ property }) => property)).size, tokens.length);
    assert.ok(tokens.length > 30);
    for (const { property, type, dark, description } of tokens) {
      assert.match(description, /\w{3}/, property);
      assert.equal(dark !== undefined, type === 'color', property);
    }
  });

  it('are what the style sheet holds, all of them and no other', () => {
    assert.deepEqual(wrongInStyles(tokens, css), []);
  });

  it('are what the manual says', () => {
    assert.equal(withManual(tokens, element), element);
  });

  it('reach both when one is changed', () => {
    const changed = tokens.map((token) =>
      token.property === '--cb-color-accent'
        ? { ...token, light: '#123456', description: 'another colour' }
        : token,
    );
    assert.deepEqual(wrongInStyles(changed, css), ['--cb-color-accent']);
    const next = withValues(changed, css);
    assert.match(next, /--_accent: var\(--cb-color-accent, light-dark\(#123456, #8abdea\)\)/);
    assert.deepEqual(wrongInStyles(changed, next), []);
    assert.match(withManual(changed, element), /@cssprop --cb-color-accent - another colour\n/);
  });
});
