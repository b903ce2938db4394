import type { Account } from '@corporate-billing/sdk';
import type { BusinessDate } from '../format/date.js';
import { readableAccount } from '../rules/account-rules.js';
import type { CbElement } from './cb-element.js';
import { Resource } from './resource.js';

/**
 * Reads the account of the person who is signed in: what a widget may offer, and the account's own
 * day.
 *
 * @example
 * readonly #account = new AccountResource(this);
 * if (this.#account.may('invoices.pay')) …
 */
export class AccountResource extends Resource<readonly [], Account> {
  constructor(host: CbElement) {
    super(host, {
      groups: ['account'],
      args: () => [],
      read: (billing, _args, options) => billing.account.get(options).then(readableAccount),
    });
  }

  /** Tells whether the person may do something; false while the account is not known. */
  may(capability: string): boolean {
    return this.value?.capabilities.some((one) => one === capability) ?? false;
  }

  /** The account's own day; undefined while the account is not known. */
  get today(): BusinessDate | undefined {
    return this.value && this.host.billing?.today(this.value.timeZone);
  }
}
