import { expect } from '@open-wc/testing';
import '@corporate-billing/elements/define/all.js';
import { all, mount, press } from '../../../../test/support/mount.js';
import type { MountOptions, Widget } from '../../../../test/support/mount.js';

/** Notes the languages that are asked for, by path. */
function noting(asked: Map<string, string | null>): NonNullable<MountOptions['between']> {
  return (onwards) => (input, init) => {
    const request = new Request(input, init);
    asked.set(new URL(request.url).pathname, request.headers.get('Accept-Language'));
    return onwards(input, init);
  };
}

/** An API that does not read what language is preferred. */
const withoutLanguage: NonNullable<MountOptions['between']> = (onwards) => (input, init) => {
  const request = new Request(input, init);
  request.headers.delete('Accept-Language');
  return onwards(request);
};

const langOf = (element: Element | undefined): string | null | undefined =>
  element?.closest('[lang]')?.getAttribute('lang');

/** Opens the acceptance, whatever its button is called. */
async function openAccept(widget: Widget): Promise<void> {
  all(widget, '[data-act="accept"]')[0]?.click();
  await widget.settled();
}

const consentOf = (widget: Widget) => all(widget, '[name="consentVersion"] ~ span')[0];

const quote: MountOptions = { user: 'acme-billing', attributes: { number: 'Q-2026-0042' } };

describe('the texts of the API', () => {
  const consents = [
    ['en', 'en', 'I may order'],
    ['de-AT', 'de', 'Ich darf'],
    ['fr', 'fr', 'Je suis autorisé'],
    ['es', 'es', 'Tengo facultades'],
    ['it', 'it', 'Ho i poteri'],
    ['pt-BR', 'pt', 'Tenho poderes'],
    ['nl', 'nl', 'Ik mag'],
  ] as const;
  for (const [page, lang, text] of consents) {
    it(`are asked for and marked in the language of a page in ${page}: the consent`, async () => {
      const asked = new Map<string, string | null>();
      const { widget } = await mount('cb-quotes', { ...quote, lang: page, between: noting(asked) });
      expect(asked.get('/v1/quotes/Q-2026-0042')).to.equal(page);
      await openAccept(widget);
      expect(consentOf(widget)?.textContent).to.contain(text);
      expect(langOf(consentOf(widget))).to.equal(lang);
    });
  }

  it('are marked where the widget speaks another language', async () => {
    const { widget } = await mount('cb-quotes', {
      user: 'facturation@aurelia.example',
      attributes: { number: 'Q-2026-0041' },
      between: withoutLanguage,
    });
    await press(widget, 'Accept');
    expect(langOf(consentOf(widget))).to.equal('fr');
  });

  it('follow a change of the page’s language, but not while somebody is signing one', async () => {
    const { widget } = await mount('cb-quotes', quote);
    widget.lang = 'nl';
    await widget.settled();
    await openAccept(widget);
    expect(consentOf(widget)?.textContent).to.contain('Ik mag');
    widget.lang = 'de';
    await widget.settled();
    expect(consentOf(widget)?.textContent).to.contain('Ik mag');
    expect(langOf(consentOf(widget))).to.equal('nl');
  });

  for (const [tag, read] of [
    ['cb-invoice-history', []],
    ['cb-billto-form', []],
    ['cb-account-overview', ['/v1/payment-method', '/v1/quotes']],
  ] as const) {
    it(`are read again in another language, and nothing else is: ${tag}`, async () => {
      const asked = new Map<string, string | null>();
      const { widget } = await mount(tag, { user: 'acme-billing', between: noting(asked) });
      asked.clear();
      widget.lang = 'de';
      await widget.settled();
      expect([...asked.keys()].sort()).to.deep.equal(read);
    });
  }

  it('are marked on an invoice: what is billed, labels of tax numbers and of the bank', async () => {
    const { widget } = await mount('cb-invoice', {
      user: 'facturation@aurelia.example',
      lang: 'de',
      attributes: { number: 'INV-2026-0115' },
    });
    const [service] = all(widget, '.service');
    expect(langOf(service)).to.equal('fr');
    const [label] = all(widget, '[part="seller"] p span');
    expect([label?.textContent, langOf(label)]).to.deep.equal(['N° de TVA', 'fr']);
  });

  it('are marked in bank details: labels as asked for, values as the bank writes them', async () => {
    const { widget } = await mount('cb-payment-method', { user: 'tanaka-keiri', lang: 'en' });
    const terms = all(widget, '.remittance dt').map((each) => [each.textContent, langOf(each)]);
    expect(terms).to.deep.include(['Account type', 'en']);
    const value = all(widget, '.remittance bdi').find((each) => each.textContent === '普通');
    expect(langOf(value)).to.equal('ja');
  });
});
