import type { Account } from '@corporate-billing/sdk';
import type { CbElement } from '../../core/cb-element.js';
import type { InvoiceHistoryWords } from './invoice-history.words.js';

/** What saved files are called, without the ending: by the account's own day. */
export const fileName = (
  { billing }: CbElement,
  words: InvoiceHistoryWords,
  account: Account | undefined,
): string => `${words.fileName}-${billing?.today(account?.timeZone ?? 'UTC') ?? ''}`;
