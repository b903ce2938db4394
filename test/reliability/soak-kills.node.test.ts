import assert from 'node:assert/strict';
import { it } from 'node:test';
import { soakKills } from './soak-kills.js';

it('payments through a server that is killed are paid once, and known', async () => {
  const { payments, kills, failedCalls, ...wrong } = await soakKills({ payments: 24, kills: 2 });
  assert.deepEqual(
    { payments, kills, ...wrong },
    {
      payments: 24,
      kills: 2,
      doubled: [],
      lost: [],
      unknown: [],
    },
  );
  assert.ok(failedCalls > 0, 'no call was under way when the server was killed');
});
