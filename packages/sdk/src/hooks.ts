import type { BillingError } from './errors.js';
import type { OperationId } from './generated/operations.js';

/** What a hook is told about one sending. No bodies, no headers, nothing secret. */
export interface CallInfo {
  readonly operationId: OperationId;
  readonly method: string;
  readonly url: string;
  /** 1 for the first sending. */
  readonly attempt: number;
  readonly status?: number;
  /** Milliseconds until the answer's head was there. */
  readonly duration?: number;
  readonly error?: BillingError;
}

/** For logging and metrics. One that throws changes nothing. */
export interface Hooks {
  onRequest?: (info: CallInfo) => unknown;
  onResponse?: (info: CallInfo) => unknown;
  onError?: (info: CallInfo) => unknown;
}
