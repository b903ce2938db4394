import { expect } from '@open-wc/testing';
import { createBilling } from '@corporate-billing/sdk';
import type { Billing } from '@corporate-billing/sdk';
import {
  alertOf,
  all,
  button,
  field,
  press,
  textIn,
  type,
} from '../../../../../test/support/mount.js';
import type { Backend, Widget, World } from '../../../../../test/support/mount.js';
import { holdTimers } from '../../../../../test/support/timers.js';
import {
  atTheBank,
  cleanUp,
  created,
  eventually,
  kept,
  number,
  open,
  reloaded,
  reviewing,
  saveCard,
  settled,
  stored,
  title,
  toReview,
  touch,
} from '../../../../../test/support/pay.js';

const fourThousand = {
  amount: { amount: 400_000, currency: 'USD' },
  useMethodOnFile: true,
} as const;

/** Acts in another page, of which this one is not told. */
async function elsewhere<T>(backend: Backend, act: (billing: Billing) => Promise<T>): Promise<T> {
  const billing = createBilling({ baseUrl: 'https://other.example/v1', fetch: backend.fetch });
  try {
    return await act(billing);
  } finally {
    billing.close();
  }
}

afterEach(cleanUp);

describe('one unresolved payment an invoice', () => {
  it('finds the payment by its key and shows the receipt', async () => {
    const { widget, backend } = await reviewing();
    await backend.failNext('payInvoice', 'answer-lost');
    await press(widget, 'Pay Now');
    expect(title(widget)).to.equal('$4,000.00 paid');
    expect(created(backend)).to.have.length(1);
  });

  it('is being checked, with no second Pay Now, until the answer is there', async () => {
    const { widget, backend } = await reviewing();
    await backend.use('payment-answer-lost');
    await press(widget, 'Pay Now');
    expect(title(widget)).to.equal('We are checking whether your payment went through');
    expect(textIn(widget)).to.contain('you cannot be charged twice');
    expect(() => button(widget, 'Pay Now')).to.throw();
    expect(textIn(widget)).to.not.contain('Show bank details');
    await press(widget, 'Check now');
    expect(title(widget)).to.contain('We are checking');
    await backend.use('default');
    await press(widget, 'Check now');
    expect(title(widget)).to.equal('$4,000.00 paid');
    expect(created(backend)).to.have.length(1);
    expect(stored()).to.have.length(0);
  });

  it('is still being checked after a reload', async () => {
    const world = await reviewing();
    await world.backend.use('payment-answer-lost');
    await press(world.widget, 'Pay Now');
    const again = await reloaded(world);
    expect(title(again)).to.contain('We are checking');
    await world.backend.use('default');
    await press(again, 'Check now');
    expect(title(again)).to.equal('$4,000.00 paid');
    expect(created(world.backend)).to.have.length(1);
  });

  it('counts once beside the page, though the invoice lists it by now', async () => {
    const world = await reviewing();
    await world.backend.use('payment-answer-lost');
    await press(world.widget, 'Pay Now');
    const again = await reloaded(world);
    expect(textIn(again))
      .to.contain('Payable now $7,418.44')
      .and.contain('Being checked −$4,000.00')
      .and.contain('Left if it went through $3,418.44')
      .and.contain('Card Visa ending 4242');
  });

  it('says no more than it knows of an answer that was an error', async () => {
    const { widget, backend } = await reviewing();
    await backend.failNext('payInvoice', 'internal');
    await backend.failNext('listPayments', 'internal');
    await press(widget, 'Pay Now');
    expect(textIn(widget)).to.contain('No clear answer came').and.not.contain('lost');
  });

  it('is taken up at its own amount when it never arrived and the page was left', async () => {
    const world = await reviewing();
    const { backend } = world;
    await backend.use('offline');
    await press(world.widget, 'Pay Now');
    const { key } = kept();
    await backend.use('default');
    const again = await reloaded(world);
    expect(title(again)).to.equal('Review and pay $4,000.00');
    expect(textIn(again)).to.contain('We found no payment under your reference');
    await press(again, 'Pay Now');
    expect(title(again)).to.equal('$4,000.00 paid');
    expect(settled(backend)).to.deep.equal([400_000]);
    expect(created(backend).map((entry) => entry.key)).to.deep.equal([key]);
  });

  it('asks for another amount when it never arrived and less than it is left', async () => {
    const world = await reviewing();
    const { backend } = world;
    await backend.use('offline');
    await press(world.widget, 'Pay Now');
    await backend.use('default');
    const amount = { amount: 500_000, currency: 'USD' };
    await elsewhere(backend, ({ invoices }) =>
      invoices.pay(number, { amount, useMethodOnFile: true }),
    );
    const again = await reloaded(world);
    expect(textIn(again))
      .to.contain('What is left to pay has changed')
      .and.contain('Enter $2,418.44 or less.');
    expect(field(again, 'Amount').value).to.equal('4,000.00');
    expect(settled(backend)).to.deep.equal([500_000]);
  });

  it('keeps nothing but key, invoice, amount and times', async () => {
    const { widget, backend } = await reviewing();
    await saveCard(widget, 'Visa, accepted');
    await backend.use('payment-answer-lost');
    await press(widget, 'Pay Now');
    expect(Object.keys(kept()).sort()).to.deep.equal([
      'amount',
      'invoiceNumber',
      'key',
      'lostAt',
      'sentAt',
    ]);
  });

  it('sends again under the same key when nothing had arrived, with a changed card', async () => {
    const { widget, backend } = await reviewing();
    await backend.failNext('payInvoice', 'network');
    await press(widget, 'Pay Now');
    expect(textIn(widget)).to.contain('We found no payment under your reference');
    const { key } = kept();
    await saveCard(widget, 'Visa, accepted');
    await press(widget, 'Pay Now');
    expect(title(widget)).to.equal('$4,000.00 paid');
    expect(created(backend).map((entry) => entry.key)).to.deep.equal([key]);
  });

  it('asks before it sends anew, and shows what had gone through', async () => {
    const world = await reviewing();
    const { widget, backend } = world;
    await backend.failNext('payInvoice', 'answer-lost');
    await backend.failNext('listPayments', 'internal');
    await press(widget, 'Pay Now');
    expect(title(widget)).to.contain('We are checking');
    const again = await reloaded(world);
    expect(title(again)).to.equal('$4,000.00 paid');
    expect(created(backend)).to.have.length(1);
  });

  it('is nobody else’s: another person never resumes it', async () => {
    const world = await reviewing();
    await world.backend.use('payment-answer-lost');
    await press(world.widget, 'Pay Now');
    await world.backend.use('default');
    await world.billing.session.signOut();
    await world.billing.session.signIn({ userId: 'acme-readonly', password: 'Rescue-2026!' });
    const again = await reloaded(world);
    expect(title(again)).to.contain('not pay it');
    expect(stored()).to.have.length(1);
  });

  it('goes back to asking while an earlier sending is still being handled', async () => {
    const { widget, backend } = await reviewing();
    await backend.failNext('payInvoice', 'request-in-progress');
    await press(widget, 'Pay Now');
    expect(title(widget)).to.contain('We are checking');
    expect(() => button(widget, 'Pay Now')).to.throw();
    await press(widget, 'Check now');
    await press(widget, 'Check now');
    expect(textIn(widget)).to.contain('We found no payment under your reference');
    await press(widget, 'Pay Now');
    expect(settled(backend)).to.deep.equal([400_000]);
  });

  it('shows its own payment when the first sending arrives late', async () => {
    const { widget, backend, billing } = await reviewing();
    await backend.failNext('payInvoice', 'network');
    await press(widget, 'Pay Now');
    const { key } = kept();
    await billing.invoices.pay(number, fourThousand, { idempotencyKey: key });
    await eventually(() => title(widget).includes('paid') || undefined);
    expect(title(widget)).to.equal('$4,000.00 paid');
    expect(created(backend)).to.have.length(1);
  });

  it('asks once more before it sends again', async () => {
    const { widget, backend } = await reviewing();
    await backend.failNext('payInvoice', 'network');
    await press(widget, 'Pay Now');
    // The first sending arrives late, and this page has not heard of it yet.
    const { key } = kept();
    await elsewhere(backend, ({ invoices }) =>
      invoices.pay(number, fourThousand, { idempotencyKey: key }),
    );
    await backend.failNext('payInvoice', 'forbidden');
    await press(widget, 'Pay Now');
    expect(title(widget)).to.equal('$4,000.00 paid');
    expect(created(backend)).to.have.length(1);
  });

  it('shows the first payment when its key went out twice with different cards', async () => {
    const world = await reviewing();
    const { widget, backend } = world;
    await backend.failNext('payInvoice', 'network');
    await press(widget, 'Pay Now');
    const { key } = kept();
    await saveCard(widget, 'Visa, accepted');
    // The first sending arrives late, right after we asked for it in vain.
    const list = world.billing.invoices.listPayments;
    world.billing.invoices.listPayments = async (...given) => {
      const found = await list(...given);
      world.billing.invoices.listPayments = list;
      await world.billing.invoices.pay(number, fourThousand, { idempotencyKey: key });
      return found;
    };
    await press(widget, 'Pay Now');
    expect(title(widget)).to.equal('$4,000.00 paid');
    expect(created(backend)).to.have.length(1);
  });
});

