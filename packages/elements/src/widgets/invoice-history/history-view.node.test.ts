import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { usable } from './history-view.js';

const sort = { column: 'due', descending: false };

describe('a kept view', () => {
  /** What lies in storage, and what is used of it. */
  const table: [name: string, kept: unknown, used: unknown][] = [
    [
      'all of it',
      { sort, filter: 'open', hidden: ['due'] },
      { sort, filter: 'open', hidden: ['due'] },
    ],
    ['a part', { filter: 'overdue' }, { filter: 'overdue' }],
    ['nothing', {}, {}],
    ['null', null, {}],
    ['a text', 'overdue', {}],
    ['a list', [sort, 'open'], {}],
    [
      'a column that is gone',
      { sort: { column: 'age', descending: true }, hidden: ['age', 'total'] },
      { hidden: ['total'] },
    ],
    ['a direction that is none', { sort: { column: 'due', descending: 'yes' } }, {}],
    ['no direction', { sort: { column: 'due' } }, {}],
    ['a sort of null', { sort: null }, {}],
    ['a filter that is gone', { filter: 'disputed' }, {}],
    ['a filter of a wrong type', { filter: ['open'] }, {}],
    [
      'the number hidden, which is always shown',
      { hidden: ['invoiceNumber', 'due'] },
      { hidden: ['due'] },
    ],
    ['a column hidden twice', { hidden: ['due', 'due'] }, { hidden: ['due'] }],
    ['hidden columns of a wrong type', { hidden: 'due' }, {}],
    [
      'names of the prototype',
      { filter: 'constructor', hidden: ['__proto__', 'toString'] },
      { hidden: [] },
    ],
    ['more than a view', { filter: 'paid', query: 'INV-1', invoices: [1] }, { filter: 'paid' }],
    ['more in a sort', { sort: { ...sort, amount: 1 } }, { sort }],
  ];

  for (const [name, kept, used] of table) {
    it(`is used as far as it can be: ${name}`, () => {
      assert.deepEqual({ ...usable(kept) }, used);
    });
  }

  it('takes nothing that a script set on all objects', () => {
    const everything = Object.prototype as { filter?: string; descending?: boolean };
    try {
      everything.filter = 'paid';
      everything.descending = true;
      assert.deepEqual(usable({ sort: { column: 'due' } }), {});
    } finally {
      delete everything.filter;
      delete everything.descending;
    }
  });
});
