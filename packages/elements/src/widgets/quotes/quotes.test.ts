import { expect } from '@open-wc/testing';
import type { QuoteOrder } from '@corporate-billing/sdk';
import {
  alertOf,
  all,
  button,
  catchTabs,
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
import { holdTimers } from '../../../../../test/support/timers.js';
import {
  agree,
  changeQuote,
  openQuote,
  order,
  reviewed,
} from '../../../../../test/support/quotes.js';

const quotes = (options: MountOptions = {}): Promise<World> =>
  mount('cb-quotes', { user: 'acme-billing', ...options });

const numbersIn = (widget: Widget): string[] =>
  all(widget, '[data-number]').map((link) => link.dataset['number'] ?? '');

describe('the PDF of a quote', () => {
  it('opens in a tab of its own, which is not left blank when it fails', async () => {
    const tabs = catchTabs();
    const { widget, backend } = await quotes();
    await openQuote(widget, 'Q-2026-0042');
    await backend.failNext('getQuotePdf', 'internal');
    await press(widget, 'PDF');
    expect(tabs.map(({ closed, address }) => [closed, address])).to.deep.equal([[true, '']]);
    expect(alertOf(widget)).to.contain('We could not open the PDF');

    await press(widget, 'PDF');
    expect(tabs[1]?.address).to.match(/^blob:/);
    expect(tabs[1]?.closed).to.equal(false);
    expect(alertOf(widget)).to.equal('');
  });
});

describe('the list of quotes', () => {
  it('puts what waits first, the one that ends first on top, with their sum', async () => {
    const { widget } = await quotes();
    expect(numbersIn(widget)).to.deep.equal([
      'Q-2026-0039',
      'Q-2026-0042',
      'Q-2026-0044',
      'Q-2026-0021',
      'Q-2026-0017',
      'Q-2025-0188',
    ]);
    expect(textIn(widget)).to.contain('3 quotes, $41,759.06');
    expect(rowsOf(widget)[0]?.textContent).to.contain('Last day today');
    expect(textIn(widget)).to.contain('through the end of its last day, Central Time.');
  });

  it('says who prepares quotes while there is none', async () => {
    const { widget } = await quotes({ user: 'new-billing', lang: 'en' });
    expect(textIn(widget)).to.contain('No quotes yet');
    expect(textIn(widget)).to.contain('Jonas Brandt');
    expect(button(widget, 'Ask for a quote')).to.exist;
  });

  it('shows rows of their final shape while it reads', async () => {
    const { widget } = await quotes({ hasty: true });
    await widget.updateComplete;
    expect(rowsOf(widget)).to.have.length(6);
    expect(all(widget, '[aria-busy="true"]')).to.have.length(1);
    await widget.settled();
    expect(all(widget, '[aria-busy="true"]')).to.have.length(0);
  });

  it('offers to retry when billing is unreachable', async () => {
    const { widget, backend } = await quotes({ scenario: 'offline' });
    expect(alertOf(widget)).to.contain('cannot reach');
    await backend.use('default');
    await press(widget, 'Try again');
    expect(rowsOf(widget)).to.have.length(6);
  });

  it('quotes the request id when billing answers with an error', async () => {
    const { widget } = await quotes({ scenario: 'server-error' });
    expect(alertOf(widget)).to.contain('We could not load your quotes');
    expect(textIn(widget)).to.match(/Request ID req/);
  });

  it('keeps the rows under a strip when it cannot be refreshed', async () => {
    const { widget, backend } = await quotes();
    await backend.use('offline');
    await widget.reload();
    await widget.settled();
    expect(textIn(widget)).to.contain('You are offline');
    expect(rowsOf(widget)).to.have.length(6);
  });

  it('shows nothing of the account to somebody who is signed out', async () => {
    const { widget, billing } = await quotes();
    await billing.session.signOut();
    await widget.settled();
    expect(textIn(widget)).to.contain('You are signed out');
    expect(textIn(widget)).not.to.contain('Q-2026');
  });

  it('shows a status it does not know as it came, and offers no decision', async () => {
    const world = await quotes();
    await changeQuote(world, 'Q-2026-0044', { status: 'on-hold' });
    await world.widget.reload();
    await world.widget.settled();
    expect(textIn(world.widget)).to.contain('on-hold');
    await openQuote(world.widget, 'Q-2026-0044');
    expect(textIn(world.widget)).not.to.contain('You can decide until');
  });
});

describe('one quote', () => {
  it('opens by its number, with the way back to the same row', async () => {
    const { widget } = await quotes();
    await openQuote(widget, 'Q-2026-0042');
    expect(widget.getAttribute('number')).to.equal('Q-2026-0042');
    expect(focused()?.textContent).to.contain('Quote');
    expect(textIn(widget)).to.contain('Pending, 24 days left');
    expect(textIn(widget)).to.contain('Savings, renewal 5%');
    await press(widget, 'Quotes');
    expect(widget.hasAttribute('number')).to.equal(false);
    expect((focused() as HTMLElement).dataset['number']).to.equal('Q-2026-0042');
  });

  it('opens by attribute', async () => {
    const { widget } = await quotes({ attributes: { number: 'Q-2026-0039' } });
    expect(textIn(widget)).to.contain('Last day today');
    expect(button(widget, 'Accept')).to.exist;
  });

  it('lets a page that leads elsewhere keep the widget where it is', async () => {
    const { widget } = await quotes();
    widget.addEventListener('cb-navigate', (event) => {
      event.preventDefault();
    });
    await press(widget, 'Q-2026-0042');
    expect(rowsOf(widget)).to.have.length(6);
  });

  for (const number of ['Q-2026-9999', '..', 'a/b']) {
    it(`says that there is no quote ${number} and leads to the list`, async () => {
      const { widget } = await quotes({ attributes: { number } });
      expect(textIn(widget)).to.contain(`There is no quote ${number}`);
      await press(widget, 'Go to your quotes');
      expect(rowsOf(widget)).to.have.length(6);
    });
  }

  it('says when it expired and asks for a new one', async () => {
    const { widget } = await quotes({ attributes: { number: 'Q-2026-0021' } });
    expect(textIn(widget)).to.contain('expired at the end of Apr 30, 2026, Central Time.');
    expect(() => button(widget, 'Accept')).to.throw();
    const asked = nextEvent<{ tab: string; request: { quoteNumber: string } }>(
      widget,
      'cb-navigate',
    );
    await press(widget, 'Request a new quote');
    const { detail } = await asked;
    expect(detail.tab).to.equal('services');
    expect(detail.request.quoteNumber).to.equal('Q-2026-0021');
    expect(textIn(widget)).to.contain('Ask your representative: Priya Raman');
  });

  it('says who decided it, when and why', async () => {
    const { widget } = await quotes({ attributes: { number: 'Q-2025-0188' } });
    expect(textIn(widget)).to.contain('Rejected by Dana Whitfield on Nov 19, 2025');
    expect(textIn(widget)).to.contain('Reason: Not now');
    widget.setAttribute('number', 'Q-2026-0017');
    await widget.settled();
    expect(textIn(widget)).to.contain('Accepted by Dana Whitfield on Apr 2, 2026');
  });

  it('says that it was withdrawn', async () => {
    const world = await quotes();
    await changeQuote(world, 'Q-2026-0044', { status: 'withdrawn' });
    await openQuote(world.widget, 'Q-2026-0044');
    expect(textIn(world.widget)).to.contain('We withdrew this quote.');
    expect(() => button(world.widget, 'Accept')).to.throw();
  });

  it('offers nothing to somebody who may not decide', async () => {
    const { widget } = await quotes({ user: 'acme-readonly' });
    expect(() => button(widget, 'Review')).to.throw();
    await openQuote(widget, 'Q-2026-0042');
    expect(textIn(widget)).to.contain('You can view this quote.');
    expect(() => button(widget, 'Accept')).to.throw();
    expect(() => button(widget, 'Reject')).to.throw();
  });

  it('shows hostile text as text', async () => {
    const world = await quotes();
    const evil = '<img src=x onerror="globalThis.broken=1">';
    await changeQuote(world, 'Q-2026-0042', { taxLabel: evil, savingsLabel: evil, summary: evil });
    await openQuote(world.widget, 'Q-2026-0042');
    await press(world.widget, 'Accept');
    expect(textIn(world.widget)).to.contain(evil);
    expect(all(world.widget, 'img')).to.have.length(0);
  });
});

describe('the last day of a quote', () => {
  it('lasts through its last minute in the account’s time zone', async () => {
    const { widget, backend } = await quotes({
      now: '2026-06-16T04:59:30Z',
      attributes: { number: 'Q-2026-0039' },
    });
    expect(textIn(widget)).to.contain('Last day today');
    await press(widget, 'Accept');
    await agree(widget);
    await press(widget, 'Accept and order for $1,160.98');
    expect(backend.ledger.map((entry) => entry.kind)).to.include('quote-accepted');
  });

  it('is over in the first minute after it', async () => {
    const { widget, backend } = await quotes({
      now: '2026-06-16T04:59:30Z',
      attributes: { number: 'Q-2026-0039' },
    });
    await backend.advance({ seconds: 30 });
    await widget.reload();
    await widget.settled();
    expect(textIn(widget)).to.contain('expired at the end of Jun 15, 2026');
    expect(() => button(widget, 'Accept')).to.throw();
  });

  it('ends a review that is still open, without an order', async () => {
    const { widget, backend } = await reviewed('Q-2026-0039', { now: '2026-06-16T04:59:30Z' });
    await backend.advance({ seconds: 30 });
    await press(widget, 'Accept and order for $1,160.98');
    expect(all(widget, 'dialog')).to.have.length(0);
    expect(textIn(widget)).to.contain('A decision on this quote is no longer possible');
    expect(focused()?.textContent).to.contain('This quote has expired');
    expect(backend.ledger).to.have.length(0);
  });
});

describe('a quote that is looked at while its last day ends', () => {
  /** Sets the clock half a minute before midnight in Austin; the result moves it past midnight. */
  async function atMidnight(open: (options: MountOptions) => Promise<World>) {
    const last = Date.parse('2026-06-16T04:59:30Z');
    let now = last;
    const days = holdTimers((wait) => wait === last + 30_000 - now);
    const world = await open({ now: new Date(last).toISOString(), timers: { now: () => now } });
    const pass = async (seconds: number): Promise<void> => {
      now += seconds * 1000;
      await world.backend.advance({ seconds });
      days.fire();
      await world.widget.settled();
    };
    return { ...world, pass };
  }

  it('expires by itself on its page', async () => {
    const { widget, pass } = await atMidnight((options) =>
      quotes({ attributes: { number: 'Q-2026-0039' }, ...options }),
    );
    await pass(29);
    expect(textIn(widget)).to.contain('Last day today');
    expect(button(widget, 'Accept').checkVisibility()).to.equal(true);
    await pass(1);
    expect(textIn(widget)).to.contain('expired at the end of Jun 15, 2026');
    expect(() => button(widget, 'Accept')).to.throw();
  });

  it('leaves the waiting ones of the list by itself', async () => {
    const { widget, pass } = await atMidnight(quotes);
    expect(textIn(widget)).to.contain('3 quotes, $41,759.06').and.contain('Last day today');
    await pass(30);
    expect(textIn(widget)).to.contain('2 quotes, $40,598.08').and.not.contain('Last day today');
  });

  it('ends an open review by itself, and says why', async () => {
    const { widget, backend, pass } = await atMidnight((options) =>
      reviewed('Q-2026-0039', options),
    );
    await pass(30);
    expect(all(widget, 'dialog')).to.have.length(0);
    expect(textIn(widget)).to.contain('A decision on this quote is no longer possible');
    expect(focused()?.matches('.told')).to.equal(true);
    expect(backend.ledger).to.have.length(0);
  });
});

describe('accepting a quote', () => {
  it('shows what, how much, for whom, and orders once', async () => {
    const world = await quotes({ attributes: { number: 'Q-2026-0042' } });
    const { widget, backend } = world;
    await press(widget, 'Accept');
    const review = all(widget, 'dialog')[0] as HTMLElement;
    expect(review.textContent).to.contain('Austin, TX 78756');
    expect(review.textContent).to.contain('4242');
    expect(review.textContent).to.contain('Version 2026-03');
    expect(focused()).to.equal(field(widget, 'PO number'));
    expect(field(widget, 'PO number').value).to.equal('PO-88213');
    expect(field(widget, 'Your name').value).to.equal('Dana Whitfield');
    await agree(widget);
    const accepted = nextEvent<QuoteOrder>(widget, 'cb-quote-accepted');
    await press(widget, 'Accept and order for $39,325.06');
    expect((await accepted).detail.orderNumber).to.equal('SO-2026-0311');
    expect(textIn(widget)).to.contain('Your order is placed');
    expect(focused()?.textContent).to.contain('Your order is placed');
    expect(backend.ledger.map((entry) => entry.kind)).to.deep.equal([
      'quote-accepted',
      'invoice-issued',
    ]);
    expect(backend.outbox.map((mail) => mail.kind)).to.deep.equal(['invoice-issued']);
  });

  it('leads to the invoice, and back to a list that knows', async () => {
    const { widget } = await reviewed('Q-2026-0042');
    await press(widget, 'Accept and order for $39,325.06');
    const led = nextEvent<{ tab: string; number: string }>(widget, 'cb-navigate');
    await press(widget, 'INV-2026-0118');
    expect((await led).detail).to.deep.equal({ tab: 'invoices', number: 'INV-2026-0118' });
    await press(widget, 'Done');
    expect(textIn(widget)).to.contain('2 quotes, $2,434.00');
  });

  it('places one order however often the button is pressed', async () => {
    const { widget, backend } = await reviewed('Q-2026-0042');
    const submit = button(widget, 'Accept and order for $39,325.06');
    submit.click();
    submit.click();
    field(widget, 'Your name').form?.requestSubmit();
    await widget.settled();
    submit.click();
    await widget.settled();
    expect(order(backend)).to.equal(1);
  });

  it('asks for a PO number where the order needs one, and for name and consent always', async () => {
    const { widget, backend } = await quotes({
      user: 'facturation@aurelia.example',
      lang: 'en',
      attributes: { number: 'Q-2026-0041' },
    });
    await press(widget, 'Accept');
    await type(widget, 'PO number', ' ');
    await type(widget, 'Your name', '');
    const sum = '€14,671.80';
    await press(widget, `Accept and order for ${sum}`);
    expect(alertOf(widget)).to.contain('3 things to correct before you can order');
    expect(focused()?.getAttribute('part')).to.equal('error-summary');
    expect(field(widget, 'PO number').getAttribute('aria-invalid')).to.equal('true');
    expect(backend.ledger).to.have.length(0);
    await type(widget, 'PO number', 'BC-2026-003');
    await type(widget, 'Your name', 'Hélène Marchand');
    await agree(widget);
    await press(widget, `Accept and order for ${sum}`);
    expect(order(backend)).to.equal(1);
  });

  it('keeps what was typed when the review is closed and opened again, and apart per quote', async () => {
    const { widget } = await quotes({ attributes: { number: 'Q-2026-0042' } });
    await press(widget, 'Accept');
    await type(widget, 'PO number', '');
    await type(widget, 'Your name', "Dana O'Neill");
    await press(widget, 'Cancel');
    expect(focused()?.textContent).to.contain('Accept');
    widget.setAttribute('number', 'Q-2026-0044');
    await widget.settled();
    await press(widget, 'Accept');
    expect(field(widget, 'Your name').value).to.equal('Dana Whitfield');
    widget.setAttribute('number', 'Q-2026-0042');
    await widget.settled();
    await press(widget, 'Accept');
    expect(field(widget, 'PO number').value).to.equal('');
    expect(field(widget, 'Your name').value).to.equal("Dana O'Neill");
  });

  it('keeps what was typed while the page moves the widget', async () => {
    const { widget } = await reviewed('Q-2026-0042');
    await type(widget, 'Your name', 'D. Whitfield');
    const parent = widget.parentNode;
    widget.remove();
    parent?.append(widget);
    await widget.settled();
    expect(field(widget, 'Your name').value).to.equal('D. Whitfield');
  });

  it('never accepts a changed price unseen', async () => {
    const world = await reviewed('Q-2026-0042');
    const { widget, backend } = world;
    await changeQuote(world, 'Q-2026-0042', { total: { amount: 4_100_000, currency: 'USD' } });
    await press(widget, 'Accept and order for $39,325.06');
    expect(backend.ledger).to.have.length(0);
    expect(textIn(widget)).to.contain('This quote changed while you were reading it');
    const changes = all(widget, '.changes')[0]?.textContent ?? '';
    expect(changes).to.contain('$39,325.06').and.to.contain('$41,000.00');
    expect(focused()?.textContent).to.contain('This quote changed');
    expect(field(widget, 'I may order').checked).to.equal(false);
    await press(widget, 'Accept and order for $41,000.00');
    expect(alertOf(widget)).to.contain('Tick the box to agree');
    await agree(widget);
    await press(widget, 'Accept and order for $41,000.00');
    expect(order(backend)).to.equal(1);
    expect(backend.ledger[0]?.amount?.amount).to.equal(4_100_000);
  });

  it('asks again when the text to agree to was replaced', async () => {
    const world = await reviewed('Q-2026-0042');
    const consent = { version: '2026-07', text: 'I may order, and I read the new terms.' };
    await changeQuote(world, 'Q-2026-0042', { consent });
    await press(world.widget, 'Accept and order for $39,325.06');
    expect(world.backend.ledger).to.have.length(0);
    expect(field(world.widget, consent.text).checked).to.equal(false);
  });

  it('goes to the billing address by Edit', async () => {
    const { widget } = await reviewed('Q-2026-0042');
    await press(widget, 'Edit');
    expect(textIn(widget)).to.contain('Change it under Bill To');
    expect(field(widget, 'Your name').value).to.equal('Dana Whitfield');
    widget.addEventListener('cb-navigate', (event) => {
      expect(event.detail.part).to.equal('bill-to');
      event.preventDefault();
    });
    await press(widget, 'Edit');
    expect(all(widget, 'dialog')).to.have.length(0);
  });

  it('forgets what one person typed when another signs in', async () => {
    const { widget, billing } = await reviewed('Q-2026-0042');
    await type(widget, 'Your name', 'Dana W.');
    await billing.session.signIn({
      userId: 'facturation@aurelia.example',
      password: 'Rescue-2026!',
    });
    await widget.settled();
    expect(all(widget, 'dialog')).to.have.length(0);
    expect(textIn(widget)).not.to.contain('Dana W.');
  });
});

describe('rejecting a quote', () => {
  it('asks for a reason, then is final', async () => {
    const { widget, backend } = await quotes({ attributes: { number: 'Q-2026-0044' } });
    await press(widget, 'Reject');
    await press(widget, 'Reject quote');
    expect(alertOf(widget)).to.contain('Choose a reason.');
    expect(backend.ledger).to.have.length(0);
    field(widget, 'Not now').click();
    await type(widget, 'Note', 'Ask again in autumn');
    const rejected = nextEvent<{ quote: { status: string } }>(widget, 'cb-quote-rejected');
    await press(widget, 'Reject quote');
    expect((await rejected).detail.quote.status).to.equal('rejected');
    expect(textIn(widget)).to.contain('Note: Ask again in autumn');
    expect(focused()?.textContent).to.contain('Rejected by Dana Whitfield');
    expect(backend.ledger.map((entry) => entry.kind)).to.deep.equal(['quote-rejected']);
    expect(() => button(widget, 'Accept')).to.throw();
  });

  it('stops a card number in the note before it is sent', async () => {
    const { widget, backend } = await quotes({ attributes: { number: 'Q-2026-0044' } });
    await press(widget, 'Reject');
    field(widget, 'The price').click();
    await type(widget, 'Note', 'Charge 4242 4242 4242 4242 instead');
    // Anything that is sent would meet this instead of the backend's own check.
    await backend.failNext('rejectQuote', 'internal');
    await press(widget, 'Reject quote');
    expect(alertOf(widget)).to.contain('Remove the card number.');
    expect(backend.ledger).to.have.length(0);
    expect(field(widget, 'Note').value).to.contain('4242');
  });
});

describe('in French', () => {
  it('speaks French, dates and amounts included', async () => {
    const { widget } = await quotes({
      user: 'facturation@aurelia.example',
      lang: 'fr',
      attributes: { number: 'Q-2026-0041' },
    });
    await press(widget, 'Accepter');
    expect(textIn(widget)).to.contain('Accepter le devis Q-2026-0041');
    expect(textIn(widget).replace(/\s/g, ' ')).to.contain('14 671,80 €');
  });
});

describe('for everybody', () => {
  const states: Record<string, (widget: Widget) => Promise<void>> = {
    'the list': () => Promise.resolve(),
    'one quote': (widget) => openQuote(widget, 'Q-2026-0042'),
    'an expired quote': (widget) => openQuote(widget, 'Q-2026-0021'),
    'the review': async (widget) => {
      await openQuote(widget, 'Q-2026-0042');
      await press(widget, 'Accept');
    },
    'a review with mistakes': async (widget) => {
      await openQuote(widget, 'Q-2026-0042');
      await press(widget, 'Reject');
      await press(widget, 'Reject quote');
    },
    'the order': async (widget) => {
      await openQuote(widget, 'Q-2026-0042');
      await press(widget, 'Accept');
      await agree(widget);
      await press(widget, 'Accept and order for $39,325.06');
    },
  };
  for (const [name, reach] of Object.entries(states)) {
    for (const theme of ['light', 'dark']) {
      it(`${name} is accessible, ${theme}`, async () => {
        const { widget } = await quotes({ attributes: { theme } });
        await reach(widget);
        await expect(widget).to.be.accessible();
      });
    }
  }
});
