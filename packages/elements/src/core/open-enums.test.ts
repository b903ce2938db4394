import { expect } from '@open-wc/testing';
import { mount, textIn } from '../../../../test/support/mount.js';

type Json = Record<string, unknown>;

/**
 * Stands for a newer API: each object of an answer goes through `change` before the client sees it.
 */
const newer =
  (change: (object: Json) => Json) =>
  (onwards: typeof fetch): typeof fetch =>
  async (input, init) => {
    const answer = await onwards(input, init);
    if (!answer.headers.get('content-type')?.includes('application/json')) return answer;
    const text = JSON.stringify(await answer.json(), (_key, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? change(value as Json)
        : value,
    );
    return new Response(text, answer);
  };

/** Changes one field of the objects that `mark` selects. */
const said = (
  mark: string,
  field: string,
  word: string,
): ((onwards: typeof fetch) => typeof fetch) =>
  newer((object) => (mark in object && field in object ? { ...object, [field]: word } : object));

interface Case {
  tag: string;
  number?: string;
  mark: string;
  field: string;
  word: string;
}

const cases: readonly Case[] = [
  { tag: 'cb-invoice-history', mark: 'invoiceNumber', field: 'status', word: 'written-off' },
  {
    tag: 'cb-invoice',
    number: 'INV-2026-0117',
    mark: 'invoiceNumber',
    field: 'status',
    word: 'written-off',
  },
  {
    tag: 'cb-invoice',
    number: 'INV-2026-0081',
    mark: 'paymentId',
    field: 'status',
    word: 'refunded',
  },
  { tag: 'cb-quotes', mark: 'quoteNumber', field: 'status', word: 'on-hold' },
  {
    tag: 'cb-quotes',
    number: 'Q-2026-0042',
    mark: 'quoteNumber',
    field: 'status',
    word: 'on-hold',
  },
  { tag: 'cb-purchase-orders', mark: 'purchaseOrderId', field: 'state', word: 'frozen' },
  { tag: 'cb-account-services', mark: 'requestId', field: 'status', word: 'escalated' },
  { tag: 'cb-payment-method', mark: 'acceptedBrands', field: 'kind', word: 'wallet' },
  {
    tag: 'cb-account-overview',
    mark: 'billingFrequency',
    field: 'billingFrequency',
    word: 'weekly',
  },
];

describe('a word of a newer API', () => {
  for (const { tag, number, mark, field, word } of cases) {
    it(`is shown as it came: ${word} in ${tag}${number ? ` ${number}` : ''}`, async () => {
      const { widget } = await mount(tag, {
        user: 'acme-billing',
        between: said(mark, field, word),
        ...(number ? { attributes: { number } } : {}),
      });
      expect(textIn(widget)).to.include(word);
    });
  }
});
