import { expect } from '@open-wc/testing';
import {
  alertOf,
  all,
  field,
  focused,
  mount,
  nextEvent,
  press,
  rowsOf,
  textIn,
  type,
} from '../../../../../test/support/mount.js';
import type { Widget } from '../../../../../test/support/mount.js';
import type { CbAccountServices, RequestPrefill } from './account-services.js';

const tag = 'cb-account-services';
const acme = { user: 'acme-billing' };

/** Chooses a category or topic, as a person would. */
async function choose(widget: Widget, label: string): Promise<void> {
  field(widget, label).click();
  await widget.settled();
}

/** A category begins with the same word as its label. */
const invoiceField = (widget: Widget): HTMLInputElement =>
  all(widget, '#field-invoiceNumber')[0] as HTMLInputElement;

async function name(widget: Widget, invoiceNumber: string): Promise<void> {
  const control = invoiceField(widget);
  control.value = invoiceNumber;
  control.dispatchEvent(new Event('input', { bubbles: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
  await widget.settled();
}

async function prefill(widget: Widget, request: RequestPrefill): Promise<void> {
  (widget as unknown as CbAccountServices).prefill(request);
  await widget.settled();
}

/** Topic and status of a request. */
const cellsOf = (row: HTMLElement): string[] =>
  ['.about', '.status'].map((name) => row.querySelector(name)!.textContent.trim());

const notices = (widget: Widget): string =>
  all(widget, '.notice')
    .map((one) => one.textContent.replace(/\s+/g, ' '))
    .join(' ');

describe(tag, () => {
  it('sends a request about an invoice and lists it first', async () => {
    const { widget } = await mount(tag, acme);
    await choose(widget, 'Invoices');
    await choose(widget, 'Payment not applied');
    await name(widget, 'INV-2026-0081');
    await type(widget, 'Details', 'We sent $2,500.00 on Jun 2, 2026.');
    const submitted = nextEvent<{ request: { topic: string; invoiceNumber?: string } }>(
      widget,
      'cb-request-submitted',
    );
    await press(widget, 'Submit');
    const { request } = (await submitted).detail;
    expect(request.topic).to.equal('payment-not-applied');
    expect(request.invoiceNumber).to.equal('INV-2026-0081');
    expect(notices(widget)).to.contain('was sent');
    expect(rowsOf(widget)).to.have.length(4);
    expect(rowsOf(widget)[0]!.textContent).to.contain('Received');
    expect(field(widget, 'Details').value).to.equal('');
  });

  it('sends once when pressed twice', async () => {
    const { widget } = await mount(tag, acme);
    await prefill(widget, { topic: 'add-seats', details: 'Ten more' });
    const button = all(widget, 'button[type="submit"]')[0]!;
    button.click();
    button.click();
    await widget.settled();
    expect(rowsOf(widget)).to.have.length(4);
  });

  it('says everything that is missing and leads to it', async () => {
    const { widget } = await mount(tag, acme);
    await press(widget, 'Submit');
    expect(alertOf(widget)).to.contain('2 things to correct');
    expect(focused()?.classList.contains('summary')).to.equal(true);
    await press(widget, 'Topic: Choose what your request is about.');
    expect(focused() === field(widget, 'Add seats or products')).to.equal(true);
  });

  it('stops a card number and says why', async () => {
    const { widget } = await mount(tag, acme);
    await choose(widget, 'Add seats or products');
    await type(widget, 'Details', 'Use 4242 4242 4242 4242');
    await press(widget, 'Submit');
    expect(alertOf(widget)).to.contain('Remove the card number');
    expect(rowsOf(widget)).to.have.length(3);
    expect(field(widget, 'Details').value).to.contain('4242');
  });

  it('keeps 10,000 characters and says how many are too many', async () => {
    const { widget } = await mount(tag, acme);
    await choose(widget, 'Add seats or products');
    await type(widget, 'Details', 'x'.repeat(10_000));
    expect(textIn(widget)).to.contain('6,000 characters too many');
    await press(widget, 'Submit');
    expect(alertOf(widget)).to.contain('at most 4,000 characters');
    expect(field(widget, 'Details').value).to.have.length(10_000);
  });

  it('shows until when an invoice can be disputed and refuses one that is past', async () => {
    const { widget } = await mount(tag, acme);
    await choose(widget, 'Invoices');
    await choose(widget, 'Dispute an invoice');
    await name(widget, 'INV-2026-0117');
    expect(textIn(widget)).to.contain('This invoice can be disputed through Jun 23, 2026.');
    await name(widget, 'INV-2026-0112');
    expect(textIn(widget)).to.contain(
      'The 15-day dispute period for INV-2026-0112 ended on Jun 12, 2026.',
    );
    await type(widget, 'Details', 'The seats are wrong.');
    await press(widget, 'Submit');
    expect(alertOf(widget)).to.contain('The last day to dispute this invoice was Jun 12, 2026');
    expect(rowsOf(widget)).to.have.length(3);
  });

  it('forgets the topic when another category is chosen', async () => {
    const { widget } = await mount(tag, acme);
    await choose(widget, 'Add seats or products');
    await choose(widget, 'Account');
    await type(widget, 'Details', 'Hello');
    await press(widget, 'Submit');
    expect(alertOf(widget)).to.contain('Choose what your request is about');
  });

  it('begins where the person came from', async () => {
    const { widget } = await mount(tag, acme);
    await prefill(widget, {
      topic: 'dispute',
      invoiceNumber: 'INV-2026-0117',
      details: 'I dispute',
    });
    expect(field(widget, 'Dispute an invoice').checked).to.equal(true);
    expect(invoiceField(widget).value).to.equal('INV-2026-0117');
    expect(field(widget, 'Details').value).to.equal('I dispute');
    expect(focused() === field(widget, 'Details')).to.equal(true);
  });

  it('takes a prefill that comes before anything is loaded', async () => {
    const { widget } = await mount(tag, { ...acme, hasty: true });
    await prefill(widget, { topic: 'quote-question', quoteNumber: 'Q-2026-0021' });
    expect(field(widget, 'Quote').value).to.equal('Q-2026-0021');
  });

  it('keeps what was typed when the person comes back with something else', async () => {
    const { widget } = await mount(tag, acme);
    await choose(widget, 'Add seats or products');
    await type(widget, 'Details', 'Ten more seats, please');
    await prefill(widget, { topic: 'form-request', details: 'W-9' });
    expect(field(widget, 'Details').value).to.equal('W-9');
    expect(notices(widget)).to.contain('You had started another request');
    await press(widget, 'Go back to it');
    expect(field(widget, 'Details').value).to.equal('Ten more seats, please');
    expect(field(widget, 'Add seats or products').checked).to.equal(true);
  });

  it('takes a wish for how invoices are delivered, and says which ways there are', async () => {
    const { widget, billing } = await mount(tag, acme);
    await prefill(widget, { topic: 'delivery-preference' });
    const choice = field(widget, 'How invoices are delivered');
    expect(choice.checked).to.equal(true);
    expect(choice.closest('label')?.textContent).to.contain('Peppol');
    await type(widget, 'Details', 'By Peppol, please: 0088:1234567890128');
    await press(widget, 'Submit');
    const [sent] = await billing.requests.list();
    expect(sent?.topic).to.equal('delivery-preference');
  });

  it('names an older invoice than the list holds', async () => {
    const { widget } = await mount(tag, acme);
    await prefill(widget, { topic: 'older-invoice-copy', invoiceNumber: 'INV-2024-0318' });
    expect(invoiceField(widget).value).to.equal('INV-2024-0318');
    await type(widget, 'Details', 'A copy, please');
    await press(widget, 'Submit');
    expect(rowsOf(widget)).to.have.length(4);
  });

  it('lets the number be typed when the invoices cannot be listed', async () => {
    const { widget } = await mount(tag, {
      ...acme,
      before: async (backend) => {
        await backend.failNext('listInvoices', 'internal');
      },
    });
    await prefill(widget, { topic: 'payment-not-applied', details: 'Missing' });
    await name(widget, 'INV-0000');
    await press(widget, 'Submit');
    expect(alertOf(widget)).to.contain('There is no such invoice on your account');
    await name(widget, 'INV-2026-0081');
    await press(widget, 'Submit');
    expect(rowsOf(widget)).to.have.length(4);
  });

  it('does not send twice when the answer was lost', async () => {
    const { widget, backend } = await mount(tag, acme);
    await prefill(widget, { topic: 'add-seats', details: 'Ten more' });
    await backend.failNext('submitRequest', 'answer-lost');
    await press(widget, 'Submit');
    expect(alertOf(widget)).to.contain('We do not know yet whether your request was sent');
    expect(field(widget, 'Details').value).to.equal('Ten more');
    await press(widget, 'Submit');
    expect(notices(widget)).to.contain('was sent');
    await widget.reload();
    expect(rowsOf(widget)).to.have.length(4);
  });

  it('opens what was written in a request', async () => {
    const { widget } = await mount(tag, acme);
    await press(widget, 'R-10457');
    expect(textIn(widget)).to.contain('Our auditors ask for a copy of INV-2024-0318.');
    expect(all(widget, '[aria-expanded="true"]')).to.have.length(1);
    await press(widget, 'R-10457');
    expect(textIn(widget)).not.to.contain('Our auditors');
  });

  it('shows a topic, category and status it does not know by the word of the API', async () => {
    const { widget } = await mount(tag, {
      ...acme,
      before: (_backend, billing) => {
        const { topics, list } = billing.requests;
        billing.requests.topics = async (options) => [
          ...(await topics(options)),
          { topic: 'carbon-report', category: 'planet', needs: ['tree'] },
        ];
        billing.requests.list = async (options) =>
          (await list(options)).map(
            (one) => ({ ...one, status: 'toString', topic: 'valueOf' }) as never,
          );
      },
    });
    await choose(widget, 'planet');
    await choose(widget, 'carbon-report');
    expect(field(widget, 'carbon-report').checked).to.equal(true);
    expect(cellsOf(rowsOf(widget)[0]!)).to.deep.equal(['valueOf', 'toString']);
  });

  it('shows the requests and no form to somebody who may only read', async () => {
    const { widget } = await mount(tag, { user: 'acme-readonly' });
    expect(all(widget, 'form')).to.have.length(0);
    expect(notices(widget)).to.contain('not send them');
    expect(rowsOf(widget)).to.have.length(3);
    await prefill(widget, { topic: 'add-seats', details: 'x' });
    expect(all(widget, 'form')).to.have.length(0);
  });

  it('offers the W-9 in the United States, and a request for it elsewhere', async () => {
    const american = await mount(tag, acme);
    expect(textIn(american.widget)).to.contain('Download W-9');
    const { widget } = await mount(tag, { user: 'facturation@aurelia.example', lang: 'en' });
    expect(textIn(widget)).not.to.contain('Download W-9');
    await press(widget, 'Request a W-9');
    expect(field(widget, 'Details').value).to.equal('W-9');
    expect(field(widget, 'W-9/Vendor Form/Regional Forms').checked).to.equal(true);
  });

  it('says so when the W-9 does not come', async () => {
    const { widget, backend } = await mount(tag, acme);
    await backend.failNext('getW9', 'unavailable');
    await press(widget, 'Download W-9');
    expect(alertOf(widget)).to.contain('We could not get the W-9');
  });

  it('offers to try again when billing cannot be reached', async () => {
    const { widget, backend } = await mount(tag, { ...acme, scenario: 'offline' });
    expect(alertOf(widget)).to.contain('cannot reach');
    await backend.use('default');
    await press(widget, 'Try again');
    expect(all(widget, 'form')).to.have.length(1);
    expect(rowsOf(widget)).to.have.length(3);
  });

  it('says that no request was sent yet', async () => {
    const { widget } = await mount(tag, { user: 'new-billing', lang: 'en' });
    expect(textIn(widget)).to.contain('You have not sent a request yet.');
  });

  it('forgets what was typed when somebody signs out', async () => {
    const { widget, backend, billing } = await mount(tag, acme);
    await type(widget, 'Details', 'Between us');
    await billing.session.signOut();
    await widget.settled();
    expect(textIn(widget)).to.contain('You are signed out');
    await backend.signInAs('acme-billing');
    await billing.session.current({ reload: true });
    await widget.reload();
    await widget.settled();
    expect(all(widget, 'textarea').map((one) => (one as HTMLTextAreaElement).value)).not.to.include(
      'Between us',
    );
  });

  it('speaks French, topics included', async () => {
    const { widget } = await mount(tag, { user: 'facturation@aurelia.example', lang: 'fr' });
    expect(textIn(widget)).to.contain('Ajouter des postes ou des produits');
    await press(widget, 'Envoyer');
    expect(alertOf(widget)).to.contain('choisissez le sujet');
  });
});
