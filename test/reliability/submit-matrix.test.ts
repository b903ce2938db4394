/**
 * Every fault in the place of the answer to what is sent without a form of fields: paying, signing
 * in, a new payment method, a copy. The forms of the other widgets meet the same table beside them
 * (`test/support/form-faults.ts`).
 */
import { expect } from '@open-wc/testing';
import type { OperationId } from '@corporate-billing/sdk/operations';
import { operations } from '@corporate-billing/sdk/operations';
import { removeGuards } from '../support/form-faults.js';
import { all, field, mount, press, textIn, type } from '../support/mount.js';
import type { Backend, MountOptions, Widget, World } from '../support/mount.js';
import { cleanUp, reviewing } from '../support/pay.js';
import { chooseCard, openMethod } from '../support/payment-method.js';
import { reviewed } from '../support/quotes.js';
import { impatience } from '../support/timers.js';
import { printCount, sampleOf } from '../support/whole.js';
import { faults } from './faults.js';
import type { Fault } from './faults.js';

/** One act, one press before it is sent. */
interface Act {
  readonly operation: OperationId;
  readonly prepare: (options: MountOptions) => Promise<World>;
  readonly send: string;
  /** What a person presses to go on, the first that there is. */
  readonly ways: readonly string[];
  readonly done: string;
  /** How often it has taken effect. */
  readonly effects: (backend: Backend) => number;
  /** What was chosen or typed is still there. */
  readonly keeps?: (widget: Widget) => boolean;
  /** It looks by itself for what became of it, and need not say what the fault was. */
  readonly looks?: boolean;
}

const count = (list: readonly { readonly kind: string }[], kind: string): number =>
  list.filter((each) => each.kind === kind).length;

