import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { entityTag, hashPassword, sha256 } from './hash.js';

describe('hash', () => {
  it('agrees with SHA-256 of Node at every padding edge', () => {
    for (const text of [
      '',
      'abc',
      'é'.repeat(100),
      ...[55, 56, 63, 64, 119].map((n) => 'x'.repeat(n)),
    ]) {
      assert.equal(sha256(text), createHash('sha256').update(text).digest('hex'));
    }
  });

  it('keeps a password the same whatever the case of the User ID', () => {
    assert.equal(hashPassword('ACME-Billing', 'x'), hashPassword('acme-billing', 'x'));
    assert.notEqual(hashPassword('acme-billing', 'x'), hashPassword('acme-billing', 'X'));
  });

  it('gives equal texts an equal entity tag, in quotes, however many others came between', () => {
    const tagOf = (text: string) => `"${sha256(text).slice(0, 20)}"`;
    const texts = [
      '',
      '{"a":1}',
      'é–',
      ...Array.from({ length: 500 }, (_, n) => `text ${String(n)}`),
    ];
    for (const text of [...texts, ...texts, 'x'.repeat(30_000)]) {
      assert.equal(entityTag(text), tagOf(text));
    }
  });
});
