import { expect } from '@open-wc/testing';
import { all, catchSaved, field, mount, press, textIn } from '../../../../../test/support/mount.js';
import type { Widget, World } from '../../../../../test/support/mount.js';

const opened = async (user = 'acme-billing'): Promise<World> => {
  const world = await mount('cb-invoice-history', { user });
  await press(world.widget, 'Statement');
  return world;
};

const title = (widget: Widget): string | undefined => all(widget, 'h2')[0]?.innerText;
const rowsOf = (widget: Widget, part: string): string[] =>
  all(widget, `[part="${part}"] tbody tr`).map(({ innerText }) => innerText.replace(/\s+/g, ' '));

describe('the statement in the invoice history', () => {
  it('shows what is owed by age, what is open, and the balance after each entry', async () => {
    const { widget } = await opened();
    expect(title(widget)).to.equal('Statement of account');
    expect(textIn(widget)).to.contain('1–30 days overdue $14,384.33').and.contain('$39,416.07');
    expect(rowsOf(widget, 'open-items')).to.have.length(5);
    expect(rowsOf(widget, 'open-items')[0]).to.contain('30 days overdue');
    expect(rowsOf(widget, 'entries').at(-1)).to.contain('INV-2026-0117').and.contain('$39,416.07');
  });

  it('shows credit notes as such, and takes them off', async () => {
    const { widget } = await opened('facturation@aurelia.example');
    expect(textIn(widget)).to.contain('Open credits');
    const note = rowsOf(widget, 'open-items').find((row) => row.includes('CN-2026-0009'));
    expect(note).to.contain('Credit note').and.not.contain('overdue');
  });

  it('begins on the day that was chosen', async () => {
    const { widget } = await opened();
    const since = field(widget, 'Entries since');
    since.value = '2026-06-01';
    since.dispatchEvent(new Event('change', { bubbles: true }));
    await widget.settled();
    const rows = rowsOf(widget, 'entries');
    expect(rows).to.have.length(2);
    expect(rows[0]).to.contain('Opening balance').and.contain('$20,840.37');
  });

  it('keeps the field and the focus while a day is typed part by part', async () => {
    const { widget } = await opened();
    const since = field(widget, 'Entries since');
    since.focus();
    for (const typed of ['2026-06-17', '0002-06-01', '0202-06-01', '2026-06-01']) {
      since.value = typed;
      since.dispatchEvent(new Event('change', { bubbles: true }));
      await widget.settled();
      expect(widget.shadowRoot?.activeElement === since, typed).to.equal(true);
      expect(since.value).to.equal(typed);
    }
    expect(rowsOf(widget, 'entries')[0]).to.contain('Jun 1, 2026');
  });

  it('keeps what is shown when another day cannot be read, and the day for another try', async () => {
    const { widget, backend } = await opened();
    const since = field(widget, 'Entries since');
    await backend.use('offline');
    since.value = '2026-06-01';
    since.dispatchEvent(new Event('change', { bubbles: true }));
    await widget.settled();
    expect(rowsOf(widget, 'open-items')).to.have.length(5);
    await backend.use('default');
    await press(widget, 'Try again');
    expect(rowsOf(widget, 'entries')).to.have.length(2);
  });

  it('says that nothing is open', async () => {
    const { widget } = await mount('cb-invoice-history', {
      user: 'new-billing',
      attributes: { step: 'statement' },
    });
    expect(textIn(widget)).to.contain('Nothing is open.');
  });

  it('offers another try when it cannot be loaded', async () => {
    const world = await mount('cb-invoice-history', { user: 'acme-billing' });
    await world.backend.use('offline');
    await press(world.widget, 'Statement');
    expect(textIn(world.widget)).to.contain('We could not load your statement');
    await world.backend.use('default');
    await press(world.widget, 'Try again');
    expect(rowsOf(world.widget, 'open-items')).to.have.length(5);
  });

  it('leads back to the table, and into one invoice', async () => {
    const { widget } = await opened();
    expect(widget.getAttribute('step')).to.equal('statement');
    await press(widget, 'Invoice History');
    expect(title(widget)).to.equal('Invoice History');
    expect(widget.hasAttribute('step')).to.equal(false);
    await press(widget, 'Statement');
    await press(widget, 'INV-2026-0081');
    expect(widget.querySelector('cb-invoice')?.getAttribute('number')).to.equal('INV-2026-0081');
  });

  it('is saved as CSV with the same figures', async () => {
    const { widget } = await opened();
    const files = catchSaved();
    await press(widget, 'CSV');
    const [file] = files;
    expect(file?.name).to.equal('statement-2026-06-15.csv');
    const text = await (await file?.file)?.text();
    expect(text)
      .to.contain('INV-2026-0081,Invoice,2026-04-16,2026-05-16,30,12418.44,7418.44')
      .and.contain('2026-06-08,Invoice,INV-2026-0117,,18575.70,39416.07');
  });
});
