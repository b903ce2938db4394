import { expect } from '@open-wc/testing';
import { all, button, field, focused, press, textIn } from '../../../../../test/support/mount.js';
import type { Backend, MountOptions, Widget, World } from '../../../../../test/support/mount.js';
import { confirmIdentity, settledWith, signInAgain } from '../../../../../test/support/guard.js';
import {
  cleanUp,
  created,
  kept,
  reviewing,
  saveCard,
  settled,
  stored,
  title,
} from '../../../../../test/support/pay.js';
import { refuseOnce } from '../../../../../test/support/refusal.js';

/** One way to pay $4,000.00, one press before Pay Now. */
interface Deed {
  name: string;
  /** The chosen card, by its label; the choice is never lost. */
  card: string;
  prepare: (options?: MountOptions) => Promise<World>;
}

const onFile: Deed = { name: 'the card on file', card: 'Visa ending 4242', prepare: reviewing };
const newCard: Deed = {
  name: 'a new card',
  card: 'Pay with New Payment Card',
  prepare: async (options) => {
    const world = await reviewing(options);
    await saveCard(world.widget, 'Visa, accepted');
    return world;
  },
};

type Code = Parameters<Backend['failNext']>[1];

interface Fault {
  code: Code;
  says: string;
  /** The element that gets the focus; the message unless given. */
  lead?: string;
  /** The token may be used up: the next sending takes a new one. */
  spent?: boolean;
}

const notFound = 'We found no payment under your reference';

const refusals: readonly Fault[] = [
  {
    code: 'payment-declined',
    says: 'Your bank declined this card. Nothing was charged.',
    spent: true,
  },
  { code: 'amount-exceeds-balance', says: 'What is left to pay has changed' },
  { code: 'no-card-on-file', says: 'no card on file any more' },
  { code: 'validation-failed', says: 'needs correcting. Nothing was charged.' },
  { code: 'forbidden', says: 'not allowed to do this' },
  { code: 'not-found', says: 'could not find this' },
  { code: 'idempotency-key-missing', says: 'could not be sent safely' },
  { code: 'internal', says: notFound, spent: true },
  { code: 'unavailable', says: notFound, spent: true },
  { code: 'network', says: notFound, spent: true },
  { code: 'idempotency-key-reused', says: notFound, spent: true },
  { code: 'request-in-progress', says: 'We are checking', lead: 'h2' },
];

/** No element is passed to an assertion: printing one takes the browser for minutes. */
const focusIsOn = (selector: string): boolean => focused()?.matches(selector) ?? false;

/** Goes the way of a person to the end, from wherever a refusal led. */
async function payAfterAll({ widget, backend }: World, { card }: Deed): Promise<void> {
  for (let tries = 0; title(widget).startsWith('We are checking') && tries < 5; tries += 1) {
    await press(widget, 'Check now');
  }
  if (title(widget).startsWith('How much')) {
    expect(field(widget, 'Amount').value).to.equal('4,000');
    await press(widget, 'Continue');
  }
  field(widget, card).click();
  await widget.settled();
  if (all(widget, '#save-card').length > 0) await press(widget, 'Save');
  await press(widget, 'Pay Now');
  expectPaidOnce(widget, backend);
}

function expectPaidOnce(widget: Widget, backend: Backend): void {
  expect(title(widget)).to.equal('$4,000.00 paid');
  expect(settled(backend)).to.deep.equal([400_000]);
  expect(stored()).to.have.length(0);
}

/** Nothing is under way any more, and what was chosen and typed is still there. */
function expectKept(widget: Widget, deed: Deed): void {
  expect(all(widget, '[aria-busy="true"]')).to.have.length(0);
  if (deed === newCard) expect(field(widget, 'Visa, accepted').checked).to.equal(true);
}

const expectNewTokenWanted = (widget: Widget): void => {
  expect(all(widget, '#save-card')).to.have.length(1);
};

afterEach(cleanUp);

