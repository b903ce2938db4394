/** What every form of an account must bear, as one table that each of them walks through. */
import { expect } from '@open-wc/testing';
import type { OperationId } from '@corporate-billing/sdk/operations';
import { sessionGuard } from '../../packages/elements/src/core/session-guard.js';
import { all, button, field, focused, press, textIn, type } from './mount.js';
import type { Backend, MountOptions, Widget, World } from './mount.js';

type Code = Parameters<Backend['failNext']>[1];

/** One form, filled in and one press before it is sent. */
export interface Deed {
  readonly operation: OperationId;
  /** The kind of entry in the backend's own book. */
  readonly effect: string;
  /** The button that sends it. */
  readonly act: string;
  readonly failed: string;
  /** The title where nobody knows whether it took effect; `failed` unless given. */
  readonly unsure?: string;
  /** What was typed, by label. */
  readonly typed: Record<string, string>;
  /** Where the focus goes when it fails. */
  readonly lead: string;
  /** Where the focus goes when a field is refused; `.summary` unless given. */
  readonly leadOfFields?: string;
  /** Something only the answer to a success shows. */
  readonly done: string;
  readonly prepare: (options?: MountOptions) => Promise<World>;
}

interface Fault {
  readonly code: Code;
  readonly text: string;
  readonly unsure?: boolean;
  /** Took effect although nobody heard of it. */
  readonly done?: boolean;
}

/** What any write may meet. */
const usual: readonly Fault[] = [
  { code: 'network', text: 'We cannot reach the billing service', unsure: true },
  { code: 'answer-lost', text: 'We cannot reach the billing service', unsure: true, done: true },
  { code: 'internal', text: 'answered with an error', unsure: true },
  { code: 'unavailable', text: 'not available right now', unsure: true },
  { code: 'too-many-requests', text: 'too many attempts' },
  { code: 'validation-failed', text: 'needs correcting' },
];

/** What only somebody signed in may meet. */
const signedIn: readonly Fault[] = [{ code: 'forbidden', text: 'not allowed to do this' }];

/** What only a write with a key may meet. */
const keyed: readonly Fault[] = [
  { code: 'request-in-progress', text: 'still being handled', unsure: true },
  { code: 'idempotency-key-reused', text: 'checking what became of your earlier attempt' },
];

/** Which of the tables a form walks through, beyond what any write may meet. */
export interface Trials {
  readonly keyed?: boolean;
  readonly anonymous?: boolean;
  readonly stepUp?: boolean;
  /** Cannot be sent again after a lost answer. */
  readonly once?: boolean;
}

const faultsFor = (trials: Trials): readonly Fault[] =>
  [...usual, ...(trials.anonymous ? [] : signedIn), ...(trials.keyed ? keyed : [])].filter(
    ({ done }) => !done || !trials.once,
  );

/** Says the failure, keeps what was typed, puts the focus there, and takes effect once. */
export function faultsOf(deed: Deed, trials: Trials = {}): void {
  const { anonymous, stepUp } = trials;
  for (const fault of faultsFor(trials)) {
    it(`with ${fault.code}: says so, keeps what was typed, takes effect once`, async () => {
      const { widget, backend } = await deed.prepare();
      await backend.failNext(deed.operation, fault.code);
      await press(widget, deed.act);
      expect(textIn(widget)).to.contain(fault.text);
      expect(textIn(widget)).to.contain(fault.unsure ? (deed.unsure ?? deed.failed) : deed.failed);
      expectFocus(deed.lead);
      expectKept(widget, deed);
      expect(effects(backend, deed)).to.equal(fault.done ? 1 : 0);
      await press(widget, deed.act);
      expect(effects(backend, deed)).to.equal(1);
      expect(textIn(widget)).to.contain(deed.done);
    });
  }
  if (!anonymous) it('with the session’s end: goes on by one press', () => throughSessionEnd(deed));
  if (stepUp) it('with a wish for the password: goes on by itself', () => throughStepUp(deed));
}

/** The API's own findings, each beside its field. */
export function refusesFields(deed: Deed, fields: Record<string, string>): void {
  it('with findings about single fields: says so beside each', async () => {
    const { refuse, between } = fieldRefusal();
    const { widget, backend } = await deed.prepare({ between });
    refuse(Object.keys(fields));
    await press(widget, deed.act);
    for (const label of Object.values(fields)) {
      expect(field(widget, label).getAttribute('aria-invalid'), label).to.equal('true');
    }
    expectFocus(deed.leadOfFields ?? '.summary');
    expectKept(widget, deed);
    expect(effects(backend, deed)).to.equal(0);
    await press(widget, deed.act);
    expect(effects(backend, deed)).to.equal(1);
  });
}

