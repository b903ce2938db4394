/**
 * The longest texts that the contract allows; they have no place to break unless people write them
 * so.
 */
const word = (length: number): string => 'W'.repeat(length);
const reference = (length: number): string => `INV/${'0123456789'.repeat(7)}`.slice(0, length);

const byKey: Readonly<Record<string, (was: string) => string>> = {
  company: () => word(100),
  contactName: () => `${word(79)} Ng`,
  name: () => word(100),
  signerName: () => word(100),
  product: () => `RescueAssist ${word(79)} with everything`,
  summary: () => `Renewal of ${word(79)}`,
  description: () => `Support for ${word(79)} and more, one year`,
  taxLabel: () => `Sales tax ${word(60)}, 8.25%`,
  savingsLabel: () => `Savings ${word(60)}, renewal 5%`,
  addressLines: () => word(120),
  city: () => word(80),
  region: () => word(80),
  postalCode: () => '12345678901234567890',
  email: () => `${word(64)}@${word(60)}.${word(60)}.${word(60)}.example`,
  userId: () => word(254),
  phone: () => '+1 (617) 555-0178 (0178) (0178) (0178) 01',
  hours: () => word(100),
  invoiceNumber: () => reference(64),
  quoteNumber: () => reference(64),
  orderNumber: () => reference(64),
  paymentId: () => reference(64),
  purchaseOrderNumber: () => word(50),
  // This is a purchase order's number.
  number: () => word(50),
  reference: () => reference(64),
  label: () => word(60),
  value: () => reference(74),
  beneficiary: () => word(100),
  bankName: () => word(79),
  brand: () => word(40),
  id: () => reference(64),
  version: () => word(64),
  text: (was) => `${word(100)} ${was}`,
  details: () => word(4000),
  note: () => word(1000),
  currency: () => 'CHF',
};

/** A later version of the API may send such words where this one knows a list. */
const unknown = 'waiting-for-the-bank-of-the-beneficiary-to-confirm-the-transfer';

export interface Lengthening {
  /** The words of open enums are replaced, too. */
  readonly states: boolean;
}

function lengthen(value: unknown, key: string, options: Lengthening): unknown {
  if (Array.isArray(value)) return value.map((each) => lengthen(each, key, options));
  if (value && typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, lengthen(each, name, options)]),
    );
  }
  if (key === 'amount' && typeof value === 'number') return value < 0 ? -largest : largest;
  if (typeof value !== 'string') return value;
  if (options.states && (key === 'status' || key === 'state' || key === 'topic')) return unknown;
  return Object.hasOwn(byKey, key) ? byKey[key]?.(value) : value;
}

/** The largest sum that is exact in every language is 9,007,199,254,740.99. */
const largest = 900_719_925_474_099;

/** Lets every text of the API arrive at the length the contract allows. */
export const withLongest =
  (options: Lengthening) =>
  (onwards: typeof fetch): typeof fetch =>
  async (input, init) => {
    const response = await onwards(input, init);
    const { status, headers } = response;
    if (!response.ok || !headers.get('content-type')?.includes('json')) return response;
    const body: unknown = lengthen(await response.json(), '', options);
    return new Response(JSON.stringify(body), { status, headers });
  };
