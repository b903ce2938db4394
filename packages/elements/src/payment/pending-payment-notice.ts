import type { Invoice } from '@corporate-billing/sdk';
import { nothing } from 'lit';
import type { CbElement } from '../core/cb-element.js';
import { formatMoney } from '../format/money.js';
import { badge } from '../ui/badge.js';
import { messageView } from '../ui/states.js';
import { readPendingPayment } from './pending-payment.js';
import { pendingPaymentWords } from './pending-payment.words.js';

/** Returns how much this person sent for an invoice while the outcome is unknown. */
function beingChecked(
  host: CbElement,
  { invoiceNumber, payable }: Pick<Invoice, 'invoiceNumber' | 'payable'>,
): string | undefined {
  const { session } = host;
  // Where nothing is left to pay, no second payment could be made either.
  if (payable.amount <= 0) return undefined;
  if (session === undefined) askWho(host);
  const intent = session ? readPendingPayment(session, invoiceNumber) : undefined;
  return intent && formatMoney(intent.amount, host.locale);
}

// The first answer fires no change event: it is waited for here.
function askWho(host: CbElement): void {
  void host.billing?.session.current().then(
    () => {
      host.requestUpdate();
    },
    () => undefined,
  );
}

/** Shows a payment that is being checked as a badge beside the facts of its invoice. */
export function checkingBadge(host: CbElement, invoice: Invoice): unknown {
  const amount = beingChecked(host, invoice);
  if (amount === undefined) return nothing;
  return badge('pending', wordsFor(host).checking(amount));
}

/** Tells of the payment on the invoice itself, with the way to its outcome. */
export function checkingNotice(host: CbElement, invoice: Invoice): unknown {
  const amount = beingChecked(host, invoice);
  if (amount === undefined) return nothing;
  const { checkingTitle, checkingText } = wordsFor(host);
  return messageView('info', checkingTitle(amount), checkingText);
}

const wordsFor = (host: CbElement) => host.wordsOf('invoice', pendingPaymentWords);
