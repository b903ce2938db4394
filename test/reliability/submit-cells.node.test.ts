import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { operations } from '@corporate-billing/sdk/operations';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** No page sends these with a press of its own, or nothing that was typed can be lost with them. */
const without: Readonly<Record<string, string>> = {
  addAttachment: 'A file goes up before the request is sent; its tests let that fail.',
  createToken: 'Programs ask for it.',
  createTestToken: 'The test provider asks for it.',
  extendSession: 'The guard sends it while a person works.',
  signOut: 'Nothing is typed; the tests of cb-login let it fail.',
  confirmIdentity: 'The dialog of the session has tests of its own.',
  confirmPayment: 'The bank has answered; the tests of cb-pay-invoice let it fail.',
};

/** Files that walk their acts through every fault. */
const walkers = /faultsOf\(|sampleOf\(cells/;

it('every act that people send meets every fault', () => {
  const folders = ['packages/elements/src/widgets', 'test/reliability'];
  const met = folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true }).map((name) =>
        join(root, folder, String(name)),
      ),
    )
    .filter((path) => path.endsWith('.test.ts') && !path.endsWith('.node.test.ts'))
    .map((path) => readFileSync(path, 'utf8'))
    .filter((text) => walkers.test(text))
    .flatMap((text) => [...text.matchAll(/^ +operation: '(\w+)'/gm)].map(([, id]) => id));
  const writes = Object.entries(operations)
    .filter(([, { method }]) => method !== 'GET')
    .map(([id]) => id);
  const missing = writes.filter((id) => !met.includes(id) && !(id in without));
  assert.deepEqual(missing, []);
});
