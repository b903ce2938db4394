import { expect } from '@open-wc/testing';
import { all, mount, textIn } from '../support/mount.js';
import type { MountOptions } from '../support/mount.js';

/** Only a person who may act can be told or offered these. */
const acts = {
  en: /\b(your decision|waiting for you|accept|reject|review|pay now|add|edit|(?<!not )change it|update|you can decide|you can request|you can dispute|ask for|when you pay|you confirm|can be paid|request a new)\b/i,
  de: /Ihre Entscheidung|wartet auf Sie|(?<!\p{L})(annehmen|ablehnen|(?<!alles )prüfen(?! Sie)|jetzt bezahlen|hinzufügen|bearbeiten|(?<!nicht )ändern|aktualisieren|anfordern|beanstanden|Ihrer Bestätigung|beim Bezahlen)(?!\p{L})/iu,
  fr: /votre décision|vous attend|\b(accepter|refuser|examiner|payer maintenant|ajouter|(?<!pas les )modifier|modifiez-la|demandez|demander|contestez|contester|votre confirmation|peuvent être réglées|peuvent être demandées)\b/i,
};

interface Read {
  readonly name: string;
  readonly tag: string;
  readonly options?: MountOptions;
}

const withdrawn: MountOptions = {
  attributes: { number: 'Q-2026-0044' },
  between: (onwards) => async (input, init) => {
    const response = await onwards(input, init);
    const { url } = new Request(input);
    if (!url.includes('/quotes/')) return response;
    const quote = (await response.json()) as object;
    return Response.json({ ...quote, status: 'withdrawn' }, response);
  },
};

const reads: readonly Read[] = [
  { name: 'the overview', tag: 'cb-account-overview' },
  {
    name: 'the overview, partly unknown',
    tag: 'cb-account-overview',
    options: {
      between: (onwards) => (input, init) =>
        new Request(input).url.endsWith('/quotes')
          ? Promise.resolve(new Response('', { status: 503 }))
          : onwards(input, init),
    },
  },
  { name: 'the quotes', tag: 'cb-quotes' },
  { name: 'a pending quote', tag: 'cb-quotes', options: { attributes: { number: 'Q-2026-0042' } } },
  { name: 'a withdrawn quote', tag: 'cb-quotes', options: withdrawn },
  { name: 'the invoices', tag: 'cb-invoice-history' },
  { name: 'an invoice', tag: 'cb-invoice', options: { attributes: { number: 'INV-2026-0117' } } },
  { name: 'an unknown invoice', tag: 'cb-invoice', options: { attributes: { number: 'INV-1' } } },
  { name: 'the purchase orders', tag: 'cb-purchase-orders' },
  { name: 'no active order', tag: 'cb-purchase-orders', options: { now: '2027-05-15T09:00:00Z' } },
  { name: 'the payment method', tag: 'cb-payment-method' },
  { name: 'an expired card', tag: 'cb-payment-method', options: { now: '2026-10-15T09:00:00Z' } },
  { name: 'the portal', tag: 'cb-portal' },
];

describe('a person who may only read is never told to act', () => {
  for (const lang of ['en', 'de', 'fr'] as const) {
    for (const { name, tag, options } of reads) {
      it(`${name}, ${lang}`, async () => {
        const { widget } = await mount(tag, { ...options, user: 'acme-readonly', lang });
        const names = all(widget, '[aria-label]').map((each) => each.getAttribute('aria-label'));
        const told = [textIn(widget), ...all(widget, 'cb-account-overview').map(textIn), ...names];
        expect(textIn(widget).length).to.be.greaterThan(20);
        expect(told.map((text) => acts[lang].exec(text ?? '')?.[0]).filter(Boolean)).to.deep.equal(
          [],
        );
      });
    }
  }
});
