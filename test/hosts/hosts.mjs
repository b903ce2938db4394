/**
 * The table of the pages, and of a program, under `examples/` that a customer may have, and what a person
 * does on each.
 */
import { spawn } from 'node:child_process';
import { payAnInvoice, payAPart, signIn } from '../outside/steps.mjs';
import { tracesAPayment } from './traces.mjs';

const person = 'Dana Whitfield';

/**
 * Signs in and pays a part of an invoice. The page itself says who signed in and what was paid: it heard
 * the events.
 */
async function signsInAndPays(tab, _site, how) {
  await signIn(tab, how);
  await tab.locator('#who').getByText(person).waitFor();
  await payAPart(tab, { amount: '$1,000.00', left: '$17,575.70' });
  await tab.locator('#paid').getByText('INV-2026-0117: $1,000.00').waitFor();
}

/** Pays the rest with a card of the provider that the page has. */
async function paysWithNewCard(tab, site) {
  await signsInAndPays(tab, site);
  await payAnInvoice(tab, site);
}

/** A page that needs no bundler; the API stands behind its own server. */
const asItIs = (drive = paysWithNewCard) => ({
  quick: true,
  open: (customer) => customer.page({ folder: '.', cdn: '/billing/' }, drive),
});

/** A page that is built; its backend lives in it. */
const built = (...commands) => ({
  async open(customer) {
    for (const command of commands) await customer.command('npx', '--no-install', ...command);
    await customer.page({ folder: 'dist', backend: false }, signsInAndPays);
  },
});
const vite = ['vite', 'build', '--base=./', '--logLevel=error'];

/** Bootstrap's looks and ours stop at each other. */
async function keepsBothLooks(tab, site) {
  const lead = tab.locator('p#who');
  const before = await lead.evaluate((text) => getComputedStyle(text).cssText);
  await paysWithNewCard(tab, site);
  const after = await lead.evaluate((text) => getComputedStyle(text).cssText);
  const font = (styles) => /font-family: [^;]+/.exec(styles)?.[0];
  if (font(before) !== font(after)) throw new Error("The page's own text looks different now.");
  await tab.getByRole('button', { name: 'Read the invoices again' }).click();
  await tab.locator('cb-invoice-history').evaluate((history) => history.settled());
}

async function hasWidgetsInTreesAndFrames(tab, site) {
  await paysWithNewCard(tab, site);
  const frame = tab.frameLocator('iframe');
  await frame.getByText('ap@acme.example').first().waitFor();
  const found = await tab.evaluate(() => window.findings());
  if (!found.includes('no-support')) throw new Error(`diagnose() does not see in: ${found}`);
}

/** Back and forth: what Turbo restores from its snapshot works like the page that was left. */
async function survivesSnapshots(tab) {
  await tab.getByLabel('User ID').fill('acme-billing');
  const other = () => tab.getByRole('link', { name: 'Go to the other page' }).click();
  await other();
  await tab.getByRole('heading', { name: 'Account' }).waitFor();
  await tab.goBack();
  await tab.getByRole('heading', { name: 'Invoices', exact: true }).waitFor();
  await signsInAndPays(tab);
  await other();
  await tab.getByRole('button', { name: /^Edit/ }).first().waitFor();
  await tab.goBack();
  await tab.getByText('INV-2026-0117').first().waitFor();
  const fields = await tab.getByLabel('User ID').count();
  if (fields > 1) throw new Error(`${fields} fields ask for the User ID.`);
}

/** Keeps hold of the element that the server sent. */
function holdWhatWasSent() {
  addEventListener('DOMContentLoaded', () => (window.sent = document.querySelector('cb-login')));
}

/** React complains in the console when it discards what the server sent. */
async function keepsTheTree(tab, said) {
  await signsInAndPays(tab, undefined, { within: 'main > cb-login' });
  await tab.locator('#later cb-login').evaluate((login) => login.settled());
  const isKept = await tab.evaluate(() => window.sent?.isConnected === true);
  if (!isKept) throw new Error('React made the element again.');
  const complaints = said.filter((line) => /hydrat|Minified React error/i.test(line));
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
}

async function openRendered(customer) {
  await customer.command('npx', '--no-install', 'next', 'build');
  const server = spawn('npx', ['--no-install', 'next', 'start', '--port', '0'], {
    cwd: customer.folder,
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    await customer.open(await addressOf(server), keepsTheTree, holdWhatWasSent);
  } finally {
    process.kill(-server.pid);
  }
}

/** A server says where it listens when it does. */
const addressOf = (server) =>
  new Promise((resolve, reject) => {
    server.stdout.on('data', (said) => {
      const [address] = /http:\/\/localhost:\d+/.exec(String(said)) ?? [];
      if (address) resolve(address);
    });
    server.on('exit', () => reject(new Error('The server ended.')));
  });

/** The `quick` ones run in `npm run verify`, the others in `npm run verify:full`, too. */
export const hosts = [
  { id: 'cdn', name: 'plain HTML', ...asItIs(signsInAndPays) },
  { id: 'jquery', name: 'jQuery 1.12 and Bootstrap 3', ...asItIs(keepsBothLooks) },
  { id: 'csp', name: 'a strict policy with Trusted Types', ...asItIs() },
  { id: 'shadow-roots', name: 'components and frames', ...asItIs(hasWidgetsInTreesAndFrames) },
  { id: 'turbo', name: 'Turbo', ...asItIs(survivesSnapshots), quick: false },
  { id: 'plain', name: 'plain JavaScript with Vite', quick: true, ...built(vite) },
  { id: 'vite-ts', name: 'Vite and TypeScript', ...built(['tsc'], vite) },
  { id: 'react', name: 'React 19', ...built(vite) },
  { id: 'react-18', name: 'React 18', ...built(vite) },
  { id: 'next', name: 'Next', open: openRendered },
  { id: 'vue', name: 'Vue 3, strict', ...built(['vue-tsc'], vite) },
  { id: 'svelte', name: 'Svelte 5', ...built(vite) },
  { id: 'angular', name: 'Angular 21, strict', ...built(['ng', 'build', '--progress=false']) },
  { id: 'opentelemetry', name: 'OpenTelemetry in Node', quick: true, open: tracesAPayment },
];
