/** Limits a body before anybody looks into it: its size, its type and its depth. */
import { problem, unreadable } from '../contract/problem.js';

/** A JSON body may have this many bytes. The largest body of the contract is far smaller. */
export const bodyLimit = 1_048_576;

/** A body may be nested this deep. The deepest body of the contract has four levels. */
const deepest = 50;

export const tooLarge = () =>
  problem('content-too-large', {
    detail: `A body may have ${String(bodyLimit)} bytes at most.`,
  });

/** Tells whether a body is larger than its limit, by its header or by what came. */
export const isTooLarge = (headers: Headers, size: number, limit = bodyLimit): boolean =>
  Number(headers.get('Content-Length') ?? 0) > limit || size > limit;

/** JSON is always in UTF-8; another encoding is another type. */
const json = /^\s*application\/json\s*(;(?!.*charset\s*=\s*(?!"?utf-?8))|$)/i;

/** Reads JSON. Throws a 415 for another type and a 400 for text that cannot be read. */
export function parseBody(headers: Headers, text: string): unknown {
  const type = headers.get('Content-Type');
  if (type === null || !json.test(type)) {
    // A form on any page can send text/plain without the browser asking first.
    throw problem('unsupported-media-type', {
      detail: `Send the body as application/json${type === null ? '' : `, not as ${type.slice(0, 100)}`}.`,
    });
  }
  const body = parse(text);
  if (isTooDeep(body)) throw unreadable('The body is nested too deeply.');
  return body;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw unreadable('The body is not valid JSON.');
  }
}

/** Looks level by level: a recursion could run out of stack. */
function isTooDeep(body: unknown): boolean {
  let level: unknown[] = [body];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return true;
    const next: unknown[] = [];
    for (const value of level) {
      if (typeof value !== 'object' || value === null) continue;
      for (const member of Object.values(value)) next.push(member);
    }
    level = next;
  }
  return false;
}
