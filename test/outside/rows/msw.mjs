/** The backend's handlers in a customer's own MSW, with no import of ours but the backend. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { configureOnPage, payAnInvoice, signIn } from '../steps.mjs';

const workerScript = (customer) =>
  readFileSync(join(customer.folder, 'node_modules/msw/lib/mockServiceWorker.js'), 'utf8');

const page = `
  import { createMockBackend } from '@corporate-billing/mocks';
  import { http, HttpResponse } from 'msw';
  import { setupWorker } from 'msw/browser';
  window.backend = createMockBackend({ clock: 'frozen' });
  const mine = http.get('/health', () => HttpResponse.text('mine'));
  await setupWorker(...backend.handlers, mine).start({ onUnhandledRequest: 'error' });
  window.health = await (await fetch('/health')).text();
  await import('./widgets.js');`;

const inNode = `
  import { createMockBackend } from '@corporate-billing/mocks';
  import { createBilling } from '@corporate-billing/sdk';
  import { http, HttpResponse } from 'msw';
  import { setupServer } from 'msw/node';
  const backend = createMockBackend({ baseUrl: 'https://billing.example/v1' });
  await backend.signInAs('acme-billing');
  const mine = http.get('https://own.example/health', () => HttpResponse.text('mine'));
  const server = setupServer(...backend.handlers, mine);
  server.listen({ onUnhandledRequest: 'error' });
  const billing = createBilling({ baseUrl: 'https://billing.example/v1' });
  const { length } = await billing.invoices.list();
  console.log(length, await (await fetch('https://own.example/health')).text());
  billing.close();
  server.close();`;

const settledInPage = () =>
  window.backend.ledger.filter(({ kind }) => kind === 'payment-settled').length;

/** What a bundle of the code holds of MSW, in files. */
async function filesOfMsw(customer, code) {
  const { build } = await customer.import('esbuild/lib/main.js');
  const { metafile } = await build({
    stdin: { contents: code, resolveDir: customer.folder },
    bundle: true,
    format: 'esm',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  return Object.keys(metafile.inputs).filter((path) => path.includes('node_modules/msw/'));
}

export const msw = [
  {
    name: 'msw: setupWorker with backend.handlers signs in and pays, beside a handler of the page',
    async run(customer) {
      const files = {
        '/page.js': await customer.bundle(page, { external: ['./widgets.js'] }),
        '/widgets.js': await customer.bundle(configureOnPage),
        '/mockServiceWorker.js': workerScript(customer),
      };
      const html = `<!doctype html><html lang="en"><body><cb-login></cb-login><cb-invoice-history></cb-invoice-history><script type="module" src="/page.js"></script>`;
      await customer.page({ html, files, backend: false }, async (tab) => {
        await signIn(tab);
        await payAnInvoice(tab, { settled: () => tab.evaluate(settledInPage) });
        if ((await tab.evaluate(() => window.health)) !== 'mine') throw new Error('Not mine.');
      });
    },
  },
  {
    name: 'msw: setupServer with backend.handlers answers the SDK, beside a handler of the test',
    async run(customer) {
      const said = (await customer.node(inNode)).trim();
      if (said !== '20 mine') throw new Error(said);
    },
  },
  {
    name: 'msw: a page with the backend alone holds nothing of it',
    async run(customer) {
      const found = await filesOfMsw(
        customer,
        `import { createMockBackend } from '@corporate-billing/mocks'; createMockBackend().handlers;`,
      );
      if (found.length > 0) throw new Error(`The page bundles ${found.join(', ')}.`);
    },
  },
];
