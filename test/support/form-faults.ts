/** Lists what every form of an account must bear, as one table that each form walks through. */
import { expect } from '@open-wc/testing';
import type { OperationId } from '@corporate-billing/sdk/operations';
import { operations } from '@corporate-billing/sdk/operations';
import { confirmIdentity, settledWith } from './guard.js';
import { all, button, field, focused, press, textIn } from './mount.js';
import type { Backend, MountOptions, Widget, World } from './mount.js';
import { faults } from '../reliability/faults.js';
import type { Fault as AnswerFault } from '../reliability/faults.js';
import { answerOnce, refuseOnce } from './refusal.js';
import { impatience } from './timers.js';
import { printCount, sampleOf } from './whole.js';

type Code = Parameters<Backend['failNext']>[1];

/** One form, filled in, one press before it is sent. */
export interface Deed {
  readonly operation: OperationId;
  /** The kind of entry in the ledger; for a form that only sends a mail, the kind of mail. */
  readonly effect: string;
  /** The button that sends it. */
  readonly act: string;
  readonly failed: string;
  /** The title when nobody knows whether it took effect; `failed` unless given. */
  readonly unsure?: string;
  /** What was typed, by label. */
  readonly typed: Record<string, string>;
  /** The element that gets the focus when it fails. */
  readonly lead: string;
  /** The element that gets the focus when a field is refused; `.summary` unless given. */
  readonly leadOfFields?: string;
  /** The effect comes with a later write, so that a lost answer of this one leaves none. */
  readonly leadsToEffect?: boolean;
  /** What it says of a fault in words of its own. */
  readonly says?: Partial<Record<Code, string>>;
  /** A text that only the answer to a success shows. */
  readonly done: string;
  readonly prepare: (options?: MountOptions) => Promise<World>;
}

interface Fault {
  readonly code: Code;
  readonly text: string;
  readonly unsure?: boolean;
  /** It took effect although no answer arrived. */
  readonly done?: boolean;
}

/** Any write may meet these faults. */
const usual: readonly Fault[] = [
  { code: 'network', text: 'We cannot reach the billing service', unsure: true },
  { code: 'answer-lost', text: 'We cannot reach the billing service', unsure: true, done: true },
  { code: 'internal', text: 'answered with an error', unsure: true },
  { code: 'unavailable', text: 'not available right now', unsure: true },
  { code: 'too-many-requests', text: 'too many attempts' },
  { code: 'validation-failed', text: 'needs correcting' },
];

/** Only somebody signed in may meet these. */
const signedIn: readonly Fault[] = [{ code: 'forbidden', text: 'not allowed to do this' }];

/** Only a write with a key may meet these. */
const keyed: readonly Fault[] = [
  { code: 'request-in-progress', text: 'still being handled', unsure: true },
  { code: 'idempotency-key-reused', text: 'checking what became of your earlier attempt' },
];

/** The tables that a form walks through, besides the faults that any write may meet. */
export interface Trials {
  readonly keyed?: boolean;
  readonly anonymous?: boolean;
  readonly stepUp?: boolean;
  /** It cannot be sent again after a lost answer. */
  readonly once?: boolean;
}

const faultsFor = (trials: Trials): readonly Fault[] =>
  [...usual, ...(trials.anonymous ? [] : signedIn), ...(trials.keyed ? keyed : [])].filter(
    ({ done }) => !done || !trials.once,
  );

/** The contract never refuses a write without a body like this; the page copes all the same. */
const isBeyondContract = ({ operation }: Deed, code: Code) =>
  code === 'validation-failed' &&
  !(operations[operation].statuses as readonly number[]).includes(422);

async function prepareFor(deed: Deed, code: Code): Promise<World> {
  if (isBeyondContract(deed, code)) {
    const { method } = operations[deed.operation];
    return deed.prepare({ between: answerOnce(`${method} `, { status: 422, code }) });
  }
  const world = await deed.prepare();
  await world.backend.failNext(deed.operation, code);
  return world;
}

/**
 * Tests that a failed write is explained, keeps what was typed, moves the focus, and takes effect
 * once.
 */
