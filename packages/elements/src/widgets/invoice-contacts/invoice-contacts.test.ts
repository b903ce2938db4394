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

const carried = (widget: Widget): string[] =>
  all(widget, '.carries span').map((line) => line.textContent.trim());

const choices = (widget: Widget, id: string): string[] =>
  all(widget, `${id} option`).map((option) => option.textContent.trim());

describe('what the mails to an invoice contact carry', () => {
  it('is changed in the row, said, and the focus is on what was said', async () => {
    const { widget, billing } = await mount('cb-invoice-contacts', { user: 'acme-billing' });
    expect(carried(widget)).to.deep.equal(Array(2).fill('Invoices as PDF'));
    await press(widget, 'Change the attachment for ap@acme.example');
    expect(focused()?.id).to.equal('field-attachment');
    expect(textIn(widget)).to.contain('Invoices sent to ap@acme.example');
    await type(widget, 'Attachment', 'link');
    const changed = nextEvent<{ contact: InvoiceContact }>(widget, 'cb-invoice-contact-changed');
    await press(widget, 'Save');
    expect((await changed).detail.contact.attachment).to.equal('link');
    await widget.settled();
    expect(carried(widget)[1]).to.equal('Invoices as a link');
    expect(textIn(widget)).to.contain('The attachment for ap@acme.example was changed.');
    expect(focused()?.hasAttribute('data-said')).to.equal(true);
    const [, second] = await billing.invoiceContacts.list({ reload: true });
    expect(second?.attachment).to.equal('link');
  });

  it('stays on Cancel, and the focus is back where it came from', async () => {
    const { widget } = await mount('cb-invoice-contacts', { user: 'acme-billing' });
    await press(widget, 'Change the attachment for ap@acme.example');
    await type(widget, 'Attachment', 'link');
    await press(widget, 'Cancel');
    expect(carried(widget)[1]).to.equal('Invoices as PDF');
    expect(focused()?.getAttribute('aria-label')).to.equal(
      'Change the attachment for ap@acme.example',
    );
  });

  it('is chosen for a new address, too', async () => {
    const { widget, billing } = await mount('cb-invoice-contacts', { user: 'acme-billing' });
    await type(widget, 'Attachment', 'link');
    await add(widget, 'desk@acme.example');
    const added = (await billing.invoiceContacts.list({ reload: true })).at(-1);
    expect(added).to.include({ email: 'desk@acme.example', attachment: 'link' });
    expect(field(widget, 'Attachment').value).to.equal('pdf');
  });

  for (const [user, offered] of [
    ['acme-billing', ['None, only a link', 'PDF']],
    ['kontor-rechnung', ['None, only a link', 'PDF', 'PDF and XML']],
  ] as const) {
    it(`is XML only where invoices have it: ${user}`, async () => {
      const { widget } = await mount('cb-invoice-contacts', { user, lang: 'en' });
      expect(choices(widget, '#field-newAttachment')).to.deep.equal(offered);
      all(widget, '[data-change]')[0]?.click();
      await widget.settled();
      expect(choices(widget, '#field-attachment')).to.deep.equal(offered);
      expect(textIn(widget).includes('XML is the invoice as data')).to.equal(offered.length > 2);
    });
  }

  it('is shown and not offered to whom may only read', async () => {
    const { widget } = await mount('cb-invoice-contacts', { user: 'acme-readonly' });
    expect(carried(widget)).to.have.length(2);
    expect(all(widget, '[data-change], select')).to.have.length(0);
  });

  it('goes by its own name where nobody here knows it', async () => {
    const { widget } = await mount('cb-invoice-contacts', {
      user: 'acme-billing',
      between: bend(({ items, ...rest }) =>
        items ? { items: items.map((each) => ({ ...each, attachment: 'factur-x' })) } : rest,
      ),
    });
    expect(carried(widget)[0]).to.equal('Invoices as factur-x');
    await press(widget, 'Change the attachment for ap@acme.example');
    expect(choices(widget, '#field-attachment')).to.deep.equal([
      'None, only a link',
      'PDF',
      'factur-x',
    ]);
    expect(field(widget, 'Attachment').value).to.equal('factur-x');
  });

  it('is not spoken of where the account has no choice', async () => {
    const { widget } = await mount('cb-invoice-contacts', {
      user: 'acme-billing',
      between: bend((body) => ({ ...body, invoiceAttachments: undefined })),
    });
    expect(addresses(widget)).to.have.length(2);
    expect(all(widget, '.carries, select')).to.have.length(0);
    await add(widget, 'desk@acme.example');
    expect(addresses(widget)).to.have.length(3);
  });
});

type Read = { items?: object[]; invoiceAttachments?: string[] };

/** Changes what is read, as an API of another age would say it. */
const bend =
  (change: (body: Read) => object) =>
  (onwards: typeof fetch): typeof fetch =>
  async (input, init) => {
    const request = new Request(input, init);
    const response = await onwards(request);
    if (request.method !== 'GET' || !response.ok) return response;
    return Response.json(change((await response.json()) as Read), { headers: response.headers });
  };
