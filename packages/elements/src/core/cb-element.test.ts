import { configure, overrideMessages, registerLocale } from '@corporate-billing/elements';
import type { Catalogue } from '@corporate-billing/elements';
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { PropertyValues } from 'lit';
import { mount, nextEvent, press, textIn } from '../../../../test/support/mount.js';
import type { Widget } from '../../../../test/support/mount.js';
import { commonWords, errorWords } from '../i18n/common.words.js';
import { loginWords } from '../widgets/login/login.words.js';
import type { CbElement } from './cb-element.js';
import { BillingWidget } from '../session/billing-widget.js';

class Probe extends BillingWidget {
  fault: Error | undefined;
  early: Error | undefined;
  late: Error | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.early) throw this.early;
  }

  protected override updated(): void {
    if (this.late) throw this.late;
  }

  override render(): unknown {
    if (this.fault) throw this.fault;
    return html`<p>${this.common.save} ${this.locale}</p>`;
  }
}
customElements.define('cb-probe', Probe);

const remains = new Set<Element>();
const add = <E extends Element>(element: E, to: Node = document.body): E => {
  remains.add(element);
  to.appendChild(element);
  return element;
};

const probe = (): Widget => document.createElement('cb-probe') as Widget;

const base = (widget: Widget): Element | null | undefined =>
  widget.shadowRoot?.querySelector('.base');

const shownIn = async (widget: Widget): Promise<string> => {
  await widget.settled();
  return textIn(widget).trim();
};

afterEach(() => {
  for (const element of remains) element.remove();
  remains.clear();
  document.documentElement.lang = 'en';
  document.documentElement.dir = '';
});

describe('a widget and its language', () => {
  it('speaks its own', async () => {
    const { widget } = await mount('cb-probe', { lang: 'fr' });
    expect(textIn(widget)).to.contain('Enregistrer fr');
    expect(base(widget)?.getAttribute('lang')).to.equal('fr');
  });

  it('speaks that of what is around it, and follows it', async () => {
    const section = add(document.createElement('section'));
    section.lang = 'fr-CA';
    const { widget } = await mount('cb-probe');
    section.append(widget);
    expect(await shownIn(widget)).to.equal('Enregistrer fr-CA');
    section.lang = 'en-GB';
    await new Promise(requestAnimationFrame);
    expect(await shownIn(widget)).to.equal('Save en-GB');
  });

  it('finds it through shadow roots', async () => {
    const outer = add(document.createElement('div'));
    outer.lang = 'fr';
    const inner = outer
      .attachShadow({ mode: 'open' })
      .appendChild(document.createElement('div'))
      .attachShadow({ mode: 'open' });
    const { widget } = await mount('cb-probe');
    inner.append(widget);
    expect(await shownIn(widget)).to.equal('Enregistrer fr');
  });

  it('takes that of configure() before the document’s', async () => {
    const { widget } = await mount('cb-probe', { settings: { locale: 'fr' } });
    expect(textIn(widget)).to.contain('Enregistrer fr');
  });

  const wrongTags = [
    '_',
    'not a tag',
    'x',
    '12345678910',
    'fr_FR_POSIX_x',
    'x-klingon',
    'i-klingon',
  ];
  for (const wrong of [...wrongTags, 'C', '\u0000', `en-${'a1b2c3d4-'.repeat(34)}x`]) {
    it(`shows English where the tag is "${wrong.slice(0, 20)}"`, async () => {
      const { widget } = await mount('cb-probe', { attributes: { lang: wrong } });
      expect(textIn(widget)).to.contain('Save en');
    });

    it(`passes over the tag "${wrong.slice(0, 20)}", to what is around it`, async () => {
      const section = add(document.createElement('section'));
      section.lang = 'fr';
      const { widget } = await mount('cb-probe', { attributes: { lang: wrong } });
      section.append(widget);
      expect(await shownIn(widget)).to.equal('Enregistrer fr');
    });
  }

  for (const odd of [
    'und',
    'en_US',
    ' en-GB ',
    'EN-us-u-ca-buddhist-nu-thai',
    'zz',
    'mul',
    'root',
  ]) {
    it(`shows figures and words where the tag is "${odd}"`, async () => {
      const { widget } = await mount('cb-invoice', {
        user: 'acme-billing',
        attributes: { number: 'INV-2026-0117', lang: odd },
      });
      expect(textIn(widget)).to.contain('Balance due');
    });
  }

  it('follows an ancestor inside a shadow root of the page, and no more once it left', async () => {
    const inner = document.createElement('div');
    // eslint-disable-next-line wc/no-closed-shadow-root -- a page's own components may be closed
    add(document.createElement('div')).attachShadow({ mode: 'closed' }).append(inner);
    const { widget } = await mount('cb-probe');
    inner.append(widget);
    expect(await shownIn(widget)).to.equal('Save en');
    inner.lang = 'fr';
    await new Promise(requestAnimationFrame);
    expect(await shownIn(widget)).to.equal('Enregistrer fr');
    widget.remove();
    inner.lang = 'en';
    await new Promise(requestAnimationFrame);
    expect(await shownIn(widget)).to.equal('Enregistrer fr');
  });

  it('shows English for the words a language lacks, and goes on', async () => {
    const old = { common: { save: 'Mentés', tooLong: 'hosszú' }, quotes: null };
    registerLocale('hu', old as unknown as Catalogue);
    for (const tag of ['cb-quotes', 'cb-login', 'cb-account-overview', 'cb-invoice-history']) {
      const { widget } = await mount(tag, { user: 'acme-billing', lang: 'hu' });
      expect(textIn(widget)).not.to.contain('stopped working');
      widget.remove();
    }
    const { widget } = await mount('cb-probe', { lang: 'hu' });
    expect(textIn(widget)).to.contain('Mentés hu');
  });

  it('shows English, and says so, for a language nobody has', async () => {
    const { widget } = await mount('cb-probe', { lang: 'sv' });
    expect(textIn(widget)).to.contain('Save en');
    expect(base(widget)?.getAttribute('lang')).to.equal('en');
  });

  it('shows English where the words do not arrive', async () => {
    registerLocale('nl', () => Promise.reject(new TypeError('Failed to fetch the module')));
    const { widget } = await mount('cb-probe', { lang: 'nl' });
    expect(textIn(widget)).to.contain('Save');
    expect(base(widget)?.getAttribute('lang')).to.equal('en');
  });

  it('learns a language the page brings along', async () => {
    const { widget } = await mount('cb-probe', { lang: 'eo' });
    expect(textIn(widget)).to.contain('Save en');
    const catalogue = {
      common: { ...commonWords, save: 'Konservi' },
      errors: errorWords,
      login: loginWords,
    } as unknown as Catalogue;
    registerLocale('eo', catalogue);
    expect(await shownIn(widget)).to.equal('Konservi eo');
  });

  it('takes the page’s own words for single texts', async () => {
    const { widget } = await mount('cb-probe');
    overrideMessages('en', { common: { save: 'Keep' } });
    expect(await shownIn(widget)).to.equal('Keep en');
    overrideMessages('en', { common: { save: 'Save' } });
    expect(await shownIn(widget)).to.equal('Save en');
  });

  it('is written from right to left where the page is', async () => {
    document.documentElement.dir = 'rtl';
    const { widget } = await mount('cb-probe');
    const box = base(widget);
    expect(box && getComputedStyle(box).direction).to.equal('rtl');
  });
});

