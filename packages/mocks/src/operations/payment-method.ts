/** Reads and changes how the account pays by default. */
import type { PaymentMethod } from '@corporate-billing/sdk';
import type { StoredAccount, StoredPaymentMethod, StoredPaymentToken } from '../state/model.js';
import type { Context, Handler, Handlers } from '../request/operation.js';
import { countMail } from '../request/rate-limit.js';
import { mandateText, textLanguages } from '../seed/texts.js';
import { invalid } from './invalid.js';
import { mailText } from '../rules/mail-words.js';
import { mainAddress } from '../rules/invoice-addresses.js';
import { tagged, taggedAnswer } from './tagged.js';

/** Adds the mandate text that a change to direct debit would need. */
function presentPaymentMethod(account: StoredAccount, language: string): PaymentMethod {
  const method = { ...account.paymentMethod };
  delete method.outcome;
  const offer = method.allowedKinds.includes('directDebit')
    ? mandateText(account.profile, language)
    : undefined;
  return tagged({ ...method, ...(offer && { mandateOffer: offer }) });
}

/** Answers with the method, and says the language of the mandate that is offered. */
function methodAnswer(context: Pick<Context<'getPaymentMethod'>, 'account' | 'language'>) {
  const method = presentPaymentMethod(context.account, context.language(textLanguages));
  return { ...taggedAnswer(method), language: method.mandateOffer?.locale };
}

const getPaymentMethod: Handler<'getPaymentMethod'> = (context) => methodAnswer(context);

const updatePaymentMethod: Handler<'updatePaymentMethod'> = (context) => {
  const { account, body } = context;
  const tags = textLanguages.map((each) => presentPaymentMethod(account, each).etag);
  context.match(tags, presentPaymentMethod(account, context.language(textLanguages)));
  const { acceptedBrands, allowedKinds } = account.paymentMethod;
  if (!allowedKinds.includes(body.kind)) {
    throw invalid('/kind', 'not-allowed', 'This account cannot pay that way.');
  }
  const token = givenToken(context);
  const mandate = body.kind === 'directDebit' ? signed(context, body.mandate) : undefined;
  countMail(context, 'payment-method-changed');
  if (token) token.used = true;
  account.paymentMethod = {
    kind: body.kind,
    display: {},
    acceptedBrands,
    allowedKinds,
    ...(token && { display: { ...token.display }, outcome: token.outcome }),
    ...(mandate && { mandate }),
  };
  context.record({ kind: 'payment-method-changed', subject: body.kind });
  tellMainContact(context);
  return methodAnswer(context);
};

type Change = Context<'updatePaymentMethod'>;

/** Finds the token of a card or a debit without spending it: a refused change leaves it good. */
function givenToken(context: Change): StoredPaymentToken | undefined {
  const { body } = context;
  if (!('paymentToken' in body)) return undefined;
  const token = context.state.paymentTokens.find(
    ({ paymentToken, accountId }) =>
      paymentToken === body.paymentToken && accountId === context.account.profile.accountId,
  );
  if (!token || token.used || token.kind !== body.kind) {
    throw invalid('/paymentToken', 'unknown', 'Enter the payment details again.');
  }
  refuseCard(token, context.account);
  return token;
}

function refuseCard({ display, outcome }: StoredPaymentToken, account: StoredAccount): void {
  if (outcome === 'expired') {
    throw invalid('/paymentToken', 'expired-card', 'This card has expired. Use another one.');
  }
  const { brand } = display;
  if (brand === undefined || account.paymentMethod.acceptedBrands.includes(brand)) return;
  throw invalid('/paymentToken', 'brand-not-accepted', `${brand} is not accepted here.`);
}

/** A mandate counts only in the exact words that were shown. */
function signed(
  context: Change,
  consent: { version: string; locale: string } | undefined,
): NonNullable<StoredPaymentMethod['mandate']> {
  if (!consent) throw invalid('/mandate', 'required', 'Direct debit needs a signed mandate.');
  const offer = mandateText(context.account.profile, consent.locale);
  if (!offer || offer.version !== consent.version || offer.locale !== consent.locale) {
    throw invalid('/mandate/version', 'changed', 'Read the mandate again: its text has changed.');
  }
  return {
    id: context.nextId('MNDT'),
    version: offer.version,
    locale: offer.locale,
    text: offer.text,
    acceptedAt: context.instant,
  };
}

const kinds = ['card', 'directDebit', 'bankTransfer', 'check'] as const;

function tellMainContact(context: Change): void {
  const { state, account, user } = context;
  const { company, language, support } = account.profile;
  const kind = kinds.find((each) => each === account.paymentMethod.kind);
  const method = kind ? mailText(language, kind) : account.paymentMethod.kind;
  const now = mailText(language, 'methodText', { company, method });
  const by = mailText(language, 'changedBy', { name: user.name, support: support.email });
  context.mail({
    kind: 'payment-method-changed',
    to: mainAddress(state, account),
    subject: mailText(language, 'method'),
    text: `${now} ${by}`,
  });
}

export const paymentMethodOperations = { getPaymentMethod, updatePaymentMethod } satisfies Handlers;
