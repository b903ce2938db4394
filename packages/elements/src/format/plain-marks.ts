import { cleanText } from '@corporate-billing/sdk/rules';

// These are replaced before the normal form, which takes an acute accent apart into a blank and a
// mark.
const apostrophes = /[\u2018\u2019\u02b9\u02bc\u00b4\u0060\u2032\uff07]/g;

/** Replaces points, commas, dashes and apostrophes of all scripts by those on every keyboard. */
export const plainMarks = (text: string): string =>
  cleanText(text.replace(apostrophes, "'"))
    .replace(/[\u066b\u3002]/g, '.')
    .replace(/[\u066c\u060c\u3001]/g, ',')
    .replace(/[\p{Pd}\u2212]/gu, '-');
