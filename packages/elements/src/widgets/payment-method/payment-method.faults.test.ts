import { expect } from '@open-wc/testing';
import { all, field, focused, press, textIn } from '../../../../../test/support/mount.js';
import type { Backend, MountOptions, Widget, World } from '../../../../../test/support/mount.js';
import { confirmIdentity, goOn, settledWith } from '../../../../../test/support/guard.js';
import {
  changes,
  choose,
  chooseCard,
  chooseDebit,
  openMethod,
} from '../../../../../test/support/payment-method.js';
import { answerOnce, refuseOnce } from '../../../../../test/support/refusal.js';

/** One way to change the payment method, one press before Save. */
interface Deed {
  name: string;
  kind: 'card' | 'directDebit' | 'bankTransfer' | 'check';
  user: string;
  /** The choices and ticks, by label. */
  chosen: readonly string[];
  prepare: (widget: Widget) => Promise<void>;
}

const chooseKind = async (widget: Widget, label: string): Promise<void> => {
  await press(widget, 'Change');
  await choose(widget, label);
};

const sign = (widget: Widget): Promise<void> => choose(widget, 'I have read the mandate');

const card: Deed = {
  name: 'a card',
  kind: 'card',
  user: 'acme-billing',
  chosen: ['Credit or debit card', 'Visa, accepted'],
  prepare: (widget) => chooseCard(widget),
};

const debit = (name: string, user: string, account: string): Deed => ({
  name,
  kind: 'directDebit',
  user,
  chosen: ['Direct debit/ACH/recurring bank transfer', account, 'I have read the mandate'],
  prepare: async (widget) => {
    await chooseDebit(widget, account);
    await sign(widget);
  },
});

const ach = debit('an ACH debit', 'acme-billing', 'ACH test account, accepted');
const sepa = debit('a SEPA debit', 'facturation@aurelia.example', 'SEPA test account, accepted');

const invoiced = (name: string, kind: Deed['kind'], label: string): Deed => ({
  name,
  kind,
  user: 'acme-billing',
  chosen: [label],
  prepare: (widget) => chooseKind(widget, label),
});

const transfer = invoiced('a bank transfer', 'bankTransfer', 'Electronic payment/bank transfer');
const check = invoiced('a check', 'check', 'Check');

const prepared = async (deed: Deed, options: MountOptions = {}): Promise<World> => {
  const world = await openMethod({ user: deed.user, lang: 'en', ...options });
  await deed.prepare(world.widget);
  return world;
};

/** Nothing chosen is lost, and nothing is under way any more. */
function expectKept(widget: Widget, { chosen }: Deed): void {
  for (const label of chosen) expect(field(widget, label).checked, label).to.equal(true);
  expect(all(widget, '[aria-busy="true"]')).to.have.length(0);
}

/** No element is passed to an assertion: printing one takes the browser for minutes. */
const focusIsOn = (selector: string): boolean => focused()?.matches(selector) ?? false;

/** The next Save is the only one that counts. */
async function saveOnce({ widget, backend }: World, deed: Deed): Promise<void> {
  await press(widget, 'Save');
  expect(changes(backend)).to.deep.equal([deed.kind]);
  expect(textIn(widget)).to.contain('Your payment method was changed');
}

type Code = Parameters<Backend['failNext']>[1];

const faults: readonly (readonly [Code, string])[] = [
  ['network', 'cannot reach'],
  ['internal', 'answered with an error'],
  ['unavailable', 'not available right now'],
  ['request-in-progress', 'still being handled'],
  ['precondition-failed', 'changed somewhere else'],
  ['precondition-required', 'out of date'],
  ['validation-failed', 'needs correcting'],
  ['forbidden', 'not allowed'],
];

/** The contract has this code only for writes with a key; the page copes all the same. */
const isBeyondContract = (code: Code) => code === 'request-in-progress';
const betweenFor = (code: Code): MountOptions =>
  isBeyondContract(code)
    ? { between: answerOnce('PUT /payment-method', { status: 409, code }) }
    : {};

