import { expect } from '@open-wc/testing';
import { listen } from '../support/heard.js';
import { all, mount, press, rowsOf, type } from '../support/mount.js';
import type { Widget } from '../support/mount.js';

const password = 'Rescue-2026!';

async function signIn(widget: Widget, typed: string): Promise<void> {
  await type(widget, 'User ID', 'acme-billing');
  await type(widget, 'Password', typed);
  await press(widget, 'Sign in');
}

/** Waits until the announcement has been written. */
const written = (): Promise<void> => new Promise((turn) => setTimeout(turn));

describe('what is heard', () => {
  it('has one status region in a widget, from the first picture on', async () => {
    const { widget } = await mount('cb-purchase-orders', { user: 'acme-billing', hasty: true });
    await widget.updateComplete;
    expect(all(widget, '[role="status"]')).to.have.length(1);
  });

  it('signing in: a refusal says one message', async () => {
    const { widget } = await mount('cb-login');
    const heard = listen(widget);
    await signIn(widget, 'wrong');
    await written();
    expect(heard.lines).to.deep.equal(['Invalid User ID/password Check both and try again.']);
  });

  it('signing in: too many attempts are said once, and the countdown is not read', async () => {
    const { widget, backend, billing } = await mount('cb-login');
    for (let attempt = 1; attempt <= 10; attempt += 1) await signIn(widget, 'wrong');
    const heard = listen(widget);
    await signIn(widget, password);
    await backend.advance({ seconds: 7 });
    await billing.session.current({ reload: true });
    (widget as unknown as { requestUpdate(): void }).requestUpdate();
    await widget.updateComplete;
    await written();
    expect(heard.lines).to.deep.equal(['Too many attempts …']);
  });

  it('accepting a quote: never "changed somewhere else" about its own write', async () => {
    const { widget } = await mount('cb-quotes', {
      user: 'acme-billing',
      attributes: { number: 'Q-2026-0042' },
    });
    await press(widget, 'Accept');
    await type(widget, 'PO number', 'PO-1');
    all(widget, '#field-consentVersion')[0]?.click();
    const heard = listen(widget);
    all(widget, '.dialog-foot .solid')[0]?.click();
    await widget.settled();
    await written();
    expect(heard.lines.join(' ')).not.to.contain('changed somewhere else');
    expect(all(widget, 'dialog')).to.have.length(0);
  });

  it('an address saved says so once', async () => {
    const { widget } = await mount('cb-billto-form', { user: 'acme-billing' });
    all(widget, '[data-edit]')[0]?.click();
    await widget.settled();
    await type(widget, 'Phone', '+1 512 555 0199');
    const heard = listen(widget);
    await press(widget, 'Save');
    await written();
    expect(heard.lines).to.have.length(1);
    expect(heard.lines[0]).to.match(/saved|invoices will show/i);
  });

  it('the invoices: a filter, a search without a match and an order are said', async () => {
    const { widget } = await mount('cb-invoice-history', { user: 'acme-billing' });
    const heard = listen(widget);
    all(widget, '[data-filter="overdue"]')[0]?.click();
    await widget.settled();
    await written();
    expect(heard.lines.at(-1)).to.equal('2 invoices');
    const search = all(widget, '.search .input')[0] as HTMLInputElement;
    search.value = 'nothing like it';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    await widget.settled();
    await written();
    expect(heard.lines.at(-1)).to.contain('No invoice');
    await press(widget, 'Clear filter and search');
    await written();
    expect(rowsOf(widget)).to.have.length(20);
    expect(heard.lines.at(-1)).to.equal('20 invoices');
    all(widget, 'thead button')[0]?.click();
    await widget.settled();
    await written();
    expect(heard.lines.at(-1)).to.match(/^Sorted by /);
  });

  it('trying again: that it is under way, and that it failed again', async () => {
    const { widget, backend } = await mount('cb-quotes', {
      user: 'acme-billing',
      scenario: 'offline',
    });
    const heard = listen(widget);
    await press(widget, 'Try again');
    await written();
    expect(heard.lines[0]).to.equal('Trying again');
    expect(heard.lines.at(-1)).to.contain('cannot reach');
    await backend.use('default');
    await press(widget, 'Try again');
    expect(rowsOf(widget).length).to.be.greaterThan(3);
  });
});
