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
});