async function throughSessionEnd(deed: Deed): Promise<void> {
  const { widget, backend, billing } = await deed.prepare();
  // As a page does that shows who is signed in; the guard then knows whose form it keeps.
  await billing.session.current();
  sessionGuard(billing).meet();
  await backend.failNext(deed.operation, 'session-expired');
  await press(widget, deed.act);
  expect(effects(backend, deed)).to.equal(0);
  await billing.session.signIn({ userId: 'acme-billing', password: 'Rescue-2026!' });
  await until(widget, () => textIn(widget).includes('Go on where you were?'));
  expectKept(widget, deed);
  expect(effects(backend, deed)).to.equal(0);
  all(widget, '.notice-act')
    .find((act) => act.checkVisibility())
    ?.click();
  await until(widget, () => effects(backend, deed) > 0);
  await widget.settled();
  expect(effects(backend, deed)).to.equal(1);
  expect(textIn(widget)).to.contain(deed.done);
  removeGuards();
}

async function throughStepUp(deed: Deed): Promise<void> {
  const { widget, backend } = await deed.prepare();
  await backend.failNext(deed.operation, 'reauthentication-required');
  await press(widget, deed.act);
  const guard = await theGuard();
  for (const [label, value] of Object.entries(deed.typed)) {
    expect(field(widget, label).value, label).to.equal(value);
  }
  await type(guard, 'Password', 'Rescue-2026!');
  await press(guard, 'Confirm');
  await until(widget, () => effects(backend, deed) > 0);
  await widget.settled();
  expect(effects(backend, deed)).to.equal(1);
  expect(textIn(widget)).to.contain(deed.done);
  removeGuards();
}

/** What became of the deed in the backend's own book. */
export const effects = (backend: Backend, deed: Deed): number =>
  backend.ledger.filter((entry) => entry.kind === deed.effect).length;

/** Nothing typed is lost and nothing turns any more. */
export function expectKept(widget: Widget, deed: Deed): void {
  for (const [label, value] of Object.entries(deed.typed)) {
    expect(field(widget, label).value, label).to.equal(value);
  }
  expect(button(widget, deed.act).getAttribute('aria-busy')).to.equal('false');
}

/** The focus is on what the selector names. */
export function expectFocus(selector: string): void {
  const place = focused();
  expect(place?.matches(selector), place?.outerHTML.slice(0, 90)).to.equal(true);
}

/** Refuses the next write for single fields, as the API does. */
function fieldRefusal(): {
  refuse: (pointers: string[]) => void;
  between: NonNullable<MountOptions['between']>;
} {
  let pointers: string[] | undefined;
  return {
    refuse: (wanted) => (pointers = wanted),
    between: (onwards) => (input, init) => {
      const { method } = new Request(input, init);
      if (!pointers || method === 'GET') return onwards(input, init);
      const answer = refusalOf(pointers);
      pointers = undefined;
      return Promise.resolve(answer);
    },
  };
}

const refusalOf = (pointers: readonly string[]): Response =>
  new Response(
    JSON.stringify({
      type: 'about:blank',
      title: 'Some values are not valid',
      status: 422,
      code: 'validation-failed',
      requestId: 'req-1',
      errors: pointers.map((pointer) => ({ pointer, code: 'invalid', message: 'Not like this' })),
    }),
    { status: 422, headers: { 'Content-Type': 'application/problem+json' } },
  );

/** Waits, update by update, until something has come to be; the runner's own limit ends it. */
export async function until(widget: Widget, there: () => boolean): Promise<void> {
  while (!there()) {
    await new Promise((next) => requestAnimationFrame(next));
    await widget.updateComplete;
  }
}

/** The page's guard, once it asks for the password. */
async function theGuard(): Promise<Widget> {
  for (;;) {
    // One of an earlier test may have come late.
    for (const guard of document.querySelectorAll<Widget>('cb-session-guard')) {
      await guard.updateComplete;
      if (textIn(guard).includes('Confirm')) return guard;
    }
    await new Promise((next) => requestAnimationFrame(next));
  }
}

/** The guard belongs to the page, not to the widget: the next test wants none. */
export function removeGuards(): void {
  for (const guard of document.querySelectorAll('cb-session-guard')) guard.remove();
}
