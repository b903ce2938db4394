/**
 * The rules of EN 16931 as they hold in UBL 2.1, by their identifiers and in our own words, so that a
 * test needs no foreign validator. Where the published rules allow for rounding or take more codes,
 * these are stricter.
 */
import { codeRules } from './code-rules.js';
import { contentRules } from './content-rules.js';
import { brokenBy, type Rule } from './rule.js';
import { structureRules } from './structure.js';
import { sumRules } from './sum-rules.js';
import { syntaxRules } from './syntax-rules.js';
import { taxRules } from './tax-rules.js';
import { readXml } from './xml-tree.js';

export const rules: readonly Rule[] = [
  ...contentRules,
  ...sumRules,
  ...taxRules,
  ...codeRules,
  ...syntaxRules,
  ...structureRules,
];

/**
 * Rules on which no program can decide: a reason in words and its code mean the same (BR-CO-05 to 08).
 * The published rules let them pass as well.
 */
export const undecided: readonly string[] = ['BR-CO-05', 'BR-CO-06', 'BR-CO-07', 'BR-CO-08'];

/** Lists the identifiers of the rules that a file breaks. */
export const rulesBrokenBy = (xml: string): string[] => brokenBy(rules, readXml(xml));
