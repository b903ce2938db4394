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

  it('tell the selected tab by a bar broader than the line under all of them', () => {
    const tabs = readFileSync(new URL('ui/tabs.styles.ts', source), 'utf8');
    assert.match(
      tabs,
      /active\) \{\s*\.tab\[aria-selected='true'\] \{\s*border-block: 4px solid Canvas;\s*border-block-end-color: Highlight;/,
    );
  });

  it('underline the text buttons of the forms in the page’s own tree', () => {
    const form = readFileSync(new URL('theme/light-form.styles.ts', source), 'utf8');
    assert.match(
      form,
      /active\), \(prefers-contrast: more\) \{\s*\.cb-light-form button\.cb-link \{\s*text-decoration: underline !important;/,
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
