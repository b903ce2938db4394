import { expect } from '@open-wc/testing';
import {
  all,
  button,
  catchSaved,
  focused,
  mount,
  nextEvent,
  press,
  rowsOf,
  textIn,
} from '../../../../../test/support/mount.js';
import type { MountOptions, Widget, World } from '../../../../../test/support/mount.js';
import { eventually } from '../../../../../test/support/pay.js';

const user = 'kontor-rechnung';
const history = (options: MountOptions = {}): Promise<World> =>
  mount('cb-invoice-history', { user, lang: 'en', ...options });
const page = (number: string, options: MountOptions = {}): Promise<World> =>
  mount('cb-invoice', { user, lang: 'en', attributes: { number }, ...options });

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const rowOf = (widget: Widget, number: string): HTMLElement => {
  const found = rowsOf(widget).find(({ innerText }) => innerText.includes(number));
  if (!found) throw new Error(`No row ${number}`);
  return found;
};

describe('credit notes in the history', () => {
  it('stand there as negative, with a badge of their own, and nothing to pay', async () => {
    const { widget } = await history();
    const row = rowOf(widget, 'CN-2026-0008');
    expect(plain(row.innerText)).to.match(
      /^CN-2026-0008 (May 26, 2026 )?None (4500088213 )?-€353.43 -€353.43 Credit note PDF$/,
    );
    expect(row.querySelectorAll('.badge svg')).to.have.length(0);
    expect(textIn(widget)).to.contain('Your 14 invoices.');
    expect(textIn(widget)).to.contain('14 invoices, 1 credit note');
    expect(plain(all(widget, '[part="balances"]')[0]?.innerText ?? '')).to.match(
      /Outstanding €7,830.20.* Overdue €1,704.08 .*Credit -€353.43/,
    );
  });

  it('have a filter, and are found by the invoice they correct and by their amount', async () => {
    const { widget } = await history();
    all(widget, '[data-filter="credit"]')[0]?.click();
    await widget.settled();
    expect(rowsOf(widget)).to.have.length(1);
    all(widget, '[data-filter="all"]')[0]?.click();
    await widget.settled();
    for (const [query, count] of [
      ['INV-2026-0085', 2],
      ['353.43', 1],
      ['-353,43', 1],
    ] as const) {
      const field = all(widget, 'input[type="search"]')[0] as HTMLInputElement;
      field.value = query;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await widget.settled();
      expect(rowsOf(widget), query).to.have.length(count);
    }
  });

  it('are in the CSV as negative amounts without a due date', async () => {
    const { widget } = await history();
    all(widget, '[data-filter="credit"]')[0]?.click();
    await widget.settled();
    const saved = catchSaved();
    await press(widget, 'Download CSV');
    const { file } = await eventually(() => saved[0]);
    const text = await (await file).text();
    expect(text.split('\r\n')[1]).to.equal(
      'CN-2026-0008,2026-05-26,,4500088213,-353.43,-353.43,Credit note',
    );
  });

  it('are counted as documents among selected invoices', async () => {
    const { widget } = await history();
    for (const number of ['CN-2026-0008', 'INV-2026-0099']) {
      all(widget, `[aria-label="Select ${number}"]`)[0]?.click();
      await widget.settled();
    }
    expect(plain(all(widget, '[part="selection"]')[0]?.innerText ?? '')).to.contain(
      '2 documents selected Balance €1,350.65',
    );
  });

  it('show a kind this version does not know in the API’s own word', async () => {
    const { widget, billing } = await history();
    const [first] = await billing.invoices.list();
    const odd = { ...first, kind: 'proforma' };
    Object.assign(widget, {
      billing: { ...billing, invoices: { list: () => Promise.resolve([odd]) } },
    });
    await widget.settled();
    expect(plain(rowsOf(widget)[0]?.innerText ?? '')).to.contain('proforma');
  });
});

describe('a credit note on its page', () => {
  it('names the invoice it credits, which a press opens, and has nothing to pay', async () => {
    const { widget } = await page('CN-2026-0008');
    expect(plain(all(widget, 'h2')[0]?.innerText ?? '')).to.equal('Credit note CN-2026-0008');
    expect(plain(all(widget, '[part="facts"]')[0]?.innerText ?? '')).to.equal(
      'Issued May 26, 2026 Credits INV-2026-0085 PO number 4500088213 Credit -€353.43',
    );
    expect(plain(all(widget, '[part="sums"]')[0]?.innerText ?? '')).to.match(
      /^Subtotal -€297.00 USt\. 19 % -€56.43 Total -€353.43 Credit -€353.43$/,
    );
    expect(all(widget, '[part="payments"]')).to.have.length(0);
    const text = textIn(widget);
    for (const never of ['Pay Now', 'overdue', 'dispute', 'Due', 'How to pay']) {
      expect(text).not.to.contain(never);
    }
    const asked = nextEvent(widget, 'cb-navigate');
    all(widget, '[aria-label="Credits invoice INV-2026-0085"]')[0]?.click();
    expect((await asked).detail).to.deep.equal({ tab: 'invoices', number: 'INV-2026-0085' });
  });

  it('can be mailed again', async () => {
    const { widget, backend } = await page('CN-2026-0008');
    await press(widget, 'Send a copy to the invoice contacts');
    expect(textIn(widget)).to.contain('A copy was sent');
    expect(backend.outbox[0]?.attachments).to.deep.equal(['CN-2026-0008.pdf', 'CN-2026-0008.xml']);
  });

  it('is opened from the history, and leads from there to its invoice', async () => {
    const { widget } = await history();
    button(widget, 'CN-2026-0008').click();
    await widget.settled();
    const inside = widget.querySelector('cb-invoice') as Widget;
    await inside.settled();
    expect(plain(focused()?.textContent ?? '')).to.equal('Credit note CN-2026-0008');
    all(inside, '[aria-label="Credits invoice INV-2026-0085"]')[0]?.click();
    const now = await eventually(() =>
      widget.querySelector<Widget>('cb-invoice[number="INV-2026-0085"]'),
    );
    await now.settled();
    expect(plain(all(now, 'h2')[0]?.innerText ?? '')).to.equal('Invoice INV-2026-0085');
  });

  it('speaks German', async () => {
    const { widget } = await page('CN-2026-0008', { lang: 'de' });
    expect(plain(textIn(widget))).to.contain('Gutschrift CN-2026-0008');
    expect(plain(textIn(widget))).to.contain('Zu Rechnung INV-2026-0085');
  });

  it('has nothing to pay in cb-pay-invoice either', async () => {
    const { widget } = await mount('cb-pay-invoice', {
      user,
      lang: 'en',
      attributes: { number: 'CN-2026-0008' },
    });
    expect(textIn(widget)).not.to.contain('Pay in full');
  });

  it('passes the accessibility checks', async () => {
    const { widget } = await page('CN-2026-0008');
    await expect(widget).to.be.accessible();
  }).timeout(30_000);
});

describe('credit notes on the overview', () => {
  it('are left out of the chart, and it says so', async () => {
    const { widget } = await mount('cb-account-overview', { user, lang: 'en' });
    expect(plain(textIn(widget))).to.contain('Credit notes are not in the chart: -€353.43.');
    const acme = await mount('cb-account-overview', { user: 'acme-billing' });
    expect(textIn(acme.widget)).not.to.contain('Credit notes');
  });
});
