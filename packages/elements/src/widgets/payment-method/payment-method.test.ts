import { expect } from '@open-wc/testing';
import type { PaymentMethod } from '@corporate-billing/sdk';
import {
  alertOf,
  all,
  button,
  field,
  focused,
  nextEvent,
  press,
  textIn,
} from '../../../../../test/support/mount.js';
import {
  changes,
  choose,
  chooseCard,
  chooseDebit,
  openMethod as open,
} from '../../../../../test/support/payment-method.js';

describe('cb-payment-method: what is on file', () => {
  it('shows the card, its end and the accepted brands', async () => {
    const { widget } = await open();
    expect(textIn(widget)).to.contain('Visa ending 4242').and.contain('Expires 08/2026');
    expect(textIn(widget)).to.contain('This card expires on Aug 31, 2026, in 77 days.');
    expect(textIn(widget)).to.contain('Visa, MasterCard, American Express, Discover');
    expect(textIn(widget)).to.contain('Open invoices can be paid with another card at any time');
  });

  it('shows remittance details with the reference and the fraud note to who pays by transfer', async () => {
    const { widget } = await open({ user: 'tanaka-keiri' });
    expect(textIn(widget)).to.contain('Electronic payment/bank transfer');
    expect(textIn(widget)).to.contain('Reference').and.contain('These details last changed on');
    expect(button(widget, 'Copy Reference').checkVisibility()).to.equal(true);
    expect(textIn(widget)).to.not.contain('Discover');
    expect(textIn(widget)).to.contain('Open invoices can be paid by card at any time');
  });

  it('shows where to mail a check', async () => {
    const { widget } = await open({ user: 'new-billing' });
    expect(textIn(widget)).to.contain('To pay by check');
  });

  it('shows the bank and the mandate of a direct debit', async () => {
    const { widget } = await open({ user: 'facturation@aurelia.example', lang: 'fr' });
    expect(textIn(widget)).to.contain('Prélèvement automatique').and.contain('Lire le mandat');
  });

  it('shows and does not offer to who may not change it', async () => {
    const { widget } = await open({ user: 'acme-readonly' });
    expect(textIn(widget)).to.contain('Visa ending 4242');
    expect(() => button(widget, 'Change')).to.throw();
  });

  it('says so when it cannot be loaded, and tries again', async () => {
    const { widget, backend } = await open({ scenario: 'server-error' });
    expect(alertOf(widget)).to.contain('We could not load the payment method');
    await backend.use('default');
    await press(widget, 'Try again');
    expect(textIn(widget)).to.contain('Visa ending 4242');
  });
});

