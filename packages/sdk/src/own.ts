/**
 * Copies an object's own properties only: what a page has put on `Object.prototype` is neither sent
 * nor obeyed.
 */
export const own = <T extends object>(given: T | undefined): T =>
  ({ __proto__: null, ...given }) as unknown as T;

/** Tells whether something is an object with named parts, and no list. */
export const isRecord = (given: unknown): given is Record<string, unknown> =>
  typeof given === 'object' && given !== null && !Array.isArray(given);
