import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { request } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Served {
  readonly port: number;
  close(): Promise<void>;
}

const { serveExamples } = (await import(
  new URL('../../examples/serve.mjs', import.meta.url).href
)) as { serveExamples: (options: { port: number }) => Promise<Served> };

/** `fetch` would tidy a path with `..` in it before it is sent. */
const get = (port: number, path: string) =>
  new Promise<{ status: number; headers: Record<string, unknown> }>((resolve, reject) => {
    request({ port, path, host: '127.0.0.1' }, (response) => {
      response.resume();
      resolve({ status: response.statusCode ?? 0, headers: response.headers });
    })
      .on('error', reject)
      .end();
  });

describe('the example pages', () => {
  let served: Served;
  before(async () => {
    served = await serveExamples({ port: 0 });
  });
  after(() => served.close());

  it('are served strictly where that is asked for', async () => {
    const { headers } = await get(served.port, '/widgets/cb-login.html?csp=strict');
    const policy = String(headers['content-security-policy']);
    assert.match(policy, /^default-src 'none'; script-src 'self'; style-src 'self'/);
    assert.match(policy, /require-trusted-types-for 'script'; trusted-types lit-html$/);
  });

  it('let a strict page call an API on this machine only', async () => {
    const near = await get(served.port, '/?csp=strict&api=http://localhost:4010/v1');
    assert.match(
      String(near.headers['content-security-policy']),
      /connect-src 'self' http:\/\/localhost:4010;/,
    );
    const far = await get(served.port, '/?csp=strict&api=https://example.com/v1');
    assert.match(String(far.headers['content-security-policy']), /connect-src 'self';/);
  });

  it('may never ask another machine for anything', async () => {
    const { headers } = await get(served.port, '/');
    assert.doesNotMatch(String(headers['content-security-policy']), /https:|\*\./);
  });

  it('give the worker script of the package', async () => {
    const { status, headers } = await get(served.port, '/mockServiceWorker.js');
    assert.equal(status, 200);
    assert.match(String(headers['content-type']), /javascript/);
  });

  it('answer an address that cannot be read with a 400', async () => {
    for (const path of ['/%', '/%E0%A4%A', '/a%00.html', '/widgets/%zz/']) {
      assert.equal((await get(served.port, path)).status, 400, path);
    }
  });

  it('show nothing of the repository around them', async () => {
    for (const path of [
      '/../package.json',
      '/%2e%2e/package.json',
      '/package.json',
      '/.git/HEAD',
    ]) {
      assert.equal((await get(served.port, path)).status, 404, path);
    }
  });
});

describe('npm start', () => {
  const start = (PORT: string) =>
    new Promise<{ code: number | null; said: string }>((resolve) => {
      const env = { ...process.env, PORT };
      const child = spawn(process.execPath, ['examples/serve.mjs'], { cwd: root, env });
      let said = '';
      child.stderr.on('data', (text: Buffer) => (said += text.toString()));
      child.once('exit', (code) => {
        resolve({ code, said });
      });
    });

  it('says in one sentence that the port is taken', async () => {
    for (const host of ['127.0.0.1', '::']) {
      const other = createServer();
      await new Promise<void>((ready) => other.listen(0, host, ready));
      const { port } = other.address() as AddressInfo;
      const { code, said } = await start(String(port));
      other.close();
      assert.equal(code, 1);
      assert.match(said.trim(), new RegExp(`^Port ${port} is taken\\..*$`));
    }
  });

  it('says that a port is no port', async () => {
    for (const wrong of ['eight thousand', '', ' ', '0x1F40', '8e3', '-1', '65536', '80.5']) {
      const { code, said } = await start(wrong);
      assert.equal(code, 1, wrong);
      assert.ok(said.includes(`PORT is "${wrong}", which is not a port number`), said);
    }
  });

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL'] as const) {
    it(`ends with npm, which is ended by ${signal}`, async () => {
      const env: NodeJS.ProcessEnv = { ...process.env, PORT: '0' };
      for (const name of Object.keys(env))
        if (name.startsWith('npm_')) Reflect.deleteProperty(env, name);
      const child = spawn('npm', ['start'], {
        cwd: root,
        env,
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      const port = await new Promise<number>((resolve) => {
        let said = '';
        child.stdout.on('data', (text: Buffer) => {
          said += text.toString();
          const found = /runs at http:\/\/localhost:(\d+)\//.exec(said)?.[1];
          if (found !== undefined) resolve(Number(found));
        });
      });
      child.kill(signal);
      // The server holds the other end of the pipe until it has ended.
      await new Promise((closed) => child.once('close', closed));
      await assert.rejects(get(port, '/'), { code: 'ECONNREFUSED' });
    });
  }
});
