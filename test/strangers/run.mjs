/**
 * Holds the contract against tools of others: linters, makers of clients, a validation proxy. They are
 * installed into this folder by its own lockfile. `npm run verify -- strangers`.
 */
import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { changesSince } from '../contract/changes.mjs';
import { freePort } from '../support/component-suite.mjs';
import { root } from '../support/files.mjs';
import { run } from '../support/steps.mjs';

const here = join(root, 'test/strangers');
const bin = (name) => join(here, 'node_modules/.bin', name);
const contract = join(root, 'openapi.yaml');

/** Runs a program here, or says what it ended with. */
async function must(program, args, env = {}) {
  const code = await run(program, args, { cwd: here, env });
  if (code !== 0) throw new Error(`${program} ended with ${code}`);
}

/** Starts a server, and resolves when it answers. */
async function started(program, args, address) {
  const child = spawn(program, args, { cwd: here, stdio: ['ignore', 'ignore', 'inherit'] });
  for (let tries = 0; tries < 150; tries += 1) {
    if (child.exitCode !== null) break;
    const answer = await fetch(address).catch(() => undefined);
    if (answer) return child;
    await new Promise((later) => setTimeout(later, 200));
  }
  child.kill();
  throw new Error(`${program} does not answer at ${address}`);
}

const mockBin = join(root, 'packages/mocks/bin/corporate-billing-mocks.mjs');
const fromSources = ['--conditions=corporate-billing-source', '--import=tsx'];

/** Each is a tool, and resolves when the contract passes. */
const tools = {
  redocly: () => must(bin('redocly'), ['lint', contract, '--extends=recommended']),
  spectral: () => must(bin('spectral'), ['lint', contract, '--ruleset=spectral.yaml']),
  'hey-api': async ({ api }) => {
    await must(bin('openapi-ts'), ['-f', 'hey-api.config.mjs']);
    await must(process.execPath, ['--import=tsx', 'clients/hey-api.ts', api, 'stranger-1']);
  },
  orval: async ({ api }) => {
    await must(bin('orval'), ['--config', 'orval.config.mjs']);
    await must(process.execPath, ['--import=tsx', 'clients/orval.ts', api, 'stranger-2']);
  },
  'their types': () => must(bin('tsc'), ['--project', 'clients']),
  prism: async ({ api }) => {
    const port = await freePort();
    const proxy = `http://127.0.0.1:${port}`;
    const args = ['proxy', contract, api, '--errors', '--port', String(port)];
    const prism = await started(bin('prism'), args, proxy);
    try {
      const script = join(here, 'through-prism.ts');
      await must(process.execPath, [...fromSources, script, proxy], {
        MOCK: api.replace(/v1$/, '__mock'),
      });
    } finally {
      prism.kill();
    }
  },
  'prism, every answer': () => must(process.execPath, [...fromSources, 'every-answer.ts']),
};

/** Programs that were written for the last release go on. */
function sinceRelease() {
  const found = changesSince();
  process.stdout.write(`\n${found ? `since ${found.commit}` : 'There is no release yet'}\n`);
  return found?.broken ?? [];
}

export async function runStrangers() {
  if (!existsSync(join(here, 'node_modules'))) {
    await must('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  }
  rmSync(join(here, 'clients/generated'), { recursive: true, force: true });
  const port = await freePort();
  const api = `http://localhost:${port}/v1`;
  const mock = await started(process.execPath, [mockBin, 'serve', '--port', String(port)], api);
  const failed = sinceRelease();
  try {
    for (const [name, tool] of Object.entries(tools)) {
      process.stdout.write(`\n${name}\n`);
      await tool({ api }).catch((error) => failed.push(`${name}: ${error.message}`));
    }
  } finally {
    mock.kill();
  }
  process.stdout.write(
    `\n${Object.keys(tools).length} tools of others, ${failed.length} with something to say\n`,
  );
  if (failed.length > 0) throw new Error(failed.join('\n'));
}