export function faultsOf(deed: Deed, trials: Trials = {}): void {
  const { anonymous, stepUp } = trials;
  for (const fault of faultsFor(trials)) {
    it(`with ${fault.code}: says so, keeps what was typed, takes effect once`, async () => {
      const { widget, backend } = await prepareFor(deed, fault.code);
      await send(widget, deed);
      expect(textIn(widget)).to.contain(deed.says?.[fault.code] ?? fault.text);
      expect(textIn(widget)).to.contain(fault.unsure ? (deed.unsure ?? deed.failed) : deed.failed);
      expectFocus(deed.lead);
      expectKept(widget, deed);
      expect(effects(backend, deed)).to.equal(effectsAfter(deed, fault));
      await send(widget, deed);
      expect(effects(backend, deed)).to.equal(1);
      expect(textIn(widget)).to.contain(deed.done);
    });
  }
  it('with whatever comes in the place of the answer: the same', async function () {
    this.timeout(300_000);
    const cells = Object.entries(faults).filter(
      ([, { says, readsOnly, done }]) => says !== undefined && !readsOnly && !(done && trials.once),
    );
    const tried = sampleOf(cells, 3, deed.operation.length);
    for (const [name, fault] of tried) await throughFault(deed, fault, name);
    printCount(`${deed.operation}: sent with ${String(tried.length)} faults, done once each time`);
  });
  it('with two presses at once: takes effect once', () => pressedTwice(deed));
  if (!anonymous) it('with the session’s end: goes on by one press', () => throughSessionEnd(deed));
  if (stepUp) it('with a wish for the password: goes on by itself', () => throughStepUp(deed));
}

const effectsAfter = (deed: Deed, { done }: { readonly done?: boolean }): number =>
  done && !deed.leadsToEffect ? 1 : 0;

/** Tells whether a request is the one that a deed sends. */
function isSentBy({ operation }: Deed, { method, url }: Request): boolean {
  const row = operations[operation];
  const path = row.path.replace(/\{\w+\}/g, '[^/]+');
  return method === row.method && new RegExp(`${path}$`).test(new URL(url).pathname);
}

/** Sends the form once with a fault in the place of the answer, and once more without. */
async function throughFault(deed: Deed, fault: AnswerFault, name: string): Promise<void> {
  const { timers, hurry } = impatience();
  let isDue = false;
  const between: NonNullable<MountOptions['between']> = (onwards) => (input, init) => {
    const request = new Request(input, init);
    if (!isDue || !isSentBy(deed, request)) return onwards(request);
    isDue = false;
    return fault.act(() => onwards(request), request.signal);
  };
  const { widget, backend } = await deed.prepare({ between, timers });
  isDue = true;
  hurry(fault.slow === true);
  await send(widget, deed);
  hurry(false);
  expect(textIn(widget), name).to.contain(fault.says);
  expect(textIn(widget), name).to.contain(
    fault.unsure ? (deed.unsure ?? deed.failed) : deed.failed,
  );
  expectFocus(deed.lead);
  expectKept(widget, deed);
  expect(effects(backend, deed), name).to.equal(effectsAfter(deed, fault));
  await send(widget, deed);
  expect(effects(backend, deed), name).to.equal(1);
  expect(textIn(widget), name).to.contain(deed.done);
  widget.remove();
  removeGuards();
}

/** Submits the form as a mouse does, which takes the focus away from the field. */
export async function send(widget: Widget, deed: Deed): Promise<void> {
  button(widget, deed.act).focus();
  await press(widget, deed.act);
}

/** Tests that a finding of the API is shown beside its field and no other. */
export function refusesFields(deed: Deed, fields: Record<string, string>): void {
  for (const [pointer, label] of Object.entries(fields)) {
    it(`with a finding about ${pointer}: says so beside "${label}" alone`, async () => {
      await refusedFor(deed, { [pointer]: label });
    });
  }
  if (Object.keys(fields).length < 2) return;
  it('with findings about several fields: says so beside each', () => refusedFor(deed, fields));
}

async function refusedFor(deed: Deed, fields: Record<string, string>): Promise<void> {
  const { method, path } = operations[deed.operation];
  const findings = Object.keys(fields).map((pointer) => ({ pointer, code: 'invalid' }));
  const between = refuseOnce(`${method} ${path.includes('{') ? '' : path}`, findings);
  const { widget, backend } = await deed.prepare({ between });
  await send(widget, deed);
  const wrong = all(widget, '[aria-invalid="true"]').map((control) => describedBy(control) !== '');
  expect(wrong).to.deep.equal(Object.keys(fields).map(() => true));
  for (const label of Object.values(fields)) {
    expect(field(widget, label).getAttribute('aria-invalid'), label).to.equal('true');
  }
  expectFocus(deed.leadOfFields ?? '.summary');
  expectKept(widget, deed);
  expect(effects(backend, deed)).to.equal(0);
  await send(widget, deed);
  expect(effects(backend, deed)).to.equal(1);
}

