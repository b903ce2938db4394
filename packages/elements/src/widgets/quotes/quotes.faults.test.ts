import { expect } from '@open-wc/testing';
import { createBilling } from '@corporate-billing/sdk';
import {
  all,
  button,
  field,
  focused,
  mount,
  nextEvent,
  press,
  textIn,
  type,
} from '../../../../../test/support/mount.js';
import type { Backend, MountOptions, Widget, World } from '../../../../../test/support/mount.js';
import { confirmIdentity, settledWith, theGuard } from '../../../../../test/support/guard.js';
import { agree, changeQuote, reviewed } from '../../../../../test/support/quotes.js';
import { answerOnce, refuseOnce } from '../../../../../test/support/refusal.js';

type Code = Parameters<Backend['failNext']>[1];

/** One way to decide, filled in and one press before it is sent. */
interface Deed {
  operation: 'acceptQuote' | 'rejectQuote';
  /** Names its method and the end of its path. */
  path: string;
  /** The entries it writes into the ledger, in order. */
  effects: readonly string[];
  act: string;
  failed: string;
  unsure: string;
  /** The text once it is done. */
  done: string;
  /** The typed texts, by label. */
  typed: Record<string, string>;
  prepare: (options?: MountOptions) => Promise<World>;
}

const accept: Deed = {
  operation: 'acceptQuote',
  path: 'POST /acceptance',
  effects: ['quote-accepted', 'invoice-issued'],
  act: 'Accept and order for $39,325.06',
  failed: 'The order was not placed',
  unsure: 'We do not know yet whether the order was placed',
  done: 'Your order is placed',
  typed: { 'PO number': 'PO-4711', 'Your name': "Dana O'Neill-Whitfield" },
  prepare: async (options) => {
    const world = await reviewed('Q-2026-0042', options);
    await type(world.widget, 'PO number', 'PO-4711');
    await type(world.widget, 'Your name', "Dana O'Neill-Whitfield");
    return world;
  },
};

const reject: Deed = {
  operation: 'rejectQuote',
  path: 'POST /rejection',
  effects: ['quote-rejected'],
  act: 'Reject quote',
  failed: 'The quote was not rejected',
  unsure: 'We do not know yet whether the quote was rejected',
  done: 'Rejected by Dana Whitfield',
  typed: { Note: 'Too dear for 2026, <b>sorry</b>' },
  prepare: async (options) => {
    const world = await mount('cb-quotes', {
      user: 'acme-billing',
      attributes: { number: 'Q-2026-0042' },
      ...options,
    });
    await press(world.widget, 'Reject');
    field(world.widget, 'The price').click();
    await type(world.widget, 'Note', 'Too dear for 2026, <b>sorry</b>');
    return world;
  },
};

/** The ledger holds the act once, or not at all. */
function expectBook({ ledger }: Backend, deed: Deed, times: 0 | 1): void {
  expect(ledger.map(({ kind }) => kind)).to.deep.equal(times === 1 ? deed.effects : []);
}

/** The act is done as if nothing had been in the way. */
function expectDone(widget: Widget, deed: Deed): void {
  expect(all(widget, 'dialog')).to.have.length(0);
  expect(textIn(widget)).to.contain(deed.done);
  expect(textIn(widget)).to.not.contain('A decision on this quote is no longer possible');
}

/** No element is passed to an assertion: printing one takes the browser for minutes. */
const focusIsOn = (selector: string): boolean => focused()?.matches(selector) ?? false;

function expectTyped(widget: Widget, deed: Deed): void {
  for (const [label, value] of Object.entries(deed.typed)) {
    expect(field(widget, label).value, label).to.equal(value);
  }
}

/** Nothing typed is lost, and nothing is under way any more. */
function expectKept(widget: Widget, deed: Deed): void {
  expectTyped(widget, deed);
  expect(button(widget, deed.act).getAttribute('aria-busy')).to.equal('false');
}

/**
 * These faults leave the review open: it shows them and has the focus, and its button sends again.
 */
const retried: readonly {
  code: Code;
  text: string;
  unsure?: boolean;
  /** It took effect although no answer arrived. */
  done?: boolean;
}[] = [
  { code: 'network', text: 'We cannot reach the billing service', unsure: true },
  { code: 'answer-lost', text: 'We cannot reach the billing service', unsure: true, done: true },
  { code: 'internal', text: 'answered with an error', unsure: true },
  { code: 'unavailable', text: 'not available right now', unsure: true },
  { code: 'request-in-progress', text: 'still being handled', unsure: true },
  { code: 'too-many-requests', text: 'too many attempts' },
  { code: 'validation-failed', text: 'needs correcting' },
  { code: 'idempotency-key-reused', text: 'checking what became of your earlier attempt' },
  { code: 'idempotency-key-missing', text: 'could not be sent safely' },
  { code: 'precondition-required', text: 'out of date' },
  { code: 'forbidden', text: 'not allowed to do this' },
  { code: 'not-found', text: 'could not find this' },
];

