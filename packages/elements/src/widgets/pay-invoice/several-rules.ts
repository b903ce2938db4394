import type { Allocation, Invoice, Money } from '@corporate-billing/sdk';
import { sumMoney } from '../../format/money.js';
import type { Chosen } from './pay-state.js';

/** Reads the attribute `numbers`: each invoice once, in the order given. */
export const parseNumbers = (numbers: string): readonly string[] => [
  ...new Set(numbers.split(/[\s,]+/).filter((number) => number !== '')),
];

/** What one payment of all these invoices is: each is paid in full, as far as it can be paid. */
export const allocationsOf = (invoices: readonly Invoice[]): readonly Allocation[] =>
  invoices
    .filter(({ payable }) => payable.amount > 0)
    .map(({ invoiceNumber, payable }) => ({ invoiceNumber, amount: payable }));

export const sumOf = (allocations: readonly Allocation[]): Money =>
  sumMoney(
    allocations.map(({ amount }) => amount),
    allocations[0]?.amount.currency ?? '',
  );

/** Tells whether the invoices are of more than one currency: they cannot be paid together. */
export const isMixed = (invoices: readonly Invoice[]): boolean =>
  new Set(invoices.map(({ payable }) => payable.currency)).size > 1;

/**
 * Returns what is asked for, all together.
 * @param before what was agreed to earlier, so that a line can say what changed
 */
export function chosenOf(
  invoices: readonly Invoice[],
  before: readonly Allocation[] | undefined,
): Chosen | undefined {
  const allocations = allocationsOf(invoices);
  if (allocations.length === 0 || isMixed(invoices)) return undefined;
  const sum = sumOf(allocations);
  return { amount: sum, payable: sum, allocations, before };
}

/** Tells whether an invoice can no longer be paid as it was agreed to. */
export function hasMoved(
  invoices: readonly Invoice[],
  agreed: readonly Allocation[] | undefined,
): boolean {
  const lines = (list: readonly Allocation[]) =>
    list.map(({ invoiceNumber, amount }) => [invoiceNumber, amount.amount].join(' ')).join();
  return agreed !== undefined && lines(agreed) !== lines(allocationsOf(invoices));
}

/** One line of the review: the invoice, what is paid on it now, and what was agreed to before. */
export interface Line {
  readonly invoiceNumber: string;
  readonly dueDate: string | undefined;
  /** Undefined where nothing can be paid any more. */
  readonly amount: Money | undefined;
  /** Set where it changed. */
  readonly before: Money | undefined;
}

/** Lists the lines in the order of the invoices, those included that dropped out meanwhile. */
export function linesOf(
  invoices: readonly Pick<Invoice, 'invoiceNumber' | 'dueDate'>[],
  { allocations = [], before = [] }: Pick<Chosen, 'allocations' | 'before'>,
): readonly Line[] {
  const find = (list: readonly Allocation[], number: string) =>
    list.find(({ invoiceNumber }) => invoiceNumber === number)?.amount;
  return invoices.flatMap(({ invoiceNumber, dueDate }) => {
    const amount = find(allocations, invoiceNumber);
    const was = find(before, invoiceNumber);
    if (!amount && !was) return [];
    const isNews = was !== undefined && was.amount !== amount?.amount;
    return [{ invoiceNumber, dueDate, amount, before: isNews ? was : undefined }];
  });
}
