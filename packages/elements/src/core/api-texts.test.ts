/** Every text of the API that a widget shows is marked with the language that the API says it is in. */
import { expect } from '@open-wc/testing';
import '@corporate-billing/elements/define/all.js';
import { all, mount } from '../../../../test/support/mount.js';
import type { MountOptions, Widget } from '../../../../test/support/mount.js';

const sign = '¶';
const texts =
  /^(summary|product|description|label|savingsLabel|taxLabel|text|hours|language|locale)$/;

/** Welsh, which no catalogue speaks, stands for whatever the API says. */
const spoken = 'cy';

/** Marks each text of an answer, and says the language it is in: by itself, or by the account alone. */
const marked = (value: unknown, isSaid: boolean): unknown => {
  if (Array.isArray(value)) return value.map((each) => marked(each, isSaid));
  if (typeof value !== 'object' || value === null) return value;
  const isAccount = 'accountId' in value && 'representative' in value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]: [string, unknown]) => {
      if (typeof each !== 'string' || !texts.test(key)) return [[key, marked(each, isSaid)]];
      if (key !== 'language' && key !== 'locale') return [[key, `${sign}${each}`]];
      return isSaid || isAccount || key === 'locale' ? [[key, spoken]] : [];
    }),
  );
};

const marking =
  (isSaid: boolean): NonNullable<MountOptions['between']> =>
  (onwards) =>
  async (input, init) => {
    const answer = await onwards(input, init);
    if (!answer.headers.get('content-type')?.includes('json') || !answer.ok) return answer;
    const { status, headers } = answer;
    const body = JSON.stringify(marked(await answer.json(), isSaid));
    return new Response(body, { status, headers });
  };

/** Lists the texts of the API on screen, each with the language it is marked with. */
function shown(widget: Widget): [text: string, lang: string | null | undefined][] {
  return all(widget, '*')
    .flatMap((element) => [...element.childNodes])
    .filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.includes(sign))
    .map((node) => [
      node.textContent?.trim() ?? '',
      node.parentElement?.closest('[lang]')?.getAttribute('lang'),
    ]);
}

interface Row {
  readonly tag: string;
  readonly user: string;
  readonly attributes?: Record<string, string>;
  readonly open?: string;
  /** The texts that are met, at least. */
  readonly met: readonly string[];
}

const rows: readonly Row[] = [
  { tag: 'cb-account-overview', user: 'acme-billing', met: ['seats'] },
  {
    tag: 'cb-quotes',
    user: 'acme-billing',
    attributes: { number: 'Q-2026-0042' },
    met: ['tax', 'RescueAssist'],
  },
  {
    tag: 'cb-quotes',
    user: 'acme-billing',
    attributes: { number: 'Q-2026-0042' },
    open: '[data-act="accept"]',
    met: ['I may order', 'tax'],
  },
  {
    tag: 'cb-invoice',
    user: 'acme-billing',
    attributes: { number: 'INV-2026-0117' },
    met: ['tax', 'RescueAssist'],
  },
  {
    tag: 'cb-invoice',
    user: 'facturation@aurelia.example',
    attributes: { number: 'INV-2026-0115' },
    met: ['TVA'],
  },
  { tag: 'cb-payment-method', user: 'tanaka-keiri', met: ['Account type'] },
  { tag: 'cb-payment-method', user: 'facturation@aurelia.example', met: ['RescueAssist'] },
  { tag: 'cb-account-services', user: 'acme-billing', met: ['Central'] },
];

describe('every text of the API', () => {
  for (const { tag, user, attributes, open, met } of rows) {
    for (const isSaid of [true, false]) {
      const by = isSaid ? 'the language it is said to be in' : 'the account’s, where none is said';
      const where = [tag, attributes?.['number'], open && 'accepting'].filter(Boolean).join(', ');
      it(`is marked with ${by}: ${where}, ${user}`, async () => {
        const { widget } = await mount(tag, {
          user,
          ...(attributes && { attributes }),
          between: marking(isSaid),
        });
        if (open) all(widget, open)[0]?.click();
        await widget.settled();
        const found = shown(widget);
        for (const text of met) expect(found.map(([said]) => said).join('\n')).to.contain(text);
        expect(found.filter(([, lang]) => lang !== spoken)).to.deep.equal([]);
      });
    }
  }
});
