/**
 * Copies an object's own properties alone: a script that sets `Object.prototype.mode = …` must not
 * set an option.
 */
export const own = <T extends object>(options: T): T =>
  Object.assign(Object.create(null) as T, options);
