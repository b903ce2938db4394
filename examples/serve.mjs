import { readdirSync, realpathSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { endWithNpm } from '../packages/mocks/bin/end-with-npm.mjs';
import { bundleExamples, root } from './bundle.mjs';
import { installed } from './installed.mjs';
import { strictPolicy } from './policy.mjs';

const examples = join(root, 'examples');
const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/**
 * Serves the example pages on this machine only.
 *
 * @param {object} options
 * @param {number} options.port 0 takes any free port.
 * @param {boolean} [options.fresh] Bundle again at a page load after an edit, so that it shows.
 * @returns {Promise<{ port: number, close(): Promise<void> }>}
 *   Rejects with the system's error (`EADDRINUSE` when the port is taken), or with the bundler's where the
 *   sources do not build and `fresh` is not asked for.
 */
export async function serveExamples({ port, fresh = false }) {
  let bundling;
  const upToDate = () => {
    if (!bundling || (fresh && newestEdit() > bundling.since)) {
      const mine = { since: Date.now(), files: bundleExamples({ sourcemap: fresh }) };
      // What did not build is tried again at the next page load.
      mine.files.catch(() => bundling === mine && (bundling = undefined));
      bundling = mine;
    }
    return bundling.files;
  };
  if (!fresh) await upToDate();

  const answer = async (request, response) => {
    const url = readAddress(request.url);
    if (!url) return send(response, 400, '.txt', 'This address cannot be read.');
    const { path } = url;
    const isPage = path.endsWith('/') || path.endsWith('.html');
    try {
      const file = Object.hasOwn(installed, path) && installed[path];
      if (file) return send(response, 200, extname(path), await readFile(file));
      if (isPage) await upToDate();
      const bundled = extname(path) === '.js' && (await (bundling?.files ?? upToDate())).get(path);
      if (bundled) return send(response, 200, extname(path), bundled);
      if (isPage) response.setHeader('Content-Security-Policy', policyFor(url.query));
      return await sendFile(response, path);
    } catch (error) {
      if (!error.errors) throw error;
      process.stderr.write(`${error.message}\n`);
      return send(response, 500, '.txt', `The sources do not build:\n\n${error.message}`);
    }
  };

  const listener = (request, response) => {
    answer(request, response).catch((error) => send(response, 500, '.txt', String(error)));
  };
  const servers = await listenOnThisMachine(listener, port);
  return {
    port: servers[0].address().port,
    async close() {
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((done) => server.close(done));
      }
    },
  };
}

/** Tells when a source was written last; a file that came or went is an edit of its folder. */
function newestEdit() {
  const times = [];
  for (const folder of [
    'examples',
    'packages/elements/src',
    'packages/mocks/src',
    'packages/sdk/src',
  ]) {
    for (const path of ['.', ...readdirSync(join(root, folder), { recursive: true })]) {
      if (path.includes('node_modules')) continue;
      times.push(statSync(join(root, folder, path), { throwIfNoEntry: false })?.mtimeMs ?? 0);
    }
  }
  return Math.max(...times);
}

/** Returns the decoded path and the query; undefined for an address that no file can have. */
function readAddress(target = '/') {
  try {
    const url = new URL(`http://localhost${target}`);
    const path = decodeURIComponent(url.pathname);
    return path.includes('\0') ? undefined : { path, query: url.searchParams };
  } catch {
    return undefined;
  }
}

function policyFor(query) {
  if (query.get('csp') === 'strict') return strictPolicy(query.get('api'));
  // Even without the strict policy, no other machine may be asked for anything.
  return "default-src 'self' http://localhost:* data: blob: 'unsafe-inline' 'unsafe-eval'";
}

async function sendFile(response, path) {
  const file = normalize(join(examples, path.endsWith('/') ? `${path}index.html` : path));
  if (!file.startsWith(examples + sep) || !(extname(file) in types)) return notFound(response);
  const content = await readFile(file).catch(() => undefined);
  return content ? send(response, 200, extname(file), content) : notFound(response);
}

const notFound = (response) => send(response, 404, '.txt', 'There is no such example page.');

function send(response, status, extension, body) {
  response.statusCode = status;
  response.setHeader('Content-Type', types[extension] ?? 'text/plain; charset=utf-8');
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.end(body);
}

/** A browser takes `localhost` for either loopback address: the server listens on both or fails. */
async function listenOnThisMachine(listener, port) {
  const first = await listen(listener, port, '127.0.0.1');
  const second = await listen(listener, first.address().port, '::1').catch((error) => {
    if (error.code !== 'EADDRINUSE') return undefined;
    first.close();
    throw error;
  });
  return second ? [first, second] : [first];
}

const listen = (listener, port, host) =>
  new Promise((resolve, reject) => {
    const server = createServer(listener);
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });

async function main() {
  endWithNpm('serve.mjs');
  const wanted = process.env.PORT ?? '8000';
  const port = Number(wanted);
  if (!/^\d{1,5}$/.test(wanted) || port > 65535) {
    process.stderr.write(`PORT is "${wanted}", which is not a port number: use one up to 65535.\n`);
    process.exit(1);
  }
  try {
    const server = await serveExamples({ port, fresh: true });
    process.stdout.write(`Corporate Billing runs at http://localhost:${server.port}/\n`);
    process.stdout.write(`Each widget alone: http://localhost:${server.port}/widgets/\n`);
  } catch (error) {
    const sentence =
      error.code === 'EADDRINUSE'
        ? `Port ${port} is taken. Stop what uses it, or choose another: PORT=8001 npm start`
        : `The examples could not be served: ${error.message}`;
    process.stderr.write(`${sentence}\n`);
    process.exit(1);
  }
}

const startedFrom = process.argv[1] && realpathSync(process.argv[1]);
if (startedFrom === fileURLToPath(import.meta.url)) await main();
