/**
 * A copy that holds own properties only: what a page has put on `Object.prototype` is neither sent
 * nor obeyed.
 */
export const own = <T extends object>(given: T | undefined): T =>
  ({ __proto__: null, ...given }) as unknown as T;
