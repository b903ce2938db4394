/** Answers the statement of account. */
import { isBusinessDate } from '../contract/validation.js';
import { statementOf } from '../rules/statement.js';
import { addDays } from '../state/clock.js';
import type { Context, Handlers } from '../request/operation.js';
import { invalid } from './invalid.js';

/** Entries begin this many days ago unless the caller says since when. */
const usualDays = 90;

type Asked = Context<'getStatement'> | Context<'getStatementPdf'>;

function statement({ account, query, today }: Asked) {
  const { since = addDays(today, -usualDays) } = query;
  if (!isBusinessDate(since)) throw invalid('/since', 'format', 'Must be a day, as 2026-05-01');
  if (since > today) throw invalid('/since', 'not-allowed', 'Must not be after today');
  return statementOf(account, today, since);
}

export const statementOperations = {
  getStatement: (context) => ({ status: 200, body: statement(context) }),

  getStatementPdf(context) {
    const shown = structuredClone(statement(context));
    const profile = structuredClone(context.account.profile);
    return {
      status: 200,
      fileName: `statement-${shown.asOf}.pdf`,
      render: async () => (await import('../pdf/statement.js')).statementPdf(shown, profile),
    };
  },
} satisfies Handlers;
