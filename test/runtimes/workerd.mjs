import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/**
 * Starts workerd.
 *
 * @returns {{ port: Promise<number>, kill(signal?: string): void }} `port` rejects when it ends before it
 *   listens.
 */
export function startWorkerd(program, args, cwd) {
  const worker = spawn(program, ['serve', '--control-fd=3', ...args], {
    cwd,
    stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
  });
  return { port: listeningPort(worker.stdio[3]), kill: (signal) => worker.kill(signal) };
}

/** workerd tells on its control channel which port it took. */
async function listeningPort(control) {
  for await (const line of createInterface({ input: control })) {
    const { event, port } = JSON.parse(line);
    if (event === 'listen') return port;
  }
  throw new Error('workerd ended before it listened.');
}
