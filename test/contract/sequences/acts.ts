/** The acts of a sequence, as plain data, so that a failing sequence can be made shorter. */
import fc from 'fast-check';
import type { Card } from './model.js';

export type Act =
  | {
      readonly act: 'pay';
      /** Places in the list of open invoices; several make one payment of several. */
      readonly invoices: readonly number[];
      readonly part: 'cent' | 'half' | 'all' | 'too much';
      readonly card: Card;
    }
  | { readonly act: 'confirm'; readonly payment: number; readonly result: 'succeeded' | 'failed' }
  | { readonly act: 'repeat'; readonly at: number }
  | { readonly act: 'reuse'; readonly at: number }
  | {
      readonly act: 'decide';
      readonly quote: number;
      readonly state: 'accepted' | 'rejected';
      /** Whether it is decided by what was read, or by a stale entity tag. */
      readonly isRead: boolean;
    }
  | { readonly act: 'order'; readonly number: string }
  | { readonly act: 'address'; readonly phone: string; readonly isRead: boolean }
  | { readonly act: 'stranger' | 'sleep' };

const is = <T extends string>(text: T) => fc.constant(text);
const place = fc.nat(9);

const pay = fc.record({
  act: is('pay'),
  invoices: fc.array(fc.nat(2), { minLength: 1, maxLength: 3 }),
  part: fc.constantFrom('cent', 'half', 'all', 'too much'),
  card: fc.constantFrom<Card>(
    'visa-ok',
    'visa-ok',
    'declined',
    'expired',
    'processing',
    'authentication-required',
  ),
});

const anyAct: fc.Arbitrary<Act> = fc.oneof(
  { weight: 6, arbitrary: pay },
  {
    weight: 3,
    arbitrary: fc.record({
      act: is('confirm'),
      payment: place,
      result: fc.constantFrom('succeeded', 'succeeded', 'failed'),
    }),
  },
  { weight: 3, arbitrary: fc.record({ act: is('repeat'), at: place }) },
  { weight: 2, arbitrary: fc.record({ act: is('reuse'), at: place }) },
  {
    weight: 2,
    arbitrary: fc.record({
      act: is('decide'),
      quote: place,
      state: fc.constantFrom('accepted', 'rejected'),
      isRead: fc.boolean(),
    }),
  },
  fc.record({ act: is('order'), number: fc.constantFrom('PO-1', 'PO-2', 'PO-3') }),
  fc.record({
    act: is('address'),
    phone: fc.constantFrom('+15125550101', '+15125550102'),
    isRead: fc.boolean(),
  }),
  fc.record({ act: is('stranger') }),
  fc.record({ act: is('sleep') }),
);

export const anySequence = fc.array(anyAct, { minLength: 4, maxLength: 16 });
