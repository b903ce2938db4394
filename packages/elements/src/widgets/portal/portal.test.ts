import { expect } from '@open-wc/testing';
import type { CbBilltoForm, CbPortal, NavigateDetail } from '@corporate-billing/elements';
import {
  alertOf,
  all,
  button,
  field,
  focused,
  mount,
  nextEvent,
  press,
  rowsOf,
  textIn,
  type,
} from '../../../../../test/support/mount.js';
import type { MountOptions, Widget, World } from '../../../../../test/support/mount.js';

const portal = (options: MountOptions = {}): Promise<World> =>
  mount('cb-portal', { user: 'acme-billing', ...options });

const tabsOf = (widget: Widget): HTMLElement[] => [
  ...(widget.shadowRoot?.querySelectorAll<HTMLElement>('[role="tab"]') ?? []),
];

const labelOf = (tab: HTMLElement | undefined): string | undefined =>
  tab?.querySelector('.tab-label')?.textContent ?? undefined;

const tab = (widget: Widget, label: string): HTMLElement => {
  const found = tabsOf(widget).find((each) => labelOf(each) === label);
  if (!found) throw new Error(`No tab "${label}"`);
  return found;
};

const choose = async (widget: Widget, label: string): Promise<void> => {
  tab(widget, label).click();
  await widget.settled();
};

const chosen = (widget: Widget): string | undefined =>
  labelOf(tabsOf(widget).find((each) => each.ariaSelected === 'true'));

const held = (widget: Widget, tag: string): Element | null =>
  widget.querySelector(`:scope > div > ${tag}`);

const key = (name: string): void => {
  const at = focused();
  at?.dispatchEvent(
    new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true }),
  );
};

const pick = async (widget: Widget, label: string): Promise<void> => {
  const found = all(widget, 'label').find((each) => each.textContent.trim().startsWith(label));
  found?.click();
  await widget.settled();
};

const isShown = (element: Element | null): boolean => element?.checkVisibility() ?? false;

afterEach(() => {
  history.replaceState(null, '', location.pathname + location.search);
  document.body.removeAttribute('style');
});

describe('the portal', () => {
  it('says whose account it is, how it is billed and who is signed in', async () => {
    const { widget } = await portal();
    const text = textIn(widget);
    expect(text).to.contain('Acme Field Support Inc.');
    expect(text).to.contain('Corporate account, billed annually in US dollars');
    expect(text).to.contain('Dana Whitfield, acme-billing');
    expect(text).to.contain('Priya Raman');
  });

  it('offers the six tabs, with the quotes that wait', async () => {
    const { widget } = await portal();
    expect(tabsOf(widget).map(labelOf)).to.deep.equal([
      'Overview',
      'Quotes',
      'Invoice History',
      'Payment Method',
      'Purchase Orders',
      'Account Services',
    ]);
    expect(chosen(widget)).to.equal('Overview');
    expect(tab(widget, 'Quotes').textContent).to.contain('3');
  });

  it('brings a widget when its tab is first shown and keeps it afterwards', async () => {
    const { widget } = await portal();
    expect(held(widget, 'cb-purchase-orders')).to.equal(null);
    await choose(widget, 'Purchase Orders');
    const orders = held(widget, 'cb-purchase-orders');
    expect(isShown(orders)).to.equal(true);
    await choose(widget, 'Quotes');
    expect(isShown(orders)).to.equal(false);
    await choose(widget, 'Purchase Orders');
    expect(held(widget, 'cb-purchase-orders')).to.equal(orders);
  });

  it('keeps what was typed in a tab the person left', async () => {
    const { widget } = await portal();
    await choose(widget, 'Account Services');
    for (const label of ['Account', 'Hand over the billing contact']) await pick(widget, label);
    await type(widget, 'Details', 'To our new controller.');
    await choose(widget, 'Overview');
    await choose(widget, 'Account Services');
    const details = all(widget, 'textarea').map((field) => (field as HTMLTextAreaElement).value);
    expect(details).to.include('To our new controller.');
  });

  it('holds its widgets as children of its own, out of its shadow root', async () => {
    const { widget } = await portal({ attributes: { tab: 'invoices' } });
    expect(held(widget, 'cb-invoice-history')?.getRootNode()).to.equal(document);
    expect([...(widget.shadowRoot?.querySelectorAll('*') ?? [])].some(isCb)).to.equal(false);
  });

  it('shows the tabs the page names, in its order', async () => {
    const { widget } = await portal({ attributes: { tabs: 'invoices quotes' } });
    expect(tabsOf(widget).map(labelOf)).to.deep.equal(['Invoice History', 'Quotes']);
    expect(chosen(widget)).to.equal('Invoice History');
  });

  it('speaks French as the page does, down to the widgets in it', async () => {
    const { widget } = await portal({ lang: 'fr' });
    expect(textIn(widget)).to.contain('Compte Corporate, facturation annuelle en dollars');
    expect(tabsOf(widget).map(labelOf)).to.include('Historique de factures');
    await choose(widget, 'Devis');
    widget.lang = 'en';
    await widget.settled();
    expect(tabsOf(widget).map(labelOf)).to.include('Quotes');
    expect(all(widget, 'h2, h3').map((heading) => heading.textContent.trim())).to.include(
      'Waiting for you',
    );
  });

  for (const scenario of ['server-error', 'offline']) {
    it(`offers one way on when nothing can be loaded (${scenario})`, async () => {
      const { widget, backend } = await portal({ scenario });
      const shown = (): HTMLElement[] =>
        all(widget, 'button').filter((each) => each.checkVisibility() && isTryAgain(each));
      for (const name of ['Overview', 'Invoice History']) {
        await press(widget, name);
        expect(alertOf(widget)).to.contain('We could not load your account');
        expect(shown()).to.have.length(1);
      }
      await backend.use('default');
      shown()[0]?.click();
      await widget.settled();
      expect(textIn(widget)).to.contain('Acme Field Support Inc.');
      expect(isShown(button(widget, 'INV-2026-0117'))).to.equal(true);
      expect(shown()).to.have.length(0);
    });
  }

  it('shows the invoices when the account alone cannot be read', async () => {
    const { widget } = await portal({
      attributes: { tab: 'invoices' },
      before: (backend) => backend.failNext('getAccount', 'internal', { times: 9 }),
    });
    expect(textIn(widget)).to.contain('We could not load your account');
    expect(isShown(button(widget, 'INV-2026-0117'))).to.equal(true);
    await press(widget, 'Quotes');
    const again = all(widget, 'button').filter((each) => isShown(each) && isTryAgain(each));
    expect(again).to.have.length(1);
  });
});

