/** The facts that the documents of one company have in common. */
import type {
  BillTo,
  Money,
  QuoteDetails,
  Remittance,
  Seller,
  TaxNumber,
} from '@corporate-billing/sdk';
import type { StoredPayment, StoredUser } from '../state/model.js';

export type QuoteConsent = QuoteDetails['consent'];
export type Source = StoredPayment['source'];

/** `invoice()` and `quote()` fill in this frame. */
export interface Company {
  readonly currency: string;
  /** The rate of sales tax, VAT or consumption tax in hundredths of a percent: 825 is 8.25 %. */
  readonly taxRate: number;
  /** The tax as it is printed: `Sales tax, 8.25%`. */
  readonly taxLabel: string;
  /** The language of the account, as a BCP 47 tag. */
  readonly language: string;
  /** What the buyer wants to find invoices by. */
  readonly buyerReference?: string;
  readonly billTo: Omit<BillTo, 'etag'>;
  readonly contact: Pick<StoredUser, 'userId' | 'name'>;
  readonly representative: {
    readonly name: string;
    readonly email: string;
    readonly phone: string;
  };
  readonly remittance: Remittance;
  readonly seller: Seller;
  /** The buyer's own tax numbers. */
  readonly taxNumbers: readonly TaxNumber[];
  readonly consent: QuoteConsent;
}

export const money = (amount: number, currency: string): Money => ({ amount, currency });
