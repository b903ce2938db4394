import type { InvoiceContact } from '@corporate-billing/sdk';
import { expect } from '@open-wc/testing';
import {
  alertOf,
  all,
  field,
  focused,
  mount,
  nextEvent,
  press,
  textIn,
  type,
} from '../../../../../test/support/mount.js';
import type { Widget } from '../../../../../test/support/mount.js';

const addresses = (widget: Widget): string[] =>
  all(widget, 'li').map((row) => row.querySelector('bdi')?.textContent ?? '');

async function add(widget: Widget, email: string): Promise<void> {
  await type(widget, 'E-mail address', email);
  await press(widget, 'Add');
}

describe('cb-invoice-contacts', () => {
  it('lists who receives invoices, and how many more may', async () => {
    const { widget } = await mount('cb-invoice-contacts', { user: 'acme-billing' });
    expect(addresses(widget)).to.deep.equal(['dana.whitfield@acme.example', 'ap@acme.example']);
    expect(textIn(widget)).to.contain('2 of 5. Each new invoice is sent to these addresses.');
  });

  it('adds an address, says so and empties the field', async () => {
    const { widget, billing } = await mount('cb-invoice-contacts', { user: 'acme-billing' });
    const added = nextEvent<{ contact: InvoiceContact }>(widget, 'cb-invoice-contact-added');
    await add(widget, ' o’hara@acme.example ');
    expect((await added).detail.contact.email).to.equal('o’hara@acme.example');
    await widget.settled();
    expect(addresses(widget)).to.have.length(3);
    expect(field(widget, 'E-mail address').value).to.equal('');
    expect(textIn(widget)).to.contain('now receives each new invoice');
    expect(await billing.invoiceContacts.list()).to.have.length(3);
  });

  it('explains an address that is empty, incomplete or listed already', async () => {
    const { widget } = await mount('cb-invoice-contacts', { user: 'acme-billing' });
    await press(widget, 'Add');
    expect(textIn(widget)).to.contain('Enter an address like ap@example.com');
    await add(widget, 'ap@acme');
    expect(textIn(widget)).to.contain('Enter a complete address');
    await add(widget, 'AP@ACME.example');
    expect(textIn(widget)).to.contain('This address already receives your invoices');
    expect(focused()).to.equal(field(widget, 'E-mail address'));
    expect(addresses(widget)).to.have.length(2);
  });

  it('asks in the row before it removes, and keeps on Keep', async () => {
    const { widget } = await mount('cb-invoice-contacts', { user: 'acme-billing' });
    await press(widget, 'Remove ap@acme.example');
    expect(textIn(widget)).to.contain('Stop sending invoices to ap@acme.example?');
    await press(widget, 'Keep');
    expect(addresses(widget)).to.have.length(2);
    expect(focused()?.getAttribute('aria-label')).to.equal('Remove ap@acme.example');
  });

  it('removes after the question', async () => {
    const { widget, billing } = await mount('cb-invoice-contacts', { user: 'acme-billing' });
    await press(widget, 'Remove ap@acme.example');
    const removed = nextEvent<{ contact: InvoiceContact }>(widget, 'cb-invoice-contact-removed');
    await press(widget, 'Remove');
    expect((await removed).detail.contact.email).to.equal('ap@acme.example');
    await widget.settled();
    expect(addresses(widget)).to.deep.equal(['dana.whitfield@acme.example']);
    expect(await billing.invoiceContacts.list()).to.have.length(1);
  });

  it('never offers to remove the main billing contact', async () => {
    const { widget } = await mount('cb-invoice-contacts', { user: 'acme-billing' });
    const names = all(widget, 'button').map((button) => button.getAttribute('aria-label'));
    expect(names).not.to.include('Remove dana.whitfield@acme.example');
    expect(textIn(widget)).to.contain('Main billing contact');
  });

  it('says that the list is full instead of offering another address', async () => {
    const { widget } = await mount('cb-invoice-contacts', {
      user: 'acme-billing',
      before: async (_backend, billing) => {
        for (const name of ['a', 'b', 'c']) {
          await billing.invoiceContacts.add({ email: `${name}@acme.example` });
        }
      },
    });
    expect(textIn(widget)).to.contain('5 of 5. The list is full');
    expect(all(widget, 'input')).to.have.length(0);
  });

  it('explains when somebody else took the last place meanwhile', async () => {
    const { widget, backend } = await mount('cb-invoice-contacts', { user: 'acme-billing' });
    await backend.failNext('addInvoiceContact', 'contact-limit-reached');
    await add(widget, 'late@acme.example');
    expect(alertOf(widget)).to.contain('The list of invoice contacts is full');
    expect(field(widget, 'E-mail address').value).to.equal('late@acme.example');
  });

  it('keeps the address when it could not be sent, and adds it once on the second try', async () => {
    const { widget, backend, billing } = await mount('cb-invoice-contacts', {
      user: 'acme-billing',
    });
    await backend.failNext('addInvoiceContact', 'answer-lost');
    await add(widget, 'ar@acme.example');
    expect(alertOf(widget)).to.contain('We do not know yet whether the change was saved');
    expect(field(widget, 'E-mail address').value).to.equal('ar@acme.example');
    await press(widget, 'Add');
    const emails = (await billing.invoiceContacts.list({ reload: true })).map(({ email }) => email);
    expect(emails.filter((email) => email === 'ar@acme.example')).to.have.length(1);
  });

  it('shows and does not offer to whom may only read', async () => {
    const { widget } = await mount('cb-invoice-contacts', { user: 'acme-readonly' });
    expect(addresses(widget)).to.have.length(2);
    expect(all(widget, 'button, input')).to.have.length(0);
  });

  it('opens the field behind Add in a narrow column', async () => {
    const { widget } = await mount('cb-invoice-contacts', { user: 'acme-billing' });
    widget.style.setProperty('width', '256px');
    expect(field(widget, 'E-mail address').checkVisibility()).to.equal(false);
    await press(widget, 'Add an invoice contact');
    expect(focused()).to.equal(field(widget, 'E-mail address'));
  });

  it('offers to try again when the list cannot be read', async () => {
    const { widget, backend } = await mount('cb-invoice-contacts', {
      user: 'acme-billing',
      scenario: 'offline',
    });
    expect(alertOf(widget)).to.contain('cannot reach');
    await backend.use('default');
    await press(widget, 'Try again');
    expect(addresses(widget)).to.have.length(2);
  });

  it('lets the page say it in its own words while nobody receives invoices', async () => {
    const { widget } = await mount('cb-invoice-contacts', { user: 'new-billing' });
    expect(textIn(widget)).to.contain('Nobody yet');
    const own = document.createElement('p');
    own.slot = 'empty';
    own.textContent = 'Add your accounts payable here.';
    widget.append(own);
    expect(own.assignedSlot?.name).to.equal('empty');
    expect(own.checkVisibility()).to.equal(true);
  });
});
