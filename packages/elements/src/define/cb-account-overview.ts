import { define } from '../core/registry.js';
import { CbAccountOverview } from '../widgets/account-overview/account-overview.js';

define('cb-account-overview', CbAccountOverview);
export type * from './tag-names.js';
