/** Characters as the contract counts them: an emoji is one. */
export const lengthOf = (text: string): number => Array.from(text).length;
