/** What a team that installs the mocks alone pays for them, and that their documents come with it. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../support/files.mjs';
import { Customer } from '../customer.mjs';

/** Bytes on the disk of a customer, with everything that comes along. */
const most = 10_000_000;

async function installedAlone(customer) {
  const alone = new Customer(
    join(customer.folder, 'mocks-alone'),
    customer.packages.filter(({ name }) => !name.endsWith('/elements')),
  );
  alone.write('package.json', '{ "private": true, "type": "module" }');
  await alone.installPackages();
  return alone;
}

const draw = `
  const { createMockBackend } = await import('@corporate-billing/mocks');
  const { createBilling } = await import('@corporate-billing/sdk');
  const backend = createMockBackend({ clock: 'frozen' });
  const billing = createBilling({ baseUrl: 'https://mock.example/v1', fetch: backend.fetch });
  await backend.signInAs('acme-billing');
  const { blob } = await billing.invoices.downloadPdf('INV-2026-0117');
  const head = (await blob.text()).slice(0, 5);
  billing.close();`;

export const mocks = [
  {
    name: 'mocks: alone they take less than 10 MB, and draw a document in Node',
    async run(customer) {
      const alone = await installedAlone(customer);
      const bytes = filesIn(join(alone.folder, 'node_modules'))
        .map((file) => statSync(file).size)
        .reduce((sum, size) => sum + size, 0);
      if (bytes > most) throw new Error(`They take ${bytes} bytes.`);
      const said = await alone.node(`${draw} console.log(head, blob.size > 3000);`);
      if (said.trim() !== '%PDF- true') throw new Error(said);
    },
  },
  {
    name: 'mocks: a bundled page draws a document',
    async run(customer) {
      const script = await customer.bundle(`${draw} window.head = head;`);
      await customer.page(
        {
          html: '<!doctype html><html lang="en"><body><script type="module" src="/page.js"></script>',
          files: { '/page.js': script },
          backend: false,
        },
        (tab) => tab.waitForFunction(() => window.head === '%PDF-'),
      );
    },
  },
];