const acts: readonly Act[] = [
  {
    operation: 'signIn',
    async prepare(options) {
      const world = await mount('cb-login', options);
      await type(world.widget, 'User ID', 'acme-billing');
      await type(world.widget, 'Password', 'Rescue-2026!');
      return world;
    },
    send: 'Sign in',
    ways: ['Sign in', 'Try again'],
    done: 'Signed in as Dana Whitfield',
    effects: (backend) => backend.snapshot().sessions.length,
    keeps: (widget) =>
      textIn(widget).includes('Signed in as') || field(widget, 'User ID').value === 'acme-billing',
  },
  {
    operation: 'updatePaymentMethod',
    async prepare(options) {
      const world = await openMethod(options);
      await chooseCard(world.widget);
      return world;
    },
    send: 'Save',
    ways: ['Save', 'Try again'],
    done: 'Visa ending 1881',
    effects: (backend) => count(backend.ledger, 'payment-method-changed'),
  },
  {
    operation: 'payInvoice',
    prepare: reviewing,
    send: 'Pay Now',
    ways: ['Check now', 'Pay Now', 'Continue'],
    done: '$4,000.00 paid',
    effects: (backend) => count(backend.ledger, 'payment-settled'),
    looks: true,
  },
  {
    operation: 'payInvoices',
    prepare(options) {
      const numbers = 'INV-2026-0081 INV-2026-0117';
      return mount('cb-pay-invoice', {
        user: 'acme-billing',
        attributes: { numbers },
        ...options,
      });
    },
    send: 'Pay Now: $25,994.14',
    ways: ['Check now', 'Pay Now: $25,994.14', 'Continue'],
    done: '$25,994.14 paid',
    effects: (backend) => count(backend.ledger, 'payment-settled') / 2,
    looks: true,
  },
  {
    operation: 'acceptQuote',
    async prepare(options) {
      const world = await reviewed('Q-2026-0042', options);
      await type(world.widget, 'PO number', 'PO-4711');
      await type(world.widget, 'Your name', "Dana O'Neill-Whitfield");
      return world;
    },
    send: 'Accept and order for $39,325.06',
    ways: ['Accept and order for $39,325.06', 'Try again'],
    done: 'Your order is placed',
    effects: (backend) => count(backend.ledger, 'quote-accepted'),
    keeps: (widget) =>
      textIn(widget).includes('Your order is placed') ||
      field(widget, 'Your name').value === "Dana O'Neill-Whitfield",
  },
  {
    operation: 'rejectQuote',
    async prepare(options) {
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
    send: 'Reject quote',
    ways: ['Reject quote', 'Try again'],
    done: 'Rejected by Dana Whitfield',
    effects: (backend) => count(backend.ledger, 'quote-rejected'),
    keeps: (widget) =>
      textIn(widget).includes('Rejected by') ||
      field(widget, 'Note').value === 'Too dear for 2026, <b>sorry</b>',
  },
  {
    operation: 'sendInvoiceCopy',
    prepare: (options) =>
      mount('cb-invoice', {
        user: 'acme-billing',
        attributes: { number: 'INV-2026-0117' },
        ...options,
      }),
    send: 'send a copy to the invoice contacts',
    ways: ['Try again', 'send a copy to the invoice contacts'],
    done: 'A copy was sent to the invoice contacts',
    effects: (backend) => count(backend.outbox, 'invoice-copy'),
  },
];

const uncaught: string[] = [];
const note = (event: ErrorEvent | PromiseRejectionEvent): void => {
  uncaught.push(String('reason' in event ? event.reason : event.message));
};

const isMeant = ({ method, path }: { method: string; path: string }, request: Request): boolean => {
  const pattern = new RegExp(`/v1${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`);
  return request.method === method && pattern.test(new URL(request.url).pathname);
};

const present = (widget: Widget, name: string): boolean =>
  all(widget, 'button, a').some((each) => each.textContent.replaceAll(/\s+/g, ' ').trim() === name);

/** Goes the way of a person, from wherever the fault led, until it is done. */
async function goOn(widget: Widget, act: Act): Promise<void> {
  for (let tries = 0; tries < 8 && !textIn(widget).includes(act.done); tries += 1) {
    const way = act.ways.find((name) => present(widget, name));
    if (way === undefined) return;
    await press(widget, way);
    await widget.settled();
  }
}

async function problemsOf(act: Act, fault: Fault): Promise<string[]> {
  const { timers, hurry } = impatience();
  const state = { isDue: false, met: 0 };
  const between: NonNullable<MountOptions['between']> = (onwards) => (input, init) => {
    const request = new Request(input, init);
    if (!state.isDue || !isMeant(operations[act.operation], request)) return onwards(request);
    state.isDue = false;
    state.met += 1;
    return fault.act(() => onwards(request), request.signal);
  };
  const { widget, backend } = await act.prepare({ between, timers });
  state.isDue = true;
  hurry(fault.slow === true);
  await press(widget, act.send);
  await widget.settled();
  hurry(false);
  const problems: string[] = [];
  const shown = textIn(widget);
  if (state.met === 0) problems.push('was not sent');
  // What comes with a success that has no body is looked at by nobody.
  const isSaid = act.looks === true || (fault.done === true && shown.includes(act.done));
  if (
    !isSaid &&
    fault.says !== undefined &&
    !shown.toLowerCase().includes(fault.says.toLowerCase())
  ) {
    problems.push(`says: ${shown.slice(0, 300)}`);
  }
  if (all(widget, '[aria-busy="true"]').length > 0) problems.push('is under way for ever');
  if (act.keeps && !act.keeps(widget)) problems.push('has lost what was typed');
  await goOn(widget, act);
  // Who has to wait is told how long, and nothing is sent meanwhile.
  const mustWait = textIn(widget).includes('You can try again in');
  if (!mustWait && !textIn(widget).includes(act.done)) {
    problems.push(`ends with: ${textIn(widget).slice(0, 300)}`);
  }
  const effects = act.effects(backend);
  if (effects !== (mustWait ? 0 : 1)) problems.push(`took effect ${String(effects)} times`);
  widget.remove();
  removeGuards();
  cleanUp();
  return [...problems, ...uncaught.splice(0)];
}

describe('the matrix of faults, when something is sent', function () {
  this.timeout(600_000);
  const cells = Object.entries(faults).filter(
    ([, { says, readsOnly }]) => says !== undefined && !readsOnly,
  );
  before(() => {
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });
  after(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
  });

  for (const [index, act] of acts.entries()) {
    it(`is passed by ${act.operation}`, async () => {
      const problems: string[] = [];
      const tried = sampleOf(cells, 3, index);
      for (const [name, fault] of tried) {
        const found = await problemsOf(act, fault);
        problems.push(...found.map((problem) => `${name}: ${problem}`));
      }
      printCount(`${act.operation}: sent with ${String(tried.length)} faults, done once each time`);
      expect(problems).to.deep.equal([]);
    });
  }
});
