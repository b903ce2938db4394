import { createBilling } from '@corporate-billing/sdk';
import { expect } from '@open-wc/testing';
import type { NavigateDetail } from '../../core/events.js';
import {
  alertOf,
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
import type { Widget } from '../../../../../test/support/mount.js';
import {
  atTheBank,
  cleanUp,
  created,
  eventually,
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
import { choose } from '../../../../../test/support/payment-method.js';

const payable = 741_844;

afterEach(cleanUp);

describe('cb-pay-invoice: the amount', () => {
  it('offers to pay in full or in part, and names what is payable', async () => {
    const { widget } = await open();
    expect(title(widget)).to.equal('How much do you want to pay?');
    expect(textIn(widget)).to.contain('Pay in full').and.contain('$7,418.44');
    expect(field(widget, 'Pay in full').checked).to.equal(true);
  });

  it('refuses more than is payable beside the field, and says how much is', async () => {
    const { widget, backend } = await open();
    await toReview(widget, '8,000.00');
    expect(textIn(widget)).to.contain('Enter $7,418.44 or less.');
    expect(focused() === field(widget, 'Amount')).to.equal(true);
    expect(field(widget, 'Amount').value).to.equal('8,000.00');
    expect(created(backend)).to.have.length(0);
  });

  it('refuses less than one cent, and names the least', async () => {
    const { widget } = await open();
    await toReview(widget, '0.00');
    expect(textIn(widget)).to.contain('Enter $0.01 or more.');
  });

  it('says how many decimals there may be', async () => {
    const { widget } = await open();
    await toReview(widget, '1.234');
    expect(textIn(widget)).to.contain('Enter at most 2 decimals, like 1,000.00.');
  });

  it('names another currency as it was typed, and asks for its own', async () => {
    const { widget } = await open();
    await toReview(widget, '£50');
    expect(textIn(widget)).to.contain('in USD, not in £. Enter the amount in USD, like 1,000.00.');
    expect(field(widget, 'Amount').value).to.equal('£50');
  });

  for (const [text, amount] of [
    ['US$1,234.50', '$1,234.50'],
    ['\u202a１，２３４．５０\u202c', '$1,234.50'],
    ['4000,-', '$4,000.00'],
    ['50,5', '$50.50'],
  ] as const) {
    it(`takes ${JSON.stringify(text)} for ${amount}`, async () => {
      const { widget } = await open();
      await toReview(widget, text);
      expect(title(widget)).to.equal(`Review and pay ${amount}`);
    });
  }

  it('takes an amount as the French write it', async () => {
    const { widget } = await open({ lang: 'fr' });
    await choose(widget, 'Paiement partiel');
    await type(widget, 'Montant', '1 234,50');
    await press(widget, 'Continuer');
    expect(title(widget).replace(/\s/g, ' ')).to.contain('1 234,50');
  });

  it('goes on with Enter, and keeps the amount on the way back', async () => {
    const { widget } = await open();
    await choose(widget, 'Partial payment');
    await type(widget, 'Amount', '4,000');
    field(widget, 'Amount').form?.requestSubmit();
    await widget.settled();
    expect(title(widget)).to.equal('Review and pay $4,000.00');
    await press(widget, 'Back');
    expect(field(widget, 'Amount').value).to.equal('4,000');
  });
});

describe('cb-pay-invoice: the card', () => {
  it('pays in full with the card on file and shows the receipt', async () => {
    const { widget, backend } = await open();
    await toReview(widget);
    expect(textIn(widget)).to.contain('Payment Type').and.contain('Credit/Debit Cards');
    const paid = nextEvent<{ invoiceNumber: string }>(widget, 'cb-invoice-paid');
    await press(widget, 'Pay Now');
    expect((await paid).detail.invoiceNumber).to.equal(number);
    expect(title(widget)).to.equal('$7,418.44 paid');
    expect(textIn(widget)).to.contain('dana.whitfield@acme.example');
    expect(textIn(widget)).to.contain('Balance $0.00').and.not.contain('Payable now');
    expect(settled(backend)).to.deep.equal([payable]);
    expect(stored()).to.have.length(0);
    expect(focused()?.localName).to.equal('h2');
  });

  it('pays a part with a new card, which does not become the card on file', async () => {
    const { widget, backend, billing } = await reviewing();
    await saveCard(widget, 'Visa, accepted');
    expect(textIn(widget)).to.contain('Visa ending 1881, saved for this payment only');
    await press(widget, 'Pay Now');
    expect(title(widget)).to.equal('$4,000.00 paid');
    expect(textIn(widget)).to.contain('Visa ending 1881, this payment only');
    expect(textIn(widget)).to.contain('Left to pay $3,418.44');
    expect(settled(backend)).to.deep.equal([400_000]);
    expect((await billing.paymentMethod.get()).display.last4).to.equal('4242');
  });

  it('says on the receipt what else is overdue, and leads there', async () => {
    const { widget, billing } = await open();
    await toReview(widget, '4,000');
    expect(textIn(widget)).to.not.contain('Still overdue');
    await press(widget, 'Pay Now');
    const late = (await billing.invoices.list()).filter(({ overdue }) => overdue);
    expect(late).to.have.length(2);
    expect(textIn(widget)).to.contain('Still overdue: 2 invoices, $10,384.33 in all. Show them');
    const asked = nextEvent<NavigateDetail>(widget, 'cb-navigate');
    await press(widget, 'Show them');
    expect((await asked).detail).to.deep.equal({ tab: 'invoices', filter: 'overdue' });
  });

  it('pays the next overdue invoice in one press', async () => {
    const { widget } = await open();
    await toReview(widget);
    await press(widget, 'Pay Now');
    await press(widget, 'Pay the next overdue');
    expect(widget.getAttribute('number')).to.equal('INV-2026-0096');
    expect(textIn(widget)).to.contain('INV-2026-0096');
    expect(widget.getAttribute('step')).to.equal('amount');
    expect(focused()?.localName).to.equal('h2');
  });

  it('names the one other overdue invoice once this one is paid', async () => {
    const { widget } = await open({ lang: 'fr' });
    await press(widget, 'Continuer');
    await press(widget, 'Payer maintenant');
    expect(textIn(widget)).to.match(/Encore en retard : 1 facture, [\d\s,]+\$US?\. L’afficher/u);
  });

  it('says nothing of overdue invoices where no other is', async () => {
    const { widget } = await open({
      user: 'facturation@aurelia.example',
      lang: 'en',
      attributes: { number: 'INV-2026-0115' },
    });
    await toReview(widget);
    await saveCard(widget, 'Visa, accepted');
    await press(widget, 'Pay Now');
    expect(title(widget)).to.match(/paid$/);
    expect(textIn(widget)).to.not.contain('Still overdue');
  });

  it('leads to Save when Pay Now is pressed with an unsaved new card', async () => {
    const { widget, backend } = await open();
    await toReview(widget);
    await choose(widget, 'Pay with New Payment Card');
    await choose(widget, 'Visa, accepted');
    await press(widget, 'Pay Now');
    expect(alertOf(widget)).to.contain('Save the card first');
    expect(focused()?.textContent.trim()).to.equal('Save');
    expect(created(backend)).to.have.length(0);
  });

  it('says what is missing when Save is pressed with no card chosen', async () => {
    const { widget } = await open();
    await toReview(widget);
    await choose(widget, 'Pay with New Payment Card');
    await press(widget, 'Save');
    expect(alertOf(widget)).to.contain('Choose one of the test cards.');
  });

  it('has no card number field anywhere', async () => {
    const { widget } = await open();
    await toReview(widget);
    await choose(widget, 'Pay with New Payment Card');
    expect(all(widget, 'input:not([type="radio"])')).to.have.length(0);
  });

  it('puts the provider’s fields into the document’s own tree', async () => {
    const { widget } = await open();
    await toReview(widget);
    await choose(widget, 'Pay with New Payment Card');
    expect(document.querySelectorAll('.cb-test-fields')).to.have.length(1);
    expect(widget.querySelectorAll('.cb-test-fields')).to.have.length(1);
  });

  it('offers the card to who pays by transfer, beside the details and the exact reference', async () => {
    const { widget, backend, billing } = await mount('cb-pay-invoice', { user: 'tanaka-keiri' });
    const invoices = await billing.invoices.list();
    const tanaka = invoices.find((one) => one.payable.amount > 0)?.invoiceNumber ?? '';
    widget.setAttribute('number', tanaka);
    await widget.settled();
    expect(textIn(widget)).to.contain('To pay by bank transfer').and.contain(`Reference ${tanaka}`);
    await toReview(widget);
    expect(field(widget, 'Pay with New Payment Card').checked).to.equal(true);
    await saveCard(widget, 'Visa, accepted');
    await press(widget, 'Pay Now');
    expect(settled(backend)).to.have.length(1);
  });

  it('shows and does not offer to who may not pay', async () => {
    const { widget } = await open({ user: 'acme-readonly' });
    expect(title(widget)).to.contain('not pay it');
    expect(() => button(widget, 'Continue')).to.throw();
  });
});

describe('cb-pay-invoice: what the bank says', () => {
  it('tells a decline with its reason beside the card, and pays with another one', async () => {
    const { widget, backend } = await reviewing();
    await saveCard(widget, 'Visa, declined');
    await press(widget, 'Pay Now');
    expect(alertOf(widget)).to.contain('declined this card').and.contain('Nothing was charged');
    expect(focused()?.className).to.equal('problem');
    await choose(widget, 'Visa, accepted');
    await press(widget, 'Save');
    await press(widget, 'Pay Now');
    expect(title(widget)).to.equal('$4,000.00 paid');
    expect(settled(backend)).to.deep.equal([400_000]);
    expect(new Set(created(backend).map(({ key }) => key)).size).to.equal(2);
  });

  it('says that a card has expired', async () => {
    const { widget, backend } = await open();
    await toReview(widget);
    await saveCard(widget, 'Visa, expired card');
    await press(widget, 'Pay Now');
    expect(alertOf(widget)).to.contain('This card has expired');
    expect(settled(backend)).to.have.length(0);
  });

  it('shows a payment that is processing as such', async () => {
    const { widget, backend } = await open();
    await toReview(widget, '100');
    await saveCard(widget, 'MasterCard, stays processing');
    await press(widget, 'Pay Now');
    expect(title(widget)).to.equal('$100.00 is being processed');
    expect(textIn(widget)).to.contain('Processing −$100.00').and.contain('Payable now $7,318.44');
    expect(settled(backend)).to.have.length(0);
    expect(stored()).to.have.length(0);
  });

  it('carries the bank’s challenge through', async () => {
    const { widget, backend } = await open();
    await toReview(widget, '100');
    await saveCard(widget, 'Visa, bank asks to confirm');
    touch(widget, 'Pay Now');
    await atTheBank(widget, 'Confirm');
    expect(title(widget)).to.equal('$100.00 paid');
    expect(settled(backend)).to.deep.equal([10_000]);
    expect(created(backend)).to.have.length(1);
    expect(stored()).to.have.length(0);
  });

  it('charges nothing when the bank’s challenge is declined', async () => {
    const { widget, backend } = await open();
    await toReview(widget, '100');
    await saveCard(widget, 'Visa, bank asks to confirm');
    touch(widget, 'Pay Now');
    await atTheBank(widget, 'Decline');
    expect(alertOf(widget)).to.contain('could not confirm that it was you');
    expect(settled(backend)).to.have.length(0);
  });

  it('takes the challenge up again after a reload', async () => {
    const first = await open();
    await toReview(first.widget, '100');
    await saveCard(first.widget, 'Visa, bank asks to confirm');
    touch(first.widget, 'Pay Now');
    await eventually(() => document.querySelector('.cb-test-bank'));
    document.querySelector('.cb-test-bank')?.remove();
    const again = await reloaded(first);
    expect(title(again)).to.equal('Your bank asks you to confirm');
    touch(again, 'Confirm with your bank');
    await atTheBank(again, 'Confirm');
    expect(title(again)).to.equal('$100.00 paid');
    expect(settled(first.backend)).to.deep.equal([10_000]);
  });
});

describe('cb-pay-invoice: pressed twice', () => {
  it('pays once on a double click', async () => {
    const { widget, backend } = await reviewing();
    const pay = button(widget, 'Pay Now');
    pay.click();
    pay.click();
    await widget.settled();
    pay.click();
    await widget.settled();
    expect(created(backend)).to.have.length(1);
  });

  it('charges nothing unseen when another payment came in meanwhile', async () => {
    const { widget, backend, billing } = await open();
    await toReview(widget);
    await billing.invoices.pay(number, {
      amount: { amount: 100_000, currency: 'USD' },
      useMethodOnFile: true,
    });
    await widget.settled();
    await press(widget, 'Pay Now');
    expect(title(widget)).to.equal('How much do you want to pay?');
    expect(textIn(widget)).to.contain('What is left to pay has changed').and.contain('$6,418.44');
    expect(created(backend)).to.have.length(1);
  });

  it('says that nothing was charged when another tab paid it all at the same moment', async () => {
    const { widget, backend } = await open();
    await toReview(widget);
    // This page is not told about the other client.
    const elsewhere = createBilling({
      baseUrl: 'https://elsewhere.example/v1',
      fetch: backend.fetch,
    });
    await elsewhere.invoices.pay(number, {
      amount: { amount: payable, currency: 'USD' },
      useMethodOnFile: true,
    });
    elsewhere.close();
    await press(widget, 'Pay Now');
    await eventually(() => title(widget) === 'Nothing is left to pay' || undefined);
    expect(textIn(widget)).to.contain('Nothing was charged.');
    await eventually(() => focused()?.matches('h2') || undefined);
    expect(created(backend)).to.have.length(1);
  });
});

describe('cb-pay-invoice: on the page', () => {
  it('says that it is done, and starts over', async () => {
    const { widget } = await open();
    await toReview(widget, '100');
    await press(widget, 'Pay Now');
    const closed = nextEvent<{ invoiceNumber: string }>(widget, 'cb-pay-closed');
    await press(widget, 'Done');
    expect((await closed).detail.invoiceNumber).to.equal(number);
    expect(title(widget)).to.equal('How much do you want to pay?');
    expect(textIn(widget)).to.contain('$7,318.44');
  });

  it('leaves visibly where no page takes it away, and begins again on a press', async () => {
    const { widget } = await open();
    await press(widget, 'Cancel');
    expect(title(widget)).to.equal('You left the payment');
    expect(focused()).to.equal(all(widget, 'h2')[0]);
    await press(widget, 'Pay Now');
    expect(title(widget)).to.equal('How much do you want to pay?');
  });

  it('pays the rest', async () => {
    const { widget, backend } = await open();
    await toReview(widget, '7,000');
    await press(widget, 'Pay Now');
    await press(widget, 'Pay the rest');
    await press(widget, 'Continue');
    await press(widget, 'Pay Now');
    expect(settled(backend)).to.deep.equal([700_000, 41_844]);
    await press(widget, 'Done');
    expect(title(widget)).to.equal('Nothing is left to pay');
  });

  it('says so when the invoice is unknown, and when it cannot be loaded', async () => {
    const { widget } = await open({ attributes: { number: 'INV-0000-0000' } });
    expect(alertOf(widget)).to.contain('There is no invoice INV-0000-0000');
    const failing = await open({ scenario: 'server-error' });
    expect(alertOf(failing.widget)).to.contain('We could not load this invoice');
    await failing.backend.use('default');
    await press(failing.widget, 'Try again');
    expect(title(failing.widget)).to.equal('How much do you want to pay?');
  });

  it('stands twice on a page with fields of its own each', async () => {
    const { widget } = await open();
    const second = document.createElement('cb-pay-invoice') as Widget;
    second.setAttribute('number', 'INV-2026-0117');
    widget.after(second);
    await second.settled();
    for (const each of [widget, second]) {
      await toReview(each);
      await choose(each, 'Pay with New Payment Card');
    }
    await choose(widget, 'Visa, declined');
    await choose(second, 'Visa, accepted');
    expect(field(widget, 'Visa, declined').checked).to.equal(true);
    expect(field(second, 'Visa, accepted').checked).to.equal(true);
    second.remove();
  });

  it('has its fields again after it was moved', async () => {
    const { widget, backend } = await open();
    await toReview(widget, '100');
    await choose(widget, 'Pay with New Payment Card');
    const elsewhere = document.createElement('section');
    document.body.append(elsewhere);
    elsewhere.append(widget);
    await widget.settled();
    await choose(widget, 'Visa, accepted');
    await press(widget, 'Save');
    await press(widget, 'Pay Now');
    expect(settled(backend)).to.deep.equal([10_000]);
    elsewhere.remove();
  });

  it('puts the fields into the document from inside other people’s shadow roots', async () => {
    const { widget, backend } = await open();
    const outer = document.createElement('div');
    const inner = document.createElement('div');
    outer.attachShadow({ mode: 'open' }).append(inner);
    inner.attachShadow({ mode: 'open' }).append(widget);
    document.body.append(outer);
    await widget.settled();
    await toReview(widget, '100');
    await choose(widget, 'Pay with New Payment Card');
    const fields = outer.querySelector<HTMLElement>('.cb-test-fields');
    expect(fields?.checkVisibility()).to.equal(true);
    expect(fields?.getRootNode() === document).to.equal(true);
    fields?.querySelector<HTMLInputElement>('input')?.click();
    await press(widget, 'Save');
    await press(widget, 'Pay Now');
    expect(settled(backend)).to.deep.equal([10_000]);
    outer.remove();
  });
});
