/** Lines and the sums under them, in whole minor units all the way. */

/** One product at one price; `unitPrice` in minor units. */
export interface LineSpec {
  readonly product: string;
  readonly quantity: number;
  readonly unitPrice: number;
  readonly description?: string;
}

export interface Sums {
  readonly subtotal: number;
  readonly savings: number;
  readonly tax: number;
  readonly total: number;
}

/** Half up, in integers: `taxOf(1147200, 825)` is 94644. The rate is in hundredths of a percent. */
export const taxOf = (amount: number, rate: number): number =>
  Math.floor((amount * rate + 5_000) / 10_000);

/** Tax is on what is left after the savings. */
export function sumsOf(lines: readonly LineSpec[], rate: number, savings = 0): Sums {
  const subtotal = lines.reduce((sum, line) => sum + line.quantity * line.unitPrice, 0);
  const tax = taxOf(subtotal - savings, rate);
  return { subtotal, savings, tax, total: subtotal - savings + tax };
}
