import { define } from '../core/registry.js';
import { CbQuotes } from '../widgets/quotes/quotes.js';

define('cb-quotes', CbQuotes);
export type * from './tag-names.js';
