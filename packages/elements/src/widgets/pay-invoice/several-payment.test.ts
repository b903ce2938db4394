import { expect } from '@open-wc/testing';
import { alertOf, button, press, rowsOf, textIn } from '../../../../../test/support/mount.js';
import type { MountOptions, Widget, World } from '../../../../../test/support/mount.js';
import { settledWith, signInAgain } from '../../../../../test/support/guard.js';
import {
  atTheBank,
  cleanUp,
  created,
  eventually,
  open,
  reloaded,
  saveCard,
  settled,
  stored,
  title,
  touch,
} from '../../../../../test/support/pay.js';

const overdue = 'INV-2026-0081';
const newest = 'INV-2026-0117';
const attributes = { numbers: `${overdue} ${newest}` };
const payBoth = 'Pay Now: $25,994.14';
const both = [741_844, 1_857_570];

const several = (options: MountOptions = {}): Promise<World> => open({ attributes, ...options });

const rows = (widget: Widget): string[] =>
  rowsOf(widget).map((row) => row.textContent.replace(/\s+/g, ' ').trim());

/** Somebody pays a part of the newest invoice, of which this page is not told. */
async function meanwhile({ backend }: World, amount: number): Promise<void> {
  const { createBilling } = await import('@corporate-billing/sdk');
  const billing = createBilling({ baseUrl: 'https://other.example/v1', fetch: backend.fetch });
  const body = { amount: { amount, currency: 'USD' }, useMethodOnFile: true } as const;
  await billing.invoices.pay(newest, body);
  billing.close();
}

afterEach(cleanUp);

describe('paying several invoices', () => {
  it('lists each with what is due, and asks for the sum', async () => {
    const { widget } = await several();
    expect(title(widget)).to.equal('Review and pay $25,994.14');
    expect(rows(widget)).to.deep.equal([
      `${overdue} May 16, 2026 $7,418.44`,
      `${newest} Jul 8, 2026 $18,575.70`,
    ]);
    expect(textIn(widget)).to.contain('Pay Now charges $25,994.14 right away.');
  });

  it('is one payment with one receipt, told invoice by invoice', async () => {
    const { widget, backend } = await several();
    const told: unknown[] = [];
    widget.addEventListener('cb-invoice-paid', ({ detail }) => {
      told.push([detail.invoiceNumber, detail.payment.amount.amount]);
    });
    await press(widget, payBoth);
    expect(title(widget)).to.equal('$25,994.14 paid');
    expect(rows(widget)).to.have.length(2);
    expect(settled(backend)).to.deep.equal(both);
    expect(new Set(created(backend).map(({ paymentId }) => paymentId)).size).to.equal(1);
    expect(told).to.deep.equal([
      [overdue, 741_844],
      [newest, 1_857_570],
    ]);
    expect(backend.outbox.filter(({ kind }) => kind === 'payment-receipt')).to.have.length(1);
  });

  it('is made once, however often it is pressed', async () => {
    const { widget, backend } = await several();
    touch(widget, payBoth);
    touch(widget, 'Cancel');
    await press(widget, 'Paying').catch(() => undefined);
    await eventually(() => title(widget).includes('paid') || undefined);
    expect(settled(backend)).to.deep.equal(both);
  });

  for (const [what, paid, line, again, charged] of [
    [
      'less is left on one',
      100,
      `${newest} Was $18,575.70. Something was paid on it meanwhile. Jul 8, 2026 $18,574.70`,
      'Pay Now: $25,993.14',
      [741_844, 1_857_470],
    ],
    [
      'one is paid',
      1_857_570,
      `${newest} Paid meanwhile. It is no longer part of this payment. Jul 8, 2026 –`,
      'Pay Now: $7,418.44',
      [741_844],
    ],
  ] as const) {
    it(`charges nothing when ${what} meanwhile, says so on its line, and asks again`, async () => {
      const world = await several();
      const { widget, backend } = world;
      await meanwhile(world, paid);
      const before = settled(backend).length;
      await press(widget, payBoth);
      expect(settled(backend)).to.have.length(before);
      expect(rows(widget)[1]).to.equal(line);
      expect(textIn(widget)).to.contain('What is left to pay has changed');
      await press(widget, again);
      expect(settled(backend).slice(before)).to.deep.equal(charged);
    });
  }

  it('can be paid with a new card, once it is saved', async () => {
    const { widget, backend } = await several();
    await saveCard(widget, 'Visa, accepted');
    await press(widget, payBoth);
    expect(settled(backend)).to.deep.equal(both);
    expect(textIn(widget)).to.contain('this payment only');
  });

  it('says that the card was declined, and charges the next one', async () => {
    const { widget, backend } = await several();
    await saveCard(widget, 'Visa, declined');
    await press(widget, payBoth);
    expect(alertOf(widget)).to.contain('Your bank declined this card. Nothing was charged.');
    await saveCard(widget, 'Visa, accepted');
    await press(widget, payBoth);
    expect(settled(backend)).to.deep.equal(both);
  });

  it('is brought through the bank’s challenge', async () => {
    const { widget, backend } = await several();
    await saveCard(widget, 'Visa, bank asks to confirm');
    touch(widget, payBoth);
    await atTheBank(widget, 'Confirm');
    expect(title(widget)).to.equal('$25,994.14 paid');
    expect(settled(backend)).to.deep.equal(both);
  });

  it('is only viewed by who may not pay', async () => {
    const { widget } = await several({ user: 'acme-readonly' });
    expect(title(widget)).to.equal('You can view these invoices but not pay them');
    expect(() => button(widget, payBoth)).to.throw();
  });

  it('says that nothing is left to pay', async () => {
    const { widget } = await several({ attributes: { numbers: 'INV-2026-0066 INV-2026-0104' } });
    expect(title(widget)).to.equal('Nothing is left to pay');
  });

  it('pays older invoices that the list does not hold', async () => {
    const { widget } = await several({ attributes: { numbers: `${newest} INV-0000` } });
    expect(textIn(widget)).to.contain('There is no invoice');
  });
});