const isTryAgain = (button: HTMLElement): boolean => button.textContent.trim() === 'Try again';

describe('the tabs', () => {
  it('move with the arrow keys and are chosen by a press', async () => {
    const { widget } = await portal();
    tab(widget, 'Overview').focus();
    key('ArrowRight');
    expect(labelOf(focused() as HTMLElement)).to.equal('Quotes');
    expect(chosen(widget)).to.equal('Overview');
    key('End');
    expect(labelOf(focused() as HTMLElement)).to.equal('Account Services');
    key('ArrowRight');
    expect(labelOf(focused() as HTMLElement)).to.equal('Overview');
    key('ArrowLeft');
    key('Home');
    expect(labelOf(focused() as HTMLElement)).to.equal('Overview');
  });

  it('move the other way where one writes from right to left', async () => {
    const { widget } = await portal({ attributes: { dir: 'rtl' } });
    tab(widget, 'Overview').focus();
    key('ArrowLeft');
    expect(labelOf(focused() as HTMLElement)).to.equal('Quotes');
  });

  it('never wrap: the chosen one is scrolled into view', async () => {
    document.body.style.width = '320px';
    const { widget } = await portal({ attributes: { tab: 'services' } });
    const row = widget.shadowRoot?.querySelector('.tabs');
    const room = row?.getBoundingClientRect();
    const shown = tab(widget, 'Account Services').getBoundingClientRect();
    expect(row?.scrollWidth).to.be.greaterThan(row?.clientWidth ?? 0);
    expect(shown.right).to.be.at.most((room?.right ?? 0) + 1);
    expect(shown.left).to.be.at.least(room?.left ?? 0);
    expect(document.documentElement.scrollWidth).to.be.at.most(window.innerWidth);
  });
});

