import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Customer } from '../outside/customer.mjs';
import { packAll } from '../packaging/pack.mjs';
import { root } from '../support/files.mjs';
import { heading, took } from '../support/steps.mjs';
import { hosts } from './hosts.mjs';

/**
 * Does what a customer of each kind does on the first day: copies the example, installs the tarballs
 * beside what the example names, builds it where it is built, and uses the page. Needs a build.
 *
 * @param {object} options
 * @param {(host: { id: string, quick?: boolean }) => boolean} options.isWanted
 * @param {string} [options.kept] A folder to work in and to leave; else a new one that is removed.
 * @param {ReturnType<typeof packAll>} [options.packages] What is packed already.
 * @returns {Promise<number>} How many failed.
 */
export async function runHosts({ isWanted, kept, packages }) {
  const scratch = kept ?? mkdtempSync(join(tmpdir(), 'corporate-billing-hosts-'));
  packages ??= packAll(join(scratch, 'packed'));
  let failed = 0;
  for (const host of hosts.filter(isWanted)) {
    heading(host.name);
    const start = Date.now();
    const customer = new Customer(join(scratch, host.id), packages);
    try {
      await prepare(customer, host.id);
      await host.open(customer);
      process.stdout.write(`works, in ${took(start)}\n`);
    } catch (error) {
      failed += 1;
      process.stderr.write(
        `${host.id}: ${error.stdout ?? ''}${error.stderr ?? ''}${error.message}\n`,
      );
    } finally {
      await customer.close();
    }
  }
  if (!kept) rmSync(scratch, { recursive: true, force: true });
  return failed;
}

/** What the example names is installed as it says; of our packages, the tarballs. */
async function prepare(customer, id) {
  cpSync(join(root, 'examples', id), customer.folder, { recursive: true });
  await customer.installPackages();
}
