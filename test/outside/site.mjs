import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, request as requestOf } from 'node:http';
import { extname, join } from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css',
  '.json': 'application/json',
};

/**
 * A plain web server as a host team has: its own files, the folder for pages without a bundler, and
 * the API passed on to the mock server, so that its cookies are the page's.
 *
 * @param {import('./customer.mjs').Customer} customer
 * @param {object} options
 * @param {string} [options.html] The page at `/`.
 * @param {Record<string, string>} [options.files] Others by path.
 * @param {string} [options.folder] A folder with more files, of the customer's.
 * @param {string} [options.csp]
 * @param {string} [options.cdn] Where the folder `dist/cdn` stands.
 * @param {string} [options.api] What is passed on to the API.
 * @param {object} [options.backend] As `createMockBackend` takes it; `false` leaves `/v1` out.
 * @param {(path: string) => { status: number, type: string, body: string } | undefined} [options.answer]
 *   Answers before anything else does.
 */
export async function openSite(
  customer,
  {
    html = '',
    files = {},
    folder,
    csp,
    cdn = '/cdn/',
    api: prefix = '/v1/',
    backend: options = {},
    answer = () => undefined,
  },
) {
  const api = options === false ? undefined : await openApi(customer, options);
  /** Collects the paths that were asked for, in order. */
  const asked = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url, 'http://localhost');
    const path = decodeURIComponent(url.pathname);
    asked.push(request.url);
    const given = answer(path, request);
    if (given) response.writeHead(given.status, { 'Content-Type': given.type }).end(given.body);
    else if (api && path.startsWith(prefix)) {
      request.url = `/v1/${request.url.slice(prefix.length)}`;
      passOn(request, response, api.port);
    } else sendFile(response, path, { html, files, folder, csp, cdn, customer });
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: server.address().port,
    asked,
    backend: api?.backend,
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await api?.close();
    },
  };
}

async function openApi(customer, options) {
  const { createMockBackend } = await customer.import('@corporate-billing/mocks/dist/index.js');
  const { serve } = await customer.import('@corporate-billing/mocks/dist/server.js');
  const backend = createMockBackend({ clock: 'frozen', ...options });
  const { port, close } = await serve(backend, { port: 0 });
  return { backend, port, close };
}

/** The page's server is the API's client: it asks in its own name. */
function passOn(request, response, port) {
  const headers = { ...request.headers, host: `localhost:${port}` };
  if (headers.origin) headers.origin = `http://localhost:${port}`;
  const { method, url: path } = request;
  const onward = requestOf({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
    response.writeHead(answer.statusCode, answer.headers);
    answer.pipe(response);
  });
  onward.on('error', () => response.destroy());
  request.pipe(onward);
}

function sendFile(response, path, { html, files, folder, csp, cdn, customer }) {
  if (csp) response.setHeader('Content-Security-Policy', csp);
  const send = (body, type) => response.writeHead(200, { 'Content-Type': type }).end(body);
  if (path === '/favicon.ico') return response.writeHead(204).end();
  if (path === '/' && !folder) return send(html, types['.html']);
  if (path in files) return send(files[path], types[extname(path)] ?? 'text/plain');
  const file = path.startsWith(cdn)
    ? join(
        customer.folder,
        'node_modules/@corporate-billing/elements/dist/cdn',
        path.slice(cdn.length),
      )
    : folder && join(customer.folder, folder, path === '/' ? 'index.html' : path);
  if (file && existsSync(file) && statSync(file).isFile()) {
    return send(readFileSync(file), types[extname(file)] ?? 'application/octet-stream');
  }
  return response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
}