describe('going elsewhere', () => {
  it('is told first, and does not happen when the page cancels it', async () => {
    const { widget } = await portal();
    widget.addEventListener('cb-navigate', (event) => {
      event.preventDefault();
    });
    const asked = nextEvent<NavigateDetail>(document, 'cb-navigate');
    await choose(widget, 'Quotes');
    expect((await asked).detail).to.deep.equal({ tab: 'quotes' });
    expect((await asked).target).to.equal(widget);
    expect(chosen(widget)).to.equal('Overview');
  });

  it('leads from a widget to one quote, with the focus on what is shown', async () => {
    const { widget } = await portal();
    const decision = all(widget, 'button').find((each) => each.textContent.includes('Review'));
    decision?.focus();
    decision?.click();
    await widget.settled();
    expect(chosen(widget)).to.equal('Quotes');
    expect(held(widget, 'cb-quotes')?.getAttribute('number')).to.equal('Q-2026-0039');
    expect(isShown(focused())).to.equal(true);
    expect(focused()).not.to.equal(document.body);
  });

  it('leads to a prefilled request', async () => {
    const { widget } = await portal({ attributes: { tab: 'invoices' } });
    await press(widget, 'Ask for an older copy');
    expect(chosen(widget)).to.equal('Account Services');
    const radios = all(widget, 'input[type="radio"]') as HTMLInputElement[];
    const checked = radios.filter((radio) => radio.checked).map((radio) => radio.value);
    expect(checked).to.include('older-invoice-copy');
  });

  it('does in one press what a decision on the overview says', async () => {
    const { widget } = await mount('cb-portal', { user: 'acme-billing' });
    const act = async (line: string): Promise<void> => {
      await choose(widget, 'Overview');
      const row = all(widget, '[part="decision"]').find((each) => each.textContent.includes(line));
      row?.querySelector('button')?.click();
      await widget.settled();
    };
    await act('invoices are overdue');
    const history = held(widget, 'cb-invoice-history') as Widget;
    expect(all(history, '[part="filter"][aria-pressed="true"]')[0]?.textContent).to.contain(
      'Overdue',
    );
    expect(rowsOf(history)).to.have.length(2);
    await act('expires in');
    const orders = held(widget, 'cb-purchase-orders') as Widget;
    expect(focused() === field(orders, 'PO number')).to.equal(true);
    expect(field(orders, 'PO number').value).not.to.equal('');
  });

  it('leads from a card that expires to its form', async () => {
    const { widget } = await mount('cb-portal', {
      user: 'acme-billing',
      attributes: { tab: 'overview' },
    });
    const overview = held(widget, 'cb-account-overview') as Widget;
    overview.dispatchEvent(
      new CustomEvent('cb-navigate', {
        detail: { tab: 'payment-method', edit: true },
        bubbles: true,
        composed: true,
        cancelable: true,
      }),
    );
    await widget.settled();
    const method = held(widget, 'cb-payment-method') as Widget;
    expect(method.hasAttribute('editing')).to.equal(true);
    expect(focused() === all(method, 'h2')[0]).to.equal(true);
  });

  it('leads from the acceptance to the billing address and back, filled as it was', async () => {
    const { widget } = await mount('cb-portal', {
      user: 'acme-billing',
      attributes: { tab: 'quotes' },
    });
    const quotes = held(widget, 'cb-quotes') as Widget & { number: string };
    quotes.number = 'Q-2026-0042';
    await widget.settled();
    await press(quotes, 'Accept');
    await type(quotes, 'PO number', 'PO-777');
    all(quotes, '#field-consentVersion')[0]?.click();
    await press(quotes, 'Edit the Bill To address');
    await widget.settled();
    const billTo = held(widget, 'cb-billto-form') as Widget;
    expect(focused() === all(billTo, '[data-start]')[0]).to.equal(true);
    await press(billTo, 'Cancel');
    await widget.settled();
    expect(field(quotes, 'PO number').value).to.equal('PO-777');
    expect((all(quotes, '#field-consentVersion')[0] as HTMLInputElement).checked).to.equal(false);
    expect(quotes.shadowRoot?.activeElement?.localName).to.equal('input');
  });

  it('goes back to the list when the chosen tab is pressed again', async () => {
    const { widget } = await portal({ attributes: { tab: 'quotes' } });
    await press(widget, 'Q-2026-0042');
    expect(textIn(widget)).not.to.contain('Bill To and contacts');
    await choose(widget, 'Quotes');
    expect(held(widget, 'cb-quotes')?.hasAttribute('number')).to.equal(false);
  });
});

