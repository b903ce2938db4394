/**
 * Copies an object's own properties alone: a script that sets `Object.prototype.mode = …` must not
 * set an option.
 */
export const own = <T extends object>(options: T): T =>
  Object.assign(Object.create(null) as T, options);

/** Reads a member that an object may lack: a page may have put one of this name on every object. */
export const memberOf = <T extends object, K extends keyof T>(of: T, name: K): T[K] | undefined =>
  of[name] === (Object.prototype as Partial<T>)[name] ? undefined : of[name];
