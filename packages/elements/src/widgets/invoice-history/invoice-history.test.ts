import { createBilling } from '@corporate-billing/sdk';
import { expect } from '@open-wc/testing';
import {
  alertOf,
  all,
  button,
  catchSaved,
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
import { eventually } from '../../../../../test/support/pay.js';
import type { NavigateDetail } from '../../core/events.js';
import type { CbInvoiceHistory } from './invoice-history.js';

const tag = 'cb-invoice-history';
const history = (options: MountOptions = {}): Promise<World> =>
  mount(tag, { user: 'acme-billing', ...options });

const rows = (widget: Widget): string[] =>
  rowsOf(widget).map((row) => row.innerText.replace(/\s+/g, ' ').trim());
const numbers = (widget: Widget): string[] =>
  all(widget, '[data-number]').map((link) => link.innerText.trim());
const rowOf = (widget: Widget, number: string): string =>
  rows(widget).find((row) => row.includes(number)) ?? '';

async function search(widget: Widget, query: string): Promise<void> {
  const field = all(widget, 'input[type="search"]')[0] as HTMLInputElement;
  field.value = query;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await widget.settled();
}

async function select(widget: Widget, number: string): Promise<void> {
  all(widget, `[aria-label="Select ${number}"]`)[0]?.click();
  await widget.settled();
}

describe('cb-invoice-history', () => {
  it('shows the newest 20 with what is owed and what is late', async () => {
    const { widget } = await history();
    expect(rows(widget)).to.have.length(20);
    expect(textIn(widget)).to.contain('Your newest 20 invoices.');
    expect(textIn(widget)).to.contain('$39,416.07');
    expect(textIn(widget)).to.contain('$14,384.33');
  });

  it('says that an invoice is overdue and that it is partially paid: two facts', async () => {
    const { widget } = await history();
    const row = rowOf(widget, 'INV-2026-0081');
    expect(row).to.contain('Overdue');
    expect(row).to.contain('Partially paid');
    expect(row).to.contain('$7,418.44');
  });

  it('offers Pay Now only where something is left to pay', async () => {
    const { widget } = await history();
    const payable = rowsOf(widget).filter((row) => row.innerText.includes('Pay Now'));
    expect(payable.map((row) => row.querySelector('[data-number]')?.textContent.trim())).to.eql([
      'INV-2026-0117',
      'INV-2026-0112',
      'INV-2026-0096',
      'INV-2026-0081',
    ]);
  });

  it('shows everything and offers nothing to somebody who may only read', async () => {
    const { widget } = await history({ user: 'acme-readonly' });
    expect(rows(widget)).to.have.length(20);
    expect(textIn(widget)).not.to.contain('Pay Now');
    expect(textIn(widget)).not.to.contain('Ask for an older copy');
  });

  it('asks for an older copy where requests are written', async () => {
    const { widget } = await history();
    const asked = nextEvent<{ tab: string; request: unknown }>(widget, 'cb-navigate');
    await press(widget, 'Ask for an older copy');
    expect((await asked).detail).to.eql({
      tab: 'services',
      request: { topic: 'older-invoice-copy' },
    });
  });

  it('filters by one fact at a time and counts an invoice under each of its own', async () => {
    const { widget } = await history();
    await press(widget, 'Overdue 2');
    expect(numbers(widget)).to.eql(['INV-2026-0096', 'INV-2026-0081']);
    await press(widget, 'Partially paid 1');
    expect(numbers(widget)).to.eql(['INV-2026-0081']);
    await press(widget, 'All 20');
    expect(rows(widget)).to.have.length(20);
  });

  it('finds by number and by PO, and leads back where nothing is found', async () => {
    const { widget } = await history();
    await search(widget, 'po-87440');
    expect(rows(widget)).to.have.length(5);
    await press(widget, 'Paid 15');
    await search(widget, 'PO-88213');
    expect(textIn(widget)).to.contain('none containing “PO-88213”');
    await press(widget, 'Clear filter and search');
    expect(rows(widget)).to.have.length(20);
    expect(focused()?.getAttribute('type')).to.equal('search');
  });

  it('sorts by a heading and says so to a screen reader', async () => {
    const { widget } = await history();
    const sortedBy = (): string[] =>
      all(widget, 'th[aria-sort]').map((head) => {
        const [label = ''] = head.innerText.trim().split(/\s{2,}/);
        return `${label} ${head.getAttribute('aria-sort') ?? ''}`;
      });
    expect(sortedBy()).to.eql(['Issued descending']);
    await press(widget, 'Total');
    expect(sortedBy()).to.eql(['Total descending']);
    expect(numbers(widget)[0]).to.equal('INV-2026-0117');
    await press(widget, 'Total');
    expect(sortedBy()).to.eql(['Total ascending']);
    expect(numbers(widget)[0]).to.equal('INV-2025-0271');
  });

  it('saves exactly the rows and columns that are shown', async () => {
    const saved = catchSaved();
    const { widget } = await history();
    for (const label of all(widget, '.menu-item')) {
      if (!['Balance', 'Status'].includes(label.innerText.trim())) label.click();
    }
    await press(widget, 'Overdue 2');
    await press(widget, 'Download CSV');
    await widget.updateComplete;
    await nextSaved(saved);
    expect(saved[0]?.name).to.equal('invoices-2026-06-15.csv');
    expect(await (await saved[0]?.file)?.text()).to.equal(
      [
        'Invoice Number,Balance (USD),Status',
        'INV-2026-0096,6965.89,Overdue',
        'INV-2026-0081,7418.44,"Overdue, Partially paid"',
        '',
      ].join('\r\n'),
    );
    expect(all(widget, 'thead th').map((head) => head.innerText.trim())).not.to.include('Due');
  });

  it('adds up what is selected and saves it as one ZIP', async () => {
    const saved = catchSaved();
    const { widget } = await history();
    await select(widget, 'INV-2026-0117');
    await select(widget, 'INV-2026-0112');
    await select(widget, 'INV-2026-0081');
    expect(textIn(widget)).to.contain('3 invoices selected');
    expect(textIn(widget)).to.contain('$30,079.50');
    await press(widget, 'ZIP of 3 PDFs');
    expect(saved.map(({ name }) => name)).to.eql(['invoices-2026-06-15.zip']);
    const zip = await (await saved[0]?.file)?.text();
    expect(zip?.startsWith('PK')).to.equal(true);
    for (const number of ['INV-2026-0117', 'INV-2026-0112', 'INV-2026-0081']) {
      expect(zip).to.contain(`${number}.pdf`);
    }
  });

  it('saves nothing when the ZIP is cancelled', async () => {
    const saved = catchSaved();
    const { widget } = await history();
    await select(widget, 'INV-2026-0117');
    button(widget, 'ZIP of 1 PDF').click();
    await widget.updateComplete;
    expect(textIn(widget)).to.contain('0 of 1');
    await press(widget, 'Cancel');
    expect(saved).to.eql([]);
    expect(alertOf(widget)).to.equal('');
    expect(button(widget, 'ZIP of 1 PDF').checkVisibility()).to.equal(true);
  });

  it('says when a ZIP could not be made, and makes it on the next try', async () => {
    const saved = catchSaved();
    const { widget, backend } = await history();
    await select(widget, 'INV-2026-0117');
    await backend.failNext('getInvoicePdf', 'internal');
    await press(widget, 'ZIP of 1 PDF');
    expect(alertOf(widget)).to.contain('We could not create the ZIP');
    await press(widget, 'Try again');
    expect(saved).to.have.length(1);
  });

  it('opens an invoice in the table’s place and gives the focus back on return', async () => {
    const { widget } = await history();
    const opened = nextEvent<{ invoiceNumber: string }>(widget, 'cb-invoice-opened');
    await press(widget, 'INV-2026-0096');
    expect((await opened).detail.invoiceNumber).to.equal('INV-2026-0096');
    const invoice = widget.querySelector('cb-invoice');
    expect(invoice?.getAttribute('number')).to.equal('INV-2026-0096');
    expect(focused()?.textContent).to.contain('INV-2026-0096');
    await press(widget, 'Invoice History');
    expect(widget.querySelectorAll('cb-invoice').length).to.equal(0);
    expect((focused() as HTMLElement).dataset['number']).to.equal('INV-2026-0096');
  });

  it('opens one invoice on a double click', async () => {
    const { widget } = await history();
    let opened = 0;
    widget.addEventListener('cb-invoice-opened', () => opened++);
    const link = button(widget, 'INV-2026-0117');
    link.click();
    link.click();
    await widget.settled();
    expect(opened).to.equal(1);
  });

  it('pays in the table’s place and comes back', async () => {
    const { widget } = await history();
    await press(widget, 'Pay Now, INV-2026-0117');
    const pay = widget.querySelector('cb-pay-invoice');
    expect(pay?.getAttribute('number')).to.equal('INV-2026-0117');
    pay?.dispatchEvent(new CustomEvent('cb-pay-closed', { bubbles: true, composed: true }));
    await widget.settled();
    expect(widget.querySelectorAll('cb-pay-invoice').length).to.equal(0);
    expect(rows(widget)).to.have.length(20);
  });

  describe('an answer that was lost', () => {
    afterEach(() => {
      sessionStorage.clear();
    });

    /** $4,000.00 were sent for INV-2026-0081, and the outcome is unknown. */
    const lost = async (): Promise<World> => {
      const world = await history();
      const { widget, backend } = world;
      await press(widget, 'Pay Now, INV-2026-0081');
      field(widget, 'Partial payment').click();
      await widget.settled();
      await type(widget, 'Amount', '4,000');
      button(widget, 'Continue').click();
      const pay = widget.querySelector<Widget>('cb-pay-invoice');
      await pay?.settled();
      await backend.use('payment-answer-lost');
      button(widget, 'Pay Now').click();
      await pay?.settled();
      return world;
    };

    it('is said in the row of the invoice, beside the figures the API has by now', async () => {
      const { widget } = await lost();
      await press(widget, 'Back to the invoice');
      await eventually(() => rowOf(widget, 'INV-2026-0081').includes('$3,418.44') || undefined);
      expect(rowOf(widget, 'INV-2026-0081')).to.contain('$4,000.00 being checked');
      expect(rows(widget).filter((row) => row.includes('being checked'))).to.have.length(1);
    });

    it('leads from Pay Now to the page that checks, and is said no more once it is known', async () => {
      const { widget, backend } = await lost();
      await press(widget, 'Back to the invoice');
      await press(widget, 'Pay Now, INV-2026-0081');
      const pay = await eventually(() => widget.querySelector<Widget>('cb-pay-invoice'));
      await pay.settled();
      expect(textIn(pay)).to.contain('We are checking whether your payment went through');
      await backend.use('default');
      await press(pay, 'Check now');
      await press(widget, 'Done');
      expect(rowOf(widget, 'INV-2026-0081')).to.contain('$3,418.44').and.not.contain('checked');
    });

    it('is said to the same person after a reload, though nobody asked yet who that is', async () => {
      const { widget } = await lost();
      const again = document.createElement(tag) as Widget;
      widget.replaceWith(again);
      await eventually(() => rowOf(again, 'INV-2026-0081').includes('being checked') || undefined);
      again.remove();
    });
  });

  it('has its way back again once the payment of an open invoice is left', async () => {
    const { widget } = await history();
    await press(widget, 'INV-2026-0081');
    button(widget, 'Pay Now').click();
    await eventually(() => widget.querySelector('cb-pay-invoice'));
    button(widget, 'Invoice INV-2026-0081').click();
    await eventually(() => !widget.querySelector('cb-pay-invoice') || undefined);
    await widget.settled();
    expect(button(widget, 'Invoice History').checkVisibility()).to.equal(true);
  });

  describe('paid, with other invoices overdue', () => {
    const paidPart = async (): Promise<World> => {
      const world = await history();
      const { widget } = world;
      await search(widget, 'INV-2026-0081');
      await press(widget, 'Pay Now, INV-2026-0081');
      field(widget, 'Partial payment').click();
      await widget.settled();
      await type(widget, 'Amount', '4,000');
      for (const name of ['Continue', 'Pay Now']) await pressIn(widget, name);
      return world;
    };
    /** The embedded widget settles by itself. */
    const pressIn = async (widget: Widget, name: string): Promise<void> => {
      button(widget, name).click();
      await widget.querySelector<Widget>('cb-pay-invoice')?.settled();
    };

    /** The page decides, once, where the person goes. */
    const leadAsPage = (hear: (detail: NavigateDetail) => unknown): void => {
      const decide = (event: CustomEvent<NavigateDetail>): void => {
        event.preventDefault();
        hear(event.detail);
      };
      document.body.addEventListener('cb-navigate', decide, { once: true });
    };

    it('shows those alone, when the receipt leads to them', async () => {
      const { widget } = await paidPart();
      await press(widget, 'Show them');
      expect(numbers(widget)).to.have.members(['INV-2026-0081', 'INV-2026-0096']);
      expect(all(widget, '[part~="filter"][aria-pressed="true"]')[0]?.innerText).to.contain(
        'Overdue',
      );
      expect(focused()?.matches('[data-number="INV-2026-0081"]')).to.equal(true);
    });

    it('shows those alone where the page leads back itself', async () => {
      const { widget } = await paidPart();
      const asked: unknown[] = [];
      leadAsPage((detail) => asked.push(detail));
      await press(widget, 'Show them');
      expect(asked).to.deep.equal([{ tab: 'invoices', filter: 'overdue' }]);
      expect(widget.querySelectorAll('cb-pay-invoice')).to.have.length(1);
      await (widget as unknown as CbInvoiceHistory).close();
      expect(numbers(widget)).to.have.length(2);
    });

    it('shows all that was there before, when the page kept the person and they went back', async () => {
      const { widget } = await paidPart();
      leadAsPage(() => undefined);
      await press(widget, 'Show them');
      await press(widget, 'Done');
      expect(numbers(widget)).to.deep.equal(['INV-2026-0081']);
    });
  });

  it('fills the tab it opened in the click with the checked PDF', async () => {
    const tabs = catchTabs();
    const { widget } = await history();
    button(widget, 'PDF of INV-2026-0117').click();
    expect(tabs).to.have.length(1);
    await widget.settled();
    expect(tabs[0]?.address).to.match(/^blob:/);
    expect(tabs[0]?.closed).to.equal(false);
  });

  it('leaves no blank tab behind when there is no PDF, and says why', async () => {
    const tabs = catchTabs();
    const { widget, backend } = await history();
    await backend.failNext('getInvoicePdf', 'internal');
    await press(widget, 'PDF of INV-2026-0117');
    expect(tabs[0]?.closed).to.equal(true);
    expect(alertOf(widget)).to.contain('We could not open the PDF');
    await press(widget, 'Try again');
    expect(tabs[1]?.address).to.match(/^blob:/);
    expect(alertOf(widget)).to.equal('');
  });

  it('saves the PDF where the browser shows none, or refuses the tab', async () => {
    for (const options of [{ viewer: false }, { refuse: true }]) {
      const saved = catchSaved();
      catchTabs(options);
      const { widget } = await history();
      await press(widget, 'PDF of INV-2026-0117');
      expect(saved.map(({ name }) => name)).to.eql(['INV-2026-0117.pdf']);
      widget.remove();
    }
  });

  it('closes the tab when the PDF is cancelled', async () => {
    const tabs = catchTabs();
    const { widget } = await history();
    button(widget, 'PDF of INV-2026-0117').click();
    await widget.updateComplete;
    await press(widget, 'Cancel');
    expect(tabs[0]?.closed).to.equal(true);
    expect(alertOf(widget)).to.equal('');
  });

  it('offers to retry when billing is unreachable', async () => {
    const { widget, backend } = await history({ scenario: 'offline' });
    expect(alertOf(widget)).to.contain('We could not load your invoices');
    expect(alertOf(widget)).to.contain('cannot reach');
    await backend.use('default');
    await press(widget, 'Try again');
    expect(rows(widget)).to.have.length(20);
  });

  it('keeps the rows when they could not be refreshed', async () => {
    const { widget, backend } = await history();
    await backend.use('offline');
    await widget.reload();
    await widget.settled();
    expect(rows(widget)).to.have.length(20);
    expect(textIn(widget)).to.contain('You are offline');
  });

  it('quotes a number to support when the service fails', async () => {
    const { widget } = await history({ scenario: 'server-error' });
    expect(textIn(widget)).to.contain('Request ID');
  });

  it('tells a new account what will come', async () => {
    const { widget } = await history({ user: 'new-billing' });
    expect(textIn(widget)).to.contain('No invoices yet');
  });

  it('leaves nobody’s invoices on screen after signing out', async () => {
    const { widget, billing } = await history();
    await press(widget, 'INV-2026-0117');
    await billing.session.signOut();
    await widget.settled();
    expect(widget.querySelectorAll('cb-invoice').length).to.equal(0);
    expect(textIn(widget)).not.to.contain('INV-');
    expect(textIn(widget)).to.contain('signed out');
  });

  it('shows a status it does not know as the service’s own word', async () => {
    const { widget, backend } = await history();
    const odd: typeof fetch = async (input, init) => {
      const answer = await backend.fetch(input, init);
      const text = (await answer.text()).replaceAll('"status":"paid"', '"status":"on-hold"');
      return new Response(text || null, answer);
    };
    const billing = createBilling({ baseUrl: 'https://mock.example/v1', fetch: odd });
    Object.assign(widget, { billing });
    await widget.settled();
    expect(rowOf(widget, 'INV-2026-0066')).to.contain('on-hold');
    billing.close();
  });

  it('never lets text from the service become markup', async () => {
    const { widget, backend } = await history();
    const hostile = '<img src=x onerror=alert(1)>\u202e';
    const bad: typeof fetch = async (input, init) => {
      const answer = await backend.fetch(input, init);
      const text = (await answer.text()).replaceAll('"PO-88213"', JSON.stringify(hostile));
      return new Response(text || null, answer);
    };
    const billing = createBilling({ baseUrl: 'https://mock.example/v1', fetch: bad });
    Object.assign(widget, { billing });
    await widget.settled();
    expect(all(widget, 'img').length).to.equal(0);
    expect(textIn(widget)).to.contain('<img src=x');
    billing.close();
  });

  it('speaks French, with French amounts and the number isolated', async () => {
    const { widget } = await history({ user: 'facturation@aurelia.example', lang: 'fr' });
    const text = textIn(widget).replace(/\s/g, ' ');
    expect(text).to.contain('Historique de factures');
    expect(text).to.contain('Vos 12 factures');
    expect(text).to.match(/11.880,00.€/);
    expect(text).to.contain('12 factures et 1 avoir');
    expect(all(widget, '[data-number] bdi').length).to.equal(13);
  });

  it('keeps table, rows and cells for a screen reader when rows are cards', async () => {
    const { widget } = await history();
    widget.style.setProperty('width', '320px');
    await widget.updateComplete;
    expect(getComputedStyle(rowsOf(widget)[0] as Element).display).to.equal('grid');
    expect(rowsOf(widget)[0]?.getAttribute('role')).to.equal('row');
    expect(rows(widget)[0]).to.contain('Due Jul 8, 2026, PO-88213');
    expect(all(widget, 'select')[0]?.checkVisibility()).to.equal(true);
  });

  it('breaks neither the date nor the reference of a card, however narrow', async () => {
    const { widget } = await history({ lang: 'fr', user: 'facturation@aurelia.example' });
    for (let width = 320; width >= 210; width -= 10) {
      widget.style.setProperty('width', `${String(width)}px`);
      await widget.updateComplete;
      const lines = all(widget, '.card-line');
      expect(lines.length).to.be.greaterThan(5);
      expect(lines.flatMap(brokenIn), String(width)).to.deep.equal([]);
    }
  });

  it('passes the accessibility checks', async () => {
    const { widget } = await history();
    await expect(widget).to.be.accessible();
  }).timeout(30_000);

  it('passes them with a selection and the menu open too', async () => {
    const { widget } = await history();
    await select(widget, 'INV-2026-0117');
    button(widget, 'Columns').click();
    await expect(widget).to.be.accessible();
  }).timeout(30_000);
});

/** Lists the parts of a card's line that stand on two lines: its reference, or its date. */
function brokenIn(line: Element): string[] {
  const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  while (texts.nextNode() && !/\d/.test(texts.currentNode.nodeValue ?? ''));
  const text = texts.currentNode;
  const date = /\d.*\d/.exec(text.nodeValue ?? '');
  const range = document.createRange();
  if (date) {
    range.setStart(text, date.index);
    range.setEnd(text, date.index + date[0].length);
  }
  const parts = [range, ...line.querySelectorAll('bdi')];
  const linesOf = (part: Range | Element): number =>
    new Set([...part.getClientRects()].map(({ top }) => Math.round(top))).size;
  return parts.filter((part) => linesOf(part) !== 1).map(String);
}

/** Waits for a saved file: its code is loaded after the press. */
async function nextSaved(saved: readonly unknown[]): Promise<void> {
  while (saved.length === 0) await new Promise((done) => setTimeout(done));
}
