/** The result of merging a form whose values were changed elsewhere while somebody typed. */
export interface Merge<F extends string> {
  /** The values are mine where I changed something, and theirs everywhere else. */
  readonly values: Record<F, string>;
  /** Both changed these to different values: the person chooses. */
  readonly conflicts: readonly F[];
  /** Only they changed these; the changes are taken over. */
  readonly taken: readonly F[];
}

/**
 * Merges both sides field by field.
 * @param base what both started from
 */
export function mergeChanges<F extends string>(
  base: Record<F, string>,
  mine: Record<F, string>,
  theirs: Record<F, string>,
): Merge<F> {
  const names = Object.keys(base) as F[];
  const moved = names.filter((name) => theirs[name] !== base[name] && theirs[name] !== mine[name]);
  const conflicts = moved.filter((name) => mine[name] !== base[name]);
  const taken = moved.filter((name) => mine[name] === base[name]);
  const values = { ...mine };
  for (const name of taken) values[name] = theirs[name];
  return { values, conflicts, taken };
}
