import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeChanges } from './merge.js';

const base = { city: 'Austin', phone: '1', street: 'A' };

test('takes what somebody else changed where I changed nothing', () => {
  const merge = mergeChanges(base, { ...base, city: 'Dallas' }, { ...base, phone: '2' });
  assert.deepEqual(merge, {
    values: { city: 'Dallas', phone: '2', street: 'A' },
    conflicts: [],
    taken: ['phone'],
  });
});

test('keeps mine and asks where both changed the same field', () => {
  const merge = mergeChanges(base, { ...base, city: 'Dallas' }, { ...base, city: 'Waco' });
  assert.deepEqual(merge.conflicts, ['city']);
  assert.equal(merge.values.city, 'Dallas');
});

test('asks nothing where both changed it to the same', () => {
  const same = { ...base, city: 'Waco' };
  assert.deepEqual(mergeChanges(base, same, same), { values: same, conflicts: [], taken: [] });
});
