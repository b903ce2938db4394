import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/**
 * Starts workerd.
 *
 * @param {{ env?: NodeJS.ProcessEnv, output?: number | 'inherit' }} options `env` joins what this process
 *   has; `output` is where its own lines go.
 * @returns {{ port: Promise<number>, ended: Promise<void>, kill(signal?: string): void }} `port` rejects
 *   when it ends before it listens.
 */
export function startWorkerd(program, args, cwd, { env, output = 'inherit' } = {}) {
  const worker = spawn(program, ['serve', '--control-fd=3', ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', output, output, 'pipe'],
  });
  return {
    port: listeningPort(worker.stdio[3]),
    ended: new Promise((resolve) => worker.once('exit', resolve)),
    kill: (signal) => worker.kill(signal),
  };
}

/** workerd tells on its control channel which port it took. */
async function listeningPort(control) {
  for await (const line of createInterface({ input: control })) {
    const { event, port } = JSON.parse(line);
    if (event === 'listen') return port;
  }
  throw new Error('workerd ended before it listened.');
}