describe('a payment found under its key is shown, whatever became of it', () => {
  const lost = async (card: string): Promise<World> => {
    const world = await reviewing();
    await saveCard(world.widget, card);
    await world.backend.failNext('payInvoice', 'answer-lost');
    touch(world.widget, 'Pay Now');
    return world;
  };

  it('processing', async () => {
    const { widget, backend } = await lost('MasterCard, stays processing');
    await widget.settled();
    expect(title(widget)).to.equal('$4,000.00 is being processed');
    expect(created(backend)).to.have.length(1);
    expect(stored()).to.have.length(0);
  });

  it('declined', async () => {
    const { widget, backend } = await lost('Visa, declined');
    await widget.settled();
    expect(alertOf(widget)).to.contain('Your bank declined this card. Nothing was charged.');
    expect(settled(backend)).to.deep.equal([]);
    expect(stored()).to.have.length(0);
    await saveCard(widget, 'Visa, accepted');
    await press(widget, 'Pay Now');
    expect(settled(backend)).to.deep.equal([400_000]);
  });

  it('waiting for the bank', async () => {
    const { widget, backend } = await lost('Visa, bank asks to confirm');
    await eventually(() => title(widget).startsWith('Your bank') || undefined);
    expect(stored()).to.have.length(1);
    if (!document.querySelector('.cb-test-bank')) touch(widget, 'Confirm with your bank');
    await atTheBank(widget, 'Confirm');
    expect(title(widget)).to.equal('$4,000.00 paid');
    expect(created(backend)).to.have.length(1);
    expect(stored()).to.have.length(0);
  });
});

