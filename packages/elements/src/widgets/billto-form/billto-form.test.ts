import type { BillTo } from '@corporate-billing/sdk';
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
import type { Widget, World } from '../../../../../test/support/mount.js';

const open = async (user = 'acme-billing', lang = 'en'): Promise<World> => {
  const world = await mount('cb-billto-form', { user, lang });
  await edit(world.widget);
  return world;
};

async function edit(widget: Widget): Promise<void> {
  all(widget, '[data-edit]')[0]?.click();
  await widget.settled();
}

/** Another person, in another tab, saves first. */
async function changeElsewhere({ billing, widget }: World, change: Partial<BillTo>): Promise<void> {
  const { etag, ...rest } = await billing.billTo.get();
  await billing.billTo.update({ ...rest, ...change }, { ifMatch: etag });
  await widget.settled();
}

const labels = (widget: Widget): string[] =>
  all(widget, 'label').map((label) => label.textContent.replace(/\s+/g, ' ').trim());

describe('cb-billto-form', () => {
  it('shows the address as it stands on an envelope', async () => {
    const { widget } = await mount('cb-billto-form', { user: 'acme-billing' });
    const lines = all(widget, 'address div').map((line) => line.textContent.trim());
    expect(lines).to.deep.equal([
      'Acme Field Support Inc.',
      'Dana Whitfield',
      '4100 Burnet Road, Suite 210',
      'Austin, TX 78756',
      'United States',
      '+1 512 555 0142',
    ]);
  });

  it('saves a new phone however it was typed, and says which invoices it is for', async () => {
    const { widget, billing } = await open();
    await type(widget, 'Phone', '+1 (512) 555-0199');
    const saved = nextEvent<{ billTo: BillTo }>(widget, 'cb-bill-to-saved');
    await press(widget, 'Save');
    expect((await saved).detail.billTo.phone).to.equal('+15125550199');
    expect((await billing.billTo.get()).phone).to.equal('+15125550199');
    expect(textIn(widget)).to.contain('+1 512 555 0199');
    expect(textIn(widget)).to.contain('New invoices will show this address');
    expect(focused()?.hasAttribute('data-edit')).to.equal(true);
  });

  it('says what was found in the language the page is turned to', async () => {
    const { widget } = await open();
    await type(widget, 'ZIP code', '7875');
    await press(widget, 'Save');
    widget.lang = 'fr';
    await widget.settled();
    expect(alertOf(widget)).to.contain('Code postal (ZIP) : utilisez le format 78756');
    expect(all(widget, '.field-error')[0]?.textContent).to.contain('Utilisez le format');
  });

  it('lists what is to be corrected, takes the focus there and leads to each field', async () => {
    const { widget } = await open();
    await type(widget, 'ZIP code', '7875');
    await type(widget, 'Phone', '555 0142');
    await press(widget, 'Save');
    expect(alertOf(widget)).to.contain('2 things to correct before we can save');
    expect(alertOf(widget)).to.contain('ZIP code: Use a form like 78756 or 78756-1234');
    expect(focused()?.classList.contains('summary')).to.equal(true);
    all(widget, '.summary a')[1]?.click();
    expect(focused()).to.equal(field(widget, 'Phone'));
    expect(field(widget, 'Phone').value).to.equal('555 0142');
  });

  it('names and orders the fields by the country', async () => {
    const acme = await open();
    expect(labels(acme.widget)).to.deep.equal([
      'Company',
      'Contact name',
      'Street address',
      'Suite, floor, building (optional)',
      'City',
      'State',
      'ZIP code',
      'Phone',
    ]);
    const french = await open('facturation@aurelia.example', 'fr');
    expect(labels(french.widget).slice(4, 6)).to.deep.equal(['Code postal', 'Ville']);
    const german = await open('new-billing');
    expect(labels(german.widget)).to.include('PLZ');
  });

  it('offers the states by name and keeps the one that is stored', async () => {
    const { widget, billing } = await open();
    const state = field(widget, 'State') as unknown as HTMLSelectElement;
    expect(state.selectedOptions[0]?.textContent.trim()).to.equal('Texas');
    await type(widget, 'State', 'OK');
    await press(widget, 'Save');
    expect((await billing.billTo.get()).region).to.equal('OK');
  });

  it('keeps a region as it is stored, even in another script than the list', async () => {
    const { widget, billing } = await open('tanaka-keiri');
    await type(widget, 'Phone', '+81 600 000 143');
    await press(widget, 'Save');
    expect((await billing.billTo.get()).region).to.equal('Osaka');
  });

  it('shows the country as text, with the way to have it changed', async () => {
    const { widget } = await open();
    expect(all(widget, 'input, select').some((input) => input.id.includes('country'))).to.equal(
      false,
    );
    const asked = nextEvent<unknown>(widget, 'cb-navigate');
    await press(widget, 'Ask to change the country');
    expect((await asked).detail).to.deep.equal({
      tab: 'services',
      request: { topic: 'country-change' },
    });
  });

  it('leads to a request when another person shall sign in', async () => {
    const { widget } = await open();
    const asked = nextEvent<{ request: unknown }>(widget, 'cb-navigate');
    await press(widget, 'Ask to hand over the billing contact');
    expect((await asked).detail.request).to.deep.equal({ topic: 'contact-handover' });
  });

  it('says at once when the address was changed elsewhere, and moves nothing', async () => {
    const world = await open();
    const { widget } = world;
    await type(widget, 'City', 'Waco');
    await changeElsewhere(world, { phone: '+15125559999' });
    expect(textIn(widget)).to.contain('This was changed somewhere else');
    expect(field(widget, 'Phone').value).to.equal('+1 512 555 0142');
    await press(widget, 'Load the new values');
    expect(field(widget, 'Phone').value).to.equal('+1 512 555 9999');
    expect(field(widget, 'City').value).to.equal('Waco');
  });

  it('lets the person choose, field by field, when somebody else saved first', async () => {
    const world = await open();
    const { widget, billing } = world;
    await type(widget, 'Street address', '1 Mine Street');
    await type(widget, 'City', 'Waco');
    await changeElsewhere(world, { addressLines: ['9 Their Avenue', 'Suite 210'], city: 'Dallas' });
    await press(widget, 'Save');
    expect(alertOf(widget)).to.contain('Nothing was overwritten');
    expect(focused()?.classList.contains('conflict')).to.equal(true);
    const theirs = all(widget, '.conflict label').find((label) =>
      label.textContent.includes('Dallas'),
    );
    theirs?.click();
    await widget.settled();
    expect(field(widget, 'City').value).to.equal('Dallas');
    await press(widget, 'Save');
    const saved = await billing.billTo.get();
    expect(saved.addressLines[0]).to.equal('1 Mine Street');
    expect(saved.city).to.equal('Dallas');
  });

  it('keeps what was typed when the address could not be saved', async () => {
    const { widget, backend } = await open();
    await type(widget, 'Company', "O'Neill & Söhne");
    await backend.failNext('updateBillTo', 'unavailable');
    await press(widget, 'Save');
    expect(alertOf(widget)).to.contain('We do not know yet whether the change was saved');
    expect(field(widget, 'Company').value).to.equal("O'Neill & Söhne");
    await press(widget, 'Save');
    expect(textIn(widget)).to.contain("O'Neill & Söhne");
  });

  it('forgets what was typed on Cancel', async () => {
    const { widget } = await open();
    await type(widget, 'City', 'Waco');
    await press(widget, 'Cancel');
    expect(textIn(widget)).not.to.contain('Waco');
    await edit(widget);
    expect(field(widget, 'City').value).to.equal('Austin');
  });

  it('keeps what was typed while the page puts the form aside', async () => {
    const world = await open();
    const { widget } = world;
    await type(widget, 'City', 'Waco');
    widget.removeAttribute('editing');
    await changeElsewhere(world, { phone: '+15125559999' });
    expect(textIn(widget)).to.contain('+1 512 555 9999');
    widget.setAttribute('editing', '');
    await widget.settled();
    expect(field(widget, 'City').value).to.equal('Waco');
    expect(field(widget, 'Phone').value).to.equal('+1 512 555 9999');
  });

  it('saves once, however often Save is pressed', async () => {
    const { widget, billing } = await open();
    let saves = 0;
    billing.addEventListener('change', ({ detail }) => {
      if (detail.groups.includes('billTo')) saves += 1;
    });
    await type(widget, 'City', 'Waco');
    const save = all(widget, '[type="submit"]')[0];
    save?.click();
    save?.click();
    await widget.settled();
    expect(saves).to.equal(1);
  });

  it('shows and does not offer to whom may only read', async () => {
    const { widget } = await mount('cb-billto-form', {
      user: 'acme-readonly',
      attributes: { editing: '' },
    });
    expect(textIn(widget)).to.contain('4100 Burnet Road');
    expect(all(widget, 'button, input')).to.have.length(0);
  });

  it('offers to try again when the address cannot be read', async () => {
    const { widget, backend } = await mount('cb-billto-form', {
      user: 'acme-billing',
      scenario: 'server-error',
    });
    expect(alertOf(widget)).to.contain('We could not load your billing address');
    await backend.use('default');
    await press(widget, 'Try again');
    expect(textIn(widget)).to.contain('Dana Whitfield');
  });

  it('gives nobody’s form to the next person', async () => {
    const { widget, billing } = await open();
    await type(widget, 'City', 'Secret City');
    await billing.session.signOut();
    await widget.settled();
    await billing.session.signIn({
      userId: 'facturation@aurelia.example',
      password: 'Rescue-2026!',
    });
    await widget.settled();
    expect(textIn(widget)).to.contain('Aurélia');
    expect(all(widget, 'input')).to.have.length(0);
  });

  it('empties the address on request, because browsers fill in only empty fields', async () => {
    const { widget } = await open();
    await press(widget, 'Clear the address to enter another');
    const values = all(widget, 'form .input').map((input) => (input as HTMLInputElement).value);
    expect(values).to.deep.equal([
      'Acme Field Support Inc.',
      'Dana Whitfield',
      ...['', '', '', '', ''],
      '+1 512 555 0142',
    ]);
    expect(focused()).to.equal(field(widget, 'Street address'));
    await press(widget, 'Cancel');
    expect(textIn(widget)).to.contain('4100 Burnet Road');
  });

  it('tells browsers what each field is for', async () => {
    const { widget } = await open();
    const tokens = all(widget, '[autocomplete]').map((input) => input.getAttribute('autocomplete'));
    expect(tokens).to.deep.equal([
      'billing organization',
      'billing name',
      'billing address-line1',
      'billing address-line2',
      'billing address-level2',
      'billing address-level1',
      'billing postal-code',
      'billing tel',
    ]);
  });
});
