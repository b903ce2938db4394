import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';

/* The contract as the tests bend it: deep, loose, and only ever written to. */
type Node = Record<string, unknown>;

const root = fileURLToPath(new URL('../..', import.meta.url));
const contract = await readFile(join(root, 'openapi.yaml'), 'utf8');

const at = (document: Node, ...keys: string[]): Node =>
  keys.reduce((node, key) => {
    const next = node[key];
    assert.ok(typeof next === 'object' && next !== null, `${keys.join('/')} is in the contract`);
    return next as Node;
  }, document);

const drop = (node: Node, key: string) => {
  assert.ok(Reflect.deleteProperty(node, key));
};

const lint = (file: string) =>
  new Promise<{ code: number; output: string }>((done) => {
    const redocly = join(root, 'node_modules/@redocly/cli/bin/cli.js');
    const config = join(root, 'test/contract/redocly.yaml');
    execFile(
      process.execPath,
      [redocly, 'lint', file, '--config', config, '--format', 'json', '--max-problems', '1000'],
      { cwd: root, env: { ...process.env, REDOCLY_TELEMETRY: 'off' }, maxBuffer: 1 << 26 },
      (error, stdout, stderr) => {
        done({ code: typeof error?.code === 'number' ? error.code : 0, output: stdout + stderr });
      },
    );
  });

const lintPlanted = async (plant: (document: Node) => void) => {
  const document = parse(contract) as Node;
  plant(document);
  const folder = await mkdtemp(join(tmpdir(), 'contract-'));
  try {
    const file = join(folder, 'openapi.yaml');
    await writeFile(file, stringify(document, { aliasDuplicateObjects: false }));
    return await lint(file);
  } finally {
    await rm(folder, { recursive: true });
  }
};

/** Plants one violation for each rule, by the rule's name. */
const plants: Record<string, (document: Node) => void> = {
  'billing/operation-ids': (document) => {
    at(document, 'paths', '/account', 'get')['operationId'] = 'readAccount';
  },
  'billing/vendor-extensions': (document) => {
    drop(at(document, 'paths', '/bill-to', 'put'), 'x-changes');
  },
  'billing/csrf-on-writes': (document) => {
    drop(at(document, 'paths', '/bill-to', 'put'), 'security');
  },
  'billing/bearer-first': (document) => {
    (at(document, 'paths', '/session', 'delete')['security'] as Node[]).reverse();
  },
  'billing/absolute-server': (document) => {
    (document['servers'] as Node[]).reverse();
  },
  'billing/no-global-names': (document) => {
    at(document, 'components', 'schemas')['File'] = { type: 'string' };
  },
  'billing/explicit-statuses': (document) => {
    drop(at(document, 'paths', '/bill-to', 'put', 'responses'), '412');
  },
  'billing/answer-headers': (document) => {
    drop(at(document, 'components', 'responses', 'TooManyRequests'), 'headers');
  },
  'billing/closed-requests': (document) => {
    drop(
      at(document, 'components', 'schemas', 'QuoteRejection', 'properties', 'note'),
      'maxLength',
    );
  },
  'billing/open-answers': (document) => {
    drop(at(document, 'components', 'schemas', 'Remittance'), 'required');
  },
  'billing/no-discriminator': (document) => {
    at(document, 'components', 'schemas', 'PaymentInput')['discriminator'] = {
      propertyName: 'paymentToken',
    };
  },
  'billing/answer-examples': (document) => {
    drop(
      at(document, 'paths', '/invoices', 'get', 'responses', '200', 'content', 'application/json'),
      'examples',
    );
  },
  'billing/failures-are-problems': (document) => {
    const { content } = at(document, 'components', 'responses', 'Internal') as { content: Node };
    content['application/json'] = content['application/problem+json'];
    drop(content, 'application/problem+json');
  },
  'billing/amounts-are-money': (document) => {
    at(document, 'components', 'schemas', 'Invoice', 'properties')['balance'] = { type: 'integer' };
  },
  'no-invalid-media-type-examples': (document) => {
    drop(at(document, 'components', 'examples', 'Account', 'value'), 'timeZone');
  },
};

test('the contract keeps every rule', async () => {
  const { code, output } = await lintPlanted(() => undefined);
  assert.equal(code, 0, output);
});

test('every rule of ours sees its violation', async () => {
  const { code, output } = await lintPlanted((document) => {
    for (const plant of Object.values(plants)) plant(document);
  });
  assert.notEqual(code, 0);
  const silent = Object.keys(plants).filter((rule) => !output.includes(`"ruleId": "${rule}"`));
  assert.deepEqual(silent, [], output.slice(0, 2000));
});
