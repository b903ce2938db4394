import type { BillingError } from './errors.js';
import type { OperationId } from './generated/operations.js';

/** Describes one sending to a hook. It holds no bodies, no headers, nothing secret. */
export interface CallInfo {
  readonly operationId: OperationId;
  /** Is the same for every sending of one call, and for no other call: it joins what hooks are told. */
  readonly callId: number;
  readonly method: string;
  readonly url: string;
  /** Counts the sendings of the call; the first is 1. */
  readonly attempt: number;
  readonly status?: number;
  /** The milliseconds until the head of the answer arrived. */
  readonly duration?: number;
  readonly error?: BillingError;
}

/** Hooks serve logging and metrics. A hook that throws changes nothing. */
export interface Hooks {
  onRequest?: (info: CallInfo) => unknown;
  onResponse?: (info: CallInfo) => unknown;
  onError?: (info: CallInfo) => unknown;
}
