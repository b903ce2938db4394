/**
 * The pretended payment provider. A caller names a test card or a test debit; no number ever comes
 * in.
 */
import type { PaymentOutcome, StoredPaymentToken } from '../state/model.js';
import type { Handler, Handlers } from '../request/operation.js';

type Source = Pick<StoredPaymentToken, 'outcome' | 'display'>;

const expiry = { expiryMonth: 12, expiryYear: 2029 };

const card = (outcome: PaymentOutcome, brand: string, last4: string): Source => ({
  outcome,
  display: { brand, last4, ...expiry },
});

const cards: Record<string, Source> = {
  'visa-ok': card('succeeded', 'Visa', '1881'),
  declined: card('declined', 'Visa', '0002'),
  'authentication-required': card('authentication-required', 'Visa', '3184'),
  processing: card('processing', 'MasterCard', '5454'),
  expired: {
    outcome: 'expired',
    display: { brand: 'Visa', last4: '0069', expiryMonth: 1, expiryYear: 2026 },
  },
};

const debits: Record<string, Source> = {
  'ach-ok': { outcome: 'succeeded', display: { bankName: 'Example Trust Bank', last4: '6789' } },
  'sepa-ok': { outcome: 'succeeded', display: { bankName: 'Banque Exemple', last4: '0028' } },
};

const createTestToken: Handler<'createTestToken'> = (context) => {
  const { account, state, body } = context;
  const isCard = 'testCard' in body;
  const source = isCard ? cards[body.testCard] : debits[body.testDebit];
  // The schema refuses any other name.
  if (!source) throw new Error('No such test card or debit');
  const token: StoredPaymentToken = {
    paymentToken: `pt_${context.secret()}`,
    accountId: account.profile.accountId,
    kind: isCard ? 'card' : 'directDebit',
    outcome: source.outcome,
    display: { ...source.display },
    used: false,
  };
  state.paymentTokens.push(token);
  return { status: 201, body: { paymentToken: token.paymentToken, display: token.display } };
};

export const testProviderOperations = { createTestToken } satisfies Handlers;
