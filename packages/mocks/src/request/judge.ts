/** Judges answers by the contract. */
import type { OperationId } from '@corporate-billing/sdk/operations';
import { answers, problemSchema } from '../generated/answers.js';
import { validate } from '../contract/validation.js';

export interface Heard {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly bytes: Uint8Array;
  /** The members of a JSON body; empty for any other. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** Reads a response to its end. */
export async function heardOf(response: Response): Promise<Heard> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const text = new TextDecoder().decode(bytes);
  return { status: response.status, headers: response.headers, text, bytes, body: membersOf(text) };
}

function membersOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** Lists what is wrong with an answer by the contract, besides its status. */
export function judge(operationId: OperationId, heard: Heard): string[] {
  const { status, headers, text, body } = heard;
  const documented = answers[operationId][String(status)];
  if (!documented) return [`${String(status)} is not documented for ${operationId}`];
  const missing = documented.headers
    // The cookie of an answer is looked at where it is set.
    .filter((name) => name !== 'Set-Cookie' && headers.get(name) === null)
    .map((name) => `the header ${name} is missing`);
  const type = headers.get('Content-Type')?.split(';')[0]?.trim() ?? 'no type';
  if (documented.type === undefined) {
    return text === '' ? missing : [...missing, 'there is a body, and none is documented'];
  }
  if (documented.type === '*/*') return text === '' ? [...missing, 'it is empty'] : missing;
  if (type !== documented.type) return [...missing, `it is ${type} and not ${documented.type}`];
  if (type === 'application/pdf') {
    return text.startsWith('%PDF-') ? missing : [...missing, 'it is no PDF'];
  }
  const schema = documented.schema ?? problemSchema;
  const faults = validate(schema, body).map(
    ({ pointer, message }) => `${pointer || 'the body'}: ${message}`,
  );
  return [...missing, ...faults, ...(status >= 400 ? judgeProblem(heard) : [])];
}

/** A problem says its own status, and the number to quote to support. */
export function judgeProblem({ status, headers, body }: Heard): string[] {
  const faults: string[] = [];
  if (body['status'] !== status) faults.push(`the problem says ${String(body['status'])}`);
  // An answer that is given again names the request that was answered first.
  const isReplayed = headers.get('Idempotency-Replayed') === 'true';
  if (!isReplayed && body['requestId'] !== headers.get('X-Request-Id')) {
    faults.push('requestId and X-Request-Id differ');
  }
  return faults;
}
