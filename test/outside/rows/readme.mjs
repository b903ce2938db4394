import { chromiumFlags, requireBrowser } from '../../support/browsers.mjs';
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

/** Finds a block of code in a text by something it holds. */
const blockOf = (text, kind, held) =>
  [...text.matchAll(/```(\w+)\n([\s\S]*?)```/g)].find(
    ([, language, code]) => language === kind && code.includes(held),
  )?.[2] ?? '';

/** Builds a page with Vite as it is shown, and uses it. */
async function onTheMock(customer, folder, page, files, use = signIn) {
  customer.write(`${folder}/index.html`, page);
  for (const [path, text] of Object.entries(files)) customer.write(`${folder}/${path}`, text);
  await customer.command(
    'npx',
    '--no-install',
    'vite',
    'build',
    folder,
    '--base=./',
    '--logLevel=error',
  );
  await customer.page({ folder: `${folder}/dist`, backend: false }, use);
}

const skillOf = (customer) =>
  customer.read('node_modules/@corporate-billing/elements/skills/corporate-billing/SKILL.md');

async function isSignedInAndBranded(tab) {
  await signIn(tab);
  const accent = await tab
    .locator('cb-invoice-history')
    .evaluate((history) => getComputedStyle(history).getPropertyValue('--_accent').trim());
  if (accent !== '#0a6b5e') throw new Error(`The accent is ${accent}.`);
}

/** The settings that are shown, with the browser that is here and a port that is free. */
const onThisMachine = () => `
  import shown from './shown.config.mjs';
  const port = 5317;
  export default {
    ...shown,
    use: {
      baseURL: 'http://localhost:' + port,
      launchOptions: ${JSON.stringify({
        executablePath: requireBrowser('chromium').path,
        args: chromiumFlags,
      })},
    },
    webServer: { command: shown.webServer.command.replace('5173', port), port },
  };`;

export const readme = [
  {
    name: 'readme: the widget on the mock works as shown',
    run: (customer) =>
      onTheMock(
        customer,
        'on-the-mock',
        blockOf(readmeOf(customer, 'mocks'), 'html', 'createMockBackend'),
        {},
      ),
  },
  {
    name: 'skill: its page is embedded and themed, its test passes',
    async run(customer) {
      const skill = skillOf(customer);
      const page = blockOf(skill, 'html', 'createMockBackend');
      const brand = blockOf(skill, 'css', '--cb-color-accent');
      await onTheMock(customer, 'by-skill', page, { 'brand.css': brand }, isSignedInAndBranded);
      customer.write('by-skill/invoices.test.mjs', blockOf(skill, 'js', 'node:test'));
      const said = await customer.command(process.execPath, '--test', 'by-skill/invoices.test.mjs');
      if (!/pass 1\b/.test(said)) throw new Error(said);
    },
  },
  {
    name: 'skill: its Playwright test passes, on its page and with its settings',
    async run(customer) {
      const skill = skillOf(customer);
      const folder = 'by-skill-in-a-browser';
      const write = (path, text) => customer.write(`${folder}/${path}`, text);
      write('billing.html', blockOf(skill, 'html', "configure({ baseUrl: '/v1' });"));
      write('pay.spec.ts', blockOf(skill, 'ts', 'mocks/playwright'));
      write('shown.config.mjs', blockOf(skill, 'js', 'webServer'));
      write('playwright.config.mjs', onThisMachine());
      await customer.command('npx', '--no-install', 'playwright', 'test', '--config', folder);
    },
  },
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
    async run(customer) {
      if (!readmeOf(customer, 'mocks').includes('npx @corporate-billing/mocks serve')) {
        throw new Error('The README shows another command.');
      }
      const help = await customer.command(
        'npx',
        '--no-install',
        '@corporate-billing/mocks',
        '--help',
      );
      if (!help.includes('serve')) throw new Error(help);
    },
  },
];