describe('cb-payment-method: changing it', () => {
  it('saves another card, says so and tells the main contact', async () => {
    const { widget, backend } = await open();
    await chooseCard(widget);
    expect(textIn(widget)).to.contain('A notice of the change goes to dana.whitfield@acme.example');
    const saved = nextEvent<{ paymentMethod: PaymentMethod }>(widget, 'cb-payment-method-saved');
    await press(widget, 'Save');
    expect((await saved).detail.paymentMethod.display.last4).to.equal('1881');
    expect(textIn(widget)).to.contain('Your payment method was changed');
    expect(textIn(widget)).to.contain('Visa ending 1881');
    expect(changes(backend)).to.deep.equal(['card']);
    expect(backend.outbox.map(({ kind }) => kind)).to.include('payment-method-changed');
    expect(focused()?.localName).to.equal('h2');
  });

  for (const [label, kind] of [
    ['Electronic payment/bank transfer', 'bankTransfer'],
    ['Check', 'check'],
  ] as const) {
    it(`saves ${label} and then shows the details and the reference`, async () => {
      const { widget, backend } = await open();
      await press(widget, 'Change');
      await choose(widget, label);
      await press(widget, 'Save');
      expect(changes(backend)).to.deep.equal([kind]);
      expect(textIn(widget)).to.contain('RescueAssist USA, Inc.').and.contain('Reference');
      const title = kind === 'check' ? 'To pay by check' : 'To pay by bank transfer';
      expect(textIn(widget)).to.contain(title);
    });
  }

  it('saves a direct debit with the mandate that was shown', async () => {
    const { widget, backend, billing } = await open();
    await chooseDebit(widget, 'ACH test account, accepted');
    expect(textIn(widget)).to.contain('Version ACH-2026-02').and.contain('I authorize');
    await choose(widget, 'I have read the mandate');
    await press(widget, 'Save');
    expect(changes(backend)).to.deep.equal(['directDebit']);
    expect((await billing.paymentMethod.get()).mandate?.version).to.equal('ACH-2026-02');
  });

  it('asks for the signature before anything is sent', async () => {
    const { widget, backend } = await open();
    await chooseDebit(widget, 'ACH test account, accepted');
    await press(widget, 'Save');
    expect(alertOf(widget)).to.contain('Tick this to sign the mandate');
    expect(focused() === field(widget, 'I have read the mandate')).to.equal(true);
    expect(changes(backend)).to.deep.equal([]);
  });

  it('tells at once that the account and the signature are missing, and leads to each', async () => {
    const { widget, backend } = await open();
    await press(widget, 'Change');
    await choose(widget, 'Direct debit/ACH/recurring bank transfer');
    await press(widget, 'Save');
    const [summary] = all(widget, '.summary');
    expect(focused() === summary).to.equal(true);
    expect(summary!.textContent).to.contain('2 things to correct before we can save');
    const [toFields, toConsent] = summary!.querySelectorAll('a');
    expect(toFields!.textContent).to.equal('Choose one of the test accounts.');
    toConsent!.click();
    expect(focused() === field(widget, 'I have read the mandate')).to.equal(true);
    toFields!.click();
    expect(focused() === field(widget, 'ACH test account, accepted')).to.equal(true);
    await choose(widget, 'ACH test account, accepted');
    expect(all(widget, '.summary')).to.have.length(0);
    await choose(widget, 'I have read the mandate');
    await press(widget, 'Save');
    expect(changes(backend)).to.deep.equal(['directDebit']);
  });

  it('says what is missing when nothing is chosen, or no card', async () => {
    const { widget } = await open();
    await press(widget, 'Change');
    await press(widget, 'Save');
    expect(alertOf(widget)).to.contain('Choose how you want to pay.');
    await choose(widget, 'Credit or debit card');
    await press(widget, 'Save');
    expect(alertOf(widget)).to.contain('Choose one of the test cards.');
  });

  it('tells why a card is refused, beside the fields', async () => {
    const { widget, backend } = await open();
    await chooseCard(widget, 'Visa, expired card');
    await press(widget, 'Save');
    expect(alertOf(widget)).to.contain('This card has expired. Use another one.');
    expect(changes(backend)).to.deep.equal([]);
    await choose(widget, 'Visa, accepted');
    await press(widget, 'Save');
    expect(changes(backend)).to.deep.equal(['card']);
  });

  it('overwrites nothing unseen: shows what is on file now, and replaces it on a second Save', async () => {
    const { widget, backend } = await open({ scenario: 'conflict' });
    await chooseCard(widget);
    await press(widget, 'Save');
    expect(textIn(widget))
      .to.contain('The payment method was changed somewhere else')
      .and.contain('9024');
    expect(changes(backend)).to.deep.equal([]);
    await press(widget, 'Save');
    expect(changes(backend)).to.deep.equal(['card']);
    expect(textIn(widget)).to.contain('Visa ending 1881');
  });

  it('saves once on a double click', async () => {
    const { widget, backend } = await open();
    await chooseCard(widget);
    const save = button(widget, 'Save');
    save.click();
    save.click();
    await widget.settled();
    expect(changes(backend)).to.deep.equal(['card']);
  });

  it('leaves everything as it is on Cancel', async () => {
    const { widget, backend } = await open();
    await chooseCard(widget);
    await press(widget, 'Cancel');
    expect(textIn(widget)).to.contain('Visa ending 4242');
    expect(changes(backend)).to.deep.equal([]);
    expect(focused() === button(widget, 'Change')).to.equal(true);
  });

  it('has no number field anywhere', async () => {
    const { widget } = await open();
    await chooseDebit(widget, 'ACH test account, accepted');
    const typed = all(widget, 'input').filter(
      (each) => !['radio', 'checkbox'].includes(each.getAttribute('type') ?? ''),
    );
    expect(typed).to.have.length(0);
  });
});
