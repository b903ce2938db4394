/** Each widget is drawn, and the quotes' dialog opens: these DOMs have no sizes, dialogs and media. */
const everyWidget = `
  const tags = ['cb-portal', 'cb-login', 'cb-password-reset', 'cb-account-overview', 'cb-quotes',
    'cb-invoice', 'cb-pay-invoice', 'cb-payment-method', 'cb-billto-form', 'cb-invoice-contacts',
    'cb-purchase-orders', 'cb-account-services'];
  for (const tag of tags) {
    const widget = document.createElement(tag);
    if (/-invoice$/.test(tag)) widget.setAttribute('number', 'INV-2026-0117');
    document.body.append(widget);
    await widget.settled();
    const text = widget.shadowRoot.textContent + widget.textContent;
    if (text.trim() === '' || text.includes('stopped working')) throw new Error(tag + ': ' + text);
    if (tag === 'cb-quotes') await opensADialog(widget);
    widget.remove();
  }
  async function opensADialog(quotes) {
    const press = async (words) => {
      const buttons = [...quotes.shadowRoot.querySelectorAll('button')];
      buttons.find((button) => words.test(button.textContent.trim())).click();
      await quotes.settled();
    };
    await press(/^Q-/);
    await press(/^Accept$/);
    if (!quotes.shadowRoot.querySelector('dialog').open) throw new Error('The dialog is closed.');
    await press(/^Cancel$/);
    if (quotes.shadowRoot.querySelector('dialog')) throw new Error('The dialog stays.');
  }`;

/**
 * Tells the same story in each DOM that unit tests use: sign in, see the invoices, as a host's test
 * would.
 */
const story = `
  const { createMockBackend } = await import('@corporate-billing/mocks');
  const { createBilling } = await import('@corporate-billing/sdk');
  const { configure } = await import('@corporate-billing/elements');
  await import('@corporate-billing/elements/define/all.js');
  const backend = createMockBackend({ clock: 'frozen' });
  const billing = configure({ baseUrl: 'https://mock.example/v1', fetch: backend.fetch });
  await backend.signInAs('acme-billing');
  document.body.innerHTML = '<cb-login></cb-login><cb-invoice-history></cb-invoice-history>';
  for (const widget of document.body.children) await widget.settled();
  const shown = document.querySelector('cb-invoice-history').shadowRoot.textContent;
  if (!shown.includes('INV-2026-0117')) throw new Error('It shows: ' + shown.slice(0, 300));
  document.body.innerHTML = '';
  ${everyWidget}
  billing.close();
  console.log('shown');
  process.exit(0);`;

/** Puts a window's names into the global scope, as test runners do. */
const globals = `
  const taken = (name) => name === 'window' || (name in globalThis && !replaced.has(name));
  const listening = ['addEventListener', 'removeEventListener', 'dispatchEvent'];
  for (const name of listening) globalThis[name] = window[name].bind(window);
  for (const name of Object.getOwnPropertyNames(window)) {
    if (taken(name)) continue;
    Object.defineProperty(globalThis, name, {
      get: () => window[name], set: (value) => { window[name] = value; }, configurable: true,
    });
  }`;

/** jest-environment-jsdom and vitest take these from the window even where Node has its own. */
const replaced = `const replaced = new Set(['AbortController', 'AbortSignal', 'Event', 'EventTarget',
  'CustomEvent', 'FormData', 'Blob', 'File', 'Headers', 'navigator']);`;

const jsdom = (extra = '') => `
  import { JSDOM } from 'jsdom';
  const { window } = new JSDOM('<!doctype html><body></body>', {
    url: 'https://shop.example/', pretendToBeVisual: true,
  });
  ${replaced}
  ${globals}
  globalThis.window = window;
  ${extra}
  ${story}`;

const happyDom = `
  import { Window } from 'happy-dom';
  const window = new Window({ url: 'https://shop.example/' });
  ${replaced}
  ${globals}
  globalThis.window = window;
  ${story}`;

async function shows(customer, code, ...flags) {
  const said = await customer.node(code, ...flags);
  if (!said.includes('shown')) throw new Error(said);
}

export const testDoms = [
  {
    name: 'jsdom: a test signs in and sees the invoices',
    run: (customer) => shows(customer, jsdom()),
  },
  {
    name: 'jsdom: by the browser condition, as jest resolves',
    run: (customer) => shows(customer, jsdom(), '--conditions=browser'),
  },
  {
    name: 'jsdom: without BroadcastChannel, locks and crypto.randomUUID',
    run: (customer) =>
      shows(
        customer,
        jsdom(`delete globalThis.BroadcastChannel;
          Object.defineProperty(globalThis, 'crypto', { value: { getRandomValues: crypto.getRandomValues.bind(crypto) } });`),
      ),
  },
  {
    name: 'happy-dom: a test signs in and sees the invoices',
    run: (customer) => shows(customer, happyDom),
  },
];
