import { BillingError, explained, type BillingErrorInit } from './errors.js';
import { mayHaveTakenEffect } from './outcome.js';
import type { Client, Sending } from './parts.js';
import { isProvenAgain } from './proof.js';
import type { Answer } from './response.js';
import { createRetryPolicy } from './retry.js';

/**
 * Sends a call that failed again, with a new proof or after a pause, as long as that is worth it;
 * throws its last error when it is not.
 */
export async function recover(client: Client, sending: Sending, first: unknown): Promise<Answer> {
  const { deadline } = sending;
  const policy = (client.retry ??= createRetryPolicy(client.options.retry ?? {}, client.timers));
  const failureOf = failures(sending);
  let thrown = first;
  let isRefreshed = false;
  for (;;) {
    const error = failureOf(thrown);
    sending.tell('onError', { error, ...(error.status && { status: error.status }) });
    const refresh = () => isProvenAgain(client, sending, error, isRefreshed);
    const isWorthAnother = await deadline.race(refresh).catch((cause: unknown) => {
      throw failureOf(cause);
    });
    let pause: number | undefined = 0;
    if (isWorthAnother) {
      isRefreshed = true;
    } else {
      pause = policy.pause(sending.call.route, error, sending.attempt);
      if (pause === undefined || pause >= deadline.left()) throw error;
      sending.attempt++;
    }
    try {
      if (pause > 0) await deadline.wait(pause);
      sending.isRepeated = true;
      return await deadline.race(sending.exchange);
    } catch (again) {
      thrown = again;
    }
  }
}

/** Makes the errors of one call; it remembers between its sendings whether it may have taken effect. */
function failures(sending: Sending): (thrown: unknown) => BillingError {
  const { call, deadline } = sending;
  const { route, headers } = call;
  let outcomeUnknown = false;
  return (thrown) => {
    const error = explained(route.id, deadline, thrown);
    outcomeUnknown =
      route.method !== 'GET' && mayHaveTakenEffect(error, sending.isSent, outcomeUnknown);
    // The error is copied: the error of a sign-in may have failed other calls as well, which have
    // keys of their own.
    return withContext(error, headers.get('idempotency-key') ?? undefined, outcomeUnknown);
  };
}

/** Copies an error with the context of one write. */
function withContext(
  error: BillingError,
  idempotencyKey: string | undefined,
  outcomeUnknown: boolean,
): BillingError {
  const { message, cause } = error;
  const told: BillingErrorInit = Object.assign({}, error);
  return new BillingError({ ...told, message, cause, idempotencyKey, outcomeUnknown });
}
