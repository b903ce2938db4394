/** What a body may be before anybody looks into it: how large, of which type, how deep. */
import { problem, unreadable } from './problem.js';

/** Bytes of a JSON body. The largest body of the contract is far smaller. */
export const bodyLimit = 1_048_576;

/** Levels of nesting. The deepest body of the contract has four. */
const deepest = 50;

export const tooLarge = () =>
  problem('content-too-large', {
    detail: `A body may have ${String(bodyLimit)} bytes at most.`,
  });

/** Whether the request says, or turns out, to be larger than a body may be. */
export const isTooLarge = (headers: Headers, text: string): boolean =>
  Number(headers.get('Content-Length') ?? 0) > bodyLimit || text.length > bodyLimit;

const json = /^\s*application\/json\s*(;|$)/i;

/** Reads JSON. Throws a 415 for another type, a 400 for what cannot be read. */
export function parseBody(headers: Headers, text: string): unknown {
  const type = headers.get('Content-Type');
  if (type === null || !json.test(type)) {
    // A form on any page can send text/plain, and no browser asks before it does.
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

/** Looks level by level, so that no depth can end the stack. */
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
