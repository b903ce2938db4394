import { createHash } from 'node:crypto';
import { createServer } from 'node:http';

/**
 * Starts a bucket in memory that speaks as much of S3 as workerd's cluster asks for: objects are read,
 * listed, deleted, and written under conditions. Each call is one step, so a condition cannot be
 * overtaken.
 *
 * @param {{ forgets?(key: string): boolean }} options Writes of such keys are answered and not kept: with
 *   them, a test of the cluster must fail.
 * @returns {Promise<{ endpoint: string, close(): void }>}
 */
export async function startBucket({ forgets = () => false } = {}) {
  const objects = new Map();
  const server = createServer((request, response) => {
    answer(objects, forgets, request).then(
      ({ status, headers, body }) => response.writeHead(status, headers).end(body),
      (error) => response.writeHead(501).end(error.message),
    );
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    endpoint: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function answer(objects, forgets, request) {
  const { pathname, searchParams } = new URL(request.url, 'http://bucket');
  const body = await bodyOf(request);
  // The first part of the path is the bucket's name.
  const key = decodeURIComponent(pathname).split('/').slice(2).join('/');
  if (key === '') return list(objects, searchParams);
  const found = objects.get(key);
  switch (request.method) {
    case 'GET':
      return found ? { status: 200, headers: { ETag: found.etag }, body: found.body } : missing;
    case 'PUT':
      if (!holds(request.headers, found)) return { status: 412 };
      return put(objects, key, body, forgets(key));
    case 'DELETE':
      if (!holds(request.headers, found)) return { status: 412 };
      objects.delete(key);
      return { status: 204 };
    default:
      throw new Error(`The bucket knows no ${request.method}.`);
  }
}

const missing = { status: 404, body: '<Error><Code>NoSuchKey</Code></Error>' };

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function put(objects, key, body, isForgotten) {
  const etag = `"${createHash('md5').update(body).digest('hex')}"`;
  if (!isForgotten) objects.set(key, { body, etag });
  return { status: 200, headers: { ETag: etag } };
}

/** Whether a write may happen: on nothing, on the very object that was read, or on whatever is there. */
function holds(headers, found) {
  if (headers['if-none-match'] !== undefined) return found === undefined;
  if (headers['if-match'] !== undefined) return headers['if-match'] === found?.etag;
  return true;
}

const known = new Set(['list-type', 'prefix', 'delimiter', 'start-after', 'max-keys']);

function list(objects, asked) {
  const unknown = [...asked.keys()].filter((name) => !known.has(name));
  if (unknown.length > 0) throw new Error(`The bucket cannot list by ${unknown.join(', ')}.`);
  const prefix = asked.get('prefix') ?? '';
  const after = asked.get('start-after') ?? '';
  const all = [...objects.keys()].filter((key) => key.startsWith(prefix) && key > after).sort();
  const [keys, folders] = grouped(all, prefix, asked.get('delimiter'));
  const contents = keys.map((key) => {
    const { etag, body } = objects.get(key);
    return `<Contents><Key>${key}</Key><ETag>${etag}</ETag><Size>${body.length}</Size></Contents>`;
  });
  const prefixes = folders.map(
    (name) => `<CommonPrefixes><Prefix>${name}</Prefix></CommonPrefixes>`,
  );
  return {
    status: 200,
    headers: { 'Content-Type': 'application/xml' },
    body: `<ListBucketResult><IsTruncated>false</IsTruncated>${contents.join('')}${prefixes.join('')}</ListBucketResult>`,
  };
}

/** With a delimiter, keys below the same folder are told once, as that folder. */
function grouped(keys, prefix, delimiter) {
  const folderOf = (key) => {
    const end = delimiter ? key.indexOf(delimiter, prefix.length) : -1;
    return end < 0 ? undefined : key.slice(0, end + delimiter.length);
  };
  const folders = new Set(keys.map(folderOf).filter(Boolean));
  return [keys.filter((key) => !folderOf(key)), [...folders]];
}
