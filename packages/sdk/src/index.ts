export { createBilling } from './billing.js';
export type { Change, SessionChange } from './changes.js';
export type { Timers } from './clock.js';
export type { CallInput, CallOutput } from './contract.js';
export { cookieSession, passwordToken, tokenSession } from './credentials.js';
export type {
  PasswordTokenOptions,
  SessionCredentials,
  TokenSessionOptions,
} from './credentials.js';
export type { Download, Progress } from './download.js';
export { BillingError, isBillingError } from './errors.js';
export type { BillingErrorKind, FieldError } from './errors.js';
export type { OperationId } from './generated/operations.js';
export * from './models.js';
export { decimalString, minorUnits } from './money.js';
export type { RetryOptions } from './retry.js';
export type { CurrentOptions } from './session.js';
export type { Billing, BillingOptions, CallOptions, ListPaymentsOptions } from './surface.js';
export type { CallInfo, Hooks } from './transport.js';
