/** What an account owes and has decided, as simply as it can be written: the backend must agree. */

/** The part of a payment that goes to one invoice, in minor units. */
export interface Share {
  readonly invoiceNumber: string;
  readonly amount: number;
}

export type Card = 'visa-ok' | 'declined' | 'expired' | 'processing' | 'authentication-required';

type PaymentStatus = 'succeeded' | 'failed' | 'processing' | 'authentication-required';

export interface ModelPayment {
  readonly key: string;
  readonly shares: readonly Share[];
  status: PaymentStatus;
  /** The caller learns it from an answer that is no refusal. */
  paymentId?: string;
}

/** The answer that the contract prescribes. */
export interface Expected {
  readonly status: number;
  readonly code?: string;
}

export interface ModelQuote {
  state: 'pending' | 'accepted' | 'rejected';
  /** The last day on which it can be decided, as `YYYY-MM-DD`. */
  readonly validThrough: string;
}

const statusBy: Readonly<Record<Card, PaymentStatus>> = {
  'visa-ok': 'succeeded',
  declined: 'failed',
  expired: 'failed',
  processing: 'processing',
  'authentication-required': 'authentication-required',
};

const declined: Expected = { status: 402, code: 'payment-declined' };
const exceeds: Expected = { status: 409, code: 'amount-exceeds-balance' };
const changed: Expected = { status: 412, code: 'precondition-failed' };

export class Model {
  readonly payments: ModelPayment[] = [];
  readonly orders = new Set<string>();
  /** Counts the changes of the address that were made. */
  addresses = 0;

  constructor(
    /** What was owed on each invoice before anybody paid. */
    readonly owed: Map<string, number>,
    readonly quotes: ReadonlyMap<string, ModelQuote>,
    public today: string,
  ) {}

  balanceOf(invoiceNumber: string): number {
    return (this.owed.get(invoiceNumber) ?? 0) - this.#paid(invoiceNumber, 'succeeded');
  }

  payableOf(invoiceNumber: string): number {
    return this.balanceOf(invoiceNumber) - this.#paid(invoiceNumber, 'processing');
  }

  #paid(invoiceNumber: string, status: PaymentStatus): number {
    return this.payments
      .filter((payment) => payment.status === status)
      .flatMap(({ shares }) => shares)
      .filter((share) => share.invoiceNumber === invoiceNumber)
      .reduce((sum, { amount }) => sum + amount, 0);
  }

  #isPayable = ({ invoiceNumber, amount }: Share): boolean =>
    amount <= this.payableOf(invoiceNumber);

  /** All or nothing: one share too much refuses the payment. */
  pay(shares: readonly Share[], card: Card, key: string): Expected {
    if (!shares.every(this.#isPayable)) return exceeds;
    const status = statusBy[card];
    this.payments.push({ key, shares, status });
    return status === 'failed' ? declined : { status: 201 };
  }

  /** The bank's challenge was passed or not; money that is no longer owed is not charged. */
  confirm(payment: ModelPayment, isPassed: boolean): Expected {
    if (payment.status === 'authentication-required') {
      const isCharged = isPassed && payment.shares.every(this.#isPayable);
      payment.status = isCharged ? 'succeeded' : 'failed';
    }
    return payment.status === 'failed' ? declined : { status: 200 };
  }

  /** A day passes: what was processing has settled. */
  sleep(today: string): void {
    this.today = today;
    for (const payment of this.payments) {
      if (payment.status === 'processing') payment.status = 'succeeded';
    }
  }

  decide(quote: ModelQuote, state: 'accepted' | 'rejected', isRead: boolean): Expected {
    if (quote.state !== 'pending') return { status: 409, code: 'quote-not-pending' };
    if (this.today > quote.validThrough) return { status: 409, code: 'quote-expired' };
    if (!isRead) return changed;
    quote.state = state;
    return { status: state === 'accepted' ? 201 : 200 };
  }

  addOrder(number: string): Expected {
    if (this.orders.has(number)) return { status: 409, code: 'purchase-order-exists' };
    this.orders.add(number);
    return { status: 201 };
  }

  changeAddress(isRead: boolean): Expected {
    if (!isRead) return changed;
    this.addresses += 1;
    return { status: 200 };
  }
}
