import { closeSync, mkdtempSync, openSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { startWorkerd } from './workerd.mjs';

/** One process of the cluster. Each start gives it an empty disk: what it knows comes from the bucket. */
export class ClusterNode {
  #worker;
  #port;
  #log;

  /**
   * @param {string} place The built example.
   * @param {string} endpoint Of the bucket.
   */
  constructor(place, endpoint) {
    this.place = place;
    this.endpoint = endpoint;
  }

  get origin() {
    return `http://localhost:${this.#port}`;
  }

  async start() {
    const disk = mkdtempSync(join(this.place, 'disk-'));
    this.#log = `${disk}.log`;
    const output = openSync(this.#log, 'w');
    const program = createRequire(join(this.place, 'package.json'))('workerd').default;
    this.#worker = startWorkerd(
      program,
      [
        '--experimental',
        '--socket-addr=http=localhost:0',
        `--directory-path=disk=${disk}`,
        'cluster.capnp',
      ],
      this.place,
      { env: keysOf(this.endpoint), output },
    );
    closeSync(output);
    this.#port = await this.#worker.port;
  }

  kill() {
    this.#worker?.kill('SIGKILL');
  }

  /** Stops it from doing anything, as a machine that hangs, until it wakes up. */
  pause() {
    this.#worker.kill('SIGSTOP');
  }

  /** Lets it go on. It finds its time in the cluster run out, and ends by itself. */
  async wake() {
    this.#worker.kill('SIGCONT');
    await this.#worker.ended;
  }

  /** The last lines that the process wrote. */
  get lastWords() {
    return this.#log ? readFileSync(this.#log, 'utf8').trim().split('\n').slice(-5).join('\n') : '';
  }
}

const keysOf = (endpoint) => ({
  AWS_ENDPOINT_URL: endpoint,
  AWS_REGION: 'auto',
  AWS_ACCESS_KEY_ID: 'nobody',
  AWS_SECRET_ACCESS_KEY: 'nothing',
});
