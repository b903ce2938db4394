import { expect } from '@open-wc/testing';
import { mount } from '../../../../test/support/mount.js';
import { BillingWidget } from '../session/billing-widget.js';
import { AccountResource } from './account.js';

class Account extends BillingWidget {
  readonly account = new AccountResource(this);

  override render(): unknown {
    return this.account.render({ failed: () => 'failed', ready: ({ company }) => company });
  }
}
customElements.define('test-account', Account);

const open = async (user: string, now?: string): Promise<AccountResource> => {
  const { widget } = await mount('test-account', { user, ...(now ? { now } : {}) });
  return (widget as unknown as Account).account;
};

describe('the account of who is signed in', () => {
  it('says what the person may do, and nothing the API does not name', async () => {
    const account = await open('acme-billing');
    expect(account.may('invoices.pay')).to.equal(true);
    expect(account.may('moon.visit')).to.equal(false);
  });

  it('allows nothing and knows no day before it is known', async () => {
    const { widget } = await mount('test-account', { user: 'acme-billing', hasty: true });
    const { account } = widget as unknown as Account;
    expect(account.may('invoices.pay')).to.equal(false);
    expect(account.today).to.equal(undefined);
    await widget.settled();
  });

  it('knows the day where the account is, not where the server is', async () => {
    // In Chicago it is still the last day of March.
    const account = await open('acme-billing', '2026-04-01T02:00:00Z');
    expect(account.today).to.equal('2026-03-31');
  });
});
