/** Card numbers have no place in free text: they are found and refused before they are kept. */
import { holdsCardNumber } from '@corporate-billing/sdk/rules';
import { invalid } from './invalid.js';

/** Throws a 422 on the field when its text holds a card number. */
export function refuseCardNumber(pointer: string, text: string): void {
  if (!holdsCardNumber(text)) return;
  throw invalid(pointer, 'card-number', 'Please leave out card numbers.');
}