describe('an address of its own', () => {
  const routed = (options: MountOptions = {}): Promise<World> =>
    portal({ ...options, attributes: { routing: 'hash', ...options.attributes } });

  const goTo = async (widget: Widget, fragment: string): Promise<void> => {
    const changed = nextEvent(window, 'hashchange');
    location.hash = fragment;
    await changed;
    await widget.settled();
  };

  it('opens one invoice', async () => {
    location.hash = '#/invoices/INV-2026-0117';
    const { widget } = await routed();
    expect(chosen(widget)).to.equal('Invoice History');
    expect(all(widget, 'cb-invoice')[0]?.getAttribute('number')).to.equal('INV-2026-0117');
  });

  it('follows the person, and back leads back', async () => {
    const { widget } = await routed();
    await choose(widget, 'Invoice History');
    await press(widget, 'INV-2026-0117');
    expect(location.hash).to.equal('#/invoices/INV-2026-0117');
    const changed = nextEvent(window, 'hashchange');
    history.back();
    await changed;
    await widget.settled();
    expect(location.hash).to.equal('#/invoices');
    expect(all(widget, 'cb-invoice')).to.have.length(0);
    expect(chosen(widget)).to.equal('Invoice History');
  });

  /** Goes back in the browser, and waits until the focus has moved. */
  const stepBack = async (widget: Widget): Promise<Element | null> => {
    const changed = nextEvent(window, 'hashchange');
    history.back();
    await changed;
    await widget.settled();
    await new Promise(requestAnimationFrame);
    await widget.settled();
    return focused();
  };

  it('leaves nobody without the focus on the way back to a quote just accepted', async () => {
    const { widget } = await routed({ attributes: { routing: 'hash', tab: 'quotes' } });
    button(widget, 'Q-2026-0044').focus();
    await press(widget, 'Q-2026-0044');
    await press(widget, 'Accept');
    all(widget, '[name="consentVersion"]')[0]?.click();
    all(widget, '[form="accept-form"]')[0]?.click();
    await widget.settled();
    await press(widget, 'Done');
    expect((await stepBack(widget))?.textContent).to.contain('Q-2026-0044');
    expect(isShown(focused())).to.equal(true);
  });

  it('leads to what is shown on the way back, where the focus was in the tab that was left', async () => {
    const { widget } = await routed();
    await choose(widget, 'Invoice History');
    await choose(widget, 'Purchase Orders');
    button(widget, 'Add a purchase order').focus();
    const place = await stepBack(widget);
    expect(chosen(widget)).to.equal('Invoice History');
    expect(place).not.to.equal(document.body);
    expect(isShown(place)).to.equal(true);
  });

  it('lets the focus be on the way back where it stands on the page around it', async () => {
    const { widget } = await routed();
    await choose(widget, 'Invoice History');
    const outside = document.createElement('button');
    document.body.append(outside);
    outside.focus();
    expect(await stepBack(widget)).to.equal(outside);
    outside.remove();
  });

  it('leads to the overview when nobody knows it', async () => {
    const { widget } = await routed({ attributes: { routing: 'hash', tab: 'quotes' } });
    await goTo(widget, '#/settings');
    expect(chosen(widget)).to.equal('Overview');
  });

  it("leaves the page's own fragments alone", async () => {
    const { widget } = await routed({ attributes: { routing: 'hash', tab: 'quotes' } });
    await goTo(widget, '#top');
    expect(chosen(widget)).to.equal('Quotes');
    expect(location.hash).to.equal('#top');
  });

  it('stays as it is where the page did not ask for one', async () => {
    const { widget } = await portal();
    await choose(widget, 'Quotes');
    expect(location.hash).to.equal('');
  });
});

describe('Bill To and contacts', () => {
  it('stand beside the overview', async () => {
    document.body.style.width = '1200px';
    const { widget } = await portal();
    expect(isShown(held(widget, 'cb-billto-form'))).to.equal(true);
    expect(isShown(held(widget, 'cb-invoice-contacts'))).to.equal(true);
  });

  it('fold away beside the wide table of invoices', async () => {
    document.body.style.width = '1200px';
    const { widget } = await portal({ attributes: { tab: 'invoices' } });
    expect(isShown(held(widget, 'cb-billto-form'))).to.equal(false);
    await press(widget, 'Bill To and contacts');
    expect(isShown(held(widget, 'cb-billto-form'))).to.equal(true);
  });

  it('give the form the width, and keep what was typed when the person looks elsewhere', async () => {
    document.body.style.width = '1200px';
    const { widget } = await portal();
    const form = held(widget, 'cb-billto-form') as CbBilltoForm;
    await press(widget, 'Edit: Bill To');
    expect(isShown(held(widget, 'cb-account-overview'))).to.equal(false);
    expect(form.getBoundingClientRect().width).to.be.greaterThan(1000);
    await type(widget, 'Company', 'Acme Field Support LLC');
    await choose(widget, 'Quotes');
    expect(form.editing).to.equal(false);
    await press(widget, 'Edit: Bill To');
    const company = all(form, 'input').map((field) => (field as HTMLInputElement).value);
    expect(company).to.include('Acme Field Support LLC');
  });
});

