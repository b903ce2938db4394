import { text } from '../../i18n/text.js';

/** Holds the English of the entry that a calendar gets for a due date. */
export const dueDateWords = {
  summary: text('Invoice {number} is due', 'number'),
  balanceOn: text('Balance on {date}: {amount}', 'date', 'amount'),
  fileName: 'due-date',
};
export type DueDateWords = typeof dueDateWords;
