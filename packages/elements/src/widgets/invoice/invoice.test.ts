import { expect } from '@open-wc/testing';
import {
  alertOf,
  all,
  button,
  catchTabs,
  focused,
  mount,
  nextEvent,
  press,
  textIn,
} from '../../../../../test/support/mount.js';
import type { MountOptions, Widget, World } from '../../../../../test/support/mount.js';
import { eventually } from '../../../../../test/support/pay.js';

const invoice = (number: string, options: MountOptions = {}): Promise<World> =>
  mount('cb-invoice', { user: 'acme-billing', attributes: { number }, ...options });

const part = (widget: Widget, name: string): string =>
  (all(widget, `[part="${name}"]`)[0]?.innerText ?? '').replace(/\s+/g, ' ');

const pdfAnswer = (body: BodyInit, length?: number): Response =>
  new Response(body, {
    headers: {
      'Content-Type': 'application/pdf',
      ...(length !== undefined && { 'Content-Length': String(length) }),
    },
  });

/** The server breaks off after the first bytes. */
const breakingOff = (): ReadableStream<Uint8Array> => {
  const first = new TextEncoder().encode('%PDF-1.7');
  let sent = false;
  return new ReadableStream({
    pull(controller) {
      if (sent) controller.error(new TypeError('network error'));
      else controller.enqueue(first);
      sent = true;
    },
  });
};

