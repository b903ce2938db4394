import { acceptAQuote, configureOnPage, payAnInvoice, signIn } from '../steps.mjs';
import { plainHttpName } from '../customer.mjs';

const widgets = '<cb-login></cb-login><cb-invoice-history></cb-invoice-history>';

/** Bundles a page with esbuild: the widgets by name, and what the customer adds around them. */
async function bundledPage(customer, { before = '', after = '', body = widgets, head = '' } = {}) {
  const code = await customer.bundle(`${before}\n${configureOnPage}\n${after}`);
  return {
    html: `<!doctype html><html lang="en"><head>${head}</head><body>${body}<script type="module" src="/page.js"></script></body></html>`,
    files: { '/page.js': code },
  };
}

const signInAndPay = async (tab, site) => {
  await signIn(tab);
  await payAnInvoice(tab, site);
};

export const pages = [
  {
    name: 'plain http: a host name of an intranet signs in, pays and accepts',
    async run(customer) {
      const page = await bundledPage(customer, { body: `${widgets}<cb-quotes></cb-quotes>` });
      await customer.page({ ...page, host: plainHttpName }, async (tab, site) => {
        if (await tab.evaluate(() => isSecureContext)) throw new Error('The page is secure.');
        await signInAndPay(tab, site);
        await acceptAQuote(tab, site);
      });
    },
  },
  {
    name: 'base: a page whose base element points elsewhere signs in and pays',
    async run(customer) {
      const page = await bundledPage(customer, { head: '<base href="http://elsewhere.example/">' });
      page.html = page.html.replace('src="/page.js"', 'src="http://localhost:PORT/page.js"');
      await customer.page(
        { ...page, answer: (path, { headers }) => path === '/' && fill(page.html, headers.host) },
        signInAndPay,
      );
    },
  },
  {
    name: 'clobbered names: markup that hides the properties of the document signs in and pays',
    async run(customer) {
      const names = [
        'baseURI',
        'documentElement',
        'currentScript',
        'body',
        'head',
        'cookie',
        'defaultView',
        'activeElement',
        'location',
        'referrer',
        'title',
        'visibilityState',
      ];
      const clobber =
        names.map((name) => `<img name="${name}" alt="">`).join('') +
        '<form name="documentElement"></form><form name="forms"><input name="length"></form>' +
        '<a id="CorporateBilling"></a><a id="navigator2"></a><form id="crypto"></form><img id="fetch" alt="">';
      const page = await bundledPage(customer, { body: `<div hidden>${clobber}</div>${widgets}` });
      await customer.page(page, signInAndPay);
    },
  },
  {
    name: 'Prototype.js: an array with a toJSON of its own saves a billing address',
    async run(customer) {
      const page = await bundledPage(customer, {
        before: `Array.prototype.toJSON = function () { return String(this.join(', ')); };
          String.prototype.toJSON = function () { return String(this); };`,
      });
      await customer.page(page, signInAndPay);
    },
  },
  {
    name: 'two bundles: two copies on one page share one client, and pay',
    async run(customer) {
      const first = await customer.bundle(configureOnPage);
      const second = await customer.bundle(`import '@corporate-billing/elements/define/all.js';`);
      await customer.page(
        {
          html: `<!doctype html><html lang="en"><body>${widgets}<script type="module" src="/second.js"></script><script type="module" src="/first.js"></script>`,
          files: { '/first.js': first, '/second.js': second },
        },
        signInAndPay,
      );
    },
  },
];

function fill(html, host) {
  const body = html.replaceAll('localhost:PORT', host);
  return { status: 200, type: 'text/html', body };
}
