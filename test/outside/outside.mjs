import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { packAll } from '../packaging/pack.mjs';
import { took } from '../support/steps.mjs';
import { Customer } from './customer.mjs';
import { rows } from './rows.mjs';

/**
 * Runs the rows whose name holds one of the words, all where there is none, in a new folder of a
 * customer's. Says of each how it went.
 *
 * @param {object} [options]
 * @param {string[]} [options.words]
 * @param {string} [options.kept] A folder to work in and to leave; else a new one that is removed.
 * @param {ReturnType<typeof packAll>} [options.packages] What is packed already.
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runOutside({ words = [], kept, packages } = {}) {
  const chosen = rows.filter(
    ({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
  );
  const scratch = kept ?? mkdtempSync(join(tmpdir(), 'corporate-billing-outside-'));
  const start = Date.now();
  const counts = { passed: 0, failed: 0 };
  try {
    packages ??= packAll(join(scratch, 'packed'));
    const customer = await Customer.install(join(scratch, 'customer'), packages);
    process.stdout.write(`Installed into an empty folder, in ${took(start)}\n`);
    const failed = await failing(chosen, customer);
    // A test that failed on a busy machine passes at a second try; a real fault fails again.
    const still = await failing(failed, customer);
    counts.failed = still.length;
    counts.passed = chosen.length - still.length;
    await customer.close();
  } finally {
    if (!kept) rmSync(scratch, { recursive: true, force: true });
  }
  process.stdout.write(`${counts.passed} passed, ${counts.failed} failed, in ${took(start)}\n`);
  return counts;
}

/** Runs rows two at a time: while one waits for its page, another compiles. */
async function failing(rows, customer) {
  const left = [...rows];
  const failed = [];
  const lane = async () => {
    for (let row = left.shift(); row; row = left.shift()) {
      if (!(await passes(row, customer))) failed.push(row);
    }
  };
  await Promise.all([lane(), lane()]);
  return failed;
}

async function passes({ name, run }, customer) {
  const start = Date.now();
  try {
    await run(customer);
    process.stdout.write(`  ok     ${name} (${took(start)})\n`);
    return true;
  } catch (error) {
    const text = stripVTControlCharacters(String(error.stderr || error.message || error)).trim();
    process.stdout.write(`  FAILED ${name}\n${text.replace(/^/gm, '         ')}\n`);
    return false;
  }
}
