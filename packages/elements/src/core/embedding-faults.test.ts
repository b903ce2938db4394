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

/** Lists the mistakes of an embedder: what answers then, and what the developer is told. */
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
  // Lazy code judges the failure.
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

const hour = 3_600_000;
const apiTime = (away: number) => new Date(Date.now() + away).toUTCString();
const findings = () => diagnose().map(({ code }) => code);

/** Waits for the lazy code that judges the failure. */
async function judged(): Promise<void> {
  await import('./embedding-faults.js');
  await Promise.resolve();
}

const heard: string[] = [];
function listen(): void {
  const { warn } = console;
  beforeEach(() => {
    heard.length = 0;
    console.warn = (words: string) => heard.push(words);
  });
  afterEach(() => {
    console.warn = warn;
    document.body.replaceChildren();
    metFaults().clear();
    registry().billing = undefined;
  });
}
const linesOf = (code: string) => heard.filter((words) => words.includes(`[${code}]`));

describe('a clock far off', () => {
  listen();
  const cases: readonly [what: string, away: number, says: RegExp | undefined][] = [
    ['3 hours ahead', -3 * hour, /180 minutes ahead of/],
    ['a day behind', 24 * hour, /1440 minutes behind/],
    ['6 minutes behind', hour / 10, /6 minutes behind/],
    ['a minute behind', hour / 60, undefined],
    ['half a year ahead, as of a pretend backend', -180 * 24 * hour, undefined],
  ];
  for (const [what, away, says] of cases) {
    it(`is told to the developer once, if at all: ${what}`, async () => {
      await shown(() =>
        Promise.resolve(new Response('<!doctype html>', { headers: { Date: apiTime(away) } })),
      );
      await judged();
      const found = diagnose().find(({ code }) => code === 'clock-differs');
      expect(linesOf('clock-differs')).to.have.length(says ? 1 : 0);
      if (says) expect(found?.message).to.match(says);
      else expect(found).to.equal(undefined);
    });
  }
});

describe('a session cookie that the browser did not keep', () => {
  listen();

  /**
   * Makes an API that takes the password and knows who calls as long as `api.knows`: never, where
   * the cookie is lost.
   */
  async function signedIn(authenticatedAt: number, api = { knows: false }): Promise<CbElement> {
    const session = {
      userId: 'acme-billing',
      accountId: 'acme',
      contactName: 'Dana Whitfield',
      expiresIn: 1800,
      authenticatedAt: new Date(authenticatedAt).toISOString(),
      serverTime: new Date().toISOString(),
      csrfToken: 'secret-token',
    };
    const problem = {
      type: 'about:blank',
      title: 'Signed out',
      status: 401,
      code: 'not-signed-in',
    };
    const billing = createBilling({
      baseUrl: '/v1',
      fetch: (input, init) => {
        const signsIn = new Request(input, init).method === 'POST';
        const known = signsIn || api.knows;
        const type = known ? 'application/json' : 'application/problem+json';
        const answer = signsIn ? session : { items: [], total: 0 };
        return Promise.resolve(
          new Response(JSON.stringify(known ? answer : problem), {
            status: known ? 200 : 401,
            headers: { 'Content-Type': type },
          }),
        );
      },
    });
    configure(billing, { support: { email: 'help@example.com' } });
    await billing.session.signIn({ userId: 'acme-billing', password: 'Rescue-2026!' });
    const widget = document.createElement('cb-invoice-history') as CbElement;
    document.body.append(widget);
    await widget.settled();
    await judged();
    return widget;
  }

  it('is told to the developer once, without a secret', async () => {
    await signedIn(Date.now());
    expect(linesOf('cookie-not-kept')).to.have.length(1);
    expect(findings()).to.include('cookie-not-kept');
    expect(heard.join()).to.match(/plain http.*Secure.*SameSite/);
    expect(JSON.stringify(diagnose()) + heard.join()).not.to.match(
      /secret-token|Rescue-2026|acme-billing|Dana/,
    );
  });

  it('is not blamed for a session that ended later', async () => {
    await signedIn(Date.now() - 10 * 60_000);
    expect(linesOf('cookie-not-kept')).to.have.length(0);
  });

  it('is not blamed where a read was answered since the sign-in', async () => {
    const api = { knows: true };
    const widget = await signedIn(Date.now(), api);
    api.knows = false;
    await widget.reload();
    await judged();
    expect(registry().billing?.session.known).to.equal(null);
    expect(linesOf('cookie-not-kept')).to.have.length(0);
  });

  it('is noticed at the second sign-in too', async () => {
    const api = { knows: true };
    const widget = await signedIn(Date.now(), api);
    api.knows = false;
    await registry().billing?.session.signIn({ userId: 'acme-billing', password: 'Rescue-2026!' });
    await widget.settled();
    await judged();
    expect(linesOf('cookie-not-kept')).to.have.length(1);
  });
});

describe('a content security policy that blocks', () => {
  listen();

  async function blocked(init: Partial<SecurityPolicyViolationEventInit>, at: EventTarget) {
    await shown(() => Promise.resolve(html(404)));
    at.dispatchEvent(
      new SecurityPolicyViolationEvent('securitypolicyviolation', {
        bubbles: true,
        composed: true,
        documentURI: location.href,
        ...init,
      }),
    );
    await judged();
  }
  const inShadow = (element: HTMLElement): HTMLElement => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(element);
    document.body.append(host);
    return element;
  };
  const style = (ours: boolean): HTMLElement => {
    const element = document.createElement('style');
    if (ours) element.dataset['cbStyles'] = '';
    return inShadow(element);
  };

  const connect = { effectiveDirective: 'connect-src' };
  const cases: readonly [
    what: string,
    init: Partial<SecurityPolicyViolationEventInit>,
    at: () => EventTarget,
    code: string | undefined,
    says: RegExp,
  ][] = [
    [
      'the API',
      { ...connect, blockedURI: 'https://api.example/v1/invoices?since=1' },
      () => document,
      'policy-blocks-api',
      /add https:\/\/api\.example to connect-src/,
    ],
    [
      'something else',
      { ...connect, blockedURI: 'https://ads.example/' },
      () => document,
      undefined,
      /^/,
    ],
    [
      'our sheets',
      { effectiveDirective: 'style-src-elem', blockedURI: 'inline' },
      () => style(true),
      'policy-blocks-styles',
      /style-src by a nonce/,
    ],
    [
      "the page's own style",
      { effectiveDirective: 'style-src-elem', blockedURI: 'inline' },
      () => style(false),
      undefined,
      /^/,
    ],
    [
      'a second Lit',
      { effectiveDirective: 'trusted-types', sample: 'lit-html' },
      () => document,
      'policy-blocks-lit',
      /allow-duplicates/,
    ],
  ];
  for (const [what, init, at, code, says] of cases) {
    it(`is told to the developer once, if it is about us: ${what}`, async () => {
      await blocked(init, at());
      await blocked(init, at());
      const told = heard.filter((words) => words.includes('[policy-'));
      expect(told).to.have.length(code ? 1 : 0);
      expect(told.join()).to.match(says);
      expect(findings().filter((one) => one.startsWith('policy-'))).to.eql(code ? [code] : []);
      expect(told.join()).not.to.contain('since=1');
    });
  }
});
