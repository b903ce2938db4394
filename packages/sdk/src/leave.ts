import { abortedError } from './errors.js';

/**
 * Waits for work that others may wait for too, until the caller leaves. `left` runs then; the work
 * itself goes on.
 */
export function untilLeft<T>(
  work: Promise<T>,
  operationId: string,
  signal: AbortSignal | undefined,
  left?: (reason: unknown) => void,
): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const leave = () => {
      reject(abortedError(operationId, signal.reason));
      left?.(signal.reason);
    };
    if (signal.aborted) leave();
    signal.addEventListener('abort', leave, { once: true });
    work.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', leave);
    });
  });
}
