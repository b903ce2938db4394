/** Counts characters as the contract does: an emoji is one. */
export const lengthOf = (text: string): number => Array.from(text).length;
