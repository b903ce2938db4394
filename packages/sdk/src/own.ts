/**
 * A copy that holds own properties only: what a page has put on `Object.prototype` is neither sent
 * nor obeyed.
 */
export const own = <T extends object>(given: T | undefined): T =>
  ({ __proto__: null, ...given }) as unknown as T;

/** Whether something is an object with named parts: neither a list nor nothing. */
export const isRecord = (given: unknown): given is Record<string, unknown> =>
  typeof given === 'object' && given !== null && !Array.isArray(given);
