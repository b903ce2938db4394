import { BillingError } from './errors.js';
import type { OperationId } from './generated/operations.js';
import { own } from './own.js';

/** Where people write to people, and a card number would be stored and read. */
const freeTexts: { readonly [Op in OperationId]?: string } = {
  submitRequest: 'details',
  rejectQuote: 'note',
};

export const hasFreeText = (operationId: OperationId): boolean =>
  Object.hasOwn(freeTexts, operationId);

/**
 * Stops a call whose free text holds a card number before it leaves the page. The rule is loaded
 * with the first such call.
 */
export async function refuseCardNumber(operationId: OperationId, body: unknown): Promise<void> {
  const field = freeTexts[operationId] ?? '';
  const text = own(body as Record<string, unknown> | undefined)[field];
  if (typeof text !== 'string') return;
  const rule = await import('./rules/card-number.js').catch((cause: unknown) => {
    throw new BillingError({ kind: 'network', operationId, cause });
  });
  if (!rule.holdsCardNumber(text)) return;
  const message = 'Please leave out card numbers.';
  throw new BillingError({
    kind: 'problem',
    operationId,
    code: 'validation-failed',
    message: `${operationId}: ${field} holds a card number. Nothing was sent.`,
    fieldErrors: { [field]: { code: 'card-number', message } },
  });
}
