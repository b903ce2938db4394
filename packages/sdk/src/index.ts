export { createBilling } from './billing.js';
export type { Change, SessionChange } from './changes.js';
export type { Timers } from './clock.js';
export type { CallInput, CallOutput, CallRest, Downloads, OptionsOf } from './contract.js';
export { cookieSession, tokenSession } from './credentials.js';
export type { SessionCredentials, TokenSessionOptions } from './credentials.js';
export type { Download, Progress, StreamedDownload } from './download.js';
export { BillingError, isBillingError } from './errors.js';
export type { BillingErrorKind, FieldError } from './errors.js';
export { newIdempotencyKey } from './idempotency-key.js';
/** The contract as openapi-typescript writes it, for tools that take their types from it. */
export type { components, operations, paths } from './generated/openapi.js';
export type { OperationId } from './generated/operations.js';
export * from './models.js';
export { decimalString, formatMoney, minorUnits } from './rules/money.js';
export type {
  CallOptions,
  CommonOptions,
  ConditionOptions,
  CurrentOptions,
  KeyOptions,
  ProgressOptions,
  ReadOptions,
  StreamOptions,
  UploadOptions,
} from './options.js';
export { passwordToken } from './password-token.js';
export type { PasswordTokenOptions } from './password-token.js';
export type { RetryOptions } from './retry.js';
export type { Billing, BillingOptions, ListPaymentsOptions, StatementOptions } from './surface.js';
export type { CallInfo, Hooks } from './hooks.js';
