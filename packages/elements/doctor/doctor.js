/**
 * The doctor page: it uses the API from where the widgets will, and shows what `diagnose()` finds. It
 * stands beside the module it imports.
 */
import { configure, diagnose } from './corporate-billing.min.js';

const by = (id) => document.getElementById(id);
const widgets = [...document.querySelectorAll('cb-login, cb-invoice-contacts')];

/** These are settings of the page that is built, and this page builds nothing. */
const ofThePage = new Set(['not-configured', 'no-support', 'no-payment-provider']);

const findings = () => diagnose().filter(({ code }) => !ofThePage.has(code));

/** An address may hold a password or a token; a report may not. */
function withoutSecrets(address) {
  const url = new URL(address, location.href);
  return url.origin + url.pathname;
}

let looking;

/** Uses the API; what it meets is looked up every second, because the judge of a failure comes later. */
function examine() {
  const address = by('address').value.trim();
  clearInterval(looking);
  try {
    configure({ baseUrl: address, retry: { attempts: 1 } });
  } catch (error) {
    by('state').textContent = error.message;
    return;
  }
  by('state').textContent = 'Examining';
  by('sign-in').hidden = false;
  looking = setInterval(() => void show(address), 1000);
}

async function show(address) {
  await Promise.all(widgets.map((widget) => widget.settled?.()));
  const found = findings();
  const text = report(address, found);
  if (by('text').value === text) return;
  by('state').textContent =
    found.length === 0 ? 'Nothing stands in the way.' : `To mend: ${found.length}`;
  by('findings').replaceChildren(...found.map(item));
  by('report').hidden = false;
  by('text').value = text;
}

function item({ code, message }) {
  const entry = document.createElement('li');
  const name = document.createElement('b');
  name.textContent = code;
  entry.append(name, message);
  return entry;
}

const report = (address, found) =>
  [
    `Page: ${withoutSecrets(location.href)}`,
    `API: ${withoutSecrets(address)}`,
    `Secure context: ${isSecureContext}`,
    `Cookies: ${navigator.cookieEnabled ? 'on' : 'off'}`,
    `Browser: ${navigator.userAgent}`,
    '',
    ...(found.length === 0
      ? ['Nothing found.']
      : found.map(({ code, message }) => `${code}: ${message}`)),
  ].join('\n');

document.querySelector('form').addEventListener('submit', (event) => {
  event.preventDefault();
  examine();
});
