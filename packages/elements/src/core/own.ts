/**
 * A copy that has its own properties alone: `Object.prototype.mode = …`, by whichever script of the
 * page, gives no option a value.
 */
export const own = <T extends object>(options: T): T =>
  Object.assign(Object.create(null) as T, options);