describe('a first sending that was refused, unheard', () => {
  /** Uses the card on file for another payment; the refusal that follows from it gets lost. */
  const refusedUnheard = async (): Promise<World & { key: string }> => {
    const world = await reviewing();
    const { widget, backend } = world;
    await elsewhere(backend, async ({ paymentMethod }) => {
      const { etag } = await paymentMethod.get();
      await paymentMethod.update({ kind: 'check' }, { ifMatch: etag });
    });
    await backend.failNext('payInvoice', 'answer-lost');
    await press(widget, 'Pay Now');
    expect(textIn(widget)).to.contain('We found no payment under your reference');
    return { ...world, key: kept().key };
  };

  it('is told when the same is sent again', async () => {
    const { widget, backend } = await refusedUnheard();
    await press(widget, 'Pay Now');
    expect(textIn(widget)).to.contain('There is no card on file any more.');
    expect(created(backend)).to.have.length(0);
    expect(stored()).to.have.length(0);
  });

  it('is no dead end for a new card: its key is spent, the next one pays', async () => {
    const { widget, backend, key } = await refusedUnheard();
    await saveCard(widget, 'Visa, accepted');
    await press(widget, 'Pay Now');
    expect(title(widget)).to.equal('Review and pay $4,000.00');
    expect(created(backend)).to.have.length(0);
    expect(stored()).to.have.length(0);
    await press(widget, 'Save');
    await press(widget, 'Pay Now');
    expect(title(widget)).to.equal('$4,000.00 paid');
    expect(settled(backend)).to.deep.equal([400_000]);
    expect(created(backend)[0]?.key).to.not.equal(key);
  });
});

