/** Computes lines and the sums under them in whole minor units. */

/** One product at one price; `unitPrice` is in minor units. */
export interface LineSpec {
  readonly product: string;
  readonly quantity: number;
  readonly unitPrice: number;
  readonly description?: string;
  /** The rate of tax in hundredths of a percent; the company's own unless given. */
  readonly taxRate?: number;
  /** The unit by UN/ECE Recommendation 20; pieces (`C62`) unless given. */
  readonly unitCode?: string;
}

/** Something taken off the lines at one rate of tax; `amount` is in minor units. */
export interface DiscountSpec {
  readonly label: string;
  readonly amount: number;
  readonly taxRate?: number;
}

/** What is charged at one rate, in minor units. */
export interface RateSums {
  readonly rate: number;
  readonly taxable: number;
  readonly tax: number;
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

/**
 * Sums up what is taxed at several rates; each rate is rounded once, on the sum of what it taxes.
 * @throws RangeError for a discount beyond the lines at its rate, and for sums that are no longer
 * exact
 */
export function sumsByRate(
  lines: readonly LineSpec[],
  discounts: readonly DiscountSpec[],
  usual: number,
): Sums & { readonly rates: readonly RateSums[] } {
  const at = (rate: number): RateSums => {
    const isAt = ({ taxRate = usual }: { readonly taxRate?: number }) => taxRate === rate;
    const off = discounts.filter(isAt).reduce((sum, { amount }) => sum + amount, 0);
    const { subtotal, savings, tax } = sumsOf(lines.filter(isAt), rate, off);
    return { rate, taxable: subtotal - savings, tax };
  };
  const all = [...lines, ...discounts].map(({ taxRate = usual }) => taxRate);
  const rates = [...new Set(all)].sort((a, b) => b - a).map(at);
  const subtotal = lines.reduce((sum, line) => sum + line.quantity * line.unitPrice, 0);
  const savings = discounts.reduce((sum, { amount }) => sum + amount, 0);
  const tax = rates.reduce((sum, rate) => sum + rate.tax, 0);
  const total = subtotal - savings + tax;
  if (!Number.isSafeInteger(subtotal) || !Number.isSafeInteger(total)) {
    throw new RangeError('the sums are too large');
  }
  return { subtotal, savings, tax, total, rates };
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
