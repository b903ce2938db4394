import { expect } from '@open-wc/testing';
import {
  alertOf,
  all,
  button,
  mount,
  nextEvent,
  press,
  rowsOf,
  textIn,
} from '../../../../../test/support/mount.js';
import type { Widget } from '../../../../../test/support/mount.js';

const decisions = (widget: Widget): HTMLElement[] => all(widget, '[part="decision"]');
const linesOf = (element: HTMLElement): string =>
  element.textContent.replace(/\s+/g, ' ').trim().replace(/ ,/g, ',');

describe('cb-account-overview', () => {
  it('shows what is owed, what is late and what is due next', async () => {
    const { widget } = await mount('cb-account-overview', { user: 'acme-billing' });
    const figures = linesOf(all(widget, '[part="figures"]')[0]!);
    expect(figures).to.contain('$39,416.07 5 invoices, $2,370.68 of it processing');
    expect(figures).to.contain('$14,384.33 2 invoices, oldest by 30 days');
    expect(figures).to.contain('Jun 27, 2026 INV-2026-0112, $4,085.36');
  });

  for (const lang of ['en', 'pt']) {
    it(`keeps sums and dates whole on every phone and tablet, in ${lang}`, async () => {
      const { widget } = await mount('cb-account-overview', { user: 'acme-billing', lang });
      const figures = all(widget, '.figure');
      expect(figures).to.have.length(3);
      const torn: string[] = [];
      for (let width = 288; width <= 720; width += 8) {
        widget.style.width = `${String(width)}px`;
        for (const figure of figures) {
          const text = document.createRange();
          text.selectNodeContents(figure);
          const tops = [...text.getClientRects()].map(({ top }) => top);
          const spread = Math.max(...tops) - Math.min(...tops);
          const overflows = figure.scrollWidth > figure.clientWidth;
          if (spread > parseFloat(getComputedStyle(figure).fontSize) / 2 || overflows) {
            torn.push(`${String(width)}: ${linesOf(figure)}`);
          }
        }
      }
      expect(torn).to.deep.equal([]);
    });
  }

  it('lists what needs a decision, the most pressing first', async () => {
    const { widget } = await mount('cb-account-overview', { user: 'acme-billing' });
    const lines = decisions(widget).map(linesOf);
    expect(lines).to.have.length(6);
    expect(lines[0]).to.contain('Quote Q-2026-0039: last day today').and.to.contain('$1,160.98');
    expect(lines[1]).to.contain('INV-2026-0081 by 30 days, INV-2026-0096 by 12 days');
    expect(lines[4]).to.contain('PO-87440 expires in 46 days');
    expect(lines[5]).to.contain('Visa ending 4242 expires in August');
  });

  it('asks the page to open the quote that a person wants to review', async () => {
    const { widget } = await mount('cb-account-overview', { user: 'acme-billing' });
    const asked = nextEvent(widget, 'cb-navigate');
    button(decisions(widget)[0]!, 'Review').click();
    const event = await asked;
    expect(event.detail).to.deep.equal({ tab: 'quotes', number: 'Q-2026-0039' });
    expect(event.cancelable).to.equal(true);
  });

  it('leads to the invoices, the purchase orders, the card and Account Services', async () => {
    const { widget } = await mount('cb-account-overview', { user: 'acme-billing' });
    const tabs: unknown[] = [];
    widget.addEventListener('cb-navigate', (event) => tabs.push(event.detail.tab));
    for (const name of ['View', 'Update', 'Change', 'ask Corporate Account Services']) {
      await press(widget, name);
    }
    expect(tabs).to.deep.equal(['invoices', 'purchase-orders', 'payment-method', 'services']);
  });

  it('names each button by its act and what it is about', async () => {
    const { widget } = await mount('cb-account-overview', { user: 'acme-billing' });
    const [act] = all(widget, '#act-0');
    expect(act!.getAttribute('aria-labelledby')).to.equal('act-0 decision-0');
    expect(all(widget, '#decision-0')).to.have.length(1);
  });

  it('shows and does not offer to somebody who may only read', async () => {
    const { widget } = await mount('cb-account-overview', { user: 'acme-readonly' });
    const acts = decisions(widget).map(
      (line) => all(line, 'button')[0] ?? line.querySelector('button'),
    );
    expect(acts.map((act) => act!.textContent.trim())).to.deep.equal(Array(6).fill('View'));
  });

  it('shows the invoices as bars and, when asked, as a table of the same sums', async () => {
    const { widget } = await mount('cb-account-overview', { user: 'acme-billing' });
    const [plot] = all(widget, '.plot');
    expect(plot!.getAttribute('aria-label')).to.contain('June 2026 $18,575.70');
    expect(all(widget, '.plot rect.overdue')).to.have.length(2);
    await press(widget, 'Show as table');
    expect(all(widget, '.plot')).to.have.length(0);
    const [table] = all(widget, '[part="chart-table"]');
    expect(table!.querySelectorAll('tbody tr')).to.have.length(12);
    expect(linesOf(table!.querySelector('tfoot')!)).to.equal(
      'Total $75,505.41 $25,031.74 $14,384.33',
    );
    await press(widget, 'Show as chart');
    expect(all(widget, '.plot')).to.have.length(1);
  });

  it('draws without a style attribute, so that a strict policy lets it', async () => {
    const { widget } = await mount('cb-account-overview', { user: 'acme-billing' });
    expect(all(widget, '[style]')).to.have.length(0);
  });

  it('tells of the subscriptions until when notice can be given and how they are billed', async () => {
    const { widget } = await mount('cb-account-overview', { user: 'acme-billing' });
    const rows = rowsOf(widget).map(linesOf);
    expect(rows[0]).to.contain('RescueAssist Corporate').and.to.contain('Aug 2, 2026');
    expect(textIn(widget)).to.contain('Both are billed once a year.');
    expect(textIn(widget)).to.contain('Priya Raman');
  });

  it('leaves the representative to a page that names them itself', async () => {
    const attributes = { 'no-representative': '' };
    const { widget } = await mount('cb-account-overview', { user: 'acme-billing', attributes });
    expect(textIn(widget)).not.to.contain('Priya Raman');
  });

  it('says that nothing is billed yet and who sets it up', async () => {
    const { widget } = await mount('cb-account-overview', { user: 'new-billing', lang: 'en' });
    expect(textIn(widget)).to.contain('Nothing has been billed yet').and.to.contain('Jonas Brandt');
  });

  it('says it in French, with French amounts', async () => {
    const { widget } = await mount('cb-account-overview', {
      user: 'facturation@aurelia.example',
      lang: 'fr',
    });
    expect(textIn(widget)).to.contain('En attente de votre décision');
    expect(textIn(widget).replace(/[\u00a0\u202f]/g, ' ')).to.contain('11 880,00 €');
  });

  it('offers to try again when billing cannot be reached', async () => {
    const { widget, backend } = await mount('cb-account-overview', {
      user: 'acme-billing',
      scenario: 'offline',
    });
    expect(alertOf(widget)).to.contain('cannot reach');
    await backend.use('default');
    await press(widget, 'Try again');
    expect(decisions(widget)).to.have.length(6);
  });

  it('says that it could not look everywhere instead of saying that nothing waits', async () => {
    const { widget } = await mount('cb-account-overview', {
      user: 'acme-billing',
      before: async (backend) => {
        await backend.failNext('listQuotes', 'internal');
      },
    });
    expect(textIn(widget)).to.contain('We could not check everything');
    expect(decisions(widget)).to.have.length(3);
    await press(widget, 'Try again');
    expect(decisions(widget)).to.have.length(6);
    expect(textIn(widget)).not.to.contain('We could not check everything');
  });

  it('keeps what is shown while it cannot be refreshed, and says so once', async () => {
    const { widget, backend } = await mount('cb-account-overview', { user: 'acme-billing' });
    await backend.use('offline');
    await widget.reload();
    await widget.settled();
    expect(textIn(widget)).to.contain('$39,416.07');
    expect(all(widget, '.notice')).to.have.length(1);
  });

  it('counts a quote as over when the day has turned', async () => {
    const { widget } = await mount('cb-account-overview', {
      user: 'acme-billing',
      now: '2026-06-16T12:00:00Z',
    });
    expect(decisions(widget).map(linesOf).join(' ')).not.to.contain('Q-2026-0039');
  });

  it('shows nobody anything once signed out', async () => {
    const { widget, billing } = await mount('cb-account-overview', { user: 'acme-billing' });
    await billing.session.signOut();
    await widget.settled();
    expect(textIn(widget)).to.contain('You are signed out').and.not.to.contain('$39,416.07');
  });

  it('shows names and numbers of the API as text', async () => {
    const { widget } = await mount('cb-account-overview', {
      user: 'acme-billing',
      before: (_backend, billing) => {
        const { get } = billing.account;
        billing.account.get = async (options) => {
          const account = await get(options);
          const [first] = account.subscriptions;
          return { ...account, subscriptions: [{ ...first!, product: '<img src=x onerror=1>' }] };
        };
      },
    });
    expect(all(widget, 'img')).to.have.length(0);
    expect(textIn(widget)).to.contain('<img src=x onerror=1>');
  });
});