describe('an unresolved payment and another amount', () => {
  it('goes out under the same key', async () => {
    const { widget, backend } = await reviewing();
    await backend.failNext('payInvoice', 'network');
    await press(widget, 'Pay Now');
    const { key } = kept();
    await press(widget, 'Back');
    await type(widget, 'Amount', '100');
    await press(widget, 'Continue');
    await press(widget, 'Pay Now');
    expect(title(widget)).to.equal('$100.00 paid');
    expect(created(backend).map((entry) => entry.key)).to.deep.equal([key]);
  });

  it('shows the first amount when that had arrived after all', async () => {
    const { widget, backend } = await reviewing();
    await backend.failNext('payInvoice', 'network');
    await press(widget, 'Pay Now');
    const { key } = kept();
    await press(widget, 'Back');
    await type(widget, 'Amount', '100');
    await press(widget, 'Continue');
    await elsewhere(backend, ({ invoices }) =>
      invoices.pay(number, fourThousand, { idempotencyKey: key }),
    );
    await press(widget, 'Pay Now');
    expect(title(widget)).to.equal('$4,000.00 paid');
    expect(settled(backend)).to.deep.equal([400_000]);
  });
});

describe('an unresolved payment and signing in', () => {
  const secret = 'Rescue-2026!';

  it('is taken up when the same person is back', async () => {
    const { widget, backend, billing } = await reviewing();
    await backend.use('payment-answer-lost');
    await press(widget, 'Pay Now');
    await billing.session.signOut();
    await widget.settled();
    expect(textIn(widget)).to.contain('You are signed out');
    await backend.use('default');
    await billing.session.signIn({ userId: 'acme-billing', password: secret });
    await eventually(() => title(widget).includes('paid') || undefined);
    expect(settled(backend)).to.deep.equal([400_000]);
    expect(stored()).to.have.length(0);
  });

  it('goes on asking by itself when the session had ended meanwhile', async () => {
    const tries = holdTimers((wait) => wait === 4000 || wait === 6000);
    const { widget, backend, billing } = await reviewing();
    await backend.use('payment-answer-lost');
    await press(widget, 'Pay Now');
    await backend.use('default');
    await backend.failNext('listPayments', 'session-expired');
    await press(widget, 'Check now');
    expect(title(widget)).to.contain('We are checking');
    tries.fire();
    await widget.settled();
    await billing.session.signIn({ userId: 'acme-billing', password: secret });
    await eventually(() => title(widget).includes('paid') || undefined);
    expect(settled(backend)).to.deep.equal([400_000]);
  });
});

