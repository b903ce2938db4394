import { gzipSync } from 'node:zlib';
import { configureOnPage, payAnInvoice, signIn } from '../steps.mjs';

const configureAlone = (entry) =>
  `import { configure } from '${entry}'; configure({ baseUrl: '/v1' });`;

/**
 * `configure` alone may cost this before it runs, where the bundler splits off what loads later: bytes,
 * minified and gzip. The limit is 10,000: the rows are held where the client is, until it is down.
 */
const mostAtFirst = 12_000;

/** The same in a single file, which holds what loads later, too. */
const mostInOneFile = 19_300;

function refuseMore(bytes, most, where) {
  if (bytes > most)
    throw new Error(`configure alone costs ${bytes} bytes ${where}, ${most} at most.`);
}

async function costsLittleInOneFile(customer, entry) {
  const code = await customer.bundle(configureAlone(entry), { minify: true });
  refuseMore(gzipSync(code).length, mostInOneFile, 'in one file by esbuild');
}

/** Vite names in the page what must arrive before the script runs. */
async function costsLittleInVite(customer) {
  const folder = await viteBuild(
    customer,
    'configure',
    configureAlone('@corporate-billing/elements'),
  );
  const page = customer.read(`${folder}/index.html`);
  const files = [...page.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map(([, path]) => path);
  const sizes = files.map((path) => gzipSync(customer.read(`${folder}/${path}`)).length);
  refuseMore(
    sizes.reduce((sum, size) => sum + size),
    mostAtFirst,
    'in Vite',
  );
}

async function viteBuild(customer, root, code) {
  customer.write(
    `${root}/index.html`,
    '<!doctype html><html lang="en"><body><cb-login></cb-login><cb-invoice-history></cb-invoice-history><script type="module" src="./main.js"></script></body></html>',
  );
  customer.write(`${root}/main.js`, code);
  await customer.command(
    'npx',
    '--no-install',
    'vite',
    'build',
    root,
    '--base=./',
    '--logLevel=error',
  );
  return `${root}/dist`;
}

export const bundlers = [
  {
    name: 'vite: a page is built, opened, signs in and pays',
    async run(customer) {
      const folder = await viteBuild(customer, 'vite', configureOnPage);
      await customer.page({ folder }, async (tab, site) => {
        await signIn(tab);
        await payAnInvoice(tab, site);
      });
    },
  },
  {
    name: 'vite: configure alone costs little',
    run: costsLittleInVite,
  },
  {
    name: 'esbuild: configure alone costs little',
    run: (customer) => costsLittleInOneFile(customer, '@corporate-billing/elements'),
  },
  {
    name: 'esbuild: configure.js costs little',
    run: (customer) => costsLittleInOneFile(customer, '@corporate-billing/elements/configure.js'),
  },
];
