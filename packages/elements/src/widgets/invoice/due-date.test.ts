import { expect } from '@open-wc/testing';
import { all, button, catchSaved, mount } from '../../../../../test/support/mount.js';
import type { MountOptions, Widget, World } from '../../../../../test/support/mount.js';
import { eventually } from '../../../../../test/support/pay.js';

const invoice = (number: string, options: MountOptions = {}): Promise<World> =>
  mount('cb-invoice', { user: 'acme-billing', attributes: { number }, ...options });

const offers = (widget: Widget): boolean =>
  all(widget, '[part="facts"] button').some((each) => each.innerText.includes('calendar'));

/** Changes what the API says of an invoice. */
const changed =
  (change: object) =>
  (onwards: typeof fetch): typeof fetch =>
  async (input, init) => {
    const answer = await onwards(input, init);
    if (!new Request(input).url.includes('/invoices/')) return answer;
    return Response.json({ ...((await answer.json()) as object), ...change }, answer);
  };

/** Presses the button and returns the file, its long lines put together. */
async function fileOf(widget: Widget, label: string) {
  const saved = catchSaved();
  button(widget, label).click();
  await eventually(() => saved[0]);
  const blob = await saved[0]?.file;
  const lines = (await blob?.text())?.replaceAll('\r\n ', '').split('\r\n') ?? [];
  const value = (name: string) => lines.find((line) => line.startsWith(name))?.slice(name.length);
  return {
    name: saved[0]?.name,
    type: blob?.type,
    uid: value('UID:'),
    day: value('DTSTART;VALUE=DATE:'),
    summary: value('SUMMARY:'),
    description: value('DESCRIPTION:'),
  };
}

describe('the due date for a calendar', () => {
  it('is a day with what is owed, whom to and under which number', async () => {
    const { widget } = await invoice('INV-2026-0117');
    const { uid, ...file } = await fileOf(widget, 'Download for calendar');
    expect(file).to.eql({
      name: 'due-date-INV-2026-0117.ics',
      type: 'text/calendar;charset=utf-8',
      day: '20260708',
      summary: 'Invoice INV-2026-0117 is due',
      description:
        'Balance on Jun 15\\, 2026: $18\\,575.70\\nPO number PO-88213\\nRescueAssist USA\\, Inc.',
    });
    expect(uid).to.match(/^[0-9a-f]{32}@corporate-billing$/);
  });

  it('is the same entry in another language, on another day and for another person', async () => {
    const first = await fileOf((await invoice('INV-2026-0117')).widget, 'Download for calendar');
    const options = { user: 'acme-readonly', lang: 'de', now: '2026-06-20T09:00:00Z' };
    const { widget } = await invoice('INV-2026-0117', options);
    const second = await fileOf(widget, 'Für Kalender herunterladen');
    expect(second.uid).to.equal(first.uid);
    expect(second.day).to.equal(first.day);
    expect(second.summary).to.equal('Rechnung INV-2026-0117 ist fällig');
    expect(second.name).to.equal('faelligkeit-INV-2026-0117.ics');
    const other = await fileOf((await invoice('INV-2026-0112')).widget, 'Download for calendar');
    expect(other.uid).not.to.equal(first.uid);
  });

  /** What an invoice may be, and whether its day is offered. */
  const table: [name: string, number: string, options: MountOptions, offered: boolean][] = [
    ['an open one', 'INV-2026-0117', {}, true],
    ['an overdue one', 'INV-2026-0096', {}, true],
    ['one partially paid', 'INV-2026-0081', {}, true],
    ['one for a person who may only read', 'INV-2026-0117', { user: 'acme-readonly' }, true],
    ['one in yen', 'INV-2026-0110', { user: 'tanaka-keiri' }, true],
    ['a paid one', 'INV-2026-0066', {}, false],
    ['a credit note', 'CN-2026-0008', { user: 'kontor-rechnung' }, false],
    ['a date that is none', 'INV-2026-0117', { between: changed({ dueDate: 'soon' }) }, false],
  ];
  for (const [name, number, options, offered] of table) {
    it(`is ${offered ? '' : 'not '}offered for ${name}`, async () => {
      const { widget } = await invoice(number, options);
      expect(all(widget, '[part="facts"]').length, 'the invoice is shown').to.be.greaterThan(0);
      expect(offers(widget)).to.equal(offered);
    });
  }

  it('has a name that every system takes, whatever the number holds', async () => {
    const between = changed({ invoiceNumber: '../..\\請求書:7*?"<>|\u202egpj.' });
    const { widget } = await invoice('INV-2026-0117', { between });
    const { name } = await fileOf(widget, 'Download for calendar');
    expect(name).to.equal('due-date--請求書-7-gpj-.ics');
  });
});
