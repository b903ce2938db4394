import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const isPrivate = (target) => target !== undefined && (target?.default ?? null) === null;

/**
 * Lists every entry of a package's `exports` map; patterns are filled in with the files that exist.
 */
export function entriesOf({ name, folder }) {
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return Object.entries(exports).flatMap(([key, target]) => {
    const file = typeof target === 'string' ? target : target?.default;
    if (!file?.endsWith('.js')) return [];
    if (!key.includes('*')) return [join(name, key)];
    const [before, after] = file.split('*');
    return readdirSync(join(folder, before))
      .filter((one) => one.endsWith(after))
      .map((one) => key.replace('*', one.slice(0, -after.length)))
      .filter((path) => !isPrivate(exports[path]))
      .map((path) => join(name, path));
  });
}

const modules = (customer, ...names) =>
  customer.packages
    .filter(({ name }) => names.length === 0 || names.includes(name))
    .flatMap(entriesOf);

/** An import must leave nothing behind in the global scope, and start nothing. */
const importEach = (entries, before = '') => `
  ${before}
  const known = new Set(Reflect.ownKeys(globalThis));
  const failed = [];
  for (const entry of ${JSON.stringify(entries)}) {
    try { await import(entry); } catch (error) { failed.push(entry + ': ' + error); }
  }
  const left = Reflect.ownKeys(globalThis).filter((key) => !known.has(key)).map(String);
  const ofOthers = /^(__[a-z]+|lit[A-Z]\\w+|reactiveElementVersions|customElements|Symbol\\(undici.*)$/i;
  const effects = left.filter((name) => !ofOthers.test(name));
  if (failed.length > 0 || effects.length > 0) {
    console.error(failed.join('\\n'), effects.length > 0 ? 'Left behind: ' + effects : '');
    process.exit(1);
  }
  console.log('imported', ${entries.length});`;

/** The playwright fixture needs its optional peer. */
const withoutPeers = (entry) => !entry.endsWith('/playwright');

async function importAll(customer, before, filter = withoutPeers) {
  const entries = modules(customer).filter(filter);
  if (entries.length < 20) throw new Error(`Only ${entries.length} entries were found.`);
  const said = await customer.node(importEach(entries, before));
  if (!said.includes(`imported ${entries.length}`)) throw new Error(said);
}

/** What renders components on a server brings their base class and their registry, and no document. */
const standIns = `
  globalThis.window = globalThis.self = globalThis;
  globalThis.HTMLElement = class {};
  globalThis.customElements = new (class extends Map { define(...one) { this.set(...one); } })();`;

/** A script signs in by itself and reads. */
const reading = `
  import { createMockBackend } from '@corporate-billing/mocks';
  import { createBilling, passwordToken } from '@corporate-billing/sdk';
  const backend = createMockBackend({ now: '2026-06-15T09:00:00Z', clock: 'frozen' });
  const mine = { baseUrl: 'https://mock.example/v1', fetch: backend.fetch };
  const session = passwordToken({ ...mine, userId: 'acme-billing', password: 'Rescue-2026!' });
  const billing = createBilling({ ...mine, session });
  process.stdout.write(String((await billing.invoices.list()).length));
  billing.close();`;

export const imports = [
  { name: 'node: every entry of every package imports', run: (customer) => importAll(customer) },
  {
    name: 'node: every entry imports beside what a server has in place of a page',
    run: (customer) => importAll(customer, standIns),
  },
  {
    name: 'node: a script signs in with a password and reads the invoices',
    async run(customer) {
      const count = await customer.node(reading);
      if (count !== '20') throw new Error(`It read ${count} invoices, not 20.`);
    },
  },
];