describe('cb-invoice', () => {
  it('shows lines, sums, payments, the bill-to as issued and how to pay', async () => {
    const { widget } = await invoice('INV-2026-0081');
    expect(part(widget, 'lines')).to.contain(
      'Service Description Billing Period Qty Unit Price Total',
    );
    expect(part(widget, 'lines')).to.contain('RescueAssist Corporate seats');
    expect(part(widget, 'sums')).to.contain('Paid −$5,000.00 Balance due $7,418.44');
    expect(part(widget, 'payments')).to.match(
      /Visa ending 4242 Succeeded .*MasterCard ending 5454 Failed, declined by the bank/,
    );
    expect(part(widget, 'bill-to')).to.contain('Austin, TX 78756');
    expect(part(widget, 'billing-contact')).to.contain('User ID acme-billing');
    expect(part(widget, 'remittance')).to.contain('Reference INV-2026-0081');
  });

  it('names the seller and the buyer with address and tax number', async () => {
    const { widget } = await invoice('INV-2026-0115', { user: 'facturation@aurelia.example' });
    expect(part(widget, 'bill-to')).to.contain('N° de TVA FR00000000000');
    expect(part(widget, 'seller')).to.contain(
      'RescueAssist Ireland Ltd. 0 Example Quay Dublin 0 Ireland N° de TVA IE0000000XX',
    );
  });

  it('says by how many days it is late, by the account’s own today', async () => {
    const { widget } = await invoice('INV-2026-0081');
    expect(textIn(widget)).to.contain('Overdue by 30 days');
    expect(textIn(widget)).to.contain('The 15-day dispute period ended on May 1, 2026.');
  });

  it('leads to a dispute while there is time, with the invoice filled in', async () => {
    const { widget } = await invoice('INV-2026-0117');
    expect(textIn(widget)).to.contain('through Jun 23, 2026.');
    const asked = nextEvent<{ request: { topic: string; invoiceNumber: string } }>(
      widget,
      'cb-navigate',
    );
    await press(widget, 'You can dispute it');
    const { request } = (await asked).detail;
    expect(request.topic).to.equal('dispute');
    expect(request.invoiceNumber).to.equal('INV-2026-0117');
  });

  it('mails a copy to the invoice contacts and says so', async () => {
    const { widget, backend } = await invoice('INV-2026-0117');
    const before = backend.outbox.length;
    await press(widget, 'send a copy to the invoice contacts');
    expect(textIn(widget)).to.contain('A copy was sent to the invoice contacts');
    expect(backend.outbox.length).to.be.greaterThan(before);
  });

  it('says when a copy could not be mailed, and mails it on the next try', async () => {
    const { widget, backend } = await invoice('INV-2026-0117');
    await backend.failNext('sendInvoiceCopy', 'unavailable');
    await press(widget, 'send a copy to the invoice contacts');
    expect(alertOf(widget)).to.contain('We do not know yet whether the copy was sent');
    await press(widget, 'Try again');
    expect(textIn(widget)).to.contain('A copy was sent');
    expect(alertOf(widget)).to.equal('');
  });

  it('says that a number is unknown, ours or another account’s, and leads on', async () => {
    for (const number of ['INV-1999-0001', 'INV-2026-0110', '../accounts']) {
      const { widget } = await invoice(number);
      expect(alertOf(widget), number).to.contain(`There is no invoice ${number}`);
      const asked = nextEvent<{ tab: string }>(widget, 'cb-navigate');
      await press(widget, 'Invoice History');
      expect((await asked).detail.tab).to.equal('invoices');
      widget.remove();
    }
  });

  it('offers to retry when billing is unreachable', async () => {
    const { widget, backend } = await invoice('INV-2026-0117', { scenario: 'offline' });
    expect(alertOf(widget)).to.contain('cannot reach');
    await backend.use('default');
    await press(widget, 'Try again');
    expect(part(widget, 'sums')).to.contain('$18,575.70');
  });

  it('shows another invoice when its number changes', async () => {
    const { widget } = await invoice('INV-2026-0117');
    widget.setAttribute('number', 'INV-2026-0096');
    await widget.settled();
    expect(part(widget, 'heading')).to.contain('INV-2026-0096');
    expect(part(widget, 'sums')).to.contain('$6,965.89');
  });

  it('offers payment only where something is left to pay', async () => {
    for (const [number, offered] of [
      ['INV-2026-0117', true],
      ['INV-2026-0104', false],
      ['INV-2026-0066', false],
    ] as const) {
      const { widget } = await invoice(number);
      expect(textIn(widget).includes('Pay Now'), number).to.equal(offered);
      widget.remove();
    }
  });

  it('pays in its own place and comes back to the title', async () => {
    const { widget } = await invoice('INV-2026-0117');
    button(widget, 'Pay Now').click();
    await expectSoon(() => widget.querySelector('cb-pay-invoice') !== null);
    const pay = widget.querySelector('cb-pay-invoice');
    pay?.dispatchEvent(new CustomEvent('cb-pay-closed', { bubbles: true, composed: true }));
    await widget.settled();
    expect(widget.querySelectorAll('cb-pay-invoice').length).to.equal(0);
    expect(focused()?.textContent).to.contain('INV-2026-0117');
  });

  it('says that a payment is being checked, and asks the API again, on return', async () => {
    const { widget, backend } = await invoice('INV-2026-0081');
    button(widget, 'Pay Now').click();
    const pay = await eventually(() => widget.querySelector<Widget>('cb-pay-invoice'));
    await pay.settled();
    button(pay, 'Continue').click();
    await pay.settled();
    await backend.use('offline');
    button(pay, 'Pay Now').click();
    await pay.settled();
    await backend.use('default');
    await press(widget, 'Back to the invoice');
    expect(textIn(widget))
      .to.contain('A payment of $7,418.44 is being checked')
      .and.contain('$7,418.44 being checked');
    button(widget, 'Pay Now').click();
    const again = await eventually(() => widget.querySelector<Widget>('cb-pay-invoice'));
    await again.settled();
    expect(textIn(again)).to.contain('We found no payment under your reference');
    sessionStorage.clear();
  });

  it('shows and does not offer to somebody who may only read', async () => {
    const { widget } = await invoice('INV-2026-0081', { user: 'acme-readonly' });
    expect(part(widget, 'sums')).to.contain('$7,418.44');
    expect(textIn(widget)).not.to.contain('Pay Now');
    expect(textIn(widget)).not.to.contain('Report a payment that is missing');
    expect(textIn(widget).toLowerCase()).not.to.contain('a copy to the invoice contacts');
  });

  it('does not open what is no PDF', async () => {
    const tabs = catchTabs();
    const { widget, backend } = await invoice('INV-2026-0117');
    await backend.failNext('getInvoicePdf', 'internal');
    await press(widget, 'PDF of invoice INV-2026-0117');
    expect(tabs[0]?.closed).to.equal(true);
    expect(tabs[0]?.address).to.equal('');
    expect(alertOf(widget)).to.contain('We could not open the PDF');
  });

  /** The file never arrives: a waiting person must be released. */
  const withoutEnd: NonNullable<MountOptions['between']> = (onwards) => (input, init) =>
    new URL(new Request(input).url).pathname.endsWith('/pdf')
      ? new Promise(() => undefined)
      : onwards(input, init);

  it('lets go of a PDF, and of its tab, when the widget leaves the page', async () => {
    const tabs = catchTabs();
    const { widget } = await invoice('INV-2026-0117', { between: withoutEnd });
    button(widget, 'PDF of invoice INV-2026-0117').click();
    await widget.updateComplete;
    widget.remove();
    await widget.settled();
    expect(tabs.map(({ closed }) => closed)).to.deep.equal([true]);
  });

  it('lets go of a PDF, and of its tab, when another person signs in', async () => {
    const tabs = catchTabs();
    const { widget, billing } = await invoice('INV-2026-0117', { between: withoutEnd });
    await billing.session.current();
    await widget.settled();
    button(widget, 'PDF of invoice INV-2026-0117').click();
    await widget.updateComplete;
    await billing.session.signIn({ userId: 'tanaka-keiri', password: 'Rescue-2026!' });
    await widget.settled();
    expect(tabs.map(({ closed }) => closed)).to.deep.equal([true]);
    expect(textIn(widget)).not.to.contain('Preparing');
  });

  it('lets go of a PDF that takes too long, and of the tab that waits for it', async () => {
    const tabs = catchTabs();
    const { widget } = await invoice('INV-2026-0117', { between: withoutEnd });
    button(widget, 'PDF of invoice INV-2026-0117').click();
    await widget.updateComplete;
    expect(textIn(widget)).to.contain('Preparing');
    await press(widget, 'Cancel');
    expect(tabs.map(({ closed }) => closed)).to.deep.equal([true]);
    expect(textIn(widget)).not.to.contain('Preparing');
    expect(alertOf(widget)).to.equal('');
  });

  const noPdfs: [string, string, (whole: Response) => Response | Promise<Response>][] = [
    [
      'a page that calls itself a PDF',
      'is not a complete PDF',
      () => pdfAnswer(new Blob(['<!doctype html><p>Sign in'])),
    ],
    [
      'half of one',
      'is not a complete PDF',
      async (whole) => {
        const file = await whole.blob();
        return pdfAnswer(file.slice(0, file.size / 2), file.size);
      },
    ],
    ['cut off in the middle of it', 'cannot reach', () => pdfAnswer(breakingOff())],
  ];
  for (const [what, said, garbled] of noPdfs) {
    it(`closes the tab and says so when the PDF is ${what}`, async () => {
      const tabs = catchTabs();
      const { widget } = await invoice('INV-2026-0117', {
        between: (onwards) => async (input, init) => {
          const answer = await onwards(input, init);
          return answer.headers.get('Content-Type') === 'application/pdf'
            ? garbled(answer)
            : answer;
        },
      });
      await press(widget, 'PDF of invoice INV-2026-0117');
      expect(tabs.map(({ closed, address }) => [closed, address])).to.deep.equal([[true, '']]);
      expect(alertOf(widget)).to.contain('We could not open the PDF');
      expect(alertOf(widget)).to.contain(said);
      expect(textIn(widget)).not.to.contain('Preparing');
    });
  }

  it('puts the invoice alone on paper, once, and takes it away afterwards', async () => {
    const print = window.print.bind(window);
    let printed = 0;
    window.print = () => printed++;
    const { widget } = await invoice('INV-2026-0081');
    const title = document.title;
    await press(widget, 'Print');
    await press(widget, 'Print');
    await expectSoon(() => printed === 2);
    const papers = document.querySelectorAll<HTMLElement>('body > [data-cb-print]');
    expect(papers.length).to.equal(1);
    expect(papers[0]?.shadowRoot?.textContent).to.contain('Balance due');
    expect(papers[0]?.shadowRoot?.querySelectorAll('button').length).to.equal(0);
    expect(document.title).to.equal('Invoice INV-2026-0081');
    dispatchEvent(new Event('afterprint'));
    expect(document.querySelectorAll('[data-cb-print]').length).to.equal(0);
    expect(document.title).to.equal(title);
    window.print = print;
  });

  it('shows yen without decimals and names in their own writing', async () => {
    const { widget } = await invoice('INV-2026-0110', { user: 'tanaka-keiri' });
    expect(part(widget, 'billing-contact')).to.contain('田中 恵');
    expect(part(widget, 'sums')).to.match(/¥[\d,]+ /);
    expect(part(widget, 'sums')).not.to.match(/¥[\d,]+\.\d/);
  });

  it('speaks French', async () => {
    const { widget } = await invoice('INV-2026-0115', {
      user: 'facturation@aurelia.example',
      lang: 'fr',
    });
    expect(part(widget, 'heading')).to.contain('Facture INV-2026-0115');
    expect(part(widget, 'sums')).to.contain('Solde à payer');
    expect(part(widget, 'bill-to')).to.contain('69009 Lyon');
  });

  it('passes the accessibility checks', async () => {
    const { widget } = await invoice('INV-2026-0081');
    await expect(widget).to.be.accessible();
  }).timeout(30_000);
});

/** Waits for what happens a few turns later: a widget is loaded first, fonts are ready. */
async function expectSoon(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((done) => setTimeout(done));
}
