// This module is loaded with the first call that has a free text.

import { BillingError } from './errors.js';
import type { OperationId } from './generated/operations.js';
import { own } from './own.js';
import { holdsCardNumber } from './rules/card-number.js';

/** Stops a call whose free text holds a card number before it leaves the page. */
export function refuseCardNumber(operationId: OperationId, field: string, body: unknown): void {
  const text = own(body as Record<string, unknown> | undefined)[field];
  if (typeof text !== 'string' || !holdsCardNumber(text)) return;
  const message = 'Please leave out card numbers.';
  throw new BillingError({
    kind: 'problem',
    operationId,
    code: 'validation-failed',
    message: `${operationId}: ${field} holds a card number. Nothing was sent.`,
    fieldErrors: { [field]: { code: 'card-number', message } },
  });
}
