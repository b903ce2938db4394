import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A Firefox with a profile of its own, steered over Marionette: the only way in that reaches the
 * browser's own password store, its stored addresses and its prompts.
 */
export class Marionette {
  #socket;
  #process;
  #profile;
  #read = '';
  #waiting = new Map();
  #last = 0;

  /**
   * @param {string} path the program
   * @param {Record<string, string | number | boolean>} settings written into the profile
   */
  static async start(path, settings) {
    const firefox = new Marionette();
    const port = await freePort();
    firefox.#profile = mkdtempSync(join(tmpdir(), 'corporate-billing-firefox-'));
    const lines = Object.entries({ ...settings, 'marionette.port': port }).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    writeFileSync(join(firefox.#profile, 'user.js'), lines.join('\n'));
    firefox.#process = spawn(
      path,
      [
        '-headless',
        '-marionette',
        '-remote-allow-system-access',
        '-no-remote',
        '-profile',
        firefox.#profile,
      ],
      { stdio: 'ignore' },
    );
    firefox.#socket = await firefox.#dial(port);
    await firefox.send('WebDriver:NewSession', { acceptInsecureCerts: false });
    await firefox.send('WebDriver:SetTimeouts', { script: 60_000, pageLoad: 60_000 });
    return firefox;
  }

  /** Tries until the browser listens, and gives up when it has ended. */
  async #dial(port) {
    for (;;) {
      if (this.#process.exitCode !== null) throw new Error('Firefox ended while it started');
      const socket = await new Promise((resolve) => {
        const attempt = connect(port, '127.0.0.1', () => resolve(attempt));
        attempt.once('error', () => resolve(undefined));
      });
      if (socket) {
        socket.setEncoding('utf8');
        socket.on('data', (text) => this.#hear(text));
        return socket;
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  /** Each message is its length in bytes, a colon, and JSON. */
  #hear(text) {
    this.#read += text;
    for (;;) {
      const colon = this.#read.indexOf(':');
      if (colon < 0) return;
      const bytes = Buffer.from(this.#read.slice(colon + 1));
      const length = Number(this.#read.slice(0, colon));
      if (bytes.length < length) return;
      const message = JSON.parse(bytes.subarray(0, length).toString());
      this.#read = bytes.subarray(length).toString();
      if (!Array.isArray(message)) continue;
      const [, id, error, result] = message;
      const { resolve, reject } = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error) reject(new Error(`${error.error}: ${error.message}`));
      else resolve(result);
    }
  }

  send(name, parameters = {}) {
    const id = (this.#last += 1);
    const text = JSON.stringify([0, id, name, parameters]);
    this.#socket.write(`${Buffer.byteLength(text)}:${text}`);
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
  }

  /** Runs a function among the page's own scripts; it may be async, and gets the arguments. */
  async inPage(work, ...args) {
    const script = `window.wrappedJSObject.eval(arguments[0]).then(arguments[1]);`;
    const call = `Promise.resolve((${work})(...${JSON.stringify(args)}))`;
    const end = 'JSON.stringify([value]), (error) => JSON.stringify([null, String(error)])';
    await this.send('Marionette:SetContext', { value: 'content' });
    const { value } = await this.send('WebDriver:ExecuteAsyncScript', {
      script,
      args: [`${call}.then((value) => ${end})`],
      sandbox: 'page',
    });
    const [answer, error] = JSON.parse(value);
    if (error) throw new Error(error);
    return answer;
  }

  /** Runs a function in the browser itself, with its privileges. */
  inBrowser(work, ...args) {
    return this.#run('chrome', work, args);
  }

  async #run(context, work, args) {
    await this.send('Marionette:SetContext', { value: context });
    const script = `const done = arguments[arguments.length - 1];
      Promise.resolve((${work})(...Array.from(arguments).slice(0, -1))).then(
        (value) => done({ value: value ?? null }),
        (error) => done({ error: String(error) + ' ' + (error?.stack ?? '') }));`;
    const { value } = await this.send('WebDriver:ExecuteAsyncScript', {
      script,
      args,
      newSandbox: true,
    });
    if (value.error) throw new Error(value.error);
    return value.value;
  }

  /** Presses keys, one after the other, wherever the focus is. */
  async keys(pressed) {
    await this.send('Marionette:SetContext', { value: 'content' });
    const actions = pressed.flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.send('WebDriver:PerformActions', {
      actions: [{ type: 'key', id: 'keys', actions }],
    });
  }

  async open(url) {
    await this.send('Marionette:SetContext', { value: 'content' });
    await this.send('WebDriver:Navigate', { url });
  }

  /** Ends the browser and removes its profile. */
  async stop() {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    await this.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => this.#process.kill());
    await ended;
    this.#socket.destroy();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
