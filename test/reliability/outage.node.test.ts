import assert from 'node:assert/strict';
import { it } from 'node:test';
import { passOutage } from './outage.js';

it('a server that comes back meets no more than a tenth above an ordinary load', () => {
  const { curve, during, after } = passOutage(20_000, 1);
  assert.ok(Math.abs((curve[30] ?? 0) - 1) < 0.05, 'an ordinary second');
  // Each call is sent three times at most, until a client has spent its budget.
  assert.ok(during > 1.5 && during <= 3.1, `${String(during)} during the outage`);
  const spent = Math.max(...curve.slice(100, 119));
  assert.ok(spent <= 1.1, `${String(spent)} once the budgets are spent`);
  assert.ok(after <= 1.1, `${String(after)} after the outage`);
});