/** Returns what a screen reader says about a field besides its name. */
function describedBy(control: HTMLElement): string {
  const root = control.getRootNode() as ShadowRoot | Document;
  const ids = control.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => root.getElementById(id)?.textContent.trim() ?? '').join(' ');
}

/**
 * Presses a second time while the first press is under way, as people do when an answer is slow.
 */
async function pressedTwice(deed: Deed): Promise<void> {
  const sent: string[] = [];
  let answer: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (answer = resolve));
  const { method } = operations[deed.operation];
  let watching = false;
  const { widget, backend } = await deed.prepare({
    between: (onwards) => async (input, init) => {
      const request = new Request(input, init);
      const response = await onwards(request.clone());
      if (!watching || !isSentBy(deed, request)) return response;
      sent.push(method);
      await held;
      return response;
    },
  });
  watching = true;
  button(widget, deed.act).click();
  await settledWith(widget, () => sent.length > 0);
  const busy = all(widget, 'button[aria-busy="true"]');
  expect(busy).to.have.length(1);
  busy[0]?.click();
  await widget.updateComplete;
  answer();
  await widget.settled();
  expect(sent).to.deep.equal([method]);
  expect(effects(backend, deed)).to.equal(1);
  expect(textIn(widget)).to.contain(deed.done);
}

async function throughSessionEnd(deed: Deed): Promise<void> {
  const { widget, backend, billing } = await deed.prepare();
  await backend.failNext(deed.operation, 'session-expired');
  await send(widget, deed);
  expect(effects(backend, deed)).to.equal(0);
  await billing.session.signIn({ userId: 'acme-billing', password: 'Rescue-2026!' });
  await settledWith(widget, () => textIn(widget).includes('Continue where you left off?'));
  expectKept(widget, deed);
  expect(effects(backend, deed)).to.equal(0);
  all(widget, '.notice-act')
    .find((act) => act.checkVisibility())
    ?.click();
  await doneOnce(widget, backend, deed);
}

async function throughStepUp(deed: Deed): Promise<void> {
  const { widget, backend } = await deed.prepare();
  await backend.failNext(deed.operation, 'reauthentication-required');
  await send(widget, deed);
  for (const [label, value] of Object.entries(deed.typed)) {
    expect(field(widget, label).value, label).to.equal(value);
  }
  await confirmIdentity();
  await doneOnce(widget, backend, deed);
}

/** Waits until the act has gone on by itself, and checks that it took effect once. */
async function doneOnce(widget: Widget, backend: Backend, deed: Deed): Promise<void> {
  await settledWith(widget, () => effects(backend, deed) > 0);
  await widget.settled();
  expect(effects(backend, deed)).to.equal(1);
  expect(textIn(widget)).to.contain(deed.done);
  removeGuards();
}

/** Counts what is sent, for what must be stopped before: the API itself would refuse it too. */
export function watchWrites(): {
  writes: string[];
  between: NonNullable<MountOptions['between']>;
} {
  const writes: string[] = [];
  return {
    writes,
    between: (onwards) => (input, init) => {
      const { method, url } = new Request(input, init);
      if (method !== 'GET') writes.push(`${method} ${new URL(url).pathname}`);
      return onwards(input, init);
    },
  };
}

/** Counts the effects of the act in the ledger. */
export const effects = (backend: Backend, deed: Deed): number =>
  [...backend.ledger, ...backend.outbox].filter(({ kind }) => kind === deed.effect).length;

/** Expects that nothing typed is lost and nothing is under way any more. */
export function expectKept(widget: Widget, deed: Deed): void {
  for (const [label, value] of Object.entries(deed.typed)) {
    expect(field(widget, label).value, label).to.equal(value);
  }
  expect(button(widget, deed.act).getAttribute('aria-busy')).to.equal('false');
}

/** Expects the focus on what the selector names. */
export function expectFocus(selector: string): void {
  const place = focused();
  expect(place?.matches(selector), place?.outerHTML.slice(0, 90)).to.equal(true);
}

/** Removes the guard, which belongs to the page and not to the widget: the next test wants none. */
export function removeGuards(): void {
  for (const guard of document.querySelectorAll('cb-session-guard')) guard.remove();
}
