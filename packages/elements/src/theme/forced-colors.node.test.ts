import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';

const source = new URL('../', import.meta.url);

describe('forced colours', () => {
  it('draw an edge round whatever a shadow lifts off the page, because they draw no shadow', () => {
    const raised = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file) => [file, readFileSync(new URL(file, source), 'utf8')] as const)
      .filter(([, text]) => text.includes('box-shadow: var(--_shadow-raised)'));
    assert.ok(raised.length > 2);
    const flat = raised.filter(([, text]) => !/forced-colors: active\)/.test(text));
    assert.deepEqual(
      flat.map(([file]) => file),
      [],
    );
  });

  it('underline what looks like text, and nothing that they draw a border round', () => {
    const base = readFileSync(new URL('theme/base.styles.ts', source), 'utf8');
    const [, both = ''] = /active\), \(prefers-contrast: more\) \{([^}]*)\{/.exec(base) ?? [];
    const named = both.split(',').map((selector) => selector.trim());
    assert.deepEqual(named, ['a:not(.button)', '.link', '.button.quiet']);
    // Its border is transparent, which only forced colours draw.
    assert.match(
      base,
      /@media \(forced-colors: active\) \{\s*\.button\.quiet \{\s*text-decoration: none;/,
    );
  });
});
