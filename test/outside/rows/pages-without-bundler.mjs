import { hashOf } from '../../packaging/integrity.mjs';
import { payAnInvoice, signIn } from '../steps.mjs';

const script = '/cdn/corporate-billing.iife.js';
const module = '/cdn/corporate-billing.min.js';

const configured = `
  var billing = CorporateBilling.createBilling({ baseUrl: '/v1' });
  CorporateBilling.configure(billing, { paymentProvider: CorporateBilling.testProvider(billing) });`;

const tags = `<cb-login></cb-login><cb-invoice-history></cb-invoice-history>`;

async function signsInAndPays(tab, site) {
  await signIn(tab);
  await payAnInvoice(tab, site);
}

/** Lists what was fetched more than once, whatever its query. */
const fetchedTwice = ({ asked }) => {
  const scripts = asked.map((path) => path.split('?')[0]).filter((path) => path.endsWith('.js'));
  return scripts.filter((path, at) => scripts.indexOf(path) !== at);
};

async function signsInOnce(tab, site) {
  await signIn(tab);
  const twice = fetchedTwice(site);
  if (twice.length > 0) throw new Error(`Fetched twice: ${twice}`);
}

const strict = (...policies) =>
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
  "font-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; worker-src 'none'; " +
  `require-trusted-types-for 'script'; trusted-types ${policies.join(' ')}`;

/** The page's own component uses a Lit of its own, of another version. */
const ownLit = `
  import { LitElement, html } from 'lit-of-the-page';
  customElements.define('own-greeting', class extends LitElement {
    render() { return html\`<p>Greetings of the page</p>\`; }
  });`;

async function besideAnotherLit(customer, kind, ...policies) {
  const own = await customer.bundle(ownLit);
  const ours =
    kind === 'module'
      ? `<script type="module" src="${module}?base-url=/v1"></script>`
      : `<script src="${script}?base-url=/v1"></script>`;
  await customer.page(
    {
      html: `<!doctype html><html lang="en"><body>${tags}<own-greeting></own-greeting><script type="module" src="/own.js"></script>${ours}`,
      files: { '/own.js': own },
      csp: strict(...policies),
    },
    async (tab) => {
      await signIn(tab);
      await tab.getByText('Greetings of the page').waitFor();
    },
  );
}

export const pagesWithoutBundler = [
  {
    name: 'script tag: a page signs in and pays',
    run: (customer) =>
      customer.page(
        {
          html: `<!doctype html>${tags}<script src="${script}"></script><script>${configured}</script>`,
        },
        signsInAndPays,
      ),
  },
  {
    name: 'script tag: a page in Spanish fetches its words from beside the script',
    run: (customer) =>
      customer.page(
        {
          html: `<!doctype html><html lang="es"><body>${tags}<script src="${script}?base-url=/v1"></script>`,
          csp: strict('corporate-billing', 'lit-html'),
        },
        (tab) => tab.getByRole('button', { name: 'Iniciar sesión' }).waitFor(),
      ),
  },
  {
    name: 'script tag: an address in Japan fetches its prefectures from beside the script',
    run: (customer) =>
      customer.page(
        {
          html: `<!doctype html><html lang="en"><body><cb-login></cb-login><cb-billto-form></cb-billto-form><script src="${script}?base-url=/v1"></script>`,
        },
        async (tab) => {
          await tab.getByLabel('User ID').fill('tanaka-keiri');
          await tab.getByLabel('Password', { exact: true }).fill('Rescue-2026!');
          await tab.getByRole('button', { name: 'Sign in' }).click();
          await tab.getByRole('button', { name: /^Edit/ }).click();
          await tab.locator('select[name="region"] option').nth(46).waitFor({ state: 'attached' });
        },
      ),
  },
  {
    name: 'script tag: two PDFs are saved in a ZIP, by a part from beside the script',
    run: (customer) =>
      customer.page(
        {
          html: `<!doctype html><html lang="en"><body>${tags}<script src="${script}?base-url=/v1"></script>`,
        },
        async (tab) => {
          await signIn(tab);
          const box = tab.locator('tbody input[type="checkbox"]');
          await box.nth(0).check();
          await box.nth(1).check();
          const [file] = await Promise.all([
            tab.waitForEvent('download'),
            tab.getByRole('button', { name: /ZIP of 2/ }).click(),
          ]);
          if (!file.suggestedFilename().endsWith('.zip')) throw new Error('No ZIP was saved.');
        },
      ),
  },
  {
    name: 'cdn module: a page without a script of its own signs in, nothing is fetched twice',
    run: (customer) =>
      customer.page(
        {
          html: `<!doctype html><script type="module" src="${module}?base-url=/v1"></script>${tags}`,
        },
        signsInOnce,
      ),
  },
  {
    name: 'cdn module: a page with a script of its own pays, nothing is fetched twice',
    run: (customer) =>
      customer.page(
        {
          html: `<!doctype html><html lang="en"><body>${tags}<script type="module">
            import { configure, createBilling, testProvider } from '${module}';
            const billing = createBilling({ baseUrl: '/v1' });
            configure(billing, { paymentProvider: testProvider(billing) });</script>`,
        },
        async (tab, site) => {
          await signsInOnce(tab, site);
          await payAnInvoice(tab, site);
        },
      ),
  },
  {
    name: 'second Lit: under Trusted Types, beside the CDN module',
    run: (customer) => besideAnotherLit(customer, 'module', 'lit-html', 'corporate-billing'),
  },
  {
    name: 'second Lit: under Trusted Types, beside the script',
    run: (customer) => besideAnotherLit(customer, 'script', 'lit-html', 'corporate-billing'),
  },
  {
    name: 'strict policy: the CDN module where lit-html alone is allowed',
    run: (customer) =>
      customer.page(
        {
          html: `<!doctype html><script type="module" src="${module}?base-url=/v1"></script>${tags}`,
          csp: strict('lit-html'),
        },
        (tab) => signIn(tab),
      ),
  },
  {
    name: 'integrity: the hashes are those of the files',
    async run(customer) {
      const folder = 'node_modules/@corporate-billing/elements/dist/cdn';
      const hashes = Object.entries(JSON.parse(customer.read(`${folder}/integrity.json`)));
      const wrong = hashes.filter(
        ([file, hash]) => hashOf(customer.read(`${folder}/${file}`)) !== hash,
      );
      if (hashes.length < 20 || wrong.length > 0)
        throw new Error(`Wrong: ${wrong} of ${hashes.length}`);
    },
  },
  {
    name: "embedder's mistake: a missing chunk is told, and recovers with the next widget",
    run: (customer) => {
      let missing = true;
      const told = [];
      return customer.page(
        {
          html: '<!doctype html><html lang="en"><body>',
          answer: (path) =>
            missing && /chunks\/login-[\w-]{8}\.js$/.test(path)
              ? { status: 404, type: 'text/plain', body: 'Not found' }
              : undefined,
        },
        async (tab) => {
          tab.on('console', (message) => told.push(message.text()));
          const telling = tab.waitForEvent('console', (one) =>
            one.text().includes('[code-missing]'),
          );
          await tab.setContent(
            `<html lang="en"><body>${tags}<script type="module" src="${module}?base-url=/v1"></script>`,
          );
          await telling;
          missing = false;
          await tab.evaluate(() => document.body.append(document.createElement('cb-login')));
          await tab.getByLabel('User ID').first().waitFor();
        },
      );
    },
  },
];
