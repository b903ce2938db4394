/** Sends requests for the tests of the server: `fetch` in Node allows neither `Origin` nor `Host`. */
import { request, type IncomingHttpHeaders, type RequestOptions } from 'node:http';

export interface PlainRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer | undefined;
  /** The parts of a body whose length is not announced. */
  readonly parts?: readonly string[];
}

export interface PlainAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/**
 * Sends exactly this path and these headers, on a connection of its own, and resolves with the whole
 * answer.
 */
export const send = (
  target: RequestOptions,
  { method = 'GET', headers = {}, body, parts = [] }: PlainRequest = {},
): Promise<PlainAnswer> =>
  new Promise((resolve, reject) => {
    const sent = request({ ...target, method, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        const { statusCode: status = 0, headers: given } = answer;
        resolve({ status, headers: given, body: Buffer.concat(chunks) });
      });
    });
    sent.on('error', reject);
    for (const part of parts) sent.write(part);
    sent.end(body);
  });
