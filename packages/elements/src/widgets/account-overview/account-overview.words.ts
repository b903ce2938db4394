/** English of the overview. `{…}` is filled in. */
export const accountOverviewWords = {
  heading: 'Overview',
  loading: 'Loading the overview',
  failed: 'We could not load the overview',
  outstanding: 'Outstanding',
  owed: (count: number) => (count === 1 ? '1 invoice' : `${String(count)} invoices`),
  owedProcessing: (count: number) =>
    count === 1
      ? '1 invoice, {sum} of it processing'
      : `${String(count)} invoices, {sum} of it processing`,
  nothingOwed: 'Nothing to pay',
  overdue: 'Overdue',
  late: (count: number, days: number) => {
    const by = days === 1 ? '1 day' : `${String(days)} days`;
    return count === 1 ? `1 invoice, by ${by}` : `${String(count)} invoices, oldest by ${by}`;
  },
  nothingLate: 'Nothing is overdue',
  nextDue: 'Next due',
  nothingDue: 'No due dates ahead',

  decisions: 'Needs your decision',
  /** A person who may only read sees this. */
  decisionsRead: 'Waiting for a decision',
  nothingToDecideRead: 'Nothing is waiting for a decision today.',
  count: (count: number) => (count === 1 ? '1 item' : `${String(count)} items`),
  nothingToDecide: 'Nothing needs your decision today.',
  notAll: 'We could not check everything',
  notAllText: 'There may be more than is shown here.',
  quote: 'Quote {number}',
  quoteEnds: (days: number) =>
    days === 0
      ? 'Quote {number}: last day today'
      : days === 1
        ? 'Quote {number} expires tomorrow'
        : `Quote {number} expires in ${String(days)} days`,
  validThrough: 'valid through {date}',
  validThroughAlone: 'Valid through {date}',
  overdueInvoices: (count: number) =>
    count === 1 ? '1 invoice is overdue' : `${String(count)} invoices are overdue`,
  byDays: (days: number) => (days === 1 ? '{number} by 1 day' : `{number} by ${String(days)} days`),
  andMore: (count: number) => `${String(count)} more`,
  orderExpires: (days: number) =>
    days === 0
      ? '{number}: last day today'
      : days === 1
        ? '{number} expires tomorrow'
        : `{number} expires in ${String(days)} days`,
  lastDay: 'Last day {date}',
  orderMissing: 'No purchase order is active',
  orderMissingNext: 'The next invoice is expected on {date}',
  orderMissingPlain: 'The next invoice will carry no PO number',
  orderMissingQuote: 'A pending quote needs a PO number',
  orderShort: 'No purchase order covers the next invoice',
  orderShortText: '{number} is valid through {last}, the next invoice is expected on {next}',
  cardExpires: '{card} expires in {month}',
  cardExpired: '{card} has expired',
  card: '{brand} ending {last4}',
  cardUnnamed: 'The card on file',
  cardAfter: 'After that it can no longer be used to pay invoices',
  cardNow: 'It can no longer be used to pay invoices',
  review: 'Review',
  view: 'View',
  update: 'Update',
  add: 'Add',
  change: 'Change',

  chart: 'Invoices, last 12 months',
  showTable: 'Show as table',
  showChart: 'Show as chart',
  chartLabel: (months: string) =>
    `Bar chart of the invoices of the last 12 months by status. ${months}. “Show as table” gives the same figures.`,
  chartMonth: (month: string, sum: string) => `${month} ${sum}`,
  chartEmpty: 'No invoice was issued in the last 12 months.',
  newestOnly: 'Only your newest 20 invoices are counted.',
  month: 'Month',
  paid: 'Paid',
  open: 'Open',
  total: 'Total',

  subscriptions: 'Subscriptions',
  product: 'Product',
  seats: 'Seats',
  seatsOf: (seats: string) => `${seats} seats`,
  term: 'Term',
  renews: 'Renews',
  noticeBy: 'Give notice by',
  noSubscriptions: 'There is no subscription on this account yet.',
  billedAnnually: (count: number): string =>
    count === 1
      ? 'It is billed once a year.'
      : count === 2
        ? 'Both are billed once a year.'
        : 'All are billed once a year.',
  billedOtherwise: 'Billing frequency: {frequency}.',
  toChange: 'To change seats, products or billing frequency: {ask}',
  ask: 'ask Corporate Account Services',
  representative: 'Your representative',

  emptyTitle: 'Nothing has been billed yet',
  emptyText:
    'Your quotes, invoices and subscriptions appear here. Your representative, {name}, sets them up with you.',
};
export type AccountOverviewWords = typeof accountOverviewWords;
