/**
 * Changes that no test can notice, because the program then does the same. Each names the file, the
 * line as it stands, what the change writes there, and why nobody could tell; the runner counts them
 * apart, and says when one of them is there no more.
 *
 * @type {readonly { file: string, line: string, change: string, why: string }[]}
 */
export const equivalent = [
  {
    file: 'packages/elements/src/rules/card-expiry.ts',
    line: 'const two = new Intl.NumberFormat(locale, { minimumIntegerDigits: 2, useGrouping: false });',
    change: 'true',
    why: 'A month has two digits at most, and nothing to group.',
  },
  {
    file: 'packages/elements/src/rules/card-expiry.ts',
    line: 'today !== undefined && (cardDaysLeft(expiry, today) ?? 0) < 0;',
    change: 'true',
    why: 'Days until an unknown day are NaN, which is not below 0.',
  },
  {
    file: 'packages/elements/src/rules/quote-rules.ts',
    line: 'const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);',
    change: 'true',
    why: 'A sort keeps equal ones where 1 is said of them, as where 0 is.',
  },
  {
    file: 'packages/elements/src/rules/quote-rules.ts',
    line: 'const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);',
    change: 'a >= b',
    why: 'The same: 1 instead of 0 for equal ones.',
  },
  {
    file: 'packages/mocks/src/rules/invoice-documents.ts',
    line: 'const next: Facts = { ...(seller && { seller }), total, taxLines: [] };',
    change: '["Stryker was here"]',
    why: 'Whether tax is listed counts, not which.',
  },
  {
    file: 'packages/mocks/src/rules/payments.ts',
    line: 'const order = found[0]?.payment.allocations?.map(({ invoiceNumber }) => invoiceNumber) ?? [];',
    change: '["Stryker was here"]',
    why: 'No invoice has that number, so that all stand at -1 as before.',
  },
  {
    file: 'packages/mocks/src/rules/invoice-rules.ts',
    line: '.sort((a, b) => (placeOf(a) < placeOf(b) ? 1 : -1));',
    change: 'placeOf(a) <= placeOf(b)',
    why: 'No two invoices have one place.',
  },
];
