/** Holds each answer against the contract as it goes out. */
import type { OperationId } from '@corporate-billing/sdk/operations';
import { heardOf, judge } from './judge.js';
import { problem } from '../contract/problem.js';
import { plainResponse, problemReply } from './reply.js';

/**
 * Returns the answer where it is what `openapi.yaml` says, else a 500 that lists what is not. The effect
 * of the call stays.
 *
 * @param now the mock time
 */
export async function checked(
  response: Response,
  operationId: OperationId,
  now: number,
): Promise<Response> {
  const heard = await heardOf(response.clone());
  // Its body is the one that the client holds, and was checked when it was sent.
  const faults = heard.status === 304 ? [] : judge(operationId, heard);
  if (faults.length === 0) return response;
  const detail = `The answer ${String(heard.status)} to ${operationId} is not what openapi.yaml says: ${faults.join('; ')}`;
  const requestId = response.headers.get('X-Request-Id') ?? 'none';
  return plainResponse(problemReply(problem('internal', { detail }), requestId), requestId, now);
}
