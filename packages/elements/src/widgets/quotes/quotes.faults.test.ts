import { expect } from '@open-wc/testing';
import { BillingError } from '@corporate-billing/sdk';
import {
  all,
  button,
  field,
  focused,
  mount,
  press,
  textIn,
  type,
} from '../../../../../test/support/mount.js';
import type { Backend, Widget, World } from '../../../../../test/support/mount.js';
import { agree, changeQuote, reviewed } from '../../../../../test/support/quotes.js';

type Code = Parameters<Backend['failNext']>[1];

/** One way to decide, filled in and one press before it is sent. */
interface Deed {
  operation: 'acceptQuote' | 'rejectQuote';
  effect: string;
  act: string;
  failed: string;
  unsure: string;
  /** What was typed, by label. */
  typed: Record<string, string>;
  prepare: () => Promise<World>;
}

const accept: Deed = {
  operation: 'acceptQuote',
  effect: 'quote-accepted',
  act: 'Accept and order for $39,325.06',
  failed: 'The order was not placed',
  unsure: 'We do not know yet whether the order was placed',
  typed: { 'PO number': 'PO-4711', 'Your name': "Dana O'Neill-Whitfield" },
  prepare: async () => {
    const world = await reviewed('Q-2026-0042');
    await type(world.widget, 'PO number', 'PO-4711');
    await type(world.widget, 'Your name', "Dana O'Neill-Whitfield");
    return world;
  },
};

const reject: Deed = {
  operation: 'rejectQuote',
  effect: 'quote-rejected',
  act: 'Reject quote',
  failed: 'The quote was not rejected',
  unsure: 'We do not know yet whether the quote was rejected',
  typed: { Note: 'Too dear for 2026, <b>sorry</b>' },
  prepare: async () => {
    const world = await mount('cb-quotes', {
      user: 'acme-billing',
      attributes: { number: 'Q-2026-0042' },
    });
    await press(world.widget, 'Reject');
    field(world.widget, 'The price').click();
    await type(world.widget, 'Note', 'Too dear for 2026, <b>sorry</b>');
    return world;
  },
};

/** What became of the deed in the backend's own book. */
const effects = (backend: Backend, deed: Deed): number =>
  backend.ledger.filter((entry) => entry.kind === deed.effect).length;

/** Nothing typed is lost and nothing turns any more. */
function expectKept(widget: Widget, deed: Deed): void {
  for (const [label, value] of Object.entries(deed.typed)) {
    expect(field(widget, label).value, label).to.equal(value);
  }
  expect(button(widget, deed.act).getAttribute('aria-busy')).to.equal('false');
}

/** Faults that leave the review open: said in it, with the focus there, and sent again by its button. */
const retried: readonly {
  code: Code;
  text: string;
  unsure?: boolean;
  /** Took effect although nobody heard of it. */
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
        expect(focused()?.className).to.equal('refusal');
        expectKept(widget, deed);
        expect(effects(backend, deed)).to.equal(done ? 1 : 0);
        await press(widget, deed.act);
        expect(effects(backend, deed)).to.equal(1);
        expect(all(widget, 'dialog')).to.have.length(0);
      });
    }

    for (const code of ['quote-expired', 'quote-not-pending'] as const) {
      it(`with ${code}: closes the review and says why on the quote`, async () => {
        const { widget, backend } = await deed.prepare();
        await backend.failNext(deed.operation, code);
        await press(widget, deed.act);
        expect(all(widget, 'dialog')).to.have.length(0);
        expect(textIn(widget)).to.contain('This quote can no longer be decided');
        expect(focused()?.className).to.equal('told');
        expect(effects(backend, deed)).to.equal(0);
      });
    }

    it('with precondition-failed: asks again, and sends nothing meanwhile', async () => {
      const { widget, backend } = await deed.prepare();
      await backend.failNext(deed.operation, 'precondition-failed');
      await press(widget, deed.act);
      expect(textIn(widget)).to.contain('This quote changed while you were reading it');
      expect(focused()?.className).to.equal('refusal');
      expectKept(widget, deed);
      expect(effects(backend, deed)).to.equal(0);
      if (deed === accept) await agree(widget);
      await press(widget, deed.act);
      expect(effects(backend, deed)).to.equal(1);
    });

    it('with a quote that changed meanwhile: shows the difference first', async () => {
      const world = await deed.prepare();
      await changeQuote(world, 'Q-2026-0042', { validThrough: '2026-07-31' });
      await press(world.widget, deed.act);
      expect(all(world.widget, '.changes')[0]?.textContent).to.contain('Jul 31, 2026');
      expectKept(world.widget, deed);
      expect(effects(world.backend, deed)).to.equal(0);
    });

    it('with the session’s end: goes on by one press after signing in again', async () => {
      const { widget, backend, billing } = await deed.prepare();
      await backend.failNext(deed.operation, 'session-expired');
      await press(widget, deed.act);
      expectKept(widget, deed);
      await billing.session.signIn({ userId: 'acme-billing', password: 'Rescue-2026!' });
      await settledWith(widget, () => textIn(widget).includes('Go on where you were?'));
      expectKept(widget, deed);
      expect(effects(backend, deed)).to.equal(0);
      all(widget, 'dialog .notice-act')[0]?.click();
      await settledWith(widget, () => effects(backend, deed) > 0);
      await widget.settled();
      expect(effects(backend, deed)).to.equal(1);
      expect(all(widget, 'dialog')).to.have.length(0);
    });

    it('closed after a lost answer: the page shows what became of it', async () => {
      const { widget, backend } = await deed.prepare();
      await backend.failNext(deed.operation, 'answer-lost');
      await press(widget, deed.act);
      await press(widget, 'Cancel');
      expect(textIn(widget)).to.match(/(Accepted|Rejected) by Dana/);
      expect(effects(backend, deed)).to.equal(1);
    });
  });
}

