/**
 * Tells whether tables are walked through whole, as `npm test -- --whole` and `npm run verify:full`
 * do; otherwise a sample of each stands for the rest.
 */
export const isWhole = 'wholeTables' in globalThis;

/** Returns the whole list, or some of it: every so-manieth, beginning further on for each `turn`. */
export const sampleOf = <T>(list: readonly T[], size: number, turn = 0): readonly T[] => {
  if (isWhole || list.length <= size) return list;
  const step = list.length / size;
  return Array.from(
    { length: size },
    (_, index) => list[(Math.floor(index * step) + turn) % list.length] as T,
  );
};

/** Prints what a whole table came to, so that its count can be published. */
export function printCount(sentence: string): void {
  // eslint-disable-next-line no-console -- the command exists for this figure
  if (isWhole) console.log(sentence);
}