describe('a payment of several whose answer was lost', () => {
  it('is found once the person is back, where the session ended under what the browser sent again', async () => {
    let isDue = true;
    const { widget, backend } = await several({
      // A browser sends a request again by itself where a kept connection breaks: nobody is told.
      between: (onwards) => async (input, init) => {
        const request = new Request(input, init);
        if (!isDue || request.method !== 'POST' || !request.url.endsWith('/payments'))
          return onwards(request);
        isDue = false;
        await onwards(request.clone());
        await backend.failNext('payInvoices', 'session-expired');
        return onwards(request);
      },
    });
    await press(widget, payBoth);
    await signInAgain();
    await settledWith(widget, () => title(widget) === '$25,994.14 paid');
    expect(created(backend)).to.have.length(2);
    expect(settled(backend)).to.deep.equal(both);
  });

  it('is found under its key, with the sum of its parts', async () => {
    const { widget, backend } = await several();
    await backend.failNext('payInvoices', 'answer-lost');
    await press(widget, payBoth);
    expect(title(widget)).to.equal('$25,994.14 paid');
    expect(created(backend)).to.have.length(2);
    expect(stored()).to.have.length(0);
  });

  it('is kept for each invoice, and cleared up from any of them after a reload', async () => {
    const world = await several();
    await world.backend.use('payment-answer-lost');
    await press(world.widget, payBoth);
    expect(stored()).to.have.length(2);
    const again = await reloaded(world, { number: newest });
    expect(title(again)).to.contain('We are checking');
    expect(textIn(again)).to.contain('Payment of $25,994.14 sent');
    await world.backend.use('default');
    await press(again, 'Check now');
    expect(title(again)).to.equal('$25,994.14 paid');
    expect(stored()).to.have.length(0);
    expect(settled(world.backend)).to.deep.equal(both);
  });

  it('is sent again under its key when it never arrived', async () => {
    const world = await several();
    const { backend } = world;
    await backend.use('offline');
    await press(world.widget, payBoth);
    await backend.use('default');
    const again = await reloaded(world, attributes);
    expect(textIn(again)).to.contain('We found no payment under your reference');
    await press(again, payBoth);
    expect(settled(backend)).to.deep.equal(both);
    expect(new Set(created(backend).map(({ key }) => key)).size).to.equal(1);
  });

  it('clears up a payment of one of them first', async () => {
    const world = await open({ attributes: { number: newest } });
    await world.backend.use('payment-answer-lost');
    await press(world.widget, 'Continue');
    await press(world.widget, 'Pay Now');
    const again = await reloaded(world, attributes);
    expect(textIn(again)).to.contain('Payment of $18,575.70 sent');
    await world.backend.use('default');
    await press(again, 'Check now');
    expect(title(again)).to.equal('$18,575.70 paid');
    expect(settled(world.backend)).to.deep.equal([1_857_570]);
  });
});