describe('acceptQuote that is refused', () => {
  it('for want of a PO number: says so beside the field', async () => {
    const { widget, backend } = await accept.prepare();
    await backend.failNext('acceptQuote', 'purchase-order-required');
    await press(widget, accept.act);
    expect(focused()?.getAttribute('part')).to.equal('error-summary');
    expect(field(widget, 'PO number').getAttribute('aria-invalid')).to.equal('true');
    expectKept(widget, accept);
    expect(backend.ledger).to.have.length(0);
  });

  it('for single fields: says so beside each', async () => {
    const { widget, backend, billing } = await accept.prepare();
    const send = billing.quotes.accept;
    Object.assign(billing.quotes, { accept: () => Promise.reject(fieldProblem()) });
    await press(widget, accept.act);
    Object.assign(billing.quotes, { accept: send });
    expect(textIn(widget)).to.contain('Enter a PO number of at most 50 characters');
    expect(textIn(widget)).to.contain('Enter your name in at most 120 characters');
    expect(focused()?.getAttribute('part')).to.equal('error-summary');
    expectKept(widget, accept);
    expect(backend.ledger).to.have.length(0);
  });

  it('until the password is given once more: then it goes on by itself', async () => {
    const { widget, backend } = await accept.prepare();
    await backend.failNext('acceptQuote', 'reauthentication-required');
    await press(widget, accept.act);
    const guard = await theGuard();
    expectTyped(widget, accept);
    await type(guard, 'Password', 'Rescue-2026!');
    await press(guard, 'Confirm');
    await settledWith(widget, () => backend.ledger.length > 0);
    await widget.settled();
    expect(effects(backend, accept)).to.equal(1);
    expect(textIn(widget)).to.contain('Your order is placed');
  });

  it('because somebody decided in another window: says so, orders nothing', async () => {
    const { widget, backend, billing } = await accept.prepare();
    const quote = await billing.quotes.get('Q-2026-0042', { reload: true });
    await billing.call('rejectQuote', {
      path: { quoteNumber: quote.quoteNumber },
      body: { reason: 'price' },
      headers: { 'If-Match': quote.etag, 'Idempotency-Key': 'another-window' },
    });
    await widget.settled();
    await press(widget, accept.act);
    expect(textIn(widget)).to.contain('This quote can no longer be decided');
    expect(effects(backend, accept)).to.equal(0);
  });
});

function expectTyped(widget: Widget, deed: Deed): void {
  for (const [label, value] of Object.entries(deed.typed)) {
    expect(field(widget, label).value, label).to.equal(value);
  }
}

const fieldProblem = (): BillingError =>
  new BillingError({
    kind: 'problem',
    operationId: 'acceptQuote',
    status: 422,
    problem: {
      type: 'about:blank',
      title: 'Some values are not valid',
      status: 422,
      code: 'validation-failed',
      requestId: 'req-1',
      errors: [
        { pointer: '/signerName', code: 'max-length', message: 'Too long.' },
        { pointer: '/purchaseOrderNumber', code: 'max-length', message: 'Too long.' },
      ],
    },
  });

/** Waits, update by update, until something has come to be; the runner's own limit ends it. */
async function settledWith(widget: Widget, there: () => boolean): Promise<void> {
  while (!there()) {
    await new Promise((next) => requestAnimationFrame(next));
    await widget.updateComplete;
  }
}

/** The page's guard, once it shows itself. */
async function theGuard(): Promise<Widget> {
  for (;;) {
    const guard = document.querySelector<Widget>('cb-session-guard');
    if (guard) {
      await guard.updateComplete;
      if (textIn(guard).includes('Confirm')) return guard;
    }
    await new Promise((next) => requestAnimationFrame(next));
  }
}

afterEach(() => {
  for (const guard of document.querySelectorAll('cb-session-guard')) guard.remove();
});
