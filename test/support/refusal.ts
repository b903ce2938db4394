import type { MountOptions } from './mount.js';

/** Is what the API finds wrong with one field, in the contract's form. */
export interface Finding {
  pointer: string;
  code: string;
  message?: string;
}

/**
 * Refuses one write for single fields, as the API does; it never reaches the backend.
 *
 * @param write method and end of the path: `PUT /payment-method`
 */
export const refuseOnce = (write: string, findings: readonly Finding[]) =>
  answerOnce(write, {
    title: 'Some values are not valid',
    status: 422,
    code: 'validation-failed',
    errors: findings.map((finding) => ({ message: 'Not like <b>this</b>.', ...finding })),
  });

/** Answers one write with a problem, even with one that the contract does not have for it. */
export function answerOnce(
  write: string,
  problem: { status: number; code: string; title?: string; errors?: readonly Finding[] },
): NonNullable<MountOptions['between']> {
  const [method, path = ''] = write.split(' ');
  let answered = false;
  return (onwards) => (input, init) => {
    const request = new Request(input, init);
    const isMeant = request.method === method && new URL(request.url).pathname.endsWith(path);
    if (answered || !isMeant) return onwards(input, init);
    answered = true;
    const body = { type: 'about:blank', title: 'Refused', requestId: 'req-1', ...problem };
    return Promise.resolve(
      new Response(JSON.stringify(body), {
        status: problem.status,
        headers: { 'Content-Type': 'application/problem+json' },
      }),
    );
  };
}
