import { payAnInvoice, signIn } from '../steps.mjs';

const script = '/files/elements/dist/cdn/corporate-billing.iife.js';
const module = '/files/elements/dist/cdn/corporate-billing.min.js';

const configured = `
  var billing = CorporateBilling.createBilling({ baseUrl: '/v1' });
  CorporateBilling.configure(billing, { paymentProvider: CorporateBilling.testProvider(billing) });`;

const tags = `<cb-login></cb-login><cb-invoice-history></cb-invoice-history>`;

async function signsInAndPays(tab, site) {
  await signIn(tab);
  await payAnInvoice(tab, site);
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
    name: 'cdn module: a page without a script of its own signs in and pays',
    run: (customer) =>
      customer.page(
        {
          html: `<!doctype html><script type="module" src="${module}?base-url=/v1"></script>${tags}`,
        },
        async (tab, site) => {
          await signIn(tab);
          const once = site.asked.filter((path) => path.endsWith('.js') || path.includes('.js?'));
          const twice = once.filter((path, at) => once.indexOf(path) !== at);
          const names = once.map((path) => path.split('?')[0]);
          if (twice.length > 0 || new Set(names).size !== names.length) {
            throw new Error(
              `Fetched twice: ${names.filter((name, at) => names.indexOf(name) !== at)}`,
            );
          }
        },
      ),
  },
];
