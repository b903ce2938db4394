/** The situations a backend can be put into, and the single failures that can be planned. */
import type { OperationId } from '@corporate-billing/sdk/operations';
import { failureCodes } from '../generated/failure-codes.js';
import { addDays } from './clock.js';
import { isProblemCode, type ProblemCode } from '../contract/problem.js';
import type { PaymentOutcome, Scenario, State, StoredAccount, StoredSession } from './model.js';

const descriptions: Readonly<Record<Scenario, string>> = {
  default: 'Everything works.',
  slow: 'Every answer takes three seconds more.',
  offline: 'No request gets through.',
  'server-error': 'Every operation answers 500.',
  'rate-limited': 'Every operation answers 429.',
  'session-expired': 'Whoever is signed in has to sign in again.',
  'payment-declined': 'Every card is declined.',
  'payment-processing': 'Every payment takes a day to settle.',
  'payment-answer-lost': 'Payments take effect, but nobody hears of it until the scenario changes.',
  conflict: 'Whatever is edited was changed by somebody else meanwhile, once.',
  'step-up': 'Sensitive operations ask for the password first.',
};

/** All scenarios, in the order they are offered. */
export const scenarios = Object.keys(descriptions) as readonly Scenario[];

/** Returns one sentence about a scenario, for lists of them. */
export const describeScenario = (scenario: Scenario): string => descriptions[scenario];

/** Tells whether a string names a scenario. */
export const isScenario = (id: string): id is Scenario => Object.hasOwn(descriptions, id);

/** `failNext` takes a code of the contract, or a loss on the way. */
export type FailureCode = ProblemCode | 'network' | 'answer-lost';

export const isFailureCode = (code: string): code is FailureCode =>
  code === 'network' || code === 'answer-lost' || isProblemCode(code);

/**
 * Says why an operation cannot fail with a code; undefined when it can. A client must never meet an
 * answer that the contract does not have.
 */
export function problemOfFailure(operationId: string, code: string): string | undefined {
  if (!Object.hasOwn(failureCodes, operationId)) {
    return `No operation "${operationId}" in the contract.`;
  }
  const possible = [...failureCodes[operationId as OperationId], 'network', 'answer-lost'];
  if (possible.includes(code)) return undefined;
  return `By the contract ${operationId} never answers "${code}". It may answer: ${possible.join(', ')}.`;
}

/** Puts the state into a scenario and marks the sessions accordingly. */
export function enter(state: State, scenario: Scenario): void {
  state.scenario = scenario;
  state.disturbed = [];
  for (const session of state.sessions) mark(session, scenario);
}

/** Marks a session as the scenario says; a session that a person has just begun is not marked. */
export function mark(session: StoredSession, scenario: Scenario): void {
  if (scenario === 'session-expired') session.expired = true;
  if (scenario === 'step-up') session.confirmAgain = true;
  else delete session.confirmAgain;
}

/** A scenario may add this many milliseconds to every answer. */
export const slowness = (scenario: Scenario): number => (scenario === 'slow' ? 3000 : 0);

/** Returns the code that a scenario makes every operation answer with. */
export function scenarioProblem(scenario: Scenario): ProblemCode | undefined {
  if (scenario === 'server-error') return 'internal';
  return scenario === 'rate-limited' ? 'too-many-requests' : undefined;
}

/** Returns the seconds to wait that a code has unless a better number is known. */
export function usualRetryAfter(code: ProblemCode): number | undefined {
  // A client may wait half a minute by itself; this is longer, so that the person is told.
  if (code === 'too-many-requests') return 60;
  return code === 'request-in-progress' ? 1 : undefined;
}

/** Tells whether a failure of an operation is planned. */
export const isPlanned = (state: State, operationId: OperationId): boolean =>
  state.plannedFailures.some((failure) => failure.operationId === operationId);

/** Takes one planned failure of an operation, when there is one. */
export function takePlanned(state: State, operationId: OperationId): FailureCode | undefined {
  const planned = state.plannedFailures.find((failure) => failure.operationId === operationId);
  if (!planned) return undefined;
  planned.times -= 1;
  if (planned.times <= 0) {
    state.plannedFailures = state.plannedFailures.filter((failure) => failure !== planned);
  }
  return isFailureCode(planned.code) ? planned.code : undefined;
}

/** Returns how a payment must end, whatever the card says. */
export function forcedOutcome(
  state: State,
  planned: FailureCode | undefined,
): PaymentOutcome | undefined {
  if (planned === 'payment-declined' || state.scenario === 'payment-declined') return 'declined';
  return state.scenario === 'payment-processing' ? 'processing' : undefined;
}

/** Tells whether the answer gets lost after the effect. */
export function losesAnswer(
  state: State,
  operationId: OperationId,
  planned: FailureCode | undefined,
): boolean {
  if (planned === 'answer-lost') return true;
  if (state.scenario !== 'payment-answer-lost') return false;
  return isPaying(operationId) || operationId === 'listPayments';
}

/** Tells whether an operation makes a payment. */
export const isPaying = (operationId: OperationId): boolean =>
  operationId === 'payInvoice' || operationId === 'payInvoices';

/**
 * In the scenario `conflict`, somebody else changes the same thing once, just before a conditional
 * write is looked at. The write meets a real 412, and can be merged and sent again.
 */
export function disturb(
  state: State,
  account: StoredAccount,
  operationId: OperationId,
  params: Readonly<Record<string, string>>,
): void {
  if (state.scenario !== 'conflict') return;
  const change = disturbance(account, operationId, params);
  const what = [account.profile.accountId, operationId, ...Object.values(params)].join(' ');
  if (!change || state.disturbed.includes(what)) return;
  state.disturbed.push(what);
  change();
}

function disturbance(
  account: StoredAccount,
  operationId: OperationId,
  params: Readonly<Record<string, string>>,
): (() => void) | undefined {
  if (operationId === 'updateBillTo') {
    return () => {
      const [first = '', ...others] = account.billTo.addressLines;
      account.billTo.addressLines = [first, ...others.slice(0, -1), 'Suite 900'];
    };
  }
  if (operationId === 'updatePurchaseOrder') {
    const order = account.purchaseOrders.find(
      (each) => each.purchaseOrderId === params['purchaseOrderId'],
    );
    return order && (() => (order.expirationDate = addDays(order.expirationDate, 30)));
  }
  if (operationId === 'updateInvoiceContact') {
    const contact = account.invoiceContacts.find((each) => each.contactId === params['contactId']);
    return contact && (() => (contact.attachment = contact.attachment === 'link' ? 'pdf' : 'link'));
  }
  if (operationId === 'updatePaymentMethod') {
    const { display } = account.paymentMethod;
    return () => (account.paymentMethod.display = { ...display, last4: '9024' });
  }
  const quote = account.quotes.find((each) => each.quoteNumber === params['quoteNumber']);
  return quote && (() => (quote.validThrough = addDays(quote.validThrough, 7)));
}
