/** Every text of every answer is shown as text, whatever stands in it. */
import { expect } from '@open-wc/testing';
import { readingWidgets } from '../support/every-widget.js';
import { all, mount, textIn } from '../support/mount.js';
import type { MountOptions } from '../support/mount.js';
import { printCount, sampleOf } from '../support/whole.js';
import { hostileTexts } from './hostile-text.js';

/** Texts that stand for something else: a day, a time, a currency, a country, an address. */
const meansSomething = /^(\d{4}-\d\d-\d\d.*|[A-Z]{2,3}|https?:.*)$/;
/** Members whose texts decide what is drawn, so that other texts hide the rest. */
const decides =
  /^(status|kind|code|type|method|brand|outcome|csrfToken|etag|accountId|userId|.*(Id|Number|At|Date))$/;

type Choice = 'texts that people read' | 'all texts';

/** Replaces the texts of an answer. */
function bent(value: unknown, text: string, choice: Choice, name = ''): unknown {
  if (Array.isArray(value)) return value.map((part) => bent(part, text, choice, name));
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, part]) => [
      key,
      bent(part, text, choice, key),
    ]);
    return Object.fromEntries(entries) as unknown;
  }
  if (typeof value !== 'string' || name === 'csrfToken') return value;
  if (choice === 'all texts') return text;
  return meansSomething.test(value) || decides.test(name) ? value : text;
}

const between =
  (text: string, choice: Choice): NonNullable<MountOptions['between']> =>
  (onwards) =>
  async (input, init) => {
    const response = await onwards(input, init);
    const isJson = response.headers.get('content-type')?.includes('json');
    // Who is signed in is no text to read.
    if (!isJson || new URL(new Request(input, init).url).pathname.endsWith('/session'))
      return response;
    const body = JSON.stringify(bent(await response.json(), text, choice));
    const { status, headers } = response;
    return new Response(body, { status, headers });
  };

const allowedSchemes = ['http:', 'https:', 'mailto:', 'tel:', 'blob:'];

/** Lists what no text may have become. */
function found(widget: Element): string[] {
  return all(widget, '*').flatMap((element) => {
    const { localName } = element;
    const isForeign = ['script', 'iframe', 'object', 'embed', 'base', 'meta', 'marquee'].includes(
      localName,
    );
    const handlers = element.getAttributeNames().filter((name) => name.startsWith('on'));
    const address = element.getAttribute('href') ?? element.getAttribute('action');
    const isCrooked =
      address !== null &&
      !allowedSchemes.includes(new URL(address, location.href).protocol) &&
      !(localName === 'use' && address.startsWith('#'));
    return [
      ...(isForeign ? [`<${localName}>`] : []),
      ...handlers.map((name) => `<${localName} ${name}>`),
      ...(isCrooked ? [`<${localName}> leads to ${address}`] : []),
    ];
  });
}

let hits = 0;
const uncaught: string[] = [];
const refused: string[] = [];
const noteError = (event: ErrorEvent | PromiseRejectionEvent): void => {
  uncaught.push(String('reason' in event ? event.reason : event.message));
};
const noteRefusal = ({ effectiveDirective, sample }: SecurityPolicyViolationEvent): void => {
  refused.push(`${effectiveDirective} ${sample}`);
};

/** Turns Trusted Types on for the rest of this page, with the one policy that a host allows us. */
function enforceTrustedTypes(): void {
  const meta = document.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content =
    "require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'; script-src-attr 'none'";
  document.head.append(meta);
}

describe('a hostile text in every text of every answer', function () {
  this.timeout(600_000);
  let mounts = 0;
  before(() => {
    Object.assign(globalThis, { hit: () => (hits += 1) });
    addEventListener('error', noteError);
    addEventListener('unhandledrejection', noteError);
    document.addEventListener('securitypolicyviolation', noteRefusal);
  });
  after(() => {
    Reflect.deleteProperty(globalThis, 'hit');
    removeEventListener('error', noteError);
    removeEventListener('unhandledrejection', noteError);
    document.removeEventListener('securitypolicyviolation', noteRefusal);
    printCount(
      `${String(hostileTexts.length)} hostile texts, ${String(mounts)} widgets drawn with them, ${String(hits)} executed`,
    );
  });

  it('is one of more than 120', () => {
    expect(new Set(hostileTexts).size).to.be.greaterThan(120);
  });

  const tryOn = async (tag: string, options: MountOptions, turn: number): Promise<string[]> => {
    const problems: string[] = [];
    for (const text of sampleOf(hostileTexts, 3, turn)) {
      for (const choice of ['texts that people read', 'all texts'] as const) {
        const { widget } = await mount(tag, { ...options, between: between(text, choice) });
        mounts += 1;
        await new Promise(requestAnimationFrame);
        await widget.settled();
        const wrong = [...found(widget), ...uncaught.splice(0), ...refused.splice(0)];
        if (textIn(widget).trim() === '') wrong.push('shows nothing');
        if (hits > 0) wrong.push('is executed');
        problems.push(...wrong.map((each) => `${choice}, ${text.slice(0, 40)}: ${each}`));
        widget.remove();
      }
    }
    return problems;
  };

  for (const [index, [tag, options]] of readingWidgets.entries()) {
    it(`stays a text in ${tag} ${Object.values(options.attributes ?? {}).join()}`, async () => {
      expect(await tryOn(tag, options, index)).to.deep.equal([]);
    });
  }

  it('would be noticed if it were executed', () => {
    const place = document.createElement('div');
    place.innerHTML = '<a href="javascript:hit()">x</a><b onclick="hit()">x</b><iframe></iframe>';
    document.body.append(place);
    expect(found(place)).to.have.length(3);
    place.querySelector('b')?.click();
    expect(hits).to.be.greaterThan(0);
    hits = 0;
    place.remove();
  });

  describe('under Trusted Types', () => {
    before(enforceTrustedTypes);
    for (const [index, [tag, options]] of readingWidgets.entries()) {
      it(`stays a text in ${tag} ${Object.values(options.attributes ?? {}).join()}`, async () => {
        expect(await tryOn(tag, options, index + 3)).to.deep.equal([]);
      });
    }

    it('would be refused as markup', () => {
      if (!('trustedTypes' in globalThis)) return;
      const place = document.createElement('div');
      expect(() => (place.innerHTML = '<b>planted</b>')).to.throw();
      refused.length = 0;
    });
  });
});