describe('the bank’s answer, passed on', () => {
  const challenged = async (): Promise<World> => {
    const world = await reviewing();
    await saveCard(world.widget, 'Visa, bank asks to confirm');
    await press(world.widget, 'Pay Now');
    return world;
  };

  for (const code of ['network', 'internal', 'unavailable'] as const) {
    it(`with ${code}: can be passed on again, without the bank’s page`, async () => {
      const { widget, backend } = await challenged();
      await backend.failNext('confirmPayment', code);
      await atTheBank(widget, 'Confirm');
      expect(title(widget)).to.equal('Your bank asks you to confirm');
      expect(settled(backend)).to.deep.equal([]);
      expect(stored()).to.have.length(1);
      await press(widget, 'Confirm with your bank');
      expect(document.querySelectorAll('.cb-test-bank')).to.have.length(0);
      expect(title(widget)).to.equal('$4,000.00 paid');
      expect(settled(backend)).to.deep.equal([400_000]);
      expect(created(backend)).to.have.length(1);
    });
  }

  it('with a lost answer: finds the payment', async () => {
    const { widget, backend } = await challenged();
    await backend.failNext('confirmPayment', 'answer-lost');
    await atTheBank(widget, 'Confirm');
    expect(title(widget)).to.equal('$4,000.00 paid');
    expect(settled(backend)).to.deep.equal([400_000]);
    expect(created(backend)).to.have.length(1);
    expect(stored()).to.have.length(0);
  });

  for (const [code, says] of [
    ['forbidden', 'not allowed to do this'],
    ['validation-failed', 'needs correcting'],
    ['too-many-requests', 'too many attempts'],
  ] as const) {
    it(`with ${code}: says so, and goes on from there`, async () => {
      const { widget, backend } = await challenged();
      await backend.failNext('confirmPayment', code);
      await atTheBank(widget, 'Confirm');
      expect(alertOf(widget))
        .to.contain('We could not process your bank’s answer.')
        .and.contain(says);
      expect(all(widget, '[aria-busy="true"]')).to.have.length(0);
      expect(settled(backend)).to.deep.equal([]);
      await press(widget, 'Confirm with your bank');
      expect(title(widget)).to.equal('$4,000.00 paid');
      expect(settled(backend)).to.deep.equal([400_000]);
    });
  }

  it('with the session’s end: is passed on after signing in again', async () => {
    const { widget, backend, billing } = await challenged();
    await backend.failNext('confirmPayment', 'session-expired');
    await atTheBank(widget, 'Confirm');
    expect(title(widget)).to.equal('Your bank asks you to confirm');
    await billing.session.signIn({ userId: 'acme-billing', password: 'Rescue-2026!' });
    await widget.settled();
    await press(widget, 'Confirm with your bank');
    expect(title(widget)).to.equal('$4,000.00 paid');
    expect(settled(backend)).to.deep.equal([400_000]);
  });

  it('left at the bank: another card may be used, and the first one is never charged', async () => {
    const { widget, backend } = await challenged();
    const bank = await eventually(() => document.querySelector('.cb-test-bank'));
    bank.dispatchEvent(new Event('cancel'));
    await eventually(
      () => textIn(widget).includes('The confirmation was interrupted') || undefined,
    );
    await press(widget, 'Use another card');
    expect(alertOf(widget)).to.contain('Nothing was charged');
    expect(stored()).to.have.length(0);
    await saveCard(widget, 'Visa, accepted');
    await press(widget, 'Pay Now');
    expect(title(widget)).to.equal('$4,000.00 paid');
    expect(settled(backend)).to.deep.equal([400_000]);
  });
});

describe('paying in two tabs', () => {
  it('hears of what another tab paid, and charges nothing unseen', async () => {
    const { widget, backend } = await open();
    await toReview(widget);
    const otherTab = createBilling({ baseUrl: 'https://mock.example/v1', fetch: backend.fetch });
    const amount = { amount: 100_000, currency: 'USD' };
    await otherTab.invoices.pay(number, { amount, useMethodOnFile: true });
    await eventually(() => textIn(widget).includes('$6,418.44') || undefined);
    await press(widget, 'Pay Now');
    expect(title(widget)).to.equal('How much do you want to pay?');
    expect(settled(backend)).to.deep.equal([100_000]);
    otherTab.close();
  });

  it('never takes more than is left when two tabs pay at the same moment', async () => {
    const { widget, backend } = await open();
    const second = document.createElement('cb-pay-invoice') as Widget;
    second.setAttribute('number', number);
    widget.after(second);
    await second.settled();
    await toReview(widget);
    await toReview(second);
    sessionStorage.clear();
    touch(widget, 'Pay Now');
    touch(second, 'Pay Now');
    await Promise.all([widget.settled(), second.settled()]);
    expect(settled(backend)).to.deep.equal([741_844]);
    second.remove();
  });
});