for (const deed of [accept, reject]) {
  describe(`${deed.operation} that fails`, () => {
    for (const { code, text, unsure, done } of retried) {
      it(`with ${code}: says so, keeps what was typed, takes effect once`, async () => {
        const { widget, backend } = await deed.prepare();
        await backend.failNext(deed.operation, code);
        await press(widget, deed.act);
        expect(textIn(widget)).to.contain(text);
        expect(textIn(widget)).to.contain(unsure ? deed.unsure : deed.failed);
        expect(focusIsOn('.refusal')).to.equal(true);
        expectKept(widget, deed);
        expectBook(backend, deed, done ? 1 : 0);
        await press(widget, deed.act);
        expectBook(backend, deed, 1);
        expectDone(widget, deed);
      });
    }

    for (const code of ['quote-expired', 'quote-not-pending'] as const) {
      it(`with ${code}: closes the review and says why on the quote`, async () => {
        const { widget, backend } = await deed.prepare();
        await backend.failNext(deed.operation, code);
        await press(widget, deed.act);
        expect(all(widget, 'dialog')).to.have.length(0);
        expect(textIn(widget)).to.contain('A decision on this quote is no longer possible');
        expect(focusIsOn('.told')).to.equal(true);
        expectBook(backend, deed, 0);
      });
    }

    it('with precondition-failed: asks again, and sends nothing meanwhile', async () => {
      const { widget, backend } = await deed.prepare();
      await backend.failNext(deed.operation, 'precondition-failed');
      await press(widget, deed.act);
      expect(textIn(widget)).to.contain('This quote changed while you were reading it');
      expect(focusIsOn('.refusal')).to.equal(true);
      expectKept(widget, deed);
      expectBook(backend, deed, 0);
      if (deed === accept) await agree(widget);
      await press(widget, deed.act);
      expectBook(backend, deed, 1);
    });

    it('with a quote that changed meanwhile: shows the difference first', async () => {
      const world = await deed.prepare();
      await changeQuote(world, 'Q-2026-0042', { validThrough: '2026-07-31' });
      await press(world.widget, deed.act);
      expect(all(world.widget, '.changes')[0]?.textContent).to.contain('Jul 31, 2026');
      expectKept(world.widget, deed);
      expectBook(world.backend, deed, 0);
    });

    it('with the session’s end: goes on by one press after signing in again', async () => {
      const { widget, backend, billing } = await deed.prepare();
      await backend.failNext(deed.operation, 'session-expired');
      await press(widget, deed.act);
      expectKept(widget, deed);
      await billing.session.signIn({ userId: 'acme-billing', password: 'Rescue-2026!' });
      await settledWith(widget, () => textIn(widget).includes('Continue where you left off?'));
      expectKept(widget, deed);
      expectBook(backend, deed, 0);
      all(widget, 'dialog .notice-act')[0]?.click();
      await settledWith(widget, () => backend.ledger.length > 0);
      await widget.settled();
      expectBook(backend, deed, 1);
      expectDone(widget, deed);
    });

    it('with the session’s end: shows nothing of it to another person', async () => {
      const { widget, backend, billing } = await deed.prepare();
      await backend.failNext(deed.operation, 'session-expired');
      await press(widget, deed.act);
      await billing.session.signIn({ userId: 'tanaka-keiri', password: 'Rescue-2026!' });
      await settledWith(widget, () => all(widget, 'dialog').length === 0);
      await widget.settled();
      expect(textIn(widget))
        .to.not.contain('$39,325.06')
        .and.not.contain('Continue where you left off?');
      expectBook(backend, deed, 0);
    });

    it('until the password is given once more: then it goes on by itself', async () => {
      const between = answerOnce(deed.path, {
        status: 403,
        code: 'reauthentication-required',
      });
      const { widget, backend } = await deed.prepare({ between });
      await press(widget, deed.act);
      await theGuard();
      expectTyped(widget, deed);
      expectBook(backend, deed, 0);
      await confirmIdentity();
      await settledWith(widget, () => backend.ledger.length > 0);
      await widget.settled();
      expectBook(backend, deed, 1);
      expectDone(widget, deed);
    });

    it('closed after a lost answer: the page shows what became of it', async () => {
      const { widget, backend } = await deed.prepare();
      await backend.failNext(deed.operation, 'answer-lost');
      await press(widget, deed.act);
      await press(widget, 'Cancel');
      expect(textIn(widget)).to.match(/(Accepted|Rejected) by Dana/);
      expectBook(backend, deed, 1);
    });
  });
}

