import { lengthOf } from '../format/length.js';
import type { CbElement } from './cb-element.js';

/**
 * What to say of a text that is longer than the contract takes, or nothing. Said rather than kept
 * from being typed: a field with `maxlength` cuts what is pasted without a word.
 */
export function tooLong(host: CbElement, text: string, limit: number): string {
  const over = lengthOf(text) - limit;
  if (over <= 0) return '';
  const shown = (count: number): string => new Intl.NumberFormat(host.locale).format(count);
  return host.common.tooLong(shown(limit), shown(over));
}
