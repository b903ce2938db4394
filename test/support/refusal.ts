import type { MountOptions } from './mount.js';

/** What the API finds wrong with one field, as the contract words it. */
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
export function refuseOnce(
  write: string,
  findings: readonly Finding[],
): NonNullable<MountOptions['between']> {
  const [method, path = ''] = write.split(' ');
  let refused = false;
  return (onwards) => (input, init) => {
    const request = new Request(input, init);
    const isMeant = request.method === method && new URL(request.url).pathname.endsWith(path);
    if (refused || !isMeant) return onwards(input, init);
    refused = true;
    return Promise.resolve(refusalOf(findings));
  };
}

const refusalOf = (findings: readonly Finding[]): Response =>
  new Response(
    JSON.stringify({
      type: 'about:blank',
      title: 'Some values are not valid',
      status: 422,
      code: 'validation-failed',
      requestId: 'req-1',
      errors: findings.map((finding) => ({ message: 'Not like <b>this</b>.', ...finding })),
    }),
    { status: 422, headers: { 'Content-Type': 'application/problem+json' } },
  );