describe('who is signed in', () => {
  it('is asked in the portal itself, and then led to the place the address named', async () => {
    location.hash = '#/purchase-orders';
    const { widget } = await mount('cb-portal', { attributes: { routing: 'hash' } });
    expect(held(widget, 'cb-login')?.getRootNode()).to.equal(document);
    expect(tabsOf(widget)).to.have.length(0);
    await type(widget, 'User ID', 'acme-billing');
    await type(widget, 'Password', 'Rescue-2026!');
    await press(widget, 'Sign in');
    expect(chosen(widget)).to.equal('Purchase Orders');
    expect(focused()?.localName).to.equal('h1');
    expect(held(widget, 'cb-login')).to.equal(null);
  });

  it('signs out: nothing of the person stays, and the focus is on the sign-in', async () => {
    const { widget } = await portal({ attributes: { routing: 'hash', tab: 'quotes' } });
    await press(widget, 'Q-2026-0042');
    const out = nextEvent(document, 'cb-signed-out');
    await press(widget, 'Sign out');
    await out;
    await widget.settled();
    expect(textIn(widget)).not.to.contain('Acme');
    expect(held(widget, 'cb-quotes')).to.equal(null);
    expect(location.hash).to.equal('');
    expect((focused() as HTMLInputElement).name).to.equal('userId');
  });

  it('is left to the page where it says so', async () => {
    const { widget } = await mount('cb-portal', { attributes: { 'no-sign-in': '' } });
    expect(held(widget, 'cb-login')).to.equal(null);
    expect(textIn(widget)).to.contain('You are signed out');
    const own = document.createElement('p');
    own.slot = 'empty';
    widget.append(own);
    expect(own.assignedSlot?.name).to.equal('empty');
  });

  it('sets a new password with the mailed link', async () => {
    location.hash = '#reset=some-token';
    const { widget } = await mount('cb-portal');
    expect(isShown(held(widget, 'cb-password-reset'))).to.equal(true);
    expect(location.hash).to.equal('');
    expect(held(widget, 'cb-login')).to.equal(null);
  });
});

describe('another person', () => {
  it('starts anew for the next person', async () => {
    const { widget, backend, billing } = await portal({ attributes: { tab: 'purchase-orders' } });
    await press(widget, 'Add a purchase order');
    await type(widget, 'PO number', 'PO-99001');
    await backend.signInAs('tanaka-keiri');
    await billing.session.current({ reload: true });
    await widget.settled();
    expect(textIn(widget)).to.contain('Tanaka Support K.K.');
    expect(chosen(widget)).to.equal('Overview');
    await choose(widget, 'Purchase Orders');
    const typed = all(widget, 'input').map((field) => (field as HTMLInputElement).value);
    expect(typed).not.to.include('PO-99001');
  });
});

describe('a person who may change nothing', () => {
  const acts =
    /^(accept|reject|pay|add|edit|remove|change|update|save|submit|request|ask|review|send)\b/i;

  it('sees the whole portal and is offered no change in it', async () => {
    document.body.style.width = '1200px';
    const { widget } = await portal({ user: 'acme-readonly' });
    for (const label of tabsOf(widget).map(labelOf)) {
      await choose(widget, label ?? '');
      expect(offered(widget), label).to.deep.equal([]);
    }
    await choose(widget, 'Quotes');
    await press(widget, 'Q-2026-0042');
    expect(offered(widget), 'quote').to.deep.equal([]);
    await choose(widget, 'Invoice History');
    await press(widget, 'INV-2026-0117');
    expect(offered(widget), 'invoice').to.deep.equal([]);
  });

  const offered = (widget: Widget): string[] =>
    all(widget, 'button, a, summary, textarea, [type="radio"]')
      .filter((each) => isShown(each))
      .map((each) => (each.ariaLabel ?? each.textContent).trim() || each.localName)
      .filter((name) => acts.test(name) || ['textarea', 'input'].includes(name));
});

const isCb = (element: Element): boolean => element.localName.startsWith('cb-');

declare global {
  interface HTMLElementTagNameMap {
    'cb-portal': CbPortal;
  }
}
