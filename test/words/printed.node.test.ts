import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Catalogue } from '@corporate-billing/elements';
import { wordsIn, type Words } from '../../packages/mocks/src/pdf/words.js';
import { languages, whole } from './whole.js';

/** What the documents of the demo and the widgets both name. */
const shared: readonly (readonly [printed: keyof Words, shown: (words: Catalogue) => unknown])[] = [
  ['invoice', (words) => words.payInvoice.invoice],
  ['quote', (words) => words.quotes.quote],
  ['invoiceNumber', (words) => words.invoiceHistory.invoiceNumber],
  ['issued', (words) => words.invoice.issued],
  ['due', (words) => words.invoice.due],
  ['validThrough', (words) => words.quotes.validThrough],
  ['purchaseOrder', (words) => words.invoice.purchaseOrder],
  ['status', (words) => words.invoice.status],
  ['billTo', (words) => words.invoice.billTo],
  ['billingContact', (words) => words.invoice.billingContact],
  ['userId', (words) => words.login.userId],
  ['representative', (words) => words.quotes.representative],
  ['service', (words) => words.invoice.service],
  ['product', (words) => words.quotes.product],
  ['period', (words) => words.invoice.period],
  ['contractPeriod', (words) => words.quotes.contractPeriod],
  ['renewalDate', (words) => words.quotes.renewalDate],
  ['quantity', (words) => words.invoice.quantity],
  ['seats', (words) => words.quotes.seats],
  ['unitPrice', (words) => words.invoice.unitPrice],
  ['total', (words) => words.invoice.total],
  ['subtotal', (words) => words.invoice.subtotal],
  ['savings', (words) => words.quotes.savings],
  ['tax', (words) => words.invoice.tax],
  ['paid', (words) => words.invoice.paid],
  ['balanceDue', (words) => words.invoice.balanceDue],
  ['payments', (words) => words.invoice.payments],
  ['date', (words) => words.invoice.date],
  ['source', (words) => words.invoice.source],
  ['amount', (words) => words.invoice.amount],
  ['beneficiary', (words) => words.paymentWays.beneficiary],
  ['reference', (words) => words.paymentWays.reference],
  ['bankTransfer', (words) => words.paymentWays.toPayByTransfer],
  ['check', (words) => words.paymentWays.toPayByCheck],
  ['card', (words) => words.paymentWays.card],
  ['directDebit', (words) => words.paymentWays.directDebit],
  ['succeeded', (words) => words.invoice.succeeded],
  ['processing', (words) => words.invoice.processing],
  ['failed', (words) => words.invoice.failed],
  ['current', (words) => words.statement.current],
  ['days1To30', (words) => words.statement.days1To30],
  ['days31To60', (words) => words.statement.days31To60],
  ['days61To90', (words) => words.statement.days61To90],
  ['over90', (words) => words.statement.over90],
  ['openItems', (words) => words.statement.openItems],
];

/** The widgets' words by English text; a word that agrees with what it stands beside is left out. */
const shownFor = (english: Catalogue, words: Catalogue): Map<string, Set<string>> => {
  const found = new Map<string, Set<string>>();
  for (const [group, texts] of Object.entries(english)) {
    const own = (words as unknown as Record<string, Record<string, unknown>>)[group] ?? {};
    for (const [name, text] of Object.entries(texts as Record<string, unknown>)) {
      const said = own[name];
      if (typeof text !== 'string' || typeof said !== 'string') continue;
      const key = text.toLowerCase();
      found.set(key, (found.get(key) ?? new Set()).add(said));
    }
  }
  return found;
};
const agreeing: readonly (keyof Words)[] = ['none'];

for (const language of ['en', ...languages]) {
  describe(`the documents of the demo in ${language}`, async () => {
    const words = await whole(language);

    it('are called and labelled as in the widgets', () => {
      const printed = wordsIn(language);
      assert.deepEqual(
        Object.fromEntries(shared.map(([key]) => [key, printed[key]])),
        Object.fromEntries(shared.map(([key, shown]) => [key, shown(words)])),
      );
    });

    it('have one word for what the widgets have one word for', async () => {
      const shown = shownFor(await whole('en'), words);
      const printed = wordsIn(language);
      const other = (Object.entries(wordsIn('en')) as [keyof Words, string][]).filter(
        ([key, english]) => {
          const said = shown.get(english.toLowerCase());
          return said && !agreeing.includes(key) && !said.has(printed[key]);
        },
      );
      assert.deepEqual(
        other.map(([key]) => `${key}: ${printed[key]}`),
        [],
      );
    });
  });
}
