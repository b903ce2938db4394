/**
 * One widget on the mock, for the frame on its page of the docs site: `?tag=cb-quotes` and the options of
 * the example pages. What it fires is listed below it.
 */
import { discover } from '@corporate-billing/elements';
import { startDemo } from './demo.js';

const numbers: Record<string, string> = {
  'cb-invoice': 'INV-2026-0117',
  'cb-pay-invoice': 'INV-2026-0117',
};

const tag = new URLSearchParams(location.search).get('tag') ?? '';
const log = document.querySelector('ol');

function list(event: Event): void {
  const { type, detail } = event as CustomEvent<unknown>;
  const entry = document.createElement('li');
  entry.textContent = `${type} ${JSON.stringify(detail)}`;
  log?.prepend(entry);
}

/** The widgets fire these; the page writes their names, made from the manifest. */
for (const name of (document.body.dataset['events'] ?? '').split(' ')) {
  document.addEventListener(name, list);
}

if (/^cb-[a-z-]+$/.test(tag)) {
  const widget = document.createElement(tag);
  const number = numbers[tag];
  if (number !== undefined) widget.setAttribute('number', number);
  document.querySelector('main')?.append(widget);
  discover(document);
}

await startDemo();