for (const deed of [card, ach, sepa, transfer, check]) {
  describe(`saving ${deed.name} that fails`, () => {
    for (const [code, says] of faults) {
      it(`with ${code}: says so, keeps the choice, saves once afterwards`, async () => {
        const world = await prepared(deed, betweenFor(code));
        const { widget, backend } = world;
        if (!isBeyondContract(code)) await backend.failNext('updatePaymentMethod', code);
        await press(widget, 'Save');
        expect(textIn(widget)).to.contain(says);
        expect(focusIsOn('.problem')).to.equal(true);
        expectKept(widget, deed);
        expect(changes(backend)).to.deep.equal([]);
        await saveOnce(world, deed);
      });
    }

    it('with too-many-requests: counts down, and sends nothing meanwhile', async () => {
      const { widget, backend } = await prepared(deed);
      await backend.failNext('updatePaymentMethod', 'too-many-requests');
      await press(widget, 'Save');
      expect(textIn(widget)).to.contain('try again in 1:00');
      expect(focusIsOn('.problem')).to.equal(true);
      expectKept(widget, deed);
      await press(widget, 'Save');
      expect(changes(backend)).to.deep.equal([]);
    });

    it('with a lost answer: sees by what is on file that it was saved', async () => {
      const { widget, backend } = await prepared(deed);
      await backend.failNext('updatePaymentMethod', 'answer-lost');
      await press(widget, 'Save');
      expect(textIn(widget)).to.contain('Your payment method was changed');
      expect(focusIsOn('h2')).to.equal(true);
      expect(changes(backend)).to.deep.equal([deed.kind]);
    });

    it('offline: says so, keeps the choice, saves once afterwards', async () => {
      const world = await prepared(deed);
      const { widget, backend } = world;
      await backend.use('offline');
      await press(widget, 'Save');
      expect(focusIsOn('.problem')).to.equal(true);
      expectKept(widget, deed);
      expect(changes(backend)).to.deep.equal([]);
      await backend.use('default');
      await saveOnce(world, deed);
    });

    it('with a change made elsewhere: shows it first, and replaces it on a second Save', async () => {
      const world = await prepared(deed, { scenario: 'conflict' });
      const { widget, backend } = world;
      await press(widget, 'Save');
      expect(textIn(widget))
        .to.contain('The payment method was changed somewhere else')
        .and.contain('9024');
      expect(focusIsOn('.problem')).to.equal(true);
      expectKept(widget, deed);
      expect(changes(backend)).to.deep.equal([]);
      await saveOnce(world, deed);
    });

    it('until the password is given once more: then it goes on by itself', async () => {
      const { widget, backend } = await prepared(deed);
      await backend.failNext('updatePaymentMethod', 'reauthentication-required');
      await press(widget, 'Save');
      expect(changes(backend)).to.deep.equal([]);
      await confirmIdentity();
      await settledWith(widget, () => changes(backend).length > 0);
      await widget.settled();
      expect(changes(backend)).to.deep.equal([deed.kind]);
      expect(textIn(widget)).to.contain('Your payment method was changed');
    });

    it('with the session’s end: keeps the choice and goes on by one press', async () => {
      const { widget, backend, billing } = await prepared(deed);
      await backend.failNext('updatePaymentMethod', 'session-expired');
      await press(widget, 'Save');
      expectKept(widget, deed);
      await billing.session.signIn({ userId: deed.user, password: 'Rescue-2026!' });
      await settledWith(widget, () => textIn(widget).includes('Continue where you left off?'));
      expectKept(widget, deed);
      expect(changes(backend)).to.deep.equal([]);
      await goOn(widget);
      await settledWith(widget, () => changes(backend).length > 0);
      await widget.settled();
      expect(changes(backend)).to.deep.equal([deed.kind]);
      expect(textIn(widget)).to.contain('Your payment method was changed');
    });

    it('with the session’s end: shows nothing of it to another person', async () => {
      const { widget, backend, billing } = await prepared(deed);
      await backend.failNext('updatePaymentMethod', 'session-expired');
      await press(widget, 'Save');
      await billing.session.signIn({ userId: 'tanaka-keiri', password: 'Rescue-2026!' });
      await settledWith(widget, () => !textIn(widget).includes('Change your payment method'));
      await widget.settled();
      expect(textIn(widget)).to.not.contain('Continue where you left off?');
      expect(all(widget, 'input')).to.have.length(0);
      expect(changes(backend)).to.deep.equal([]);
    });

    it('pressed twice: saves once', async () => {
      const { widget, backend } = await prepared(deed);
      const { form } = field(widget, deed.chosen[0] ?? '');
      form?.requestSubmit();
      form?.requestSubmit();
      await widget.settled();
      expect(changes(backend)).to.deep.equal([deed.kind]);
    });
  });
}