describe('acceptQuote that is refused', () => {
  it('for want of a PO number: says so beside the field', async () => {
    const { widget, backend } = await accept.prepare();
    await backend.failNext('acceptQuote', 'purchase-order-required');
    await press(widget, accept.act);
    expect(focusIsOn('[part="error-summary"]')).to.equal(true);
    expect(field(widget, 'PO number').getAttribute('aria-invalid')).to.equal('true');
    expectKept(widget, accept);
    expectBook(backend, accept, 0);
  });

  it('for single fields: says so beside each', async () => {
    const between = refuseOnce('POST /acceptance', [
      { pointer: '/signerName', code: 'max-length' },
      { pointer: '/purchaseOrderNumber', code: 'max-length' },
    ]);
    const { widget, backend } = await accept.prepare({ between });
    await press(widget, accept.act);
    expect(textIn(widget)).to.contain('Enter a PO number of at most 50 characters');
    expect(textIn(widget)).to.contain('Enter your name in at most 120 characters');
    for (const label of Object.keys(accept.typed)) {
      expect(field(widget, label).getAttribute('aria-invalid'), label).to.equal('true');
    }
    expect(focusIsOn('[part="error-summary"]')).to.equal(true);
    expectKept(widget, accept);
    expectBook(backend, accept, 0);
    await press(widget, accept.act);
    expectBook(backend, accept, 1);
  });

  it('for a text that was replaced: asks for the consent again, orders nothing meanwhile', async () => {
    const between = refuseOnce('POST /acceptance', [
      { pointer: '/consentVersion', code: 'changed' },
    ]);
    const { widget, backend } = await accept.prepare({ between });
    await press(widget, accept.act);
    expect(field(widget, 'I may order').checked).to.equal(false);
    expect(focusIsOn('[part="error-summary"]')).to.equal(true);
    expectKept(widget, accept);
    await press(widget, accept.act);
    expectBook(backend, accept, 0);
    await agree(widget);
    await press(widget, accept.act);
    expectBook(backend, accept, 1);
  });
});

describe('rejectQuote that is refused', () => {
  for (const [pointer, code, says] of [
    ['/reason', 'enum', 'Choose a reason.'],
    ['/note', 'max-length', 'at most 1,000 characters'],
    ['/note', 'card-number', 'Remove the card number.'],
  ] as const) {
    it(`for ${pointer} (${code}): says so beside the field`, async () => {
      const between = refuseOnce('POST /rejection', [{ pointer, code }]);
      const { widget, backend } = await reject.prepare({ between });
      await press(widget, reject.act);
      expect(
        all(widget, '.field-error')
          .map(({ textContent }) => textContent)
          .join(),
      ).to.contain(says);
      expect(focusIsOn('[part="error-summary"]')).to.equal(true);
      expectKept(widget, reject);
      expectBook(backend, reject, 0);
      await press(widget, reject.act);
      expectBook(backend, reject, 1);
    });
  }
});

describe('a quote decided in another window meanwhile', () => {
  const decideElsewhere = async (
    { widget, backend }: World,
    decision: 'accepted' | 'rejected',
  ): Promise<void> => {
    const elsewhere = createBilling({ baseUrl: 'https://other.example/v1', fetch: backend.fetch });
    const { etag, consent } = await elsewhere.quotes.get('Q-2026-0042');
    if (decision === 'accepted') {
      const body = { signerName: 'Sam Ortiz', consentVersion: consent.version };
      await elsewhere.quotes.accept('Q-2026-0042', body, { ifMatch: etag });
    } else {
      await elsewhere.quotes.reject('Q-2026-0042', { reason: 'price' }, { ifMatch: etag });
    }
    elsewhere.close();
    await widget.settled();
  };

  for (const deed of [accept, reject]) {
    it(`${deed.operation} does nothing more: says who rejected it and when`, async () => {
      const world = await deed.prepare();
      const { widget, backend } = world;
      await decideElsewhere(world, 'rejected');
      await press(widget, deed.act);
      expect(all(widget, 'dialog')).to.have.length(0);
      const told = all(widget, '.told')[0]?.textContent.replace(/\s+/g, ' ');
      expect(told).to.contain('A decision on this quote is no longer possible');
      expect(told).to.contain('Rejected by Dana Whitfield on Jun 15, 2026');
      expect(told).to.contain('Request a new quote');
      expect(focusIsOn('.told')).to.equal(true);
      expectBook(backend, reject, 1);
    });

    it(`${deed.operation} does nothing more: says who accepted it and leads to the invoices`, async () => {
      const world = await deed.prepare();
      const { widget, backend } = world;
      await decideElsewhere(world, 'accepted');
      await press(widget, deed.act);
      const told = all(widget, '.told')[0]?.textContent.replace(/\s+/g, ' ');
      expect(told).to.contain('Accepted by Sam Ortiz on Jun 15, 2026');
      expect(told).to.not.contain('Request a new quote');
      const led = nextEvent<{ tab: string }>(widget, 'cb-navigate');
      await press(widget, 'Invoice History');
      expect((await led).detail.tab).to.equal('invoices');
      expectBook(backend, accept, 1);
    });
  }
});
