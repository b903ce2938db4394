import { signIn } from '../steps.mjs';

const readmeOf = (customer, name) =>
  customer.read(`node_modules/@corporate-billing/${name}/README.md`);

/** Finds the pages that a README shows, from the tarball. */
const pagesOf = (text) => [...text.matchAll(/```html\n([\s\S]*?)```/g)].map(([, page]) => page);

/** Finds the page in the README that names a file, and puts it on a server as the README says. */
function asShown(file) {
  return (customer) => {
    const page = pagesOf(readmeOf(customer, 'elements')).find((text) => text.includes(file));
    if (!page) throw new Error(`The README shows no page with ${file}.`);
    return customer.page(
      { html: `<!doctype html><html lang="en">${page}`, cdn: '/billing/', api: '/billing/v1/' },
      (tab) => signIn(tab),
    );
  };
}

export const readme = [
  {
    name: 'readme: the page with the module works as shown',
    run: asShown('corporate-billing.min.js'),
  },
  {
    name: 'readme: the page with the script works as shown',
    run: asShown('corporate-billing.iife.js'),
  },
  {
    name: 'readme: the mock server starts by the command that is shown',
    run(customer) {
      if (!readmeOf(customer, 'mocks').includes('npx @corporate-billing/mocks serve')) {
        throw new Error('The README shows another command.');
      }
      const help = customer.command('npx', '--no-install', '@corporate-billing/mocks', '--help');
      if (!help.includes('serve')) throw new Error(help);
    },
  },
];