const save = 'PUT /payment-method';

describe('a save refused for single fields', () => {
  const findings: readonly (readonly [Deed, pointer: string, code: string, says: string])[] = [
    [card, '/paymentToken', 'expired-card', 'This card has expired. Use another one.'],
    [card, '/paymentToken', 'brand-not-accepted', 'Cards of this brand are not accepted here.'],
    [card, '/paymentToken', 'never-heard-of', 'Not like <b>this</b>.'],
    [ach, '/paymentToken', 'unknown', 'this entry can no longer be used'],
    [sepa, '/paymentToken', 'unknown', 'this entry can no longer be used'],
    [card, '/kind', 'not-allowed', 'This account cannot pay that way.'],
    [transfer, '/kind', 'not-allowed', 'This account cannot pay that way.'],
    [check, '/kind', 'never-heard-of', 'Not like <b>this</b>.'],
  ];
  for (const [deed, pointer, code, says] of findings) {
    it(`${deed.name}, ${pointer} ${code}: says so beside the field, saves once afterwards`, async () => {
      const between = refuseOnce(save, [{ pointer, code }]);
      const world = await prepared(deed, { between });
      const { widget, backend } = world;
      await press(widget, 'Save');
      const told = all(widget, '.field-error').map(({ textContent }) => textContent);
      expect(told).to.have.length(1);
      expect(told[0]).to.contain(says);
      expect(all(widget, '.notice.danger')).to.have.length(0);
      expect(focusIsOn('.field-error')).to.equal(true);
      expectKept(widget, deed);
      expect(changes(backend)).to.deep.equal([]);
      await saveOnce(world, deed);
    });
  }

  for (const deed of [ach, sepa]) {
    it(`${deed.name} whose mandate changed: is read again, and nothing is signed unread`, async () => {
      const between = refuseOnce(save, [{ pointer: '/mandate/version', code: 'changed' }]);
      const world = await prepared(deed, { between });
      const { widget, backend } = world;
      await press(widget, 'Save');
      const consent = field(widget, 'I have read the mandate');
      expect(textIn(widget)).to.contain('The text of the mandate has changed. Read it again');
      expect(consent.checked).to.equal(false);
      expect(consent.getAttribute('aria-invalid')).to.equal('true');
      expect(focused() === consent).to.equal(true);
      expect(field(widget, deed.chosen[1] ?? '').checked).to.equal(true);
      await press(widget, 'Save');
      expect(changes(backend)).to.deep.equal([]);
      await sign(widget);
      expect(consent.getAttribute('aria-invalid')).to.not.equal('true');
      await saveOnce(world, deed);
    });
  }

  it('what refuses one kind is not said of the next one', async () => {
    const between = refuseOnce(save, [{ pointer: '/kind', code: 'not-allowed' }]);
    const { widget, backend } = await prepared(transfer, { between });
    await press(widget, 'Save');
    await choose(widget, 'Check');
    expect(textIn(widget)).to.not.contain('This account cannot pay that way.');
    await press(widget, 'Save');
    expect(changes(backend)).to.deep.equal(['check']);
  });
});

describe('a payment provider that gives no token', () => {
  for (const deed of [card, ach, sepa]) {
    for (const code of ['internal', 'network', 'answer-lost'] as const) {
      it(`for ${deed.name} (${code}): says so beside the fields, saves once afterwards`, async () => {
        const world = await prepared(deed);
        const { widget, backend } = world;
        await backend.failNext('createTestToken', code);
        await press(widget, 'Save');
        expect(all(widget, '.field-error')).to.have.length(1);
        expect(focusIsOn('.field-error')).to.equal(true);
        expectKept(widget, deed);
        expect(changes(backend)).to.deep.equal([]);
        await saveOnce(world, deed);
      });
    }
  }
});
