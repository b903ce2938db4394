/* eslint-disable no-console -- what the console hears is what is tested */
import { expect } from '@open-wc/testing';
import { createBilling } from '@corporate-billing/sdk';
import type { CbElement } from './cb-element.js';
import { diagnose } from './diagnose.js';
import { configure, registry } from './registry.js';
import { metFaults } from './tell-developer.js';
import '../define/cb-invoice-history.js';

const html = (status: number): Response =>
  new Response('<!doctype html><title>Shop</title>', {
    status,
    headers: { 'Content-Type': 'text/html' },
  });

/** Each mistake of an embedder, by what then answers; and what the developer is told. */
const mistakes: readonly (readonly [
  what: string,
  answer: () => Promise<Response>,
  code: string,
  says: RegExp,
])[] = [
  ['a static server, 404', () => Promise.resolve(html(404)), 'wrong-base-url', /Check baseUrl/],
  ['a single-page server, 200', () => Promise.resolve(html(200)), 'not-the-api', /Check baseUrl/],
  ['nothing', () => Promise.reject(new TypeError('Failed to fetch')), 'unreachable', /CORS/],
];

async function shown(answer: () => Promise<Response>): Promise<string> {
  configure(createBilling({ baseUrl: '/nowhere', fetch: answer, retry: { attempts: 1 } }), {
    support: { email: 'help@example.com' },
  });
  const widget = document.createElement('cb-invoice-history') as CbElement;
  document.body.append(widget);
  await widget.settled();
  // Judged by code that comes when it is needed.
  await import('./embedding-faults.js');
  await Promise.resolve();
  await widget.settled();
  return widget.renderRoot.textContent;
}

describe("the embedder's mistake", () => {
  const said: string[] = [];
  const { warn } = console;
  beforeEach(() => {
    said.length = 0;
    console.warn = (words: string) => said.push(words);
  });
  afterEach(() => {
    console.warn = warn;
    document.body.replaceChildren();
    metFaults().clear();
    registry().billing = undefined;
  });

  for (const [what, answer, code, says] of mistakes) {
    it(`is told to the developer, once, and the payer reads neutral words: ${what}`, async () => {
      const text = await shown(answer);
      expect(text).not.to.contain('could not find this');
      await shown(answer);
      expect(said.filter((words) => words.includes(`[${code}]`))).to.have.length(1);
      expect(said.join()).to.match(says);
      expect(diagnose().map((finding) => finding.code)).to.include(code);
    });
  }

  it('is found also where a widget stands in an open shadow root', () => {
    const foreign = document.createElement('div');
    foreign.attachShadow({ mode: 'open' }).append(document.createElement('cb-nobody'));
    document.body.append(foreign);
    expect(diagnose().map(({ code }) => code)).to.include('not-defined');
  });

  it('is found where a script changed what arrays are sent as', () => {
    Object.assign(Array.prototype, { toJSON: () => 'text' });
    try {
      expect(diagnose().map(({ code }) => code)).to.include('changed-built-ins');
    } finally {
      Reflect.deleteProperty(Array.prototype, 'toJSON');
    }
  });
});
