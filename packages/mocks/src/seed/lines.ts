/** Computes lines and the sums under them in whole minor units. */

/** One product at one price; `unitPrice` is in minor units. */
export interface LineSpec {
  readonly product: string;
  readonly quantity: number;
  readonly unitPrice: number;
  readonly description?: string;
}

export interface Period {
  readonly start: string;
  readonly end: string;
}

export interface Sums {
  readonly subtotal: number;
  readonly savings: number;
  readonly tax: number;
  readonly total: number;
}

/**
 * Rounds half up, in integers: `taxOf(1147200, 825)` is 94644. The rate is in hundredths of a
 * percent.
 */
const taxOf = (amount: number, rate: number): number =>
  Math.floor((amount * rate + 5_000) / 10_000);

/**
 * Tax is due on what is left after the savings.
 * @throws RangeError for savings beyond the subtotal, and for sums that are no longer exact
 */
export function sumsOf(lines: readonly LineSpec[], rate: number, savings = 0): Sums {
  const subtotal = lines.reduce((sum, line) => sum + line.quantity * line.unitPrice, 0);
  if (savings > subtotal) throw new RangeError(`savings of ${String(savings)} exceed the subtotal`);
  if (!Number.isSafeInteger(subtotal * rate)) throw new RangeError('the sums are too large');
  const tax = taxOf(subtotal - savings, rate);
  return { subtotal, savings, tax, total: subtotal - savings + tax };
}

/** @throws RangeError naming the document, for what no document says of itself */
export function checked<T>(document: string, period: Period, make: () => T): T {
  try {
    if (period.end < period.start) throw new RangeError('the period ends before it starts');
    return make();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new RangeError(`${document}: ${error.message}`);
  }
}
