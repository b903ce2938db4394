/**
 * `npm run test:hosts` tries every page of `examples/` as a customer has it; it needs a build.
 * `npm run test:hosts -- react next` tries these; `--in=folder` works in that folder and leaves it, so
 * that the next run has less to install.
 */
import { resolve } from 'node:path';
import { runHosts } from './run-hosts.mjs';

const given = process.argv.slice(2);
const ids = given.filter((word) => !word.startsWith('--'));
const kept = given.find((word) => word.startsWith('--in='))?.slice('--in='.length);

const failed = await runHosts({
  isWanted: ({ id }) => ids.length === 0 || ids.includes(id),
  kept: kept && resolve(kept),
});
process.exit(failed === 0 ? 0 : 1);