for (const deed of [onFile, newCard]) {
  describe(`paying with ${deed.name}`, () => {
    for (const { code, says, lead = '.problem', spent } of refusals) {
      it(`with ${code}: says so, keeps what was typed, charges once`, async () => {
        const world = await deed.prepare();
        const { widget, backend } = world;
        await backend.failNext('payInvoice', code);
        await press(widget, 'Pay Now');
        expect(textIn(widget)).to.contain(says);
        expect(focusIsOn(lead)).to.equal(true);
        expectKept(widget, deed);
        expect(settled(backend)).to.deep.equal([]);
        if (spent && deed === newCard) expectNewTokenWanted(widget);
        await payAfterAll(world, deed);
      });
    }

    it('with too-many-requests: counts down, and sends nothing meanwhile', async () => {
      const { widget, backend } = await deed.prepare();
      await backend.failNext('payInvoice', 'too-many-requests');
      await press(widget, 'Pay Now');
      expect(textIn(widget)).to.contain('You can try again in 1:00');
      expect(focusIsOn('.problem')).to.equal(true);
      expectKept(widget, deed);
      await press(widget, 'Pay Now');
      expect(title(widget)).to.equal('Review and pay $4,000.00');
      expect(stored(), 'its key goes on later').to.have.length(1);
      expect(created(backend)).to.have.length(0);
    });

    it('with a lost answer: finds the payment, charges once', async () => {
      const { widget, backend } = await deed.prepare();
      await backend.failNext('payInvoice', 'answer-lost');
      await press(widget, 'Pay Now');
      expect(focusIsOn('h2')).to.equal(true);
      expectPaidOnce(widget, backend);
      expect(created(backend)).to.have.length(1);
    });

    it('offline: checks, offers no second Pay Now, charges once', async () => {
      const world = await deed.prepare();
      const { widget, backend } = world;
      await backend.use('offline');
      await press(widget, 'Pay Now');
      expect(title(widget)).to.contain('We are checking');
      expect(focusIsOn('h2')).to.equal(true);
      expect(() => button(widget, 'Pay Now')).to.throw();
      await backend.use('default');
      await payAfterAll(world, deed);
      expect(created(backend)).to.have.length(1);
    });

    it('until the password is given once more: then it goes on by itself', async () => {
      const { widget, backend } = await deed.prepare();
      await backend.failNext('payInvoice', 'reauthentication-required');
      await press(widget, 'Pay Now');
      expect(created(backend)).to.have.length(0);
      await confirmIdentity();
      await settledWith(widget, () => title(widget).includes('paid'));
      expectPaidOnce(widget, backend);
      expect(created(backend)).to.have.length(1);
    });

    it('with the session’s end: keeps everything, and pays after signing in again', async () => {
      const world = await deed.prepare();
      const { widget, backend, billing } = world;
      await backend.failNext('payInvoice', 'session-expired');
      await press(widget, 'Pay Now');
      expect(title(widget)).to.equal('Review and pay $4,000.00');
      await billing.session.signIn({ userId: 'acme-billing', password: 'Rescue-2026!' });
      await widget.settled();
      expect(textIn(widget)).to.contain('You were signed out before the payment was made');
      expect(created(backend)).to.have.length(0);
      const { key } = kept();
      await payAfterAll(world, deed);
      expect(created(backend).map((entry) => entry.key)).to.deep.equal([key]);
    });

    it('with the session’s end: the focus is on what to do once the person is back', async () => {
      const { widget, backend } = await deed.prepare();
      await backend.failNext('payInvoice', 'session-expired');
      await press(widget, 'Pay Now');
      await signInAgain();
      await settledWith(widget, () => focusIsOn('.problem'));
      expect(focused()?.textContent).to.contain('You were signed out before the payment');
    });

    it('with the session’s end: another person finds nothing of it', async () => {
      const { widget, backend, billing } = await deed.prepare();
      await backend.failNext('payInvoice', 'session-expired');
      await press(widget, 'Pay Now');
      await billing.session.signIn({ userId: 'acme-readonly', password: 'Rescue-2026!' });
      await settledWith(widget, () => !title(widget).startsWith('Review'));
      await widget.settled();
      expect(textIn(widget)).to.not.contain('4,000');
      expect(() => button(widget, 'Pay Now')).to.throw();
      expect(created(backend)).to.have.length(0);
    });

    it('pressed twice: charges once', async () => {
      const { widget, backend } = await deed.prepare();
      const pay = button(widget, 'Pay Now');
      pay.click();
      pay.click();
      await widget.settled();
      pay.click();
      await widget.settled();
      expectPaidOnce(widget, backend);
      expect(created(backend)).to.have.length(1);
    });
  });
}

const send = 'POST /payments';

describe('a payment refused for single fields', () => {
  for (const pointer of ['/amount', '/amount/amount', '/amount/currency']) {
    it(`for ${pointer}: says so beside the amount, charges once`, async () => {
      const between = refuseOnce(send, [{ pointer, code: 'not-allowed' }]);
      const world = await onFile.prepare({ between });
      const { widget, backend } = world;
      await press(widget, 'Pay Now');
      const amount = field(widget, 'Amount');
      expect(textIn(widget)).to.contain('This amount was not accepted. Nothing was charged.');
      expect(amount.getAttribute('aria-invalid')).to.equal('true');
      expect(focused() === amount).to.equal(true);
      expect(stored()).to.have.length(0);
      expect(created(backend)).to.have.length(0);
      await payAfterAll(world, onFile);
    });
  }

  it('for the token: says so beside the card, which is entered still', async () => {
    const between = refuseOnce(send, [{ pointer: '/paymentToken', code: 'unknown' }]);
    const world = await newCard.prepare({ between });
    const { widget, backend } = world;
    await press(widget, 'Pay Now');
    expect(all(widget, 'fieldset .problem')).to.have.length(1);
    expect(textIn(widget)).to.contain('this entry can no longer be used. Nothing was charged.');
    expect(focusIsOn('.problem')).to.equal(true);
    expect(field(widget, 'Visa, accepted').checked).to.equal(true);
    expectNewTokenWanted(widget);
    expect(created(backend)).to.have.length(0);
    await payAfterAll(world, newCard);
  });
});

describe('a payment provider that gives no token', () => {
  for (const code of ['internal', 'network', 'answer-lost'] as const) {
    it(`with ${code}: says so beside the fields, charges once`, async () => {
      const world = await reviewing();
      const { widget, backend } = world;
      await backend.failNext('createTestToken', code);
      await saveCard(widget, 'Visa, accepted');
      expect(all(widget, '.field-error')).to.have.length(1);
      expect(focusIsOn('.field-error')).to.equal(true);
      expect(field(widget, 'Visa, accepted').checked).to.equal(true);
      expect(created(backend)).to.have.length(0);
      await payAfterAll(world, newCard);
    });
  }
});

describe('cb-pay-invoice, after all of the above', () => {
  it('was never changed by its own drawing', () => {
    // Lit's development build warns once for each page.
    const { litIssuedWarnings = [] } = globalThis as { litIssuedWarnings?: Iterable<string> };
    const told = [...litIssuedWarnings].filter((text) => text.includes('scheduled an update'));
    expect(told).to.deep.equal([]);
  });
});
