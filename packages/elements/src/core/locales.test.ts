import { registerLocale } from '@corporate-billing/elements';
import type { Catalogue } from '@corporate-billing/elements';
import { expect } from '@open-wc/testing';
import '@corporate-billing/elements/define/cb-invoice-contacts.js';
import '@corporate-billing/elements/define/cb-purchase-orders.js';
import { mount, textIn } from '../../../../test/support/mount.js';
import type { Widget } from '../../../../test/support/mount.js';
import { commonWords } from '../i18n/common.words.js';

/** A language whose files arrive, or do not, as the test says. */
function language(files: Record<string, () => Promise<object>>): Catalogue {
  return { common: { ...commonWords, tryAgain: 'Provu' }, ...files } as unknown as Catalogue;
}

const contacts = { invoiceContacts: { heading: 'Ricevantoj' } };
const orders = { purchaseOrders: { heading: 'Mendoj' } };

const wordsShown = (widget: Widget): string | undefined =>
  widget.shadowRoot?.querySelector('.base')?.getAttribute('lang') ?? undefined;

/** A promise, and what settles it. */
function later<T>() {
  let arrive: (value: T) => void = () => undefined;
  let fail: (reason: Error) => void = () => undefined;
  const promise = new Promise<T>((resolve, reject) => {
    arrive = resolve;
    fail = reject;
  });
  return { promise, arrive, fail };
}

const started = (tag: string, lang: string): Widget => {
  const widget = document.createElement(tag) as Widget;
  widget.lang = lang;
  document.body.append(widget);
  return widget;
};

const turn = (): Promise<unknown> => new Promise((go) => setTimeout(go));

describe('a language in files', () => {
  let asked: string[] = [];
  const file = (name: string, groups: object) => () => {
    asked.push(name);
    return Promise.resolve(groups);
  };

  beforeEach(() => {
    asked = [];
  });

  it('is loaded as far as the widgets of the page speak it, each file once', async () => {
    registerLocale(
      'eo',
      language({
        invoiceContacts: file('contacts', contacts),
        purchaseOrders: file('orders', orders),
        quotes: file('quotes', {}),
      }),
    );
    const { widget } = await mount('cb-invoice-contacts', { user: 'acme-billing', lang: 'eo' });
    const second = started('cb-invoice-contacts', 'eo');
    await second.settled();
    expect(textIn(widget)).to.contain('Ricevantoj');
    expect(textIn(second)).to.contain('Ricevantoj');
    expect(asked).to.deep.equal(['contacts']);
    const third = started('cb-purchase-orders', 'eo');
    await third.settled();
    expect(textIn(third)).to.contain('Mendoj');
    expect(asked).to.deep.equal(['contacts', 'orders']);
    second.remove();
    third.remove();
  });

  it('is not English first, nor after a change of the language', async () => {
    await mount('cb-invoice-contacts', { user: 'acme-billing' });
    const part = later<object>();
    registerLocale('ia', language({ invoiceContacts: () => part.promise }));
    const widget = started('cb-invoice-contacts', 'ia');
    await turn();
    expect(textIn(widget).trim()).to.equal('');
    part.arrive(contacts);
    await widget.settled();
    expect(textIn(widget)).to.contain('Ricevantoj');

    const next = later<object>();
    registerLocale('io', language({ invoiceContacts: () => next.promise }));
    widget.lang = 'io';
    await turn();
    expect(textIn(widget)).to.contain('Ricevantoj');
    expect(wordsShown(widget)).to.equal('ia');
    next.arrive({ invoiceContacts: { heading: 'Recevanti' } });
    await turn();
    await widget.settled();
    expect(textIn(widget)).to.contain('Recevanti');
    expect(wordsShown(widget)).to.equal('io');
    widget.remove();
  });

  it('is replaced by English while a file does not arrive, and comes back with it', async () => {
    await mount('cb-invoice-contacts', { user: 'acme-billing' });
    let reached = false;
    const part = () =>
      reached ? Promise.resolve(contacts) : Promise.reject(new TypeError('Failed to fetch'));
    registerLocale(
      'vo',
      language({ invoiceContacts: part, purchaseOrders: file('orders', orders) }),
    );
    const lost = started('cb-invoice-contacts', 'vo');
    await lost.settled();
    expect(textIn(lost)).to.contain('Invoice contacts');
    expect(wordsShown(lost)).to.equal('en');
    reached = true;
    const other = started('cb-purchase-orders', 'vo');
    await other.settled();
    await lost.settled();
    expect(textIn(lost)).to.contain('Ricevantoj');
    expect(wordsShown(lost)).to.equal('vo');
    lost.remove();
    other.remove();
  });
});