describe('a widget and its page', () => {
  it('says that it is not connected, and connects when the page configures', async () => {
    const { widget, billing } = await mount('cb-probe');
    const registry = (globalThis as Record<symbol, unknown>)[
      Symbol.for('corporate-billing.registry')
    ] as { billing: unknown };
    registry.billing = undefined;
    const early = add(probe());
    expect(await shownIn(early)).to.contain('Billing is not connected yet');
    configure(billing);
    expect(await shownIn(early)).to.equal('Save en');
    expect(await shownIn(widget)).to.equal('Save en');
  });

  it('uses the client set on it, and gives the page’s back when it is taken away', async () => {
    const first = await mount('cb-login', { user: 'acme-billing' });
    const second = await mount('cb-login', { user: 'tanaka-keiri' });
    await first.widget.settled();
    expect(textIn(first.widget)).to.contain('田中 恵');
    Object.assign(first.widget, { billing: first.billing });
    await first.widget.settled();
    expect(textIn(first.widget)).to.contain('Dana Whitfield');
    Object.assign(first.widget, { billing: undefined });
    await first.widget.settled();
    expect(textIn(first.widget)).to.contain('田中 恵');
    expect(textIn(second.widget)).to.contain('田中 恵');
  });

  it('has colours of its own where it has a theme of its own', async () => {
    const { widget } = await mount('cb-probe', { attributes: { theme: 'dark' } });
    const dark = base(widget);
    expect(dark && getComputedStyle(dark).color).to.equal('rgb(232, 234, 237)');
    const { widget: other } = await mount('cb-probe', { settings: { theme: 'light' } });
    const light = base(other);
    expect(light && getComputedStyle(light).color).to.equal('rgb(27, 31, 36)');
  });

  it('takes its brand from the page', async () => {
    const section = add(document.createElement('section'));
    section.style.setProperty('--cb-font-size', '20px');
    const { widget } = await mount('cb-probe');
    section.append(widget);
    await widget.settled();
    const box = base(widget);
    expect(box && getComputedStyle(box).fontSize).to.equal('20px');
  });

  it('is no smaller where the page shrinks its rem', async () => {
    document.documentElement.style.fontSize = '62.5%';
    const { widget } = await mount('cb-probe');
    const box = base(widget);
    const size = box && getComputedStyle(box).fontSize;
    document.documentElement.style.fontSize = '';
    expect(size).to.equal('15px');
  });

  for (const when of ['fault', 'early', 'late'] as const) {
    it(`stops alone when it breaks (${when}), and starts again on a press`, async () => {
      const { widget } = await mount('cb-probe');
      const heard = nextEvent<{ error: Error }>(widget, 'cb-error');
      Object.assign(widget, { [when]: new Error('a value nobody thought of') });
      (widget as unknown as CbElement).requestUpdate();
      expect(await shownIn(widget)).to.contain('This part of the page stopped working');
      expect((await heard).detail.error.message).to.equal('a value nobody thought of');
      Object.assign(widget, { [when]: undefined });
      await press(widget, 'Try again');
      expect(await shownIn(widget)).to.equal('Save en');
    });
  }

  it('says so when it is broken from the first', async () => {
    await mount('cb-probe');
    const broken = probe();
    Object.assign(broken, { early: new Error('a value nobody thought of') });
    add(broken);
    expect(await shownIn(broken)).to.contain('This part of the page stopped working');
    Object.assign(broken, { early: undefined });
    await press(broken, 'Try again');
    expect(await shownIn(broken)).to.equal('Save en');
  });
});
