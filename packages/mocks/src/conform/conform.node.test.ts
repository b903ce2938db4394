import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { after, before, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createMockBackend, demoPassword, type MockBackend } from '../index.js';
import { startServer } from '../node.js';
import { serve, type HttpServer } from '../server.js';
import { conform, type Report } from './conform.js';

const login = { userId: 'acme-billing', password: demoPassword };
const failures = ({ results }: Report) =>
  results
    .filter(({ outcome }) => outcome === 'failed')
    .map(({ what, faults }) => [what, ...faults]);

describe('the conformance kit', () => {
  const backend = createMockBackend({ clock: 'frozen' });
  let server: HttpServer;
  before(async () => {
    server = await serve(backend, { port: 0, warn: () => undefined });
  });
  after(() => server.close());
  beforeEach(() => backend.reset());

  it('passes on the pretend backend, which it leaves as it was', async () => {
    const before = JSON.stringify(backend.ledger);
    const report = await conform({ baseUrl: server.baseUrl, ...login, writes: false });
    assert.deepEqual(failures(report), []);
    assert.ok(report.passed > 100, `${String(report.passed)} checks`);
    assert.equal(report.skipped, 0);
    assert.equal(JSON.stringify(backend.ledger), before);
  });

  for (const userId of ['facturation@aurelia.example', 'kontor-rechnung', 'tanaka-keiri']) {
    it(`passes for ${userId}`, async () => {
      const given = { baseUrl: server.baseUrl, ...login, userId, writes: false };
      assert.deepEqual(failures(await conform(given)), []);
    });
  }

  it('passes on what changes the account, also for others', async () => {
    const others = ['acme-readonly', 'tanaka-keiri'].map((userId) => ({ ...login, userId }));
    const given = { baseUrl: server.baseUrl, ...login, writes: true, others };
    const report = await conform(given);
    assert.deepEqual(failures(report), []);
    assert.equal(report.skipped, 0);
    const kinds = new Set(backend.ledger.map(({ kind }) => kind));
    assert.deepEqual(
      [...kinds],
      [
        'purchase-order-added',
        'purchase-order-changed',
        'bill-to-changed',
        'contact-added',
        'contact-changed',
        'contact-removed',
        'payment-method-changed',
        'request-submitted',
        'payment-created',
        'payment-settled',
        'payment-failed',
      ],
    );
  });

  // A page has one jar that scripts cannot read: what is asked there as nobody comes from who signed in last.
  const ofTheJar = [
    'opens a session in a cookie that no script reads',
    'is not for nobody',
    'is closed to the session before',
  ];
  const waysIn: Readonly<Record<string, (backend: MockBackend) => () => void>> = {
    'the page’s own fetch': (inPage) => {
      const { fetch } = globalThis;
      globalThis.fetch = inPage.fetch;
      return () => (globalThis.fetch = fetch);
    },
    'MSW in Node': (intercepting) => {
      const started = startServer(intercepting);
      return () => {
        started.close();
      };
    },
  };
  for (const [way, begin] of Object.entries(waysIn)) {
    it(`passes through ${way}, but for the jar`, async () => {
      const baseUrl = 'https://billing.example.com/v1';
      const end = begin(createMockBackend({ clock: 'frozen', baseUrl }));
      try {
        const report = await conform({ baseUrl, ...login, writes: true });
        const others = failures(report).filter(([what]) => !ofTheJar.includes(what ?? ''));
        assert.deepEqual(others, []);
        assert.ok(report.passed > 300, `${String(report.passed)} checks`);
        assert.equal(report.skipped, 0);
      } finally {
        end();
      }
    });
  }

  it('is a command, with a report for people and one for programs', async () => {
    const bin = fileURLToPath(new URL('../../bin/corporate-billing-mocks.mjs', import.meta.url));
    const run = (...more: string[]) =>
      new Promise<{ code: number; out: string; error: string }>((resolve) => {
        const args = [bin, 'conform', ...more];
        execFile(process.execPath, args, { maxBuffer: 1 << 26 }, (failure, out, error) => {
          resolve({ code: failure ? Number(failure.code) : 0, out, error });
        });
      });
    const flags = ['--base-url', server.baseUrl, '--user', login.userId, '--password'];
    const people = await run(...flags, login.password);
    assert.equal(people.code, 0, people.out + people.error);
    assert.match(people.out, /^ {2}ok {3}createToken: gives a token/m);
    assert.match(people.out, /\d+ passed, 0 failed, 0 skipped\n$/);
    const programs = await run(...flags, 'Wrong-2026!', '--json');
    assert.equal(programs.code, 1);
    assert.ok((JSON.parse(programs.out) as Report).failed > 0);
    assert.equal((await run('--user', 'a')).code, 2);
    const nobody = await run(...flags, login.password, '--other', 'tanaka-keiri');
    assert.equal(nobody.code, 2);
    assert.match(nobody.error, /--other must be a User ID and a password/);
  });
});
