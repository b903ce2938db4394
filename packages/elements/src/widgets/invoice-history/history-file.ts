import type { Account } from '@corporate-billing/sdk';
import type { CbElement } from '../../core/cb-element.js';
import type { InvoiceHistoryWords } from './invoice-history.words.js';

/** Names saved files by the account's own day, without the ending. */
export const fileName = (
  { billing }: CbElement,
  words: InvoiceHistoryWords,
  account: Account | undefined,
): string => `${words.fileName}-${billing?.today(account?.timeZone ?? 'UTC') ?? ''}`;
